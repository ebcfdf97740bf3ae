import { Dexie, type EntityTable } from 'dexie'
import type { SavedSession } from '../../core/session/saved-session.ts'

/** The database of the personal list. A version that has shipped is never edited: add the next one. */
export type Database = Dexie & { saved: EntityTable<SavedSession, 'id'> }

export function openDatabase(): Database {
  const database = new Dexie('klarspar') as Database
  database.version(1).stores({ saved: 'id, savedAt' })
  return database
}
