import { browser } from './browser.ts'
import { orUndefined, readLocal, writeLocal } from './storage/local.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'

/*
 * Browsers replace a database that is broken on disk by an empty or an older one and say nothing (seen in Chromium 156
 * and Firefox 153). How much was in the list is therefore known outside it too.
 */

const KEY = 'list-size'

/** Remembers how much is in the list, after a change that was meant. */
export async function rememberSize(saved: SavedSessions): Promise<void> {
  const size = await saved.count()
  if (size > 0) await writeLocal({ [KEY]: size })
  else await orUndefined(browser.storage.local.remove(KEY))
}

/** Lets something bring or take sessions by itself, as a sync does. What was lost before stays known. */
export async function followSize(saved: SavedSessions, work: () => Promise<void>): Promise<void> {
  const before = await saved.count()
  await work()
  const more = (await saved.count()) - before
  if (more !== 0) await writeLocal({ [KEY]: Math.max(0, (await sizeBefore()) + more) })
}

/** How many sessions are gone from the list or cannot be read, where `readable` can: a card, a text or both are missing. */
export async function lossOf(saved: SavedSessions, readable: number): Promise<number> {
  const [size, cards, texts] = await Promise.all([sizeBefore(), saved.count(), saved.countTexts()])
  return Math.max(size, cards, texts) - Math.min(readable, texts)
}

/** How much was in the list when it was last changed; 0 where that is not known. */
async function sizeBefore(): Promise<number> {
  const size = (await readLocal(KEY))?.[KEY]
  return typeof size === 'number' ? size : 0
}
