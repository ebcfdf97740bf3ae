import { describe, expect, test } from 'vitest'
import { findClock } from '../../src/core/programme/clock.ts'
import { peopleBehindLabel } from '../../src/core/programme/people-behind-label.ts'
import { readPersonList } from '../../src/core/programme/person-list.ts'
import { readTitle } from '../../src/core/programme/title.ts'
import { SIGN_UP_LINK } from '../../src/core/programme/words/registration.ts'
import { fieldsOf, peopleOf, sessionsIn } from './programme/read-html.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })
const names = (text: string) => readPersonList(span(text)).map(({ name }) => name.text)

const schedule = (rows: string) => sessionsIn(`<h1>Program 9 juni 2018</h1>${rows}`)

test.each([
  ['12.00 noon Lunch', { start: '12:00' }],
  ['12 noon', { start: '12:00' }],
  ['10–12 noon', { start: '10:00', end: '12:00' }],
  ['11.30 am–12 noon', { start: '11:30', end: '12:00' }],
])('%s', (text, clock) => expect(findClock(text)).toMatchObject(clock))
test('12 Noonan is no time', () => expect(findClock('12 Noonan')).toBeUndefined())

describe('a bare name between commas', () => {
  test.each([
    'Ann Berg, Bo Ek and Cia Dal, landowner',
    'Ann Berg, Bo Ek ja Cia Dal, opettaja',
    'Ann Berg, Bo Ek, og Cia Dal, rektor, Skolen',
  ])('is one more person: %s', text => expect(names(text)).toEqual(['Ann Berg', 'Bo Ek', 'Cia Dal']))
  test.each([
    'Tilda Ek, Fältforsk Mitt & Ulf Ask, Fältforsk Syd',
    'Ann Berg, arkitekt, Kontor Grön och Bo Ek, rektor',
  ])('is where one works: %s', text => expect(names(text)).toHaveLength(2))
})

describe('who is named behind one word', () => {
  test('behind "v/", one and several', () => {
    expect(names('v/ arkitekt Ann Berg, Tegnestuen Muld, og murermester Bo Ek')).toEqual([
      'Ann Berg',
      'Bo Ek',
    ])
    expect(names('v/ alle medlemmer')).toEqual([])
  })
  test.each([
    ['Opning ved fylkesvaraordførar Oddny Vik', 'Opning', 'fylkesvaraordførar Oddny Vik'],
    ['Åbning ved formand Bo Ek', 'Åbning', 'formand Bo Ek'],
    ['Päreitä ja vastoja. Ohjaa Matti Koski', 'Päreitä ja vastoja', 'Ohjaa Matti Koski'],
    ['Fåglar i viken. Leds av Ann Berg', 'Fåglar i viken', 'Leds av Ann Berg'],
  ])('%s', (text, title, person) =>
    expect(readTitle(span(text))).toMatchObject({ title: { text: title }, person: { text: person } }),
  )
  test.each(['Livet ved fjorden Sør', 'Huset ved Nordsjøen', 'Kuoro. Ohjaa ja laulattaa'])(
    '%s is all a title',
    text => expect(readTitle(span(text))).toEqual({ title: span(text) }),
  )
})

describe('kinds and roles', () => {
  test.each([
    ['Ordskifte: Vern gjennom bruk?', 'Ordskifte'],
    ['Gå-hjem-møde: Tør vi bygge med ler?', 'Gå-hjem-møde'],
    ['Huvudanförande: Bygden efter bron', 'Huvudanförande'],
    ['Førelesing: Naustet som forsvann', 'Førelesing'],
    ['Pääpuheenvuoro: Meri muistaa', 'Pääpuheenvuoro'],
  ])('%s', (text, kind) => expect(readTitle(span(text)).kind?.text).toBe(kind))

  test('of Nynorsk and Finnish', () => {
    const [panel] = schedule(
      '<p>10.00 Vern gjennom bruk?<br>Ordstyrar: rådgjevar Marit Vik</p><p>11.00 Lunsj</p>',
    )
    expect(panel && peopleOf(panel)).toEqual(['Marit Vik | moderator | rådgjevar | -'])
    expect(names('kylänvanhin Raimo Koski')).toEqual(['Raimo Koski'])
  })
})

test.each([
  ['Ordstyrar: hagekjempe Kari Vik', 'Kari Vik | moderator | hagekjempe | -'],
  ['Puheenjohtaja: kyläseppä Raimo Koski', 'Raimo Koski | moderator | kyläseppä | -'],
  ['Moderator: blacksmith Ann Berg, Ember Ltd', 'Ann Berg | moderator | blacksmith | Ember Ltd'],
])('a word before a name is a post behind a label: %s', (line, person) =>
  expect(
    schedule(`<p>10.00 Små hus</p><p>11.00 Vern?<br>${line}</p><p>12.00 Lunsj</p>`).flatMap(peopleOf),
  ).toEqual([person]),
)
test('a verb before a name is none', () =>
  expect(peopleBehindLabel(span('presenterar Ann Berg'))).toEqual([]))

describe('headings', () => {
  test('under a pause say what it offers', () => {
    const sessions = schedule(
      '<div><p>9.00</p><div><p>OPLÆG</p><h3>Den ukendte kiste</h3></div></div><div><p>11.00</p><div><p>PAUSE</p><h3>Kaffe og boller</h3></div></div><div><p>11.20</p><div><h3>Farvel</h3></div></div>',
    )
    expect(fieldsOf(sessions, 'kind', 'title')).toContainEqual(['PAUSE', 'Kaffe og boller'])
  })
  test('of a part stand under no pause', () => {
    const sessions = schedule(
      '<p>11.00 Säker start</p><p>12.00 Lunch</p><h3>Eftermiddag</h3><p>13.00 Vägen hem</p>',
    )
    expect(fieldsOf(sessions, 'title').flat()).toEqual(['Säker start', 'Lunch', 'Vägen hem'])
  })
  test('stand over what is behind a time and a comma', () => {
    const part = (when: string, title: string) =>
      `<div><p><b>${when}</b></p><h4>${title}</h4><p>Om å skrive en roman der ingen snakker.</p></div>`
    const sessions = schedule(
      part('Kl. 12.00, Sjøbua', 'Foredrag: Hamsun og havna') + part('Kl. 14.00, Biblioteket', 'Lesehule'),
    )
    expect(fieldsOf(sessions, 'title', 'place')).toEqual([
      ['Hamsun og havna', 'Sjøbua'],
      ['Lesehule', 'Biblioteket'],
    ])
  })
})

test.each(['reserve a seat', 'book your place now', 'bestill billett', 'varaa paikka', 'rsvp'])(
  '%s signs up',
  text => expect(SIGN_UP_LINK.test(text)).toBe(true),
)
test.each(['save the date', 'reserve', 'book launch'])('%s does not', text =>
  expect(SIGN_UP_LINK.test(text)).toBe(false),
)
