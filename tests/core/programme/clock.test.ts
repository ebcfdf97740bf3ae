import { describe, expect, test } from 'vitest'
import { findClock, leadingClock } from '../../../src/core/programme/clock.ts'

describe('times of day', () => {
  test.each([
    ['kl. 10.00–11.30', '10:00', '11:30'],
    ['kl 13–15', '13:00', '15:00'],
    ['10:15-11', '10:15', '11:00'],
    ['klockan 09.00', '09:00', undefined],
    ['kl 1100', '11:00', undefined],
    ['klo 10', '10:00', undefined],
    ['15:00:00', '15:00', undefined],
    ['12.00.-12.45', '12:00', '12:45'],
    ['10.00?11.30', '10:00', '11:30'],
    ['2–3:30 pm', '14:00', '15:30'],
    ['10.30 am–12 pm', '10:30', '12:00'],
    ['12.30–2 pm', '12:30', '14:00'],
    ['11–1 pm', '11:00', '13:00'],
    ['11.30–12.30 pm', '11:30', '12:30'],
    ['12–12.45 pm', '12:00', '12:45'],
    ['23.30–00.30', '23:30', '00:30'],
  ])('%s', (text, start, end) => {
    const clock = findClock(text)
    expect([clock?.start, clock?.end]).toEqual([start, end])
  })

  test.each([
    '17:65',
    'kl 17:65',
    'C04:32',
    'D:22',
    '30–315 besökare',
    '2007 – 2018',
    'op. 2 no. 3A',
    '20.00 kr',
    '12.11.2014',
    '2–4',
  ])('%s is none', text => expect(findClock(text)).toBeUndefined())

  test('hours alone count where the page says that they are times', () => {
    expect(findClock('9-12', { hoursAlone: true })).toMatchObject({ start: '09:00', end: '12:00' })
  })

  test('a range without an end takes its dash along', () => {
    expect(leadingClock('19.00– Öppen scen')).toMatchObject({ start: '19:00', to: 6 })
  })

  test('a time inside a line does not lead it', () => expect(leadingClock('Lunch 12.00')).toBeUndefined())
})
