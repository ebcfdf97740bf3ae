import { isQuiet } from '../core/list/list-settings.ts'
import { showOnButton } from './badge.ts'
import { browser } from './browser.ts'
import { SYNC_ALARM, syncNow, syncSoon } from './keep-in-sync.ts'
import { type Answer, answer } from './messages.ts'
import { noteChanges } from './note-changes.ts'
import { readTab } from './read-tab.ts'
import { readerAddress } from './reader-address.ts'
import { openReminded, REMINDER_ALARM, updateReminders } from './reminders.ts'
import { loadListSettings } from './storage/list-settings.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'
import { chosenWords } from './words.ts'

/*
 * The background: repair and understanding run here, and what has to happen while no page is open. It keeps nothing in
 * memory but the model and the open database, for the browser may stop it at any time; every listener is registered at
 * once, as both browsers demand.
 */

const saved = createSavedSessions()

answer({
  'page-looked-at': async ({ kind }, { tabId, url }) => {
    if (tabId === undefined || kind === 'other' || isQuiet(url, await loadListSettings())) return null
    await showOnButton(tabId, kind)
    return null
  },
  'read-tab': ({ tabId }) => readAndCompare(tabId),
  'list-changed': async () => {
    await remind()
    await syncSoon()
    return null
  },
  'open-reader': async ({ tabId, page, session }) => {
    await browser.tabs.update(tabId, { url: readerAddress({ page, session }) })
    return null
  },
})

browser.commands.onCommand.addListener(async command => {
  if (command !== 'read-page') return
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return
  const read = await readAndCompare(tab.id)
  const url =
    'problem' in read
      ? readerAddress({ problem: read.problem })
      : readerAddress({ page: read.programme.source.url })
  await browser.tabs.update(tab.id, { url })
})

browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === REMINDER_ALARM) await remind()
  if (name === SYNC_ALARM) await syncNow(saved, Date.now())
})

// Alarms do not outlive every restart: they are set anew from the list.
browser.runtime.onStartup.addListener(async () => {
  await remind()
  await syncNow(saved, Date.now())
})
browser.runtime.onInstalled.addListener(remind)

browser.storage.onChanged.addListener(async (_, area) => {
  if (area === 'sync') await syncNow(saved, Date.now())
})

// The permission is optional: without it the browser has no notifications to listen to.
if (browser.notifications) listenForPresses()
browser.permissions.onAdded.addListener(async () => {
  listenForPresses()
  await remind()
})

function listenForPresses(): void {
  if (!browser.notifications.onClicked.hasListener(openPressed))
    browser.notifications.onClicked.addListener(openPressed)
}

async function openPressed(id: string): Promise<void> {
  await openReminded(saved, id)
}

async function remind(): Promise<void> {
  await updateReminders(saved, await chosenWords(), Date.now())
}

async function readAndCompare(tabId: number): Promise<Answer<'read-tab'>> {
  const read = await readTab(tabId)
  if (!('problem' in read)) await noteChanges(saved, read.programme, Date.now())
  return read
}
