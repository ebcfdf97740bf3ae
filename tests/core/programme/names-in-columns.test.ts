import { expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const TABLE = `<table><tr><td><b>Kl.</b></td><td><b>Tema</b></td><td><b>%</b></td></tr>
  <tr><td>09.00</td><td>Velkommen</td><td>Kari Vik</td></tr>
  <tr><td>09.15</td><td>Hva er ei myr?</td><td>Ola Sund, NTNU</td></tr>
  <tr><td>10.00</td><td>Torv i hagen – nei takk</td><td>Siri Lie og Per Moen, Sabima</td></tr>
  <tr><td>11.30</td><td>Lunsj</td><td></td></tr></table>`
const TITLES = ['Velkommen', 'Hva er ei myr?', 'Torv i hagen – nei takk', 'Lunsj']

test.each(['Ved', 'Bidrag fra'])(
  'a column "%s" of names, of which some have a house behind, is people',
  head => {
    const sessions = sessionsIn(`<h1>Seminar 7. mai 2026</h1>${TABLE.replace('%', head)}`)
    expect(sessions.map(({ title }) => title)).toEqual(TITLES)
    expect(sessions.flatMap(peopleOf)).toEqual([
      'Kari Vik | speaker | - | -',
      'Ola Sund | speaker | - | NTNU',
      'Siri Lie | speaker | - | -',
      'Per Moen | speaker | - | Sabima',
    ])
  },
)

test('the time of the day in a box of facts is no session', () => {
  const sessions = sessionsIn(`<h1>Seminar om myr</h1>
    <dl><dt>Dato</dt><dd>7. mai 2026</dd><dt>Tid</dt><dd>09.00–15.00</dd><dt>Sted</dt><dd>Naturhuset</dd></dl>
    ${TABLE.replace('%', 'Ved')}`)
  expect(fieldsOf(sessions, 'title', 'day')).toEqual(TITLES.map(title => [title, '2026-05-07']))
})
