import { expect, test } from 'vitest'
import { saysCancelled } from '../../../src/core/programme/cancelled.ts'
import { findClock } from '../../../src/core/programme/clock.ts'
import { languageBehind, saysLanguage } from '../../../src/core/programme/languages.ts'
import { readPersonLine } from '../../../src/core/programme/person-line.ts'
import { fieldsOf, sessionsIn } from './read-html.ts'

const span = (text: string) => ({ text, of: 0, at: 0 })

test('the language among other things in brackets', () => {
  const said = languageBehind(span('What my father did (in Icelandic, interpreted)'))
  expect([said?.before.text, said?.language.text, said?.aids.map(({ text }) => text)]).toEqual([
    'What my father did',
    'Icelandic',
    ['interpreted'],
  ])
  expect(languageBehind(span('The press (in English, 1702)'))).toBeUndefined()
})

test.each([
  ['Puhe pidetään ruotsiksi.', 'ruotsiksi'],
  ['Foredraget foregår på engelsk', 'engelsk'],
  ['Hun er vokset op på landet og skriver dansk', undefined],
])('%s', (text, language) => expect(saysLanguage(span(text))?.text).toBe(language))

test.each([
  ['Utgår på grunn av sjukdom', true],
  ['Inställt pga sjukdom', true],
  ['Peruttu sairastumisen vuoksi', true],
  ['Cancelled due to illness', true],
  ['Inställda tåg på grund av snö. Vem betalar?', false],
])('%s is cancelled: %s', (text, isSo) => expect(saysCancelled(text)).toBe(isSo))

test('how one takes part is no post', () => {
  expect(readPersonLine(span('Pentti Sorsa (etänä)'))).not.toHaveProperty('title')
  expect(readPersonLine(span('Anna Berg, docent, på distans'))).toMatchObject({ title: { text: 'docent' } })
})

test('whose one is, in Finnish', () =>
  expect(readPersonLine(span('Risto Haapala, Energiakerho ry:n puheenjohtaja'))).toMatchObject({
    title: { text: 'puheenjohtaja' },
    organisation: { text: 'Energiakerho ry' },
  }))

test('a time zone with its hours is of the time', () =>
  expect(findClock('6:30 PM GMT+1')).toMatchObject({ start: '18:30', to: 13 }))

test('the room of a heading in brackets is where all under it are', () => {
  const sessions = sessionsIn(`<h1>Fagdag 14. mai 2026</h1>
    <h2>Felles åpning (Festsalen)</h2><p><b>09.00–09.30</b> Skogen som varer</p>
    <h2>Spor 1: Bygg (Rom 204)</h2><p><b>10.15–10.45</b> Hus av halm</p>`)
  expect(fieldsOf(sessions, 'title', 'track', 'place')).toEqual([
    ['Skogen som varer', undefined, 'Festsalen'],
    ['Hus av halm', 'Spor 1: Bygg', 'Rom 204'],
  ])
})

test('days in Nynorsk begin anew', () => {
  const sessions = sessionsIn(`<h1>Fjelldagane 2026</h1>
    <p><strong>Fredag 5. juni</strong></p><p><strong>Kl. 18.00 Opning i grendahuset</strong></p>
    <p><strong>Laurdag 6. juni</strong></p><p><strong>Kl. 10.00 Fottur</strong></p>
    <p><strong>Sundag 7. juni</strong></p><p><strong>Kl. 11.00 Gudsteneste</strong></p>`)
  expect(sessions.map(({ day }) => day)).toEqual(['2026-06-05', '2026-06-06', '2026-06-07'])
})

test('a kind at the end of what is said is the kind', () => {
  const talk = (time: string, title: string, kind: string) =>
    `<div><h2>${time}</h2><h3>${title}</h3><ul><li>Ann Lee</li><li>Bo Carter</li><li>Tom Reed</li></ul><ul><li>${kind}</li></ul></div>`
  const sessions = sessionsIn(
    `<h1>14 May 2026</h1>${talk('9:00', 'How rivers bend', 'Talk')}${talk('10:00', 'Who owns the sky?', 'Panel')}`,
  )
  expect(fieldsOf(sessions, 'kind', 'title')).toEqual([
    ['Talk', 'How rivers bend'],
    ['Panel', 'Who owns the sky?'],
  ])
})
