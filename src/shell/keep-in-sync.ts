import { browser } from './browser.ts'
import { loadListSettings } from './storage/list-settings.ts'
import { readLocal, writeLocal } from './storage/local.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'
import { syncList } from './sync.ts'

/** The alarm of the next sync. Every change moves it on, so that many changes are one write: the rate is limited. */
export const SYNC_ALARM = 'sync'
/** Minutes: the least that browsers let an alarm wait, and how long to wait after a refusal. */
const SOON = 0.5
const LATER = 10
const STATUS = 'sync-status'

/** Plans a sync, if the person has turned it on. */
export async function syncSoon(): Promise<void> {
  const { sync } = await loadListSettings()
  if (sync) browser.alarms.create(SYNC_ALARM, { delayInMinutes: SOON })
}

/** Syncs now, if the person has turned it on. Where the browser refuses (quota, rate, no account) it is tried again later. */
export async function syncNow(saved: SavedSessions, now: number): Promise<void> {
  const { sync } = await loadListSettings()
  if (!sync) return
  try {
    const status = await syncList({ saved, area: browser.storage.sync }, now)
    await writeLocal({ [STATUS]: { fits: status.fits, leftOut: status.leftOut.length } })
  } catch (error) {
    // Browsers word it each in its own way; the list is whole in any case.
    if (!(error instanceof Error)) throw error
    await writeLocal({ [STATUS]: 'refused' })
    browser.alarms.create(SYNC_ALARM, { delayInMinutes: LATER })
  }
}

/** How the last sync went: how many sessions are in it and how many did not fit; undefined where there was none, or sync is off. */
export type LastSync = { fits: number; leftOut: number } | 'refused' | undefined

export async function lastSync(): Promise<LastSync> {
  const { sync } = await loadListSettings()
  if (!sync) return undefined
  const stored = (await readLocal(STATUS))?.[STATUS]
  return stored === 'refused' || isStatus(stored) ? stored : undefined
}

function isStatus(stored: unknown): stored is { fits: number; leftOut: number } {
  return typeof stored === 'object' && stored !== null && 'fits' in stored && 'leftOut' in stored
}
