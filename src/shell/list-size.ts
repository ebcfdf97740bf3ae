import { browser } from './browser.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'

/*
 * Browsers replace a database that is broken on disk by an empty one and say nothing (seen in Chromium 156 and Firefox
 * 153). How much was in the list is therefore known outside it too.
 */

const KEY = 'list-size'

/** Remembers how much is in the list, after a change that was meant. */
export async function rememberSize(saved: SavedSessions): Promise<void> {
  const size = await saved.count()
  if (size > 0) await browser.storage.local.set({ [KEY]: size })
  else await browser.storage.local.remove(KEY)
}

/** How much was in the list when it was last changed; 0 where that is not known. */
export async function sizeBefore(): Promise<number> {
  const size = (await browser.storage.local.get(KEY))[KEY]
  return typeof size === 'number' ? size : 0
}
