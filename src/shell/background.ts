import { isQuiet } from '../core/list/list-settings.ts'
import { judge } from '../core/page/looks-like-programme.ts'
import { backgroundWords } from './background-words.ts'
import { showOnButton } from './badge.ts'
import { browser } from './browser.ts'
import { isPrivate } from './is-private.ts'
import { SYNC_ALARM, syncNow, syncSoon } from './keep-in-sync.ts'
import { followSize, rememberSize } from './list-size.ts'
import { type Answer, answer, sendToTab } from './messages.ts'
import { noteChanges } from './note-changes.ts'
import { readTab } from './read-tab.ts'
import { readerAddress } from './reader-address.ts'
import { askWorker, REST_ALARM, restWorker } from './reading-worker.ts'
import { beginReading, dropReading } from './readings.ts'
import { openReminded, REMINDER_ALARM, updateReminders } from './reminders.ts'
import { repairIfWished } from './repair-if-wished.ts'
import { repairSlice, repairTab } from './repair-tab.ts'
import { loadListSettings } from './storage/list-settings.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'

/*
 * The background: judges what pages are, has them read and repaired (reading-worker.ts), and does what has to happen while
 * no page is open. It keeps nothing in memory but the open database and the way to the worker, for the browser may stop it at
 * any time; every listener is registered at once, as both browsers demand.
 */

const saved = createSavedSessions()

answer({
  'page-looked-at': async ({ glimpse, damaged }, { tabId, url }) => {
    if (tabId === undefined) return null
    const { kind } = judge(glimpse)
    if (!isQuiet(url, await loadListSettings())) await showOnButton(tabId, kind)
    // Mostly it is read next; what reads it is then there.
    if (kind !== 'other') void askWorker(worker => worker.prepare())
    if (damaged) await repairIfWished(tabId)
    return null
  },
  'repair-texts': ({ texts }) => repairSlice(texts),
  'page-repair-progress': async progress => {
    const words = await backgroundWords()
    return { sentence: words.repairedPage(progress.words), undo: words.undo, close: words.close }
  },
  'repair-tab': ({ tabId }) => repairTab(tabId),
  'undo-tab': async ({ tabId }) => {
    await sendToTab(tabId, 'undo-page-repair', {})
    return null
  },
  'read-tab': ({ tabId }) => readAndCompare(tabId),
  'list-changed': async () => {
    await listChanged()
    return null
  },
})

browser.commands.onCommand.addListener(async command => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return
  if (command === 'repair-page') await repairTab(tab.id)
  if (command === 'read-page') await readInTab(tab.id)
})

/**
 * Reads a tab’s page and turns the tab into the reader, which also says why there is nothing to read. The reader is
 * opened as soon as the page has told what it says, and waits for the rest.
 */
async function readInTab(tabId: number): Promise<void> {
  let page: string | undefined
  try {
    const read = await readAndCompare(tabId, async url => {
      page = url
      await beginReading(url)
      await browser.tabs.update(tabId, { url: readerAddress({ page: url }) })
    })
    if ('problem' in read) await browser.tabs.update(tabId, { url: readerAddress({ problem: read.problem }) })
  } catch (error) {
    if (page !== undefined) {
      await dropReading(page)
      await browser.tabs.update(tabId, { url: readerAddress({ page, problem: 'unexpected' }) })
    }
    throw error
  }
}

browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === REMINDER_ALARM) await remind()
  if (name === SYNC_ALARM) await bringTogether()
  if (name === REST_ALARM) await restWorker()
})

// Alarms do not outlive every restart: they are set anew from the list.
browser.runtime.onStartup.addListener(bringTogether)
browser.runtime.onInstalled.addListener(remind)

browser.storage.onChanged.addListener(async (_, area) => {
  if (area === 'sync') await bringTogether()
})

listenForPresses()
browser.permissions.onAdded.addListener(async ({ permissions }) => {
  if (!permissions?.includes('notifications')) return
  listenForPresses()
  await remind()
})

/** The permission is optional: without it the browser has no notifications to listen to. */
function listenForPresses(): void {
  if (browser.notifications && !browser.notifications.onClicked.hasListener(openPressed))
    browser.notifications.onClicked.addListener(openPressed)
}

async function openPressed(id: string): Promise<void> {
  await openReminded(saved, id)
}

/** What has to follow any change of the list. */
async function listChanged(): Promise<void> {
  await rememberSize(saved)
  await remind()
  await syncSoon()
}

/** Syncs, and reminds of what came with it. A private window’s own background has no list. */
async function bringTogether(): Promise<void> {
  if (isPrivate()) return
  await followSize(saved, () => syncNow(saved, Date.now()))
  await remind()
}

async function remind(): Promise<void> {
  if (isPrivate()) return
  await updateReminders(saved, await backgroundWords(), Date.now())
}

async function readAndCompare(
  tabId: number,
  onListed?: (url: string) => Promise<unknown>,
): Promise<Answer<'read-tab'>> {
  const read = await readTab(tabId, onListed)
  if ('problem' in read) return read
  if ((await noteChanges(saved, read.programme, Date.now())) > 0) await listChanged()
  return read
}
