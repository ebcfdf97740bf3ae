import { expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './read-html.ts'

const SESSION = `<h1>Brevene fra Flandern</h1><p>Foredrag ved forfatter Kirstine Lund</p>
  <p><strong>Tid</strong><br>Torsdag 13. november 2025, kl. 19:00-21:15</p>
  <p><strong>Sted</strong><br>Sognegården</p>`

test.each([
  [
    'in a list',
    `<h3>Det sker også</h3><ul>
       <li><span class="date"><b>16</b> nov</span> <a href="/1">Gudstjeneste, Vester Kirke</a></li>
       <li><span class="date"><b>18</b> nov</span> <a href="/2">Babysalmesang, Elling Kirke</a></li>
       <li><span class="date"><b>27</b> nov</span> <a href="/3">Gensyn med Grundtvig</a></li></ul>`,
  ],
  [
    'in boxes',
    `<h3>Andre arrangementer</h3>
       <div><p><b>16. november</b><br>Gudstjeneste</p></div>
       <div><p><b>18. november</b><br>Babysalmesang</p></div>
       <div><p><b>27. november</b><br>Gensyn med Grundtvig</p></div>`,
  ],
])('days of other events %s are no sessions of the page', (_, others) => {
  const sessions = sessionsIn(SESSION + others)
  expect(fieldsOf(sessions, 'title', 'day', 'place')).toEqual([
    ['Brevene fra Flandern', '2025-11-13', 'Sognegården'],
  ])
})

test('a page of days under such a heading is read', () => {
  const sessions = sessionsIn(`<h1>Sognegården</h1><h2>Kommende arrangementer</h2>
    <div><p><b>16. november</b><br>Gudstjeneste</p></div>
    <div><p><b>18. november</b><br>Babysalmesang</p></div>
    <div><p><b>27. november</b><br>Gensyn med Grundtvig</p></div>`)
  expect(sessions.map(({ title }) => title)).toEqual([
    'Gudstjeneste',
    'Babysalmesang',
    'Gensyn med Grundtvig',
  ])
})

test('times beside a programme, in a box of others’ whose first line says so, are no sessions of it', () => {
  const html = (head: string) => `<table><tr><td><h1>Kirkedag 9. maj 2026</h1><p><b>Program</b></p>
    <p>9.30: Kaffe og rundstykker<br>10.00: Morgensang<br>12.00: Frokost</p>
    <p>Der er parkering ved hallen.</p></td>
    <td><div class="boxhead">${head}</div><div class="box">3. maj kl. 10.30<br>Skovlund Kirke</div></td></tr></table>`
  for (const head of ['Næste gudstjenester', 'Kommende koncerter', 'Seuraavat jumalanpalvelukset'])
    expect(sessionsIn(html(head)).map(({ title }) => title)).toEqual([
      'Kaffe og rundstykker',
      'Morgensang',
      'Frokost',
    ])
})

test.each(['Samassa paikassa', 'På samma plats', 'At the same venue', 'Samme sted'])(
  'what else happens in the place is another event: %s',
  head => {
    const sessions = sessionsIn(`<div>ke 18.3.2026 klo 18.00–19.45</div><div>Harjunalan kirkko</div>
      <h1>Kun lapsi ei enää soita</h1><p>Illassa puhutaan etääntymisestä.</p>
      <div><h2>${head}</h2><ul><li><a href="/1">to 19.3. klo 13 Eläkeläisten kerho</a></li>
      <li><a href="/2">su 22.3. klo 10 Messu</a></li></ul></div>`)
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([['Kun lapsi ei enää soita', '2026-03-18T18:00']])
  },
)
