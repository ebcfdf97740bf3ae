import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { cardOf } from '../../../src/core/list/entry.ts'
import { instantOf, spanOf, wallClock } from '../../../src/core/list/instants.ts'
import { nowAndNext } from '../../../src/core/list/now-next.ts'
import { overlapsOf } from '../../../src/core/list/overlaps.ts'
import { dueReminders, reminderKey, remindersOf } from '../../../src/core/list/reminders.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

const card = (...given: Parameters<typeof entryWith>) => cardOf(entryWith(...given))
const at = (clock: string, zone?: string) => instantOf(clock, zone) ?? Number.NaN
const ids = (cards: readonly { id: string }[] | undefined) => (cards ?? []).map(({ id }) => id)

test.each([
  ['2026-11-23T10:00', undefined, '2026-11-23T09:00:00.000Z'],
  ['2026-06-23T10:00', undefined, '2026-06-23T08:00:00.000Z'],
  ['2026-06-23T10:00', 'America/New_York', '2026-06-23T14:00:00.000Z'],
  ['2026-06-23T10:00', 'Ingen/Stans', '2026-06-23T08:00:00.000Z'],
])('%s in %s is %s', (clock, zone, utc) => {
  expect(new Date(at(clock, zone)).toISOString()).toBe(utc)
})

test.each(['2026-02-30T10:00', '2026-01-01T17:65', 'snart', ''])('%j is no time', clock => {
  expect(instantOf(clock)).toBeUndefined()
})

test('instants and wall clocks are those of Temporal, in every zone, also where clocks are moved', () => {
  const zone = fc.constantFrom(
    'Europe/Stockholm',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Chatham',
    'UTC',
  )
  const minute = fc.integer({ min: 0, max: 40 * 525_960 })
  // The hours around the last Sundays of March and October, and the second and first of March and November.
  const moved = fc
    .tuple(
      fc.integer({ min: 1990, max: 2035 }),
      fc.constantFrom(3, 4, 10, 11),
      fc.integer({ min: 0, max: 20_160 }),
    )
    .map(([year, month, plus]) => (Date.UTC(year, month - 1, 22) - Date.UTC(1990)) / 60_000 + plus)
  fc.assert(
    fc.property(zone, fc.oneof(minute, moved), (name, minutes) => {
      const instant = Date.UTC(1990) + minutes * 60_000
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name)
      const clock = there.toPlainDateTime().toString({ smallestUnit: 'minute' })
      expect(wallClock(instant, name)).toBe(clock)
      expect(instantOf(clock, name)).toBe(there.toPlainDateTime().toZonedDateTime(name).epochMilliseconds)
      const skipped = new Date(instant).toISOString().slice(0, 16)
      const known = Temporal.PlainDateTime.from(skipped).toZonedDateTime(name).epochMilliseconds
      expect(instantOf(skipped, name)).toBe(known)
    }),
    { numRuns: 3000 },
  )
})

test('a clock time needs a day; an end before the start is the next day’s', () => {
  expect(spanOf({ start: '10:00' })).toBeUndefined()
  const span = spanOf({ day: '2026-11-23', start: '22:00', end: '01:00' })
  expect(span && (span.to - span.from) / 60_000).toBe(180)
})

const A = card('a', { start: '2026-11-23T10:00', end: '2026-11-23T11:00' })
const B = card('b', { start: '2026-11-23T10:30', end: '2026-11-23T12:00' })
const C = card('c', { start: '2026-11-23T12:00', end: '2026-11-23T13:00' })
const OPEN = card('open', { start: '2026-11-23T12:30' })

test('two overlap when they share time, not when one follows the other', () => {
  const overlaps = overlapsOf([C, B, A, OPEN])
  expect(ids(overlaps.get('a'))).toEqual(['b'])
  expect(ids(overlaps.get('b'))).toEqual(['a'])
  expect(ids(overlaps.get('c'))).toEqual(['open'])
})

test('a silenced pair, a cancelled session and one without a date do not overlap', () => {
  expect(overlapsOf([{ ...A, quietWith: ['b'] }, B]).size).toBe(0)
  expect(overlapsOf([A, { ...B, quietWith: ['a'] }]).size).toBe(0)
  expect(overlapsOf([A, card('x', { start: '2026-11-23T10:30', cancelled: true })]).size).toBe(0)
  expect(overlapsOf([A, card('x', { start: '10:30' })]).size).toBe(0)
})

test('zones count: ten in Stockholm and nine in London overlap', () => {
  const london = card('l', { start: '2026-11-23T09:30', end: '2026-11-23T09:45', timeZone: 'Europe/London' })
  expect(ids(overlapsOf([A, london]).get('a'))).toEqual(['l'])
})

test('overlaps go both ways and are those that comparing every pair finds', () => {
  const clock = fc
    .integer({ min: 0, max: 95 })
    .map(
      quarter =>
        `2026-11-23T${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    )
  const sessions = fc.array(fc.tuple(clock, clock), { maxLength: 12 })
  fc.assert(
    fc.property(sessions, given => {
      const cards = given.map(([one, other], index) =>
        card(`s${index}`, { start: one < other ? one : other, end: one < other ? other : one }),
      )
      const found = overlapsOf(cards)
      for (const one of cards)
        for (const other of cards) {
          const [a, b] = [spanOf(one.session), spanOf(other.session)]
          if (one === other || !a || !b) continue
          const shares = (a.from < b.to && b.from < a.to) || a.from === b.from
          expect(ids(found.get(one.id)).includes(other.id)).toBe(shares)
        }
    }),
  )
})

test('now and next, and how long until then', () => {
  const { now, next, minutes } = nowAndNext([A, B, C, OPEN], at('2026-11-23T10:45'))
  expect(ids(now)).toEqual(['a', 'b'])
  expect(ids(next)).toEqual(['c'])
  expect(minutes).toBe(75)
})

test('an open end goes on for an hour, or until the next begins', () => {
  expect(ids(nowAndNext([OPEN], at('2026-11-23T13:20')).now)).toEqual(['open'])
  expect(ids(nowAndNext([OPEN], at('2026-11-23T13:30')).now)).toEqual([])
  const later = card('later', { start: '2026-11-23T13:00' })
  expect(ids(nowAndNext([OPEN, later], at('2026-11-23T13:10')).now)).toEqual(['later'])
})

test('what comes next may be weeks away; the past, the cancelled and the undated are neither', () => {
  const far = card('far', { start: '2027-02-01T09:00' })
  const farther = card('farther', { start: '2027-03-01T09:00' })
  const cards = [A, far, farther, card('x', { cancelled: true, start: '2026-12-01T09:00' }), card('y')]
  expect(ids(nowAndNext(cards, at('2026-11-24T10:00')).next)).toEqual(['far'])
  expect(nowAndNext([], 0)).toEqual({ now: [], next: [] })
})

const reminded = (remindBefore: number, session = {}) =>
  card('a', { start: '2026-11-23T10:00', place: 'Sal A', ...session }, { remindBefore })

test('a reminder is due its minutes before the start, by the session’s own zone', () => {
  const [reminder] = remindersOf([reminded(15), card('b', { start: '2026-11-23T10:00' })])
  expect(reminder).toMatchObject({ id: 'a', at: at('2026-11-23T09:45'), place: 'Sal A' })
  const [tokyo] = remindersOf([reminded(15, { timeZone: 'Asia/Tokyo' })])
  expect(tokyo?.at).toBe(at('2026-11-23T09:45', 'Asia/Tokyo'))
})

test('after a restart a missed reminder is still shown, once, and not long after the start', () => {
  const reminders = remindersOf([reminded(15)])
  const due = (clock: string, shown: string[] = []) =>
    dueReminders(reminders, { now: at(clock), shown: new Set(shown) }).due.length
  expect(due('2026-11-23T09:44')).toBe(0)
  expect(due('2026-11-23T09:45')).toBe(1)
  expect(due('2026-11-23T10:05')).toBe(1)
  expect(due('2026-11-23T10:10')).toBe(0)
  expect(due('2026-11-23T09:50', reminders.map(reminderKey))).toBe(0)
})

test('a moved session is reminded of anew; a cancelled one not at all', () => {
  const shown = new Set(remindersOf([reminded(15)]).map(reminderKey))
  const moved = remindersOf([reminded(15, { start: '2026-11-23T10:05' })])
  expect(dueReminders(moved, { now: at('2026-11-23T09:50'), shown }).due).toHaveLength(1)
  expect(remindersOf([reminded(15, { cancelled: true })])).toEqual([])
})

test('the next time to look is the next reminder', () => {
  const reminders = remindersOf([reminded(15), card('b', { start: '2026-11-23T12:00' }, { remindBefore: 5 })])
  expect(dueReminders(reminders, { now: at('2026-11-23T09:50'), shown: new Set() }).next).toBe(
    at('2026-11-23T11:55'),
  )
  expect(wallClock(at('2026-11-23T11:55'))).toBe('2026-11-23T11:55')
})
