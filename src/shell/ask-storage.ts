import { choicesKey, readingKey, SETTINGS_KEY } from './storage/keys.ts'

/*
 * The first file of the reader: small, and without the polyfill, so that the storage is asked for what is to be shown
 * while the reader itself is still on its way (`vite.config.ts` has the page run it first).
 */

type Stored = Promise<Record<string, unknown>>
type Storage = { local: { get(keys: string[]): Stored }; session: { get(key: string): Stored } }
type Here = { browser?: { storage: Storage }; chrome?: { storage: Storage } }

/** What the storage holds for the reader’s address, as it is stored: whoever takes it up checks its form. */
export const stored = ask(globalThis as Here, new URL(location.href).searchParams.get('page') ?? '')

function ask({ browser, chrome }: Here, page: string): { local: Stored; session: Stored } {
  const storage = (browser ?? chrome)?.storage
  if (!storage) throw new Error('The reader is open outside the extension.')
  performance.mark('storage is asked')
  return {
    local: storage.local.get([SETTINGS_KEY, choicesKey(page)]),
    session: storage.session.get(readingKey(page)),
  }
}
