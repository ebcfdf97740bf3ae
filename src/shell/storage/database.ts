import { Dexie, type EntityTable, type Transaction } from 'dexie'
import type { Body, Card, Removal } from '../../core/list/entry.ts'
import { halvesFrom } from '../../core/list/entry-schema.ts'
import { dayOf } from '../../core/session/when.ts'
import { isPrivate } from '../is-private.ts'

/** The database of the personal list: each session in two halves, so that a long list is light to show. */
export type Database = Dexie & {
  saved: EntityTable<StoredCard, 'id'>
  bodies: EntityTable<Body, 'id'>
  removed: EntityTable<Removal, 'id'>
}

/** A card with when it is, for the index: the start, else the day, else nothing. */
export type StoredCard = Card & { when?: string }

export function storedCard(card: Card): StoredCard {
  const { when: _, ...rest } = card as StoredCard
  const when = card.session.start?.includes('T') ? card.session.start : dayOf(card.session)
  return when ? { ...rest, when } : rest
}

export const DATABASE_NAME = 'klarspar'
/** The newest version that this extension knows. A version that has shipped is never edited: add the next one. */
const NEWEST = 2

/** The database was written by a newer extension. Nothing is read from it or written to it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

/** A private window has a list of its own, empty and gone with it (Chromium): nothing is to be saved there. */
export class PrivateDatabaseError extends Error {
  override name = 'PrivateDatabaseError'
}

/** Another window of the extension holds the database open in an older form. */
export class BlockedDatabaseError extends Error {
  override name = 'BlockedDatabaseError'
}

/** Opens the database. `onBlocked` is told when another window has to be closed first. */
export function openDatabase(onBlocked: () => void = () => undefined, name = DATABASE_NAME): Database {
  // A cache would freeze every card of a long list; our pages keep what they show themselves.
  const database = new Dexie(name, { cache: 'disabled' }) as Database
  database.version(1).stores({ saved: 'id, savedAt' })
  database
    .version(2)
    .stores({ saved: 'id, savedAt, when, source.url', bodies: 'id', removed: 'id' })
    .upgrade(inHalves)
  database.on('blocked', onBlocked)
  // Dexie opens a newer database as it is, and would write old records among the new.
  database.on('ready', () => {
    if (database.backendDB().version > NEWEST * 10) throw new NewerDatabaseError()
    if (isPrivate()) throw new PrivateDatabaseError()
  })
  return database
}

/** Version 1 kept a session as one record, without the person’s marks. A record of another form stays as it is. */
async function inHalves(transaction: Transaction): Promise<void> {
  const stored: unknown[] = await transaction.table('saved').toArray()
  const halves = stored.flatMap(record => halvesFrom(record) ?? [])
  await transaction.table('bodies').bulkPut(halves.map(({ body }) => body))
  await transaction.table('saved').bulkPut(halves.map(({ card }) => storedCard(card)))
}
