import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { recordOf } from '../../src/core/list/sync-record.ts'
import { openDatabase } from '../../src/shell/storage/database.ts'
import { createSavedSessions, type SavedSessions } from '../../src/shell/storage/saved-sessions.ts'
import { type SyncArea, syncList } from '../../src/shell/sync.ts'
import { entryWith, savedWith } from './list-fixtures.ts'

type Device = { saved: SavedSessions; clock: number; close: () => Promise<void> }

let count = 0
let open: Device[] = []
afterEach(async () => {
  for (const device of open) await device.close()
  open = []
})

/** A machine with its own database and its own clock, which may go wrong by `skew` ms. */
function device(skew = 0): Device {
  count += 1
  const database = openDatabase(undefined, `device-${count}`)
  const made: Device = {
    clock: 1_000_000 + skew,
    saved: createSavedSessions(database, () => made.clock),
    close: () => database.delete(),
  }
  open.push(made)
  return made
}

/** The browser’s sync with its quotas: a set that breaks one is refused as a whole. */
function cloud() {
  const items = new Map<string, string>()
  const size = (of: Map<string, string>) =>
    [...of].map(([key, json]) => new TextEncoder().encode(key + json).length)
  const area: SyncArea & { size: () => number } = {
    get: async () => Object.fromEntries([...items].map(([key, json]) => [key, JSON.parse(json)])),
    set: async given => {
      const next = new Map([
        ...items,
        ...Object.entries(given).map(([key, value]) => [key, JSON.stringify(value)] as const),
      ])
      const sizes = size(next)
      if (sizes.some(one => one > 8192) || sizes.length > 512 || sizes.reduce((a, b) => a + b, 0) > 102_400)
        throw new Error('QUOTA_BYTES quota exceeded')
      for (const [key, json] of next) items.set(key, json)
    },
    remove: async keys => {
      for (const key of keys) items.delete(key)
    },
    size: () => items.size,
  }
  return area
}

const sync = ({ saved, clock }: Device, area: SyncArea) => syncList({ saved, area }, clock)
const stateOf = async ({ saved }: Device) =>
  (await saved.cards()).map(recordOf).sort((a, b) => (a.id < b.id ? -1 : 1))

test('what one machine saves and marks is on the other, without its text', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await one.saved.save(savedWith('a', { start: '2026-11-23T10:00', place: 'Sal A' }))
  await one.saved.change(['a'], () => ({ notes: 'Min', tags: ['x'], state: 'maybe', remindBefore: 5 }))
  await sync(one, area)
  await sync(other, area)
  expect(await other.saved.get('a')).toMatchObject({
    session: {
      title: 'Pass a',
      start: '2026-11-23T10:00',
      place: 'Sal A',
      people: [{ name: 'Åsa Öberg' }],
      blocks: [],
    },
    notes: 'Min',
    tags: ['x'],
    state: 'maybe',
    remindBefore: 5,
    partial: true,
  })
})

test('an entry of one’s own arrives whole', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await one.saved.put([entryWith('own-1', { title: 'Lunch', blocks: [], people: [] }, { own: true })])
  await sync(one, area)
  await sync(other, area)
  expect(await other.saved.get('own-1')).not.toHaveProperty('partial')
})

test('different fields changed on two machines that were offline: both changes stand', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await one.saved.save(savedWith('a'))
  await sync(one, area)
  await sync(other, area)
  await one.saved.change(['a'], () => ({ notes: 'från ena' }))
  other.clock += 5
  await other.saved.change(['a'], () => ({ tags: ['från andra'] }))
  for (const each of [one, other, one]) await sync(each, area)
  expect(await one.saved.get('a')).toMatchObject({ notes: 'från ena', tags: ['från andra'] })
  expect(await stateOf(one)).toEqual(await stateOf(other))
  expect((await one.saved.get('a'))?.session.blocks).toHaveLength(1)
})

test('removed here and changed there later: it stays, with all that was written', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await one.saved.save(savedWith('a'))
  await one.saved.change(['a'], () => ({ notes: 'Min' }))
  await sync(one, area)
  await sync(other, area)
  one.clock += 10
  await one.saved.remove('a')
  other.clock += 20
  await other.saved.change(['a'], () => ({ tags: ['x'] }))
  for (const each of [one, other, one]) await sync(each, area)
  expect(await one.saved.get('a')).toMatchObject({ notes: 'Min', tags: ['x'] })
})

test('a removal reaches the other machine, and its undoing too', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await one.saved.save(savedWith('a'))
  for (const each of [one, other]) await sync(each, area)
  const gone = await other.saved.removeAll(['a'])
  for (const each of [other, one]) await sync(each, area)
  expect(await one.saved.cards()).toEqual([])
  await other.saved.restore(gone)
  for (const each of [other, one]) await sync(each, area)
  expect((await one.saved.cards()).map(({ id }) => id)).toEqual(['a'])
})

test('what does not fit stays local and is named, and the quotas hold', async () => {
  const [one, area] = [device(), cloud()]
  const many = Array.from({ length: 700 }, (_, index) =>
    entryWith(`s${index}`, {
      day: `2026-${String((index % 12) + 1).padStart(2, '0')}-01`,
      title: `En ganska lång titel <nummer> ${index}`,
    }),
  )
  await one.saved.put([...many, entryWith('long', {}, { notes: 'å'.repeat(5000) })])
  const { fits, leftOut } = await sync(one, area)
  expect(fits + leftOut.length).toBe(701)
  expect(leftOut).toContain('long')
  expect(fits).toBeGreaterThan(200)
  expect(area.size()).toBe(fits)
  expect(await one.saved.cards()).toHaveLength(701)
})

test('a sync that refuses leaves the list whole, and the next one makes up for it', async () => {
  const [one, other, area] = [device(), device(), cloud()]
  await other.saved.save(savedWith('b'))
  await sync(other, area)
  await one.saved.save(savedWith('a'))
  const refusing = { ...area, set: () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE')) }
  await expect(sync(one, refusing)).rejects.toThrow('MAX_WRITE')
  expect((await one.saved.cards()).map(({ id }) => id).sort()).toEqual(['a', 'b'])
  await sync(one, area)
  await sync(other, area)
  expect(await stateOf(one)).toEqual(await stateOf(other))
})

test('nothing new is nothing written', async () => {
  const [one, area] = [device(), cloud()]
  await one.saved.save(savedWith('a'))
  await sync(one, area)
  await syncList(
    { saved: one.saved, area: { ...area, set: () => Promise.reject(new Error('written again')) } },
    one.clock,
  )
  expect(area.size()).toBe(1)
})

test('items of another form in the sync are passed over, and others’ keys left alone', async () => {
  const [one, area] = [device(), cloud()]
  await area.set({ 'session:x': { t: 'nonsense' }, other: 1 })
  await sync(one, area)
  expect(await one.saved.cards()).toEqual([])
  expect(await area.get(null)).toMatchObject({ other: 1 })
})

type Step = {
  who: number
  what: 'save' | 'remove' | 'notes' | 'tags' | 'page' | 'sync'
  id: string
  wait: number
}

const steps = fc.array(
  fc.record<Step>({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom('save', 'remove', 'notes', 'tags', 'page', 'sync', 'sync'),
    id: fc.constantFrom('a', 'b'),
    wait: fc.nat({ max: 3 }),
  }),
  { maxLength: 25 },
)

test('three machines that write, go offline and come back in any order end up equal, and nothing saved last is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 3, maxLength: 3 }),
      async (given, skews) => {
        const devices = skews.map(device)
        const area = cloud()
        for (const [index, { who, what, id, wait }] of given.entries()) {
          const one = devices[who]
          if (!one) continue
          for (const each of devices) each.clock += wait
          if (what === 'save') await one.saved.save(savedWith(id))
          else if (what === 'page') await one.saved.save(savedWith(id, { title: `Titel ${index}` }))
          else if (what === 'remove') await one.saved.remove(id)
          else if (what === 'notes') await one.saved.change([id], () => ({ notes: `not ${index}` }))
          else if (what === 'tags') await one.saved.change([id], () => ({ tags: [`tagg ${index}`] }))
          else await sync(one, area)
        }
        // A save on a machine after it has heard from all others outweighs whatever was removed before.
        for (const each of [...devices, ...devices]) await sync(each, area)
        await devices[0]?.saved.save(savedWith('last'))
        for (const each of [...devices, ...devices]) await sync(each, area)
        const states = await Promise.all(devices.map(stateOf))
        expect(states[1]).toEqual(states[0])
        expect(states[2]).toEqual(states[0])
        expect(states[0]?.map(({ id }) => id)).toContain('last')
        for (const each of devices) await each.close()
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
