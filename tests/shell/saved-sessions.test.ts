import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Card } from '../../src/core/list/entry.ts'
import {
  BlockedDatabaseError,
  DATABASE_NAME,
  type Database,
  NewerDatabaseError,
  openDatabase,
} from '../../src/shell/storage/database.ts'
import { createSavedSessions } from '../../src/shell/storage/saved-sessions.ts'
import { storageProblem } from '../../src/shell/storage/storage-problem.ts'
import { entryWith, savedWith } from './list-fixtures.ts'

let database: Database
let time = 1000
const clock = () => time
const open = () => createSavedSessions(database, clock)

beforeEach(() => {
  time = 1000
  database = openDatabase()
})
afterEach(() => {
  database.close()
  return Dexie.delete(DATABASE_NAME)
})

const listed = (list = open()) =>
  new Promise<Card[]>((resolve, reject) => {
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
  await open().save(savedWith('a'))
  database.close()
  database = openDatabase()
  expect(await open().get('a')).toMatchObject(savedWith('a'))
})

test('the list is there whole and carries no texts', async () => {
  for (const id of ['a', 'b', 'c']) await open().save(savedWith(id))
  const cards = await listed()
  expect(cards.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
  expect(JSON.stringify(cards)).not.toContain('Text a')
})

test('saving again gives new content and keeps what the person wrote', async () => {
  const list = open()
  await list.save(savedWith('a'))
  await list.change(['a'], () => ({ notes: 'Ta med frågor', tags: ['viktigt'] }))
  await list.save(savedWith('a', { title: 'Ny titel' }))
  expect(await list.get('a')).toMatchObject({
    session: { title: 'Ny titel' },
    notes: 'Ta med frågor',
    tags: ['viktigt'],
    savedAt: 1,
  })
})

test('what is removed comes back whole, and later than its removal', async () => {
  const list = open()
  await list.save(savedWith('a'))
  await list.change(['a'], () => ({ notes: 'Min' }))
  const gone = await list.removeAll(['a', 'unknown'])
  expect(await listed()).toEqual([])
  const [removal] = await list.removals()
  expect(removal?.id).toBe('a')
  await list.restore(gone)
  expect(await list.get('a')).toMatchObject({ ...savedWith('a'), notes: 'Min' })
  expect((await list.get('a'))?.changedAt.presence).toBeGreaterThan(removal?.at ?? Number.POSITIVE_INFINITY)
  expect(await list.removals()).toEqual([])
})

test('saving after a removal counts as later, even when the clock went back', async () => {
  const list = open()
  await list.save(savedWith('a'))
  time = 5000
  await list.remove('a')
  time = 10
  await list.save(savedWith('a'))
  expect((await list.get('a'))?.changedAt.presence).toBeGreaterThan(5000)
})

test('a change touches its own field and its stamp only, and says what was before', async () => {
  const list = open()
  await list.put([entryWith('a', {}, { tags: ['x'], remindBefore: 10 })])
  const [before] = await list.change(['a', 'unknown'], () => ({ state: 'maybe', remindBefore: undefined }))
  expect(before).toMatchObject({ state: 'going', remindBefore: 10 })
  const after = await list.get('a')
  expect(after).toMatchObject({ state: 'maybe', tags: ['x'], revision: 1 })
  expect(after).not.toHaveProperty('remindBefore')
  expect(after?.changedAt).toMatchObject({
    notes: 1,
    tags: 1,
    state: 1000,
    remindBefore: 1000,
    presence: 1000,
  })
})

test('two windows change the same session at once: both changes stand', async () => {
  const other = openDatabase()
  await open().save(savedWith('a'))
  await Promise.all([
    open().change(['a'], () => ({ notes: 'från ena' })),
    createSavedSessions(other, clock).change(['a'], ({ tags }) => ({ tags: [...tags, 'från andra'] })),
  ])
  expect(await open().get('a')).toMatchObject({ notes: 'från ena', tags: ['från andra'] })
  other.close()
})

test('a page that is read again changes its own sessions alone, and says how many', async () => {
  const list = open()
  const page = savedWith('a', { place: 'Sal B' })
  await list.save(savedWith('a'))
  await list.save({ ...savedWith('b'), source: { url: 'https://annan.example/', title: 'Annan' } })
  expect(await list.reread('https://konferens.example/program', [page])).toBe(1)
  expect(await list.reread('https://konferens.example/program', [page])).toBe(0)
  expect((await list.cards()).map(({ session }) => session.place)).toEqual(['Sal B', undefined])
})

test('erased is all, and all comes back as it was: marks, removals, and what cannot be read', async () => {
  const list = open()
  await list.put([entryWith('a', {}, { notes: 'Min' }), entryWith('b')])
  await list.remove('b')
  await database.saved.put({ id: 'odd', savedAt: 1 } as Card)
  const stored = () => Promise.all(database.tables.map(table => table.toArray()))
  const before = await stored()
  const bringBack = await list.erase()
  expect(await stored()).toEqual([[], [], []])
  await bringBack()
  expect(await stored()).toEqual(before)
})

test('what is saved anew after the erasing stays when all is brought back', async () => {
  const list = open()
  await list.save(savedWith('a'))
  const bringBack = await list.erase()
  await list.save(savedWith('a', { title: 'Ny titel' }))
  await bringBack()
  expect((await list.get('a'))?.session.title).toBe('Ny titel')
})

test('a record of another form is not shown and not lost', async () => {
  await database.saved.put({ id: 'odd', savedAt: 1 } as Card)
  expect(await open().get('odd')).toBeUndefined()
  expect(await listed()).toEqual([])
  expect(await database.saved.count()).toBe(1)
})

test('a list that version 1 stored is all there after the upgrade', async () => {
  const first = new Dexie(DATABASE_NAME)
  first.version(1).stores({ saved: 'id, savedAt' })
  await first.table('saved').bulkPut([savedWith('a'), savedWith('b'), { id: 'odd', savedAt: 3 }])
  first.close()
  expect((await listed()).map(({ id }) => id).sort()).toEqual(['a', 'b'])
  expect(await open().get('a')).toMatchObject({ ...savedWith('a'), state: 'going', notes: '', tags: [] })
  expect(await database.saved.get('odd')).toEqual({ id: 'odd', savedAt: 3 })
})

test('an upgrade that fails leaves the old list as it was', async () => {
  const first = new Dexie(DATABASE_NAME)
  first.version(1).stores({ saved: 'id, savedAt' })
  await first.table('saved').put(savedWith('a'))
  first.close()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(listed()).rejects.toSatisfy(error => storageProblem(error) === 'storage-full')
  put.mockRestore()
  database.close()
  const again = new Dexie(DATABASE_NAME)
  again.version(1).stores({ saved: 'id, savedAt' })
  expect(await again.table('saved').toArray()).toEqual([savedWith('a')])
  again.close()
})

test('a database of a newer extension is neither read nor written', async () => {
  const newer = new Dexie(DATABASE_NAME)
  newer.version(3).stores({ saved: 'id, savedAt', bodies: 'id', removed: 'id', shelves: 'id' })
  await newer.table('saved').put({ id: 'a', newForm: true })
  newer.close()
  await expect(open().save(savedWith('a'))).rejects.toSatisfy(
    error => storageProblem(error) === 'storage-newer',
  )
  const again = new Dexie(DATABASE_NAME)
  again.version(3).stores({ saved: 'id, savedAt', bodies: 'id', removed: 'id', shelves: 'id' })
  expect(await again.table('saved').toArray()).toEqual([{ id: 'a', newForm: true }])
  again.close()
})

test('a window that keeps the old form open is told of, and nothing is lost when it closes', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 10)
    request.onupgradeneeded = () =>
      request.result.createObjectStore('saved', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const blocked = vi.fn(() => old.close())
  database = openDatabase(blocked)
  await open().save(savedWith('a'))
  expect(blocked).toHaveBeenCalled()
  expect(await open().get('a')).toMatchObject(savedWith('a'))
})

test('each failure has its own sentence, and what is no failure of the storage is thrown on', () => {
  expect(storageProblem(new DOMException('full', 'QuotaExceededError'))).toBe('storage-full')
  expect(storageProblem(new Dexie.QuotaExceededError())).toBe('storage-full')
  expect(
    storageProblem(new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'))),
  ).toBe('storage-full')
  expect(storageProblem(new Dexie.OpenFailedError('no', new NewerDatabaseError()))).toBe('storage-newer')
  expect(storageProblem(new BlockedDatabaseError())).toBe('storage-blocked')
  expect(storageProblem(new Dexie.OpenFailedError('no'))).toBe('storage-failed')
  const fault = new TypeError('a fault in our code')
  expect(() => storageProblem(fault)).toThrow(fault)
})
