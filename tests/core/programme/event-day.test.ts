import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './read-html.ts'

const ITEMS = '<p>9.00 Kaffe</p><p>9.30 Öppning</p><p>10.00 Frågor om framtiden</p>'
const days = (before: string, after = '', title = '') => [
  ...new Set(fieldsOf(sessionsIn(`${before}${ITEMS}${after}`, { title }), 'day').flat()),
]

describe('the day of all sessions', () => {
  test.each([
    [
      'in a sentence over them',
      '<p>Temadagen hålls onsdagen den 29 oktober 2025 i Björkaskolan. Rektorerna fördelar platserna, och alla som arbetar i skolan är varmt välkomna.</p>',
    ],
    [
      'with a deadline beside it',
      '<p>Vi ses 29 oktober 2025 i aulan. Anmäl dig senast den 3 september 2025.</p>',
    ],
    ['in Finnish', '<p>Seminaari järjestetään keskiviikkona 29. lokakuuta 2025 kirjastossa.</p>'],
  ])('%s', (_, before) => expect(days(before)).toEqual(['2025-10-29']))

  test('of a fact box under them', () =>
    expect(days('', '<div><h2>Information</h2><p>Datum: Onsdag, 29 okt, 2025</p></div>')).toEqual([
      '2025-10-29',
    ]))

  test('is unknown where several days are one event', () =>
    expect(days('<p>Konferensen pågår 29–30 oktober 2025 i Falun.</p>')).toEqual([undefined]))

  test('is unknown where several days are stated', () =>
    expect(days('<p>Förra gången var 2 maj 2025. Nästa gång blir 3 juni 2026.</p>')).toEqual([undefined]))
})

test('a year that is mentioned anywhere is the day’s where its weekday agrees', () => {
  const programme = (text: string) =>
    fieldsOf(sessionsIn(`<p>${text}</p><h2>Onsdag 29 oktober</h2>${ITEMS}`), 'day')[0]
  const over =
    'En lång rad med mycket text, som inte är en rubrik, om mötet 2025 och om allt som hände då i trakten.'
  expect(programme(over)).toEqual(['2025-10-29'])
  expect(programme(over.replace('2025', '2024'))).toEqual([undefined])
})

test('a place over all sessions is theirs through the headings under it', () => {
  const sessions = sessionsIn(
    '<h1>Växtdagen</h1><p>Plats: Stora aulan</p><h2>Program</h2><p>9.00 Kaffe</p><p>9.30 Öppning</p><h3>Eftermiddag</h3><p>Plats: Sal B</p><p>13.00 Om jord</p><h3>Kväll</h3><p>18.00 Avslut</p>',
  )
  expect(fieldsOf(sessions, 'place').flat()).toEqual(['Stora aulan', 'Stora aulan', 'Sal B', 'Stora aulan'])
})
