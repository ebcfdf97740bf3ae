import 'fake-indexeddb/auto'
import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { instantOf } from '../../src/core/list/instants.ts'
import { type Database, openDatabase } from '../../src/shell/storage/database.ts'
import { createSavedSessions, type SavedSessions } from '../../src/shell/storage/saved-sessions.ts'
import { chooseWords } from '../../src/view/words/choose-words.ts'
import { entryWith } from './list-fixtures.ts'

let database: Database
let saved: SavedSessions
const shown: string[] = []
let allowed = true

beforeEach(async () => {
  fakeBrowser.reset()
  shown.length = 0
  allowed = true
  database = openDatabase(undefined, 'reminders')
  saved = createSavedSessions(database)
  const given = fakeBrowser as unknown as Record<string, object>
  given['permissions'] = { contains: async () => allowed }
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((file: string) => `chrome-extension://x/${file}`)
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    _: string,
    { title, message }: { title: string; message: string },
  ) => {
    shown.push(`${title}: ${message}`)
    return ''
  }) as never)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await database.delete()
})

const at = (clock: string) => instantOf(clock) ?? Number.NaN
const SESSION = { title: 'Tillit', start: '2026-11-23T10:00', place: 'Sal A' }

async function run(clock: string) {
  const { updateReminders } = await import('../../src/shell/reminders.ts')
  await updateReminders(saved, chooseWords('sv'), at(clock))
}

test('the alarm stands at the next reminder, and what is due is shown once', async () => {
  await saved.put([entryWith('a', SESSION, { remindBefore: 15 })])
  await run('2026-11-23T09:00')
  expect((await fakeBrowser.alarms.get('reminder'))?.scheduledTime).toBe(at('2026-11-23T09:45'))
  expect(shown).toEqual([])
  await run('2026-11-23T09:45')
  await run('2026-11-23T09:46')
  expect(shown).toEqual(['Tillit: om 15 minuter · Sal A'])
  expect(await fakeBrowser.alarms.get('reminder')).toBeUndefined()
})

test('started again after the time, it is still shown', async () => {
  await saved.put([entryWith('a', SESSION, { remindBefore: 15 })])
  await run('2026-11-23T10:02')
  expect(shown).toEqual(['Tillit: Nu · Sal A'])
})

test('without the permission nothing is shown, and nothing counts as shown', async () => {
  await saved.put([entryWith('a', SESSION, { remindBefore: 15 })])
  allowed = false
  await run('2026-11-23T09:45')
  expect(shown).toEqual([])
  allowed = true
  await run('2026-11-23T09:50')
  expect(shown).toHaveLength(1)
})

test('a press opens the session', async () => {
  await saved.put([entryWith('a', SESSION)])
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation((async () => true) as never)
  const { openReminded } = await import('../../src/shell/reminders.ts')
  await openReminded(saved, 'a')
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringContaining('session=a') })
})
