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
