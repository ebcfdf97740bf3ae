import { Dexie } from 'dexie'
import type { Problem } from '../problems.ts'
import { BlockedDatabaseError, NewerDatabaseError } from './database.ts'
import { SettingsError } from './settings-error.ts'

/** What to tell a person about a failure of the storage. Anything that is no such failure is thrown on. */
export function storageProblem(error: unknown): Problem {
  const all = causes(error)
  if (all.some(({ name }) => name === 'QuotaExceededError')) return 'storage-full'
  if (all.some(cause => cause instanceof NewerDatabaseError)) return 'storage-newer'
  if (all.some(cause => cause instanceof BlockedDatabaseError)) return 'storage-blocked'
  if (all.some(cause => cause instanceof SettingsError)) return 'settings-failed'
  if (isPrivate() && all.some(({ name }) => name === 'InvalidStateError')) return 'storage-private'
  if (all.some(cause => cause instanceof Dexie.DexieError || cause instanceof DOMException))
    return 'storage-failed'
  throw error
}

/** Firefox opens no database in a private window (seen in 153). Chromium shows our pages in the normal ones. */
function isPrivate(): boolean {
  const here = globalThis as { browser?: { extension?: { inIncognitoContext?: boolean } } }
  return here.browser?.extension?.inIncognitoContext === true
}

/** Dexie wraps what the browser said, sometimes twice. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...('inner' in error ? causes(error.inner) : [])]
}
