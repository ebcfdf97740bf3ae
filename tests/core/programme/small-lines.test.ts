import { describe, expect, test } from 'vitest'
import { isBoilerplate } from '../../../src/core/programme/boilerplate.ts'
import { fieldsOf, peopleOf, sessionsIn } from './read-html.ts'

const table = (...rows: readonly (readonly string[])[]) =>
  `<h1>Fagdag 18. august 2025</h1><table><tr><th>Tid</th><th>Hva</th><th>Hvem</th></tr>${rows
    .map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`

describe('a cell with a title', () => {
  const text =
    'Barn som blir lest for 15 minutter om dagen, møter rundt en million ord i året. Hva gjør det med språket, og med vennskapene?'
  const sessions = sessionsIn(
    table(
      ['08.30', 'Velkommen', 'Turid Vik, leder'],
      ['08.45', `Hvorfor høytlesning virker<br>${text}`, 'Marius Lien, lektor'],
      ['10.15', 'Gruppearbeid: Lag en plan', 'Alle, ledet av Marius Lien'],
      ['11.15', 'Takk for i dag', 'Turid Vik'],
    ),
  )

  test('may have sentences under it', () => {
    expect(fieldsOf(sessions, 'title').flat()).toEqual([
      'Velkommen',
      'Hvorfor høytlesning virker',
      'Lag en plan',
      'Takk for i dag',
    ])
    expect(sessions[1]?.blocks).toEqual([{ kind: 'paragraph', text: [{ text }] }])
  })

  test('may have who leads all beside it', () => {
    expect(sessions.map(peopleOf)[2]).toEqual(['Marius Lien | leader | - | -'])
  })
})

test('Finnish posts stand before a name', () => {
  const sessions = sessionsIn(
    '<h2>5.9.2025</h2><p>klo 10–11 <b>Naurujooga</b><br>fysioterapeutti Kimmo Aalto</p><p>klo 11–12 <b>Isoisän veitsi</b><br>puukkoseppä Liisa Salo</p><p>klo 14–15 <b>Laulu</b><br>iltatähti Matti Koski</p>',
  )
  expect(sessions.map(peopleOf)).toEqual([
    ['Kimmo Aalto | speaker | fysioterapeutti | -'],
    ['Liisa Salo | speaker | puukkoseppä | -'],
    [],
  ])
})

describe('what the site asks or offers', () => {
  test.each([
    'Oliko tästä sivusta sinulle hyötyä?',
    'Löysitkö etsimäsi?',
    'Hittade du det du sökte?',
    'Var sidan till hjälp?',
    'Fant du det du lette etter?',
    'Var informationen nyttig?',
    'Was this page helpful?',
    'Læg i kurv',
    'Lägg i varukorgen',
    'Add to cart',
  ])('%s', text => expect(isBoilerplate(text)).toBe(true))

  test.each([
    'Hjälpte den här reformen?',
    'Oliko ennen paremmin?',
    'Var hittar du hjälp?',
    'Was this the end?',
  ])('%s is no such thing', text => expect(isBoilerplate(text)).toBe(false))
})
