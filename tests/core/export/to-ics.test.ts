import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { toIcs } from '../../../src/core/export/to-ics.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

const AT = Date.UTC(2026, 10, 23, 9)

/** What a calendar sees: the parser is that of Thunderbird. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}
const one = (...given: Parameters<typeof entryWith>) => {
  const { calendar, events } = read(toIcs([entryWith(...given)], AT).text)
  const event = events[0]
  if (!event) throw new Error('No event was written.')
  return { calendar, event, value: (name: string) => event.getFirstPropertyValue(name)?.toString() }
}

const TIMED = { start: '2026-11-23T10:00', end: '2026-11-23T11:30', day: '2026-11-23' }

test('a session in its own zone, with what a calendar needs', () => {
  const { calendar, event, value } = one(
    'abc-0',
    { ...TIMED, title: 'Styrning; nu, då', place: 'Sal A', url: 'https://konferens.example/6?a=1,2;3' },
    { revision: 3, notes: 'Min', tags: ['viktigt', 'a,b'], state: 'maybe' },
  )
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Klarspår//Klarspår//SV')
  expect(event.getFirstProperty('dtstart')?.toICALString()).toBe(
    'DTSTART;TZID=Europe/Stockholm:20261123T100000',
  )
  expect(event.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;TZID=Europe/Stockholm:20261123T113000')
  expect(event.getFirstProperty('url')?.toICALString()).toBe('URL:https://konferens.example/6?a=1,2;3')
  expect(event.getFirstProperty('categories')?.getValues()).toEqual(['viktigt', 'a,b'])
  expect(value('uid')).toBe('abc-0@klarspar.example')
  expect(value('dtstamp')).toBe('2026-11-23T09:00:00Z')
  expect(value('sequence')).toBe('3')
  expect(value('summary')).toBe('Styrning; nu, då')
  expect(value('location')).toBe('Sal A')
  expect(value('status')).toBe('TENTATIVE')
  expect(value('description')).toBe('Min\n\nÅsa Öberg\n\nText abc-0')
})

test.each([
  ['winter', '2026-11-23T10:00', '2026-11-23T09:00:00.000Z'],
  ['summer', '2026-06-23T10:00', '2026-06-23T08:00:00.000Z'],
])('the zone that comes along gives the right instant in %s', (_, start, utc) => {
  const { calendar, event } = one('a', { start })
  const described = calendar.getFirstSubcomponent('vtimezone')
  const zone = described && new ICAL.Timezone(described)
  const time = event.getFirstPropertyValue('dtstart')
  if (!zone || !(time instanceof ICAL.Time)) throw new Error('No zone or no time was written.')
  time.zone = zone
  expect(time.toJSDate().toISOString()).toBe(utc)
})

test.each([
  ['America/New_York', '2026-07-01T10:00', '2026-07-01T14:00:00.000Z'],
  ['America/New_York', '2026-12-01T10:00', '2026-12-01T15:00:00.000Z'],
  ['Asia/Tokyo', '2026-07-01T10:00', '2026-07-01T01:00:00.000Z'],
  ['Europe/Dublin', '2026-07-01T10:00', '2026-07-01T09:00:00.000Z'],
])('%s is described for %s', (timeZone, start, utc) => {
  const { calendar, event } = one('a', { start, timeZone })
  const described = calendar.getFirstSubcomponent('vtimezone')
  const time = event.getFirstPropertyValue('dtstart')
  if (!described || !(time instanceof ICAL.Time)) throw new Error('No zone or no time was written.')
  time.zone = new ICAL.Timezone(described)
  expect(time.toJSDate().toISOString()).toBe(utc)
})

test('without a clock time it lasts all day; without a date it is left out, and that is said', () => {
  const { text, leftOut } = toIcs(
    [
      entryWith('a', { day: '2026-11-23' }),
      entryWith('b', { start: '10:00' }),
      entryWith('c'),
      entryWith('d', { day: '2026-02-30', start: '2026-02-30T10:00' }),
      entryWith('e', { day: '2026-11-23', start: '17:65' }),
    ],
    AT,
  )
  expect(leftOut).toBe(3)
  expect(read(text).events.map(event => event.getFirstProperty('dtstart')?.toICALString())).toEqual([
    'DTSTART;VALUE=DATE:20261123',
    'DTSTART;VALUE=DATE:20261123',
  ])
})

test('an end is never made up, and one past midnight is the next day’s', () => {
  expect(one('a', { start: '2026-11-23T10:00' }).value('dtend')).toBeUndefined()
  const night = one('a', { day: '2026-11-23', start: '22:00', end: '01:00' })
  expect(night.value('dtend')).toBe('2026-11-24T01:00:00')
})

test('a cancelled session says so', () => {
  expect(one('a', { ...TIMED, cancelled: true }).value('status')).toBe('CANCELLED')
})

test.each(['javascript:alert(1)', 'data:text/html,hej', 'inte en adress'])(
  '%s is no address for a calendar',
  url => {
    const { value } = one('a', { ...TIMED, url })
    expect(value('url')).toBeUndefined()
  },
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'å',
      '\ufffd',
      '😀',
      '\ud83d',
      '\r',
      '\n',
      '\\',
      ';',
      ',',
      '\u0000',
      '\u2028',
      'e\u0301',
    ),
  }),
  fc
    .array(fc.constantFrom('Åsa Öberg ', '€', 'lång text ', '👩🏽‍💻', 'n\\n'), { maxLength: 60 })
    .map(parts => parts.join('')),
)

test('whatever the text: lines of 75 octets, no character split, no control characters, and it comes back', () => {
  const encoder = new TextEncoder()
  fc.assert(
    fc.property(anyText, anyText, (title, notes) => {
      const { text } = toIcs([entryWith('a', { ...TIMED, title, place: notes }, { notes })], AT)
      const lines = text.split('\r\n')
      expect(Math.max(...lines.map(line => encoder.encode(line).length))).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}|\p{Surrogate}/u)
      const [event] = read(text).events
      const expected = title
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[^\P{Cc}\t\n]/gu, '')
      expect(event?.getFirstPropertyValue('summary') ?? '').toBe(expected)
    }),
    { numRuns: 500 },
  )
})
