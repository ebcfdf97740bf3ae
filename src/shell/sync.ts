import { isSyncKey, packRecords, unpackRecords } from '../core/list/sync-pack.ts'
import {
  mergeRecords,
  recordOf,
  removedRecord,
  type SyncRecord,
  sameRecord,
} from '../core/list/sync-record.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'

/** What of the browser’s sync is used: a place that all machines see, where the last to write an item wins. */
export type SyncArea = {
  get: (keys: null) => Promise<Record<string, unknown>>
  set: (items: Record<string, unknown>) => Promise<void>
  remove: (keys: string[]) => Promise<void>
}

/** How many sessions are in the sync, and which did not fit. */
export type SyncStatus = { fits: number; leftOut: string[] }

/**
 * Brings the list and the browser’s sync together: first what others wrote into the list, then what they lack into the
 * sync, in one write, for its rate is limited. It can be stopped at any point and run again. Rejects where the sync
 * refuses (its quota or its rate); the list is then whole and another run will try again.
 */
export async function syncList(
  { saved, area }: { saved: SavedSessions; area: SyncArea },
  now: number,
): Promise<SyncStatus> {
  const stored = await area.get(null)
  const remote = unpackRecords(stored)
  await saved.mergeIn(remote)
  const [cards, removals] = await Promise.all([saved.cards(), saved.removals()])
  const local = [...cards.map(recordOf), ...removals.map(removedRecord)]
  const { items, leftOut } = packRecords(merged([...local, ...remote]), now)
  const theirs = new Map(remote.map(record => [record.id, record]))
  const ours = new Map(unpackRecords(items).map(record => [record.id, record]))
  const news = Object.entries(items).filter(([key]) => {
    const id = key.slice(key.indexOf(':') + 1)
    const before = theirs.get(id)
    const after = ours.get(id)
    return !before || !after || !sameRecord(before, after)
  })
  const gone = Object.keys(stored).filter(key => isSyncKey(key) && !(key in items))
  if (gone.length > 0) await area.remove(gone)
  if (news.length > 0) await area.set(Object.fromEntries(news))
  return { fits: Object.values(items).filter(({ x }) => !x).length, leftOut }
}

function merged(records: readonly SyncRecord[]): SyncRecord[] {
  const byId = new Map<string, SyncRecord>()
  for (const record of records) {
    const other = byId.get(record.id)
    byId.set(record.id, other ? mergeRecords(other, record) : record)
  }
  return [...byId.values()]
}
