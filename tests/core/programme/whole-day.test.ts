import { describe, expect, test } from 'vitest'
import { fieldsOf, sessionsIn } from './read-html.ts'

const line = (time: string, title: string) => `<p><b>Kl. ${time}</b> ${title}</p>`

describe('when the whole day is, over its sessions', () => {
  const day =
    line('9.00', 'Ankomst') + line('9.30', 'Velkomst') + line('11.00', 'Skæve veje') + line('15.30', 'Tak')

  test.each([
    '<p>Tirsdag den 7. oktober 2025 kl. 9.30-16.00 på Hotel Nyvang, Odense.</p>',
    '<p>7. oktober 2025<br>kl. 9.30-16.00<br>Hotel Nyvang</p>',
  ])('is no session: %s', frame => {
    const sessions = sessionsIn(
      `<h1>Konferencen</h1>${frame}<h2>Program</h2>${day}${line('18.00', 'Middag')}`,
    )
    expect(fieldsOf(sessions, 'title', 'start')).toEqual([
      ['Ankomst', '2025-10-07T09:00'],
      ['Velkomst', '2025-10-07T09:30'],
      ['Skæve veje', '2025-10-07T11:00'],
      ['Tak', '2025-10-07T15:30'],
      ['Middag', '2025-10-07T18:00'],
    ])
  })

  test('is one where others have days of their own', () => {
    const sessions = sessionsIn(
      '<h1>Kurser 2025</h1><p>5 maj kl. 10–16 Vävning</p><p>6 maj kl. 10–12 Nålbindning</p><p>7 maj kl. 11–12 Garn</p><p>8 maj kl. 18–20 Ull</p>',
    )
    expect(fieldsOf(sessions, 'title')).toEqual([['Vävning'], ['Nålbindning'], ['Garn'], ['Ull']])
  })
})
