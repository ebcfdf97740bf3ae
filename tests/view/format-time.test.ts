import { expect, test } from 'vitest'
import { formatDay, formatTimes } from '../../src/view/format-time.ts'

test.each([
  [{ start: '2026-11-23T10:00', end: '2026-11-23T11:30' }, '10.00–11.30', '10:00–11:30'],
  [{ start: '10:00', end: '11:30' }, '10.00–11.30', '10:00–11:30'],
  [{ start: '19:00' }, '19.00', '19:00'],
  [{}, undefined, undefined],
  [{ start: '2026-11-23' }, undefined, undefined],
])('%o is a time as people write it', (session, swedish, english) => {
  expect(formatTimes(session, 'sv')).toBe(swedish)
  expect(formatTimes(session, 'en')).toBe(english)
})

test.each([
  [{ day: '2026-11-23' }, 'måndag 23 november 2026', 'Monday 23 November 2026'],
  [{ start: '2026-11-23T10:00' }, 'måndag 23 november 2026', 'Monday 23 November 2026'],
  [{ start: '10:00' }, undefined, undefined],
  [{ day: 'på lördag' }, undefined, undefined],
])('%o is a day as people write it', (session, swedish, english) => {
  expect(formatDay(session, 'sv')).toBe(swedish)
  // Engines differ in the comma after the weekday.
  expect(formatDay(session, 'en')?.replace(',', '')).toBe(english)
})
