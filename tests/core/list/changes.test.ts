import { expect, test } from 'vitest'
import { changesOf, reread } from '../../../src/core/list/changes.ts'
import { type Entry, factsOf } from '../../../src/core/list/entry.ts'
import { entriesToWrite, planImport } from '../../../src/core/list/merge.ts'
import { entryWith, savedWith } from '../../shell/list-fixtures.ts'

const SAVED = { title: 'Tillit', start: '2026-11-23T10:00', end: '2026-11-23T11:00', place: 'Sal A' }
const AT = 5000

/** The kinds of change that reading the page again gives. */
function kindsAfter(entry: Entry, ...page: Parameters<typeof reread>[1]): string[] {
  const [after] = reread([entry], page, AT)
  return after ? changesOf(after).map(({ kind }) => kind) : []
}

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['the text alone', { blocks: [] }, []],
  ['the time', { start: '2026-11-23T13:00' }, ['time']],
  [
    'time, place and people',
    { start: '2026-11-23T13:00', place: 'Sal B', people: [] },
    ['time', 'place', 'people'],
  ],
  ['cancelled, and said first', { cancelled: true, place: 'Sal B' }, ['cancelled', 'place']],
  ['the title, at the same time', { title: 'Tillit och styrning' }, ['title']],
])('a page that changes %s', (_, session, kinds) => {
  expect(kindsAfter(entryWith('a', SAVED), savedWith('a', { ...SAVED, ...session }))).toEqual(kinds)
})

test('old and new are kept until acknowledged, over several readings', () => {
  const [once] = reread([entryWith('a', SAVED)], [savedWith('a', { ...SAVED, place: 'Sal B' })], AT)
  const [twice] = reread(once ? [once] : [], [savedWith('a', { ...SAVED, place: 'Sal C' })], AT)
  expect(twice && changesOf(twice)).toMatchObject([
    { kind: 'place', before: { place: 'Sal A' }, after: { place: 'Sal C' } },
  ])
  const [back] = reread(twice ? [twice] : [], [savedWith('a', SAVED)], AT)
  expect(back && changesOf(back)).toEqual([])
  expect(back).not.toHaveProperty('known')
})

test('the new text is taken over, the person’s own words stay, and a calendar is told of a new revision', () => {
  const entry = entryWith('a', SAVED, { notes: 'Min', tags: ['x'] })
  const [after] = reread([entry], [savedWith('a', { ...SAVED, place: 'Sal B', blocks: [] })], AT)
  expect(after).toMatchObject({
    notes: 'Min',
    tags: ['x'],
    revision: 1,
    session: { place: 'Sal B', blocks: [] },
  })
  expect(after?.changedAt.content).toBeGreaterThan(entry.changedAt.content)
})

test('a session that has moved to another place on the page is followed by its title', () => {
  const page = [
    savedWith('a', { title: 'Ny punkt', people: [], start: '2026-11-23T08:00' }),
    savedWith('b', { ...SAVED, place: 'Sal B' }),
  ]
  const [after] = reread([entryWith('a', SAVED)], page, AT)
  expect(after).toMatchObject({ id: 'a', session: { id: 'a', title: 'Tillit', place: 'Sal B' } })
})

test('one that is no longer on the page says so and keeps all it had, until it is there again', () => {
  const others = [savedWith('a', { title: 'Helt annan', people: [], start: '2026-11-25T08:00' })]
  const [after] = reread([entryWith('a', SAVED)], others, AT)
  expect(after && changesOf(after).map(({ kind }) => kind)).toEqual(['missing'])
  expect(after?.session.title).toBe('Tillit')
  const [again] = reread(after ? [after] : [], [savedWith('a', SAVED)], AT)
  expect(again && changesOf(again)).toEqual([])
})

test('a page that could not be read, and entries of one’s own, change nothing', () => {
  expect(reread([entryWith('a', SAVED)], [], AT)).toEqual([])
  expect(reread([entryWith('a', SAVED, { own: true })], [savedWith('b')], AT)).toEqual([])
})

test('an entry that came by sync gets its text when the page is read', () => {
  const [after] = reread(
    [entryWith('a', { ...SAVED, blocks: [] }, { partial: true })],
    [savedWith('a', SAVED)],
    AT,
  )
  expect(after).not.toHaveProperty('partial')
  expect(after?.session.blocks).toHaveLength(1)
})

test('what would be read in: new, the same, and what differs', () => {
  const list = [entryWith('same', SAVED), entryWith('other', SAVED, { notes: 'Min' })]
  const plan = planImport(list, {
    entries: [entryWith('same', SAVED, { savedAt: 99 }), entryWith('other', SAVED), entryWith('new')],
    recurring: 0,
    skipped: 1,
  })
  expect(plan).toMatchObject({ same: 1, skipped: 1 })
  expect(plan.fresh.map(({ id }) => id)).toEqual(['new'])
  expect(plan.conflicts.map(({ mine }) => mine.id)).toEqual(['other'])
})

test('mine, theirs or both; a second reading of both adds no third', () => {
  const mine = entryWith('a', SAVED, { notes: 'Min' })
  const read = { entries: [entryWith('a', SAVED, { notes: 'Deras' })], recurring: 0, skipped: 0 }
  const plan = planImport([mine], read)
  expect(entriesToWrite(plan, 'mine', AT)).toEqual([])
  const [theirs] = entriesToWrite(plan, 'theirs', AT)
  expect(theirs).toMatchObject({ id: 'a', notes: 'Deras', changedAt: { notes: AT } })
  const [copy] = entriesToWrite(plan, 'both', AT)
  expect(copy?.id).toMatch(/^a~/)
  expect(copy?.session.id).toBe(copy?.id)
  const again = entriesToWrite(planImport([mine, copy ?? mine], read), 'both', AT)
  expect(again.map(({ id }) => id)).toEqual([copy?.id])
})

test('the facts of a session name nothing that the page does not', () => {
  expect(Object.keys(factsOf(entryWith('a').session))).toEqual(['title', 'people'])
})
