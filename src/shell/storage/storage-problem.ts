import { Dexie } from 'dexie'
import { isPrivate } from '../is-private.ts'
import type { Problem } from '../problems.ts'
import { BlockedDatabaseError, NewerDatabaseError, PrivateDatabaseError } from './database.ts'
import { SettingsError } from './settings-error.ts'

/** What to tell a person about a failure of the storage. Anything that is no such failure is thrown on. */
export function storageProblem(error: unknown): Problem {
  const all = causes(error)
  if (all.some(({ name }) => name === 'QuotaExceededError')) return 'storage-full'
  if (all.some(cause => cause instanceof NewerDatabaseError)) return 'storage-newer'
  if (all.some(cause => cause instanceof BlockedDatabaseError)) return 'storage-blocked'
  if (all.some(cause => cause instanceof SettingsError)) return 'settings-failed'
  if (all.some(cause => cause instanceof PrivateDatabaseError)) return 'storage-private'
  // Firefox opens no database there at all (seen in 153).
  if (isPrivate() && all.some(({ name }) => name === 'InvalidStateError')) return 'storage-private'
  if (all.some(cause => cause instanceof Dexie.DexieError || cause instanceof DOMException))
    return 'storage-failed'
  throw error
}

/** Dexie wraps what the browser said, sometimes twice. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...('inner' in error ? causes(error.inner) : [])]
}
