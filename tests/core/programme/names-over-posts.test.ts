import { describe, expect, test } from 'vitest'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const row = (time: string, title: string, ...lines: string[]) =>
  `<div><div>${time}</div><div><b>${title}</b>${lines.map(line => `<div>${line}</div>`).join('')}</div></div>`

describe('names over posts, one line each', () => {
  const sessions = sessionsIn(`<h1>Fagdag, torsdag 7. mai 2026</h1>
    ${row('09:00 - 09:15', 'Velkommen', 'Kari Vik', 'Daglig leder, Kystrådet')}
    ${row('09:15 - 10:00', 'Hva sier havet?', 'Ola Sund', 'Forsker, NORCE', 'Siri Lie', 'Rådgiver, Kystverket')}
    ${row('10:00 - 10:15', 'Pause')}
    ${row('10:15 - 11:00', 'Debatt', 'Per Moen', 'Ordstyrer', 'Eva Dahl', 'Stortingsrepresentant (Ap)')}`)

  test('are people, not titles', () =>
    expect(sessions.map(({ title }) => title)).toEqual(['Velkommen', 'Hva sier havet?', 'Pause', 'Debatt']))

  test('are one each', () =>
    expect(sessions.map(peopleOf).slice(0, 2)).toEqual([
      ['Kari Vik | speaker | Daglig leder | Kystrådet'],
      ['Ola Sund | speaker | Forsker | NORCE', 'Siri Lie | speaker | Rådgiver | Kystverket'],
    ]))

  test('have the role that stands under them', () =>
    expect(sessions.map(peopleOf)[3]?.map(person => person.split(' | ').slice(0, 2))).toEqual([
      ['Per Moen', 'moderator'],
      ['Eva Dahl', 'speaker'],
    ]))
})

test('sessions that letters count are sessions, though a letter and a word may be a name', () => {
  const sessions = sessionsIn(`<h1>Konferanse 7. mai 2026</h1><ul>
    <li><strong>09.00</strong> Parallelle sesjoner<ul>
      <li><strong>A. Havbruk</strong> (Rom 1) – leder: Per Moen</li>
      <li><strong>B. Reiseliv</strong> (Rom 2) – leder: Eva Dahl</li></ul></li>
    <li><strong>11.00</strong> Avslutning</li></ul>`)
  expect(fieldsOf(sessions, 'number', 'title', 'place')).toEqual([
    ['A', 'Havbruk', 'Rom 1'],
    ['B', 'Reiseliv', 'Rom 2'],
    [undefined, 'Avslutning', undefined],
  ])
})
