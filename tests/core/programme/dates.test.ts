import { describe, expect, test } from 'vitest'
import { findDay, isoDay } from '../../../src/core/programme/dates.ts'

describe('stated days', () => {
  test.each([
    ['onsdag 12 november', { weekday: 3, day: 12, month: 11 }],
    ['12 nov', { day: 12, month: 11 }],
    ['29/6 2019', { day: 29, month: 6, year: 2019 }],
    ['Torsdag 6.11.2014', { weekday: 4, day: 6, month: 11, year: 2014 }],
    ['den 3:e mars 2016', { day: 3, month: 3, year: 2016 }],
    ['12–14 maj 2016', { day: 12, month: 5, year: 2016, last: { day: 14, month: 5 } }],
    ['2016-02-03', { day: 3, month: 2, year: 2016 }],
    ['May 3rd, 2017', { day: 3, month: 5, year: 2017 }],
    ['tiistai 6. marraskuuta 2018', { weekday: 2, day: 6, month: 11, year: 2018 }],
    ['lördag', { weekday: 6 }],
  ])('%s', (text, stated) => expect(findDay(text)).toMatchObject(stated))

  test.each([
    '31 februari 2016',
    '12 maj 9999',
    'op. 2 no. 3A',
    'marsvin 2',
    'Pass 5/6',
    '12.5 procent',
    'to be or not',
  ])('%s is none', text => expect(findDay(text)).toBeUndefined())

  test('a weekday that is not the date’s disproves the year', () => {
    const day = { weekday: 3, day: 12, month: 11 }
    expect(isoDay(day, 2014)).toBe('2014-11-12')
    expect(isoDay(day, 2015)).toBeUndefined()
  })
})
