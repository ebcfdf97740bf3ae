import { Dexie, liveQuery } from 'dexie'
import * as v from 'valibot'
import type { SavedSession } from '../../core/session/saved-session.ts'
import { savedSessionSchema } from '../../core/session/schema.ts'
import type { Problem } from '../messages.ts'
import { type Database, openDatabase } from './database.ts'

/** The personal list. Every call rejects with what `storageProblem` understands. */
export type SavedSessions = ReturnType<typeof createSavedSessions>

export function createSavedSessions(database: Database = openDatabase()) {
  return {
    /** Saves a session, or saves it anew under the same id. When it resolves, it is written. */
    async save(session: SavedSession): Promise<void> {
      await database.saved.put(session)
    },
    async remove(id: string): Promise<void> {
      await database.saved.delete(id)
    },
    /** The session, or undefined where it is not in the list or cannot be read. */
    async get(id: string): Promise<SavedSession | undefined> {
      const stored = v.safeParse(savedSessionSchema, await database.saved.get(id))
      return stored.success ? stored.output : undefined
    },
    /** Calls `onChange` with the whole list, latest first, now and whenever it changes in any of the extension’s pages. */
    watch(
      onChange: (saved: SavedSession[]) => void,
      onError: (error: unknown) => void,
      signal: AbortSignal,
    ): void {
      const query = liveQuery(() => database.saved.orderBy('savedAt').reverse().toArray())
      const subscription = query.subscribe(
        list => onChange(list.filter(entry => v.is(savedSessionSchema, entry))),
        onError,
      )
      signal.addEventListener('abort', () => subscription.unsubscribe())
    },
  }
}

/** What to tell a person about a failure of the storage. Anything that is no such failure is thrown on. */
export function storageProblem(error: unknown): Problem {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) throw error
  const inner = 'inner' in error ? error.inner : undefined
  const full =
    error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError')
  return full ? 'storage-full' : 'storage-failed'
}
