import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './programme/read-html.ts'

/* Who and what stands behind a title in its line, over it and under it. */

const day = (...lines: string[]): string =>
  `<h1>11 september 2025</h1><p>12.30 Kaffe</p>${lines.map(line => `<p>${line}</p>`).join('')}<p>18.00 Middag</p>`

describe('behind a bold title and a stop', () => {
  test('stand people, and where both work', () => {
    const [, session] = sessionsIn(
      day(
        '14.40 <b>Telefonsvararen som dagbok</b>. <em>Eva Lind</em> och <em>Bo Ek</em> (Norra universitetet)',
      ),
    )
    expect(session?.title).toBe('Telefonsvararen som dagbok')
    expect(session?.people).toMatchObject([
      { name: 'Eva Lind', organisation: 'Norra universitetet' },
      { name: 'Bo Ek', organisation: 'Norra universitetet' },
    ])
  })

  test('stands one, and what else is said', () => {
    const [, session] = sessionsIn(
      day(
        '16.50 <b>Noise and dairies</b>. <em>Fiona Ray</em> (Tay University). Föredraget hålls på engelska.',
      ),
    )
    expect(fieldsOf([session as never], 'title', 'language')).toEqual([['Noise and dairies', 'engelska']])
    expect(session?.people).toMatchObject([{ name: 'Fiona Ray', organisation: 'Tay University' }])
  })

  test('a kind may stand before it, and a house behind the name is where one works', () => {
    const [, session] = sessionsIn(
      day('13.15 Inledningsföreläsning: <b>Att höra ett sekel</b>. <em>Eva Lind</em> (Ljudmuseet)'),
    )
    expect(session).toMatchObject({ kind: 'Inledningsföreläsning', title: 'Att höra ett sekel' })
    expect(session?.place).toBeUndefined()
    expect(session?.people).toMatchObject([{ name: 'Eva Lind', organisation: 'Ljudmuseet' }])
  })
})

test('a heading is the title, and an unknown word over it the kind of a card', () => {
  const card = (kind: string, title: string, when: string): string =>
    `<article><p>${kind}</p><h3>${title}</h3><p>Vi provar oss fram.</p><ul><li>${when}</li><li>Stora salen</li></ul></article>`
  const sessions = sessionsIn(
    `<h1>Festen 14 april 2026</h1>${card('Pubprat', 'Öl, jäst och evolution', 'Kl 18–19')}${card('Visning', 'Reaktorn', 'Kl 19–20')}${card('Slöjdstuga', 'Matematik i en sjal', 'Kl 20–21')}`,
  )
  expect(fieldsOf(sessions, 'title')).toEqual([
    ['Öl, jäst och evolution'],
    ['Reaktorn'],
    ['Matematik i en sjal'],
  ])
})

test('what headings inside a session are called is no title', () => {
  const event = (title: string, time: string): string =>
    `<div><p><span class="title">${title}</span> <span class="time">${time}</span></p><div><h3>Detaljer</h3><p>Sex författare läser.</p></div></div>`
  const sessions = sessionsIn(
    `<h1>14 augusti 2026</h1>${event('Det första liket', '17:00')}${event('Poliser som läser', '18:00')}${event('Vem var det?', '19:00')}`,
  )
  expect(fieldsOf(sessions, 'title')).toEqual([['Det första liket'], ['Poliser som läser'], ['Vem var det?']])
})

test.each(['Ystare, Ax Mejeri', 'Bryggare, Kornkompaniet'])('“%s” under a name says what one is', post => {
  const [, session] = sessionsIn(
    `<h1>26 september 2026</h1><div><p>10.00</p><p>Smör på bröd</p></div><div><p>11.00</p><p>Koji i ladan</p><p>Vi gräver.</p><p>Eva Lind</p><p>${post}</p></div><div><p>12.00</p><p>Lunch</p></div>`,
  )
  const [title, organisation] = post.split(', ')
  expect(session?.people).toMatchObject([{ name: 'Eva Lind', title, organisation }])
})

test('initials over a name go', () => {
  const [session] = sessionsIn(
    '<h1>Fukt i krypgrund</h1><p>17 mars 2026 kl. 11.00</p><h2>Talare</h2><div><div>ML</div><div><div>Maja Lind</div><div>Byggnadsfysiker, Torrt AB</div></div></div>',
  )
  expect(session?.people).toMatchObject([{ name: 'Maja Lind', title: 'Byggnadsfysiker' }])
  expect(session?.blocks).toEqual([])
})

test.each(['Träff 2: Planen i pärmen', 'Lektion 2: Planen i pärmen', 'Kurstillfälle 2 – Planen i pärmen'])(
  '“%s” is counted',
  title => {
    const sessions = sessionsIn(
      `<h1>Läs din skog våren 2026</h1><ol><li><h3>Träff 1: Vad är det jag ser?</h3><p>2 februari kl. 18.00</p></li><li><h3>${title}</h3><p>16 februari kl. 18.00</p></li><li><h3>Träff 3: Ut!</h3><p>18 april kl. 9.00</p></li></ol>`,
    )
    expect(sessions[1]).toMatchObject({ number: '2', title: 'Planen i pärmen' })
  },
)

test('a house in brackets behind a name in a link is where one works', () => {
  const sessions = sessionsIn(
    '<h1>9 oktober 2025</h1><p>9.00 Kaffe</p><p>9.30 <a class="person" href="/1">Eva Lind</a> (Hultereds arkiv)<br><span class="title">Bikupor från Småland</span></p><p>10.00 Lunch</p>',
  )
  expect(sessions[1]).toMatchObject({
    title: 'Bikupor från Småland',
    people: [{ name: 'Eva Lind', organisation: 'Hultereds arkiv' }],
  })
})

test('a badge behind the title of a page is its kind', () => {
  const [session] = sessionsIn(
    '<h1>Vem får läsa din intervju? <span class="label">Workshop</span></h1><p>Torsdag 12 mars 2026 kl. 13.15</p><p>Vi arbetar med tre fall.</p>',
  )
  expect(session).toMatchObject({ kind: 'Workshop', title: 'Vem får läsa din intervju?' })
})

test('other events may stand under the first line of a box', () => {
  const sessions = sessionsIn(
    '<h1>Zotero för alla</h1><dl><dt>Datum:</dt><dd>12 mars 2026</dd><dt>Tid:</dt><dd>13:15 - 15:00</dd></dl><p>Vi lär oss Zotero tillsammans.</p><div class="panel"><div class="panel-heading">Fler evenemang som detta</div><ul><li>Öppen tillgång<br>17 mars 2026, 10:00 - 10:45</li><li>Fråga oss<br>24 mars 2026, 12:00 - 13:00</li></ul></div>',
  )
  expect(fieldsOf(sessions, 'title', 'start')).toEqual([['Zotero för alla', '2026-03-12T13:15']])
})

test('a question parts from who tells of it, and a house behind a post is where one works', () => {
  const sessions = sessionsIn(
    day(
      '13.15 Läslov hela året. Karin Falk, bibliotekschef, och Olle Vik, pedagog, Sandvikens bibliotek',
      '14.00 Vad kostar ett lån? Siv Holm berättar om en ny modell.',
    ),
  )
  expect(fieldsOf(sessions, 'title').slice(1, 3)).toEqual([['Läslov hela året'], ['Vad kostar ett lån?']])
  expect(sessions[1]?.people.at(-1)).toMatchObject({ name: 'Olle Vik', organisation: 'Sandvikens bibliotek' })
})

test('who is with stands at the end of a title; a band is no one', () => {
  const sessions = sessionsIn(
    day('13.00 Svampens rike med Gabriel Ulf (vid ladan)', '14.00 Lunchmusik med Boden Brass'),
  )
  expect(sessions[1]?.people).toMatchObject([{ name: 'Gabriel Ulf' }])
  expect(sessions[2]?.people).toEqual([])
})

test('a track and a room with a sign between are no labels', () => {
  const sessions = sessionsIn(
    '<h1>3 november 2026</h1><div><p>10:30 – 11:15</p><p class="label">Spår 1 · Sal A</p><h4>Vätgas i praktiken</h4></div><div><p>11:30 – 12:15</p><p class="label">Spår 2 · Sal B</p><h4>Batterier på burk</h4></div>',
  )
  expect(fieldsOf(sessions, 'title', 'track', 'place')).toEqual([
    ['Vätgas i praktiken', 'Spår 1', 'Sal A'],
    ['Batterier på burk', 'Spår 2', 'Sal B'],
  ])
})
