import { Dexie, type EntityTable, type Transaction } from 'dexie'
import type { Body, Card, Removal } from '../../core/list/entry.ts'
import { halvesFrom } from '../../core/list/entry-schema.ts'

/** The database of the personal list: each session in two halves, so that a long list is light to show. */
export type Database = Dexie & {
  saved: EntityTable<Card, 'id'>
  bodies: EntityTable<Body, 'id'>
  removed: EntityTable<Removal, 'id'>
}

export const DATABASE_NAME = 'klarspar'
/** The newest version that this extension knows. A version that has shipped is never edited: add the next one. */
const NEWEST = 2

/** The database was written by a newer extension. Nothing is read from it or written to it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

/** Another window of the extension holds the database open in an older form. */
export class BlockedDatabaseError extends Error {
  override name = 'BlockedDatabaseError'
}

/** Opens the database. `onBlocked` is told when another window has to be closed first. */
export function openDatabase(onBlocked: () => void = () => undefined, name = DATABASE_NAME): Database {
  const database = new Dexie(name) as Database
  database.version(1).stores({ saved: 'id, savedAt' })
  database
    .version(2)
    .stores({ saved: 'id, savedAt, source.url', bodies: 'id', removed: 'id' })
    .upgrade(inHalves)
  database.on('blocked', onBlocked)
  // Dexie opens a newer database as it is, and would write old records among the new.
  database.on('ready', () => {
    if (database.backendDB().version > NEWEST * 10) throw new NewerDatabaseError()
  })
  return database
}

/** Version 1 kept a session as one record, without the person’s marks. A record of another form stays as it is. */
async function inHalves(transaction: Transaction): Promise<void> {
  const stored: unknown[] = await transaction.table('saved').toArray()
  const halves = stored.flatMap(record => halvesFrom(record) ?? [])
  await transaction.table('bodies').bulkPut(halves.map(({ body }) => body))
  await transaction.table('saved').bulkPut(halves.map(({ card }) => card))
}
