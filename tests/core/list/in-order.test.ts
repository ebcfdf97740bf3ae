import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, filterCards, filterGroups, filterValues } from '../../../src/core/list/arrange.ts'
import { chunksOf } from '../../../src/core/list/chunks.ts'
import { type DayPicture, dayPicture } from '../../../src/core/list/day-picture.ts'
import { cardOf, type Entry } from '../../../src/core/list/entry.ts'
import { isQuiet, listSettingsFrom, siteOf } from '../../../src/core/list/list-settings.ts'
import { createSearchIndex } from '../../../src/core/list/search-index.ts'
import type { Session } from '../../../src/core/session/session.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

const card = (id: string, session: Partial<Session> = {}, rest: Partial<Entry> = {}) =>
  cardOf(entryWith(id, { people: [], ...session }, rest))
const event = (name: string) => ({ event: { name } })

const LIST = [
  card('past', { start: '2026-01-10T09:00' }, event('Vinterdagar')),
  card('second', { start: '2026-12-02T09:00' }, event('Höstdagar')),
  card('late', { start: '2026-12-01T14:00' }, event('Höstdagar')),
  card('early', { start: '2026-12-01T09:00' }, event('Höstdagar')),
  card('undated', {}, event('Höstdagar')),
  card('allday', { day: '2026-12-01' }, event('Höstdagar')),
  card('own', { start: '2026-12-01T12:00' }, { own: true }),
]

test('by time: the event that comes next first, its days in order, the undated last, the past at the end', () => {
  const groups = arrange(LIST, { sort: 'time', today: '2026-11-23' })
  expect(groups.map(({ event, day, cards }) => [event, day, cards.map(({ id }) => id)])).toEqual([
    ['Höstdagar', '2026-12-01', ['early', 'late', 'allday']],
    ['Höstdagar', '2026-12-02', ['second']],
    ['Höstdagar', undefined, ['undated']],
    [undefined, '2026-12-01', ['own']],
    ['Vinterdagar', '2026-01-10', ['past']],
  ])
})

test('during an event the days to come stand before those that are past', () => {
  const groups = arrange(LIST, { sort: 'time', today: '2026-12-02' })
  expect(groups.map(({ event, day }) => [event, day]).slice(0, 3)).toEqual([
    ['Höstdagar', '2026-12-02'],
    ['Höstdagar', '2026-12-01'],
    ['Höstdagar', undefined],
  ])
})

test('a list in its order is filtered without being put in order again', () => {
  const groups = arrange(LIST, { sort: 'time', today: '2026-11-23' })
  const ids = new Set(['second', 'own'])
  expect(filterGroups(groups, { ids }).map(({ key, cards }) => [key, cards.length])).toEqual([
    ['Höstdagar\n2026-12-02', 1],
    ['\n2026-12-01', 1],
  ])
  expect(filterGroups(groups, {})).toBe(groups)
})

test('by title in Swedish order: å, ä and ö come last, numbers by size', () => {
  const titles = ['Öl', 'Zebra', 'Ånga', 'Pass 10', 'Pass 9', 'Ärta']
  const groups = arrange(
    titles.map(title => card(title, { title })),
    { sort: 'title', today: '' },
  )
  expect(groups[0]?.cards.map(({ id }) => id)).toEqual(['Pass 9', 'Pass 10', 'Zebra', 'Ånga', 'Ärta', 'Öl'])
})

test('filters leave what has the event, the day and the tag', () => {
  const tagged = [
    ...LIST,
    card('tagged', { start: '2026-12-01T08:00' }, { ...event('Höstdagar'), tags: ['x'] }),
  ]
  const ids = (filter: Parameters<typeof filterCards>[1]) => filterCards(tagged, filter).map(({ id }) => id)
  expect(ids({ event: 'Vinterdagar' })).toEqual(['past'])
  expect(ids({ day: '2026-12-02' })).toEqual(['second'])
  expect(ids({ tag: 'x', event: 'Höstdagar' })).toEqual(['tagged'])
  expect(ids({ ids: new Set(['own']) })).toEqual(['own'])
  expect(filterValues(tagged)).toEqual({
    events: ['Höstdagar', 'Vinterdagar'],
    days: ['2026-01-10', '2026-12-01', '2026-12-02'],
    tags: ['x'],
  })
})

test('pieces hold every card once, in order, with its place in its group', () => {
  const groups = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }).map(sizes =>
    sizes.map((size, group) => ({
      key: `g${group}`,
      event: `e${Math.floor(group / 2)}`,
      cards: Array.from({ length: size }, (_, index) => card(`${group}-${index}`)),
    })),
  )
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 7 }), (given, size) => {
      const parts = chunksOf(given, size).flatMap(({ parts }) => parts)
      expect(parts.flatMap(({ cards }) => cards)).toEqual(given.flatMap(({ cards }) => cards))
      for (const { group, first, cards } of parts)
        expect(group.cards.slice(first, first + cards.length)).toEqual(cards)
      expect(parts.filter(({ newDay }) => newDay)).toHaveLength(given.length)
      for (const chunk of chunksOf(given, size)) expect(chunk.cards).toBeLessThanOrEqual(size)
    }),
  )
})

test.each([
  ['asa', ['a']],
  ['åsa', ['a']],
  ['ÖHM', ['a']],
  ['tilli', ['a', 'b']],
  ['tillit åsa', ['a']],
  ['viktigt', ['b']],
  ['kaffe', ['b']],
  ['hostdagar', ['b']],
  ['Sal  B,', ['b']],
  ['illit', []],
])('searching for %j finds %j', async (query, ids) => {
  const index = await createSearchIndex([
    card('a', { title: 'Tillit i styrning', people: [{ name: 'Åsa Öhman', role: 'speaker' }] }),
    card(
      'b',
      { title: 'Tillitens pris', place: 'Sal B' },
      { ...event('Höstdagar'), tags: ['viktigt'], notes: 'Ta med kaffe' },
    ),
  ])
  expect([...index.find(query)].sort()).toEqual(ids)
})

const rowsOf = ({ rows }: DayPicture) =>
  rows.map(row =>
    row.kind === 'gap'
      ? `${row.to - row.from} ${row.fromPlace ?? ''}>${row.toPlace ?? ''}`
      : `${row.card.id} ${row.lane}`,
  )

test('a day as a picture: tracks beside each other, gaps with where to go', () => {
  const picture = dayPicture(
    [
      card('a', { start: '2026-12-01T09:00', end: '2026-12-01T10:30', place: 'A' }),
      card('b', { start: '2026-12-01T10:00', end: '2026-12-01T11:00', place: 'B' }),
      card('c', { start: '2026-12-01T11:20', end: '2026-12-01T12:00', place: 'C' }),
      card('d', { start: '2026-12-01T12:00', end: '2026-12-01T12:30' }),
      card('e', { day: '2026-12-01' }),
      card('f', { start: '2026-12-02T09:00' }),
    ],
    '2026-12-01',
  )
  expect(rowsOf(picture)).toEqual(['a 0', 'b 1', '20 B>C', 'c 0', 'd 0'])
  expect(picture).toMatchObject({ from: 540, to: 780, lanes: 2 })
  expect(picture.untimed.map(({ id }) => id)).toEqual(['e'])
})

test('an open end is said to be one, and no gap is reckoned from it', () => {
  const picture = dayPicture(
    [
      card('a', { start: '2026-12-01T09:00' }),
      card('b', { start: '2026-12-01T14:00', end: '2026-12-01T15:00' }),
    ],
    '2026-12-01',
  )
  expect(rowsOf(picture)).toEqual(['a 0', 'b 0'])
  expect(picture.rows[0]).toMatchObject({ openEnd: true })
})

test('a picture of a day without times is empty', () => {
  expect(dayPicture([card('a', { day: '2026-12-01' })], '2026-12-01')).toMatchObject({ lanes: 0, rows: [] })
})

test.each([
  ['konferens.example', 'konferens.example'],
  ['https://www.konferens.example/program?dag=1', 'konferens.example'],
  [' KONFERENS.example ', 'konferens.example'],
  ['inte en adress', undefined],
  ['', undefined],
  ['https://', undefined],
])('the site of %j is %s', (text, site) => {
  expect(siteOf(text)).toBe(site)
})

test('a quiet site is quiet with all its parts, not with its neighbours', () => {
  const settings = { quietSites: ['konferens.example'] }
  expect(isQuiet('https://konferens.example/a', settings)).toBe(true)
  expect(isQuiet('https://program.konferens.example/', settings)).toBe(true)
  expect(isQuiet('https://minkonferens.example/', settings)).toBe(false)
})

test('settings that are damaged get their defaults, each for itself', () => {
  const usual = { quietSites: [], remindBefore: 10, sync: false }
  expect(listSettingsFrom(undefined)).toEqual(usual)
  expect(listSettingsFrom('x')).toEqual(usual)
  expect(listSettingsFrom({ quietSites: 3, sync: true })).toEqual({ ...usual, sync: true })
})
