import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './read-html.ts'

describe('times in figures', () => {
  test('are times where lines begin with them', () => {
    const sessions = sessionsIn(
      '<h1>Driftsdag 6. mars 2025</h1><p><b>0900–0930</b> Kaffe</p><p><b>0930</b>: Da kranene ble tørre<br>Aud Moe, ingeniør</p><p><b>1900-2030</b> Hvem betaler?</p>',
    )
    expect(fieldsOf(sessions, 'title', 'start', 'end')).toEqual([
      ['Kaffe', '2025-03-06T09:00', '2025-03-06T09:30'],
      ['Da kranene ble tørre', '2025-03-06T09:30', undefined],
      ['Hvem betaler?', '2025-03-06T19:00', '2025-03-06T20:30'],
    ])
  })

  test('are times in a column', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
    const sessions = sessionsIn(
      `<table>${row('0830', 'Opening')}${row('1000', 'The last ferry')}${row('1130', 'Salt')}</table>`,
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([
      ['Opening', '08:30'],
      ['The last ferry', '10:00'],
      ['Salt', '11:30'],
    ])
  })

  test('are years elsewhere', () => {
    const [session] = sessionsIn(
      '<h1>Vattnets historia</h1><p>1520 Slaget på isen</p><p>1810 Kanalen grävs</p><p>1905 Unionen löses upp</p><p>Tid: 4 maj 2025 kl. 18</p><p>Plats: Museet</p>',
    )
    expect(session).toMatchObject({ title: 'Vattnets historia', start: '2025-05-04T18:00' })
  })
})

test('registration is a session where it has a time like others', () => {
  const parts = sessionsIn(
    '<h2>4 June 2025</h2><ul><li><span class="t">08:30</span><strong>Registration</strong></li><li><span class="t">09:00</span><strong>Opening</strong></li><li><span class="t">10:00</span><strong>Salt</strong></li></ul>',
  )
  expect(parts.map(({ start }) => start?.slice(-5))).toEqual(['08:30', '09:00', '10:00'])
})

describe('a page with one session', () => {
  const facts = '<dl><dt>Dato</dt><dd>8. oktober 2024</dd><dt>Tidspunkt</dt><dd>Kl. 17-19.30</dd>'
  test.each(['Tilmeldingsfrist', 'Svarfrist', 'Booking', 'Billetter'])(
    '%s over a time says no session',
    label => {
      const sessions = sessionsIn(
        `<h1>Hvem passer på os?</h1>${facts}<dt>Sted</dt><dd>Salen</dd><dt>${label}</dt><dd>1. oktober 2024 kl. 12</dd></dl>`,
      )
      expect(fieldsOf(sessions, 'title', 'start')).toEqual([['Hvem passer på os?', '2024-10-08T17:00']])
    },
  )

  test.each(['You might also like', 'Andre arrangementer', 'Liknande programpunkter', 'Katso myös'])(
    'the times under "%s" are others’',
    heading => {
      const sessions = sessionsIn(
        `<div><h1>What the ferry left behind</h1><div>17 September 2025</div><div>11.15–12.30</div></div><p>Four towns lost a line.</p><h2>${heading}</h2><div><div><div>14.00</div><h3>Salt and sewers</h3></div><div><div>15.30</div><h3>A night bus</h3></div></div>`,
        { title: 'What the ferry left behind' },
      )
      expect(fieldsOf(sessions, 'title', 'start')).toEqual([
        ['What the ferry left behind', '2025-09-17T11:15'],
      ])
    },
  )

  test('more sessions under such a heading are the page’s where the first leads a title, too', () => {
    const sessions = sessionsIn(
      '<h2>4 maj 2025</h2><p>10.00 Invigning</p><h3>Övriga aktiviteter</h3><p>11.00 Loppis</p><p>12.00 Dans</p>',
    )
    expect(sessions).toHaveLength(3)
  })

  test('others have days of their own', () => {
    const sessions = sessionsIn(
      '<h1>Skogens röster</h1><p>18.30 Kaffe och smörgås serveras från en halvtimme innan.</p><h3>Kommande föreläsningar</h3><p>12 maj 2025 kl. 18.30 Torvens liv</p><p>9 juni 2025 kl. 18.30 Myrens minne</p>',
    )
    expect(sessions).toHaveLength(1)
  })

  test('what a sign stands for is a text', () => {
    const fact = (icon: string, text: string) => `<div><img src="/i/${icon}" alt=""><div>${text}</div></div>`
    const card = (title: string, time: string, place: string) =>
      `<div><h3>${title}</h3>${fact('clock.png', time)}${fact('pin.svg', place)}</div>`
    const sessions = sessionsIn(
      `<h2>17. september 2025</h2>${card('Elva om natta', '18.15–20', 'Møterom Krana')}${card('Salt', '20.15–21', 'Lillesalen')}`,
    )
    expect(fieldsOf(sessions, 'title', 'start', 'place')).toEqual([
      ['Elva om natta', '2025-09-17T18:15', 'Møterom Krana'],
      ['Salt', '2025-09-17T20:15', 'Lillesalen'],
    ])
  })
})
