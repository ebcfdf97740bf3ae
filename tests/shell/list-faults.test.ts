import 'fake-indexeddb/auto'
import type { DBCore } from 'dexie'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { recordOf } from '../../src/core/list/sync-record.ts'
import { type Database, openDatabase } from '../../src/shell/storage/database.ts'
import { rescue } from '../../src/shell/storage/rescue.ts'
import { createSavedSessions, type SavedSessions } from '../../src/shell/storage/saved-sessions.ts'
import { storageProblem } from '../../src/shell/storage/storage-problem.ts'
import { entryWith, savedWith } from './list-fixtures.ts'

const NAME = 'faults'
let database: Database | undefined

afterEach(async () => {
  vi.restoreAllMocks()
  await database?.delete()
  database = undefined
})

/** Before which of its reads and writes the background is killed, counted from now on. */
type Life = { left: number }

/** A database whose process dies at a given read or write: its open transaction is never committed, as in a browser. */
function mortal(life: Life): Database {
  const opened = openDatabase(undefined, NAME)
  opened.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: name => {
        const table = core.table(name)
        const step = (trans: unknown) => {
          life.left -= 1
          if (life.left > 0) return
          ;(trans as IDBTransaction).abort()
          throw new DOMException('The background was stopped.', 'AbortError')
        }
        return {
          ...table,
          mutate: async request => {
            step(request.trans)
            return table.mutate(request)
          },
          getMany: async request => {
            step(request.trans)
            return table.getMany(request)
          },
        }
      },
    }),
  })
  return opened
}

type Act = { what: 'save' | 'import' | 'remove' | 'change' | 'merge' | 'restore'; ids: string[] }

const IDS = ['a', 'b', 'c', 'd']
const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom('save', 'import', 'remove', 'change', 'merge', 'restore'),
    ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
)

async function perform(list: SavedSessions, { what, ids }: Act): Promise<void> {
  const [first = 'a'] = ids
  const entries = ids.map(id => entryWith(id, { title: `${what} ${id}` }))
  if (what === 'save') await list.save(savedWith(first))
  else if (what === 'import')
    await list.import(entries, { signal: new AbortController().signal, onProgress: () => undefined })
  else if (what === 'remove') await list.removeAll(ids)
  else if (what === 'change') await list.change(ids, ({ tags }) => ({ tags: [...tags, 'x'] }))
  else if (what === 'restore') await list.restore(entries)
  else
    await list.mergeIn(
      entries.map(entry => ({ ...recordOf(entry), notes: { at: 9e12, value: 'annan dator' } })),
    )
}

/** Everything that is stored, halves and all. */
async function stored(of: Database) {
  const [saved, bodies] = [await of.saved.toArray(), await of.bodies.toArray()]
  return { saved: saved.sort(byId), bodies: bodies.sort(byId) }
}
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test('killed at 1,000 random points: each session is wholly there or not at all, and what was confirmed is there', async () => {
  let kills = 0
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 25 }), async (given, at) => {
      const life = { left: at }
      const doomed = mortal(life)
      let time = 1000
      const list = createSavedSessions(doomed, () => (time += 1))
      let confirmed = { saved: [], bodies: [] } as Awaited<ReturnType<typeof stored>>
      let killed = false
      for (const act of given) {
        try {
          await perform(list, act)
        } catch (error) {
          expect(['AbortError', 'DexieError']).toContain((error as Error).name)
          killed = true
          break
        }
        const left = life.left
        life.left = Number.POSITIVE_INFINITY
        confirmed = await stored(doomed)
        life.left = left
      }
      doomed.close()
      const again = openDatabase(undefined, NAME)
      const found = await stored(again)
      expect(found.bodies.map(({ id }) => id)).toEqual(found.saved.map(({ id }) => id))
      expect(found).toEqual(confirmed)
      if (killed) kills += 1
      await again.delete()
    }),
    { numRuns: 1000 },
  )
  expect(kills).toBeGreaterThan(300)
}, 60_000)

test('a full disk refuses the whole import, says so, and nothing is lost', async () => {
  database = openDatabase(undefined, NAME)
  const list = createSavedSessions(database)
  await list.save(savedWith('before'))
  const { put } = IDBObjectStore.prototype
  let room = 300
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    room -= 1
    if (room < 0) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, given)
  })
  const many = Array.from({ length: 400 }, (_, index) => entryWith(`n${index}`))
  const whole = list.import(many, { signal: new AbortController().signal, onProgress: () => undefined })
  await expect(whole).rejects.toSatisfy(error => storageProblem(error) === 'storage-full')
  vi.restoreAllMocks()
  expect((await list.cards()).map(({ id }) => id)).toEqual(['before'])
})

test('an import says how far it has come; stopped, it leaves the list as it was', async () => {
  database = openDatabase(undefined, NAME)
  const list = createSavedSessions(database)
  await list.save(savedWith('before'))
  const many = Array.from({ length: 500 }, (_, index) => entryWith(`n${index}`))
  const stop = new AbortController()
  const seen: number[] = []
  const stopped = await list.import(many, {
    signal: stop.signal,
    onProgress: done => {
      seen.push(done)
      if (done >= 400) stop.abort()
    },
  })
  expect(stopped).toBe(false)
  expect(seen).toEqual([200, 400])
  expect((await list.cards()).map(({ id }) => id)).toEqual(['before'])
  seen.length = 0
  expect(
    await list.import(many, { signal: new AbortController().signal, onProgress: done => seen.push(done) }),
  ).toBe(true)
  expect(seen).toEqual([200, 400, 500])
  expect(await list.cards()).toHaveLength(501)
})

test('a page that is read again changes what is saved of it, also while another window writes', async () => {
  database = openDatabase(undefined, NAME)
  const list = createSavedSessions(database)
  await list.save(savedWith('a', { place: 'Sal A' }))
  await Promise.all([
    list.reread('https://konferens.example/program', [savedWith('a', { place: 'Sal B' })]),
    list.change(['a'], () => ({ notes: 'Min' })),
  ])
  expect(await list.get('a')).toMatchObject({
    session: { place: 'Sal B' },
    known: { place: 'Sal A' },
    notes: 'Min',
  })
})

test('what can be read of a damaged list is rescued whole, the unreadable is counted, and nothing changes', async () => {
  database = openDatabase()
  const list = createSavedSessions(database)
  await list.put([entryWith('a'), entryWith('b'), entryWith('c')])
  await database.saved.put({ id: 'odd', future: true } as never)
  database.close()
  const { get } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return get.call(this, key === 'b' && this.name === 'saved' ? 'not there' : key)
  })
  const { records, unreadable } = await rescue()
  expect(records).toMatchObject([savedWith('a'), savedWith('c'), { id: 'odd', future: true }])
  expect(unreadable).toBe(1)
})

test('rescuing where there is nothing makes no database', async () => {
  expect(await rescue()).toEqual({ records: [], unreadable: 0 })
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('klarspar')
})
