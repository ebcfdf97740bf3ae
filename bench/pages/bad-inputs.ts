/** A page that nobody should send; `make` builds one of about that many parts, `full` is the size to stand. */
export type BadInput = { name: string; full: number; make(size: number): string }

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Program</title>${head}</head><body>${body}</body></html>`
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`
const many = (size: number, write: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => write(index)).join('')
const session = (index: number) =>
  `<h3>${String(8 + (index % 10)).padStart(2, '0')}.00–${String(9 + (index % 10)).padStart(2, '0')}.00 Hur går det för projekt ${index}?</h3><p>Åsa Öberg, professor, Åsby universitet</p>`
const time = (text: string) => page(`<h1>Seminarium</h1><p>${text}</p>`)

export const badInputs: readonly BadInput[] = [
  {
    name: 'unclosed-tags',
    full: 50_000,
    make: size => page(many(size, index => `<p><b><i><a href="/${index}">10.00 Åsa`)),
  },
  {
    name: 'misnested-tags',
    full: 20_000,
    make: size => page(many(size, index => `<b><div><i>Plats: Sal ${index}</b></div></i>`)),
  },
  {
    name: 'nested-divs',
    full: 100_000,
    make: size => page(`${'<div>'.repeat(size)}10.00 Åsa Öberg${'</div>'.repeat(size)}`),
  },
  { name: 'nested-lists', full: 20_000, make: size => page(`${'<ul><li>10.00 Föredrag'.repeat(size)}`) },
  { name: 'nested-tables', full: 2_000, make: size => page('<table><tr><td>10.00</td><td>'.repeat(size)) },
  { name: 'many-sessions', full: 20_000, make: size => page(many(size, session)) },
  { name: 'twenty-megabytes', full: 20_000_000, make: size => page(many(Math.ceil(size / 115), session)) },
  {
    name: 'one-long-text',
    full: 5_000_000,
    make: size => page(`<p>${'Åsa Öberg leder passet om för och mot, kl. 10.00. '.repeat(size / 50)}</p>`),
  },
  {
    name: 'long-title',
    full: 100_000,
    make: size => page('<h1>Program</h1>', `<title>${'Å'.repeat(size)}</title>`),
  },
  {
    name: 'long-heading',
    full: 100_000,
    make: size => page(`<h1>${'Hur går det? '.repeat(size / 13)}</h1><p>Tid: 10.00</p>`),
  },
  {
    name: 'wide-colspan',
    full: 2_000,
    make: size =>
      page(
        `<table>${many(size, index => `<tr><th colspan="99999" rowspan="65534">${index}</th><td colspan="1000">10.00 Fika</td></tr>`)}</table>`,
      ),
  },
  {
    name: 'wide-table',
    full: 40_000,
    make: size =>
      page(
        `<table><tr>${many(size, index => `<th>Spår ${index}</th>`)}</tr><tr>${many(size, () => '<td>10.00 Samtal</td>')}</tr></table>`,
      ),
  },
  {
    name: 'json-ld-broken',
    full: 400_000,
    make: size => page('<h1>Seminarium</h1>', jsonLd(`{"@type":"Event","name":"${'å'.repeat(size)}`)),
  },
  {
    name: 'json-ld-deep',
    full: 200_000,
    make: size =>
      page('<h1>Seminarium</h1>', jsonLd('{"subEvent":['.repeat(size / 14) + ']}'.repeat(size / 14))),
  },
  {
    name: 'json-ld-circular',
    full: 2_000,
    make: size =>
      page(
        '<h1>Program</h1>',
        jsonLd(
          JSON.stringify({
            '@graph': Array.from({ length: size }, (_, index) => ({
              '@type': 'Event',
              '@id': `#${index}`,
              name: `Pass ${index}`,
              subEvent: [{ '@id': `#${(index + 1) % size}` }, { '@id': '#0' }],
            })),
          }),
        ),
      ),
  },
  {
    name: 'json-ld-huge',
    full: 4_000,
    make: size =>
      page(
        '<h1>Program</h1>',
        jsonLd(
          JSON.stringify({
            '@type': 'Event',
            subEvent: Array.from({ length: size }, (_, index) => ({
              '@type': 'Event',
              name: `Pass ${index}`,
              startDate: '9999-99-99T99:99',
              endDate: 17.65,
              performer: { name: ['Åsa'] },
            })),
          }),
        ),
      ),
  },
  {
    name: 'impossible-times',
    full: 20_000,
    make: size =>
      page(many(size, index => `<p>${index % 90}:65–99.99 den 31 februari 9999 Pass ${index}</p>`)),
  },
  {
    name: 'directions-and-zero-widths',
    full: 100_000,
    make: size => time(`Medverkande: ${'\u202e\u200bÅsa\u200d \u2066Öberg\u2069\u200f, '.repeat(size / 20)}`),
  },
  { name: 'regex-digits', full: 200_000, make: size => time(`kl. ${'10.'.repeat(size / 3)}x`) },
  {
    name: 'regex-spaces',
    full: 200_000,
    make: size => page(`<pre>Tid:${' '.repeat(size)}x${'\t\n '.repeat(size / 3)}</pre>`),
  },
  { name: 'regex-no-break-spaces', full: 200_000, make: size => time(`Moderator:${'\u00a0'.repeat(size)}.`) },
  {
    name: 'regex-names',
    full: 200_000,
    make: size => time(`Workshopen leds av ${'Åsa-Åsa '.repeat(size / 8)}1`),
  },
  { name: 'regex-commas', full: 200_000, make: size => time(`Medverkande: ${'A, '.repeat(size / 3)}`) },
  {
    name: 'regex-dashes',
    full: 200_000,
    make: size =>
      page(
        `<h1>A ${'– '.repeat(size / 2)}</h1><p>10 ${'-'.repeat(size)} 11</p>`,
        `<title>${' - '.repeat(size / 3)}</title>`,
      ),
  },
  { name: 'regex-questions', full: 200_000, make: size => time('f?r'.repeat(size / 3)) },
  { name: 'regex-mojibake', full: 200_000, make: size => time('ÃƒÂ¤'.repeat(size / 5)) },
  { name: 'regex-entities', full: 200_000, make: size => time('&amp;amp;#'.repeat(size / 10)) },
  { name: 'regex-capitals', full: 200_000, make: size => time('Å'.repeat(size)) },
  { name: 'break-tags', full: 50_000, make: size => page(`<p>${'10.00 Fika<br>'.repeat(size)}</p>`) },
]
