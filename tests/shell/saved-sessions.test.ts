import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SavedSession } from '../../src/core/session/saved-session.ts'
import { type Database, openDatabase } from '../../src/shell/storage/database.ts'
import { createSavedSessions, storageProblem } from '../../src/shell/storage/saved-sessions.ts'

let database: Database

beforeEach(() => {
  database = openDatabase()
})
afterEach(() => database.delete())

function saved(id: string, savedAt = 1): SavedSession {
  return {
    id,
    session: { id, title: `Pass ${id}`, people: [], blocks: [], accessibility: [] },
    repairs: [],
    language: 'sv',
    source: { url: 'https://konferens.example/', title: 'Program' },
    savedAt,
  }
}

const listed = (list = createSavedSessions(database)) =>
  new Promise<SavedSession[]>((resolve, reject) => {
    const watching = new AbortController()
    list.watch(
      found => {
        watching.abort()
        resolve(found)
      },
      reject,
      watching.signal,
    )
  })

test('a saved session comes back whole, also to another connection', async () => {
  await createSavedSessions(database).save(saved('a'))
  database.close()
  database = openDatabase()
  expect(await createSavedSessions(database).get('a')).toEqual(saved('a'))
})

test('the list stands latest first', async () => {
  const list = createSavedSessions(database)
  for (const entry of [saved('a', 1), saved('c', 3), saved('b', 2)]) await list.save(entry)
  expect((await listed(list)).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('saving again replaces, removing removes', async () => {
  const list = createSavedSessions(database)
  await list.save(saved('a', 1))
  await list.save(saved('a', 2))
  expect(await listed(list)).toEqual([saved('a', 2)])
  await list.remove('a')
  expect(await listed(list)).toEqual([])
})

test('a record of another form is not shown and not lost', async () => {
  await database.saved.put({ id: 'odd', savedAt: 1 } as SavedSession)
  const list = createSavedSessions(database)
  expect(await list.get('odd')).toBeUndefined()
  expect(await listed(list)).toEqual([])
  expect(await database.saved.count()).toBe(1)
})

test('a full disk is told from other failures, and what is no failure of the storage is thrown on', () => {
  expect(storageProblem(new DOMException('full', 'QuotaExceededError'))).toBe('storage-full')
  expect(storageProblem(new Dexie.QuotaExceededError())).toBe('storage-full')
  expect(
    storageProblem(new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'))),
  ).toBe('storage-full')
  expect(storageProblem(new Dexie.OpenFailedError('no'))).toBe('storage-failed')
  const fault = new TypeError('a fault in our code')
  expect(() => storageProblem(fault)).toThrow(fault)
})
