import 'fake-indexeddb/auto'
import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { packRecords } from '../../src/core/list/sync-pack.ts'
import { recordOf } from '../../src/core/list/sync-record.ts'
import type { Programme, Session } from '../../src/core/session/session.ts'
import { type Database, openDatabase } from '../../src/shell/storage/database.ts'
import { createSavedSessions, type SavedSessions } from '../../src/shell/storage/saved-sessions.ts'
import { entryWith } from './list-fixtures.ts'

/* The wiring of the background: what has to follow when the list changes, whoever changed it. */

const page = vi.hoisted(() => ({ programme: undefined as Programme | undefined }))
vi.mock('../../src/shell/read-tab.ts', () => ({ readTab: async () => ({ programme: page.programme }) }))
vi.mock('../../src/shell/repair-tab.ts', () => ({}))
vi.mock('../../src/shell/repair-if-wished.ts', () => ({}))

type Listener = (...given: never[]) => Promise<unknown>
const heard: Record<string, Listener> = {}
/** What the tests after these need as it was: they run in the same process. */
const giveBack: (() => void)[] = []
let database: Database
let saved: SavedSessions

const FROM_PAGE = { id: 'test', url: 'chrome-extension://test/src/shell/list.html' }
const START = '2049-11-23T10:00'
const BEFORE = { session: { start: START, timeZone: 'Europe/Stockholm' }, remind: { remindBefore: 15 } }

beforeAll(async () => {
  fakeBrowser.runtime.id = 'test'
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (file: string) => `chrome-extension://test/${file}`,
  )
  const { runtime, commands, alarms, storage, permissions, notifications } = fakeBrowser
  const events = {
    message: runtime.onMessage,
    startup: runtime.onStartup,
    installed: runtime.onInstalled,
    command: commands.onCommand,
    alarm: alarms.onAlarm,
    stored: storage.onChanged,
    allowed: permissions.onAdded,
    pressed: notifications.onClicked,
  }
  for (const [name, event] of Object.entries(events)) {
    const { addListener, hasListener } = event
    giveBack.push(() => Object.assign(event, { addListener, hasListener }))
    event.addListener = (listener: Listener) => {
      heard[name] = listener
    }
    event.hasListener = () => false
  }
  await import('../../src/shell/background.ts')
})
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('sv')
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (file: string) => `chrome-extension://test/${file}`,
  )
  database = openDatabase()
  saved = createSavedSessions(database)
})
afterEach(async () => {
  await saved.erase()
  database.close()
  vi.restoreAllMocks()
  await fakeBrowser.alarms.clearAll()
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.sync.clear()
})
afterAll(() => {
  for (const each of giveBack) each()
  vi.restoreAllMocks()
})

const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()
const reminderAt = async () => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime
const say = (name: string, ask: object = {}) => heard['message']?.({ name, ask } as never, FROM_PAGE as never)
const sync = (on: boolean) => fakeBrowser.storage.local.set({ 'list-settings': { sync: on } })
const at = (time: string) => Date.parse(`${time}+01:00`)

test('after a change of the list the reminder’s alarm stands, and a sync is planned', async () => {
  await sync(true)
  await saved.put([entryWith('a', BEFORE.session, BEFORE.remind)])
  await say('list-changed')
  expect(await alarms()).toEqual(['reminder', 'sync'])
  expect(await reminderAt()).toBe(at('2049-11-23T09:45'))
})

test('how much is in the list is known outside it too, and not forgotten where the list is lost', async () => {
  const size = async () => (await fakeBrowser.storage.local.get('list-size'))['list-size']
  await saved.put([entryWith('a')])
  await say('list-changed')
  expect(await size()).toBe(1)
  await saved.erase() // As the browser does where it finds the database broken.
  await heard['startup']?.()
  expect(await size()).toBe(1)
  await say('list-changed')
  expect(await size()).toBeUndefined()
})

test('a page that has moved a session moves its reminder too, and tells the other machines', async () => {
  await sync(true)
  await saved.put([entryWith('a', BEFORE.session, BEFORE.remind)])
  const { session, source } = entryWith('a', { ...BEFORE.session, start: '2049-11-23T14:00' })
  page.programme = programmeOf(session, source)
  await say('read-tab', { tabId: 1 })
  expect(await alarms()).toEqual(['reminder', 'sync'])
  expect(await reminderAt()).toBe(at('2049-11-23T13:45'))
})

test('a page that says nothing new plans nothing', async () => {
  await sync(true)
  await saved.put([entryWith('a', BEFORE.session, BEFORE.remind)])
  const { session, source } = entryWith('a', BEFORE.session)
  page.programme = programmeOf(session, source)
  await say('read-tab', { tabId: 1 })
  expect(await alarms()).toEqual([])
})

test.each([
  ['the alarm', () => heard['alarm']?.({ name: 'sync' } as never)],
  ['a start of the browser', () => heard['startup']?.()],
  ['another machine', () => heard['stored']?.({} as never, 'sync' as never)],
])('what came by sync is reminded of: %s', async (_, happens) => {
  await sync(true)
  const { items } = packRecords([recordOf(entryWith('b', BEFORE.session, BEFORE.remind))], 1)
  await fakeBrowser.storage.sync.set(items)
  await happens()
  expect(await saved.get('b')).toMatchObject({ remindBefore: 15 })
  expect(await reminderAt()).toBe(at('2049-11-23T09:45'))
})

test('a press on a notification opens its session', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  const clear = vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation((async () => true) as never)
  await saved.put([entryWith('a')])
  await heard['pressed']?.('a' as never)
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringContaining('session=a') })
  expect(clear).toHaveBeenCalledWith('a')
})

function programmeOf(session: Session, source: Programme['source']): Programme {
  return { kind: 'session', language: 'sv', source, sessions: [session], repairs: [] }
}
