import { expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const titlesIn = (html: string) => sessionsIn(html).map(({ title }) => title)

test('behind a title in bold and a sign stands who, in small letters, and what is told', () => {
  const [, lost, map, paid] = sessionsIn(`<h1>Höstmöte 7.11.2026</h1><ul>
    <li>kl. 10–10.30 Kaffe</li>
    <li>kl. 10.45–11.45 <strong>Boken som inte fick lånas ut</strong>, forskare Mikko Rantalainen, Institutet för läsning. Föreläsningen hålls på finska.</li>
    <li>kl. 12 <strong>Tegn kommunen din</strong> – ledes av Camilla Aune, GIS-ingeniør, Åsvang kommune</li>
    <li>kl. 13 <strong>Vem betalar</strong>, och vem får åka?</li></ul>`)
  expect(lost?.title).toBe('Boken som inte fick lånas ut')
  expect(lost?.language).toBe('finska')
  expect(peopleOf(lost as never)).toEqual(['Mikko Rantalainen | speaker | forskare | Institutet för läsning'])
  expect(map?.title).toBe('Tegn kommunen din')
  expect(peopleOf(map as never)).toEqual(['Camilla Aune | leader | GIS-ingeniør | Åsvang kommune'])
  expect(paid?.title).toBe('Vem betalar, och vem får åka?')
})

test('lines that their author calls text are titles behind their times, and what is folded away below is the page’s', () => {
  const html = `<h1>Kartkveld</h1><p>5. februar 2026</p>
    <p class="notion-text notion-semantic-string"><b>17:00</b> Dørene åpner</p>
    <p class="notion-text notion-semantic-string"><b>17:30</b> Kart for alle</p>
    <p class="notion-text notion-semantic-string"><em>400 naboer og ett heatmap.</em></p>
    <p class="notion-text notion-semantic-string"><b>18:10</b> Pause</p>
    <p class="notion-text notion-semantic-string"><b>20:00</b> Uformelt på Ølhallen</p>
    <div class="toggle"><div class="toggle__summary"><div>‣</div><span class="notion-semantic-string">Hvem står bak?</span></div>
      <div><p class="notion-text notion-semantic-string">Kartkveld drives på dugnad av Hedda Mork.</p></div></div>`
  expect(titlesIn(html)).toEqual(['Dørene åpner', 'Kart for alle', 'Pause', 'Uformelt på Ølhallen'])
  expect(sessionsIn(html).at(-1)?.blocks).toEqual([])
})

test.each([
  'main-content has-footer',
  'content with-breadcrumbs',
  'content no-footer',
  'page--with-breadcrumbs',
])('what holds a thing, or is without it, is not the thing: %s', names => {
  expect(
    titlesIn(`<h1>Kurs 5. mai 2026</h1><div class="${names}"><p>10:00 Kaffe</p><p>11:00 Snekring</p></div>`),
  ).toEqual(['Kaffe', 'Snekring'])
})

test('“Neste kurs” over a day, a time and a place, and nothing else, says when the page’s own is', () => {
  const page = (next: string) => `<div><span>Dagskurs</span><h1>Gamle epletrær</h1></div><main>
    <div><h3>Neste kurs</h3><div>${next}</div></div><p>Et epletre kan leve i hundre år.</p></main>`
  const fields = (next: string) => fieldsOf(sessionsIn(page(next)), 'kind', 'start', 'place', 'language')
  expect(
    fields(
      '<p>lørdag 21. mars 2026</p><p>Kl. 09:30-15:00</p><p>Kurssted: Prestegårdshagen</p><p>Språk: Norsk</p>',
    ),
  ).toEqual([['Dagskurs', '2026-03-21T09:30', 'Prestegårdshagen', 'Norsk']])
  expect(fields('<p>lørdag 21. mars 2026</p><p>Kl. 09:30</p><p>Beskjæring av roser</p>')).toEqual([
    ['Dagskurs', undefined, undefined, undefined],
  ])
})
