import { liveQuery, type Table } from 'dexie'
import { reread } from '../../core/list/changes.ts'
import {
  bodyOf,
  type Card,
  type CardChange,
  cardOf,
  type Entry,
  entryOf,
  FIELDS,
  type Field,
  type Marks,
  newEntry,
  type Removal,
  stampAfter,
} from '../../core/list/entry.ts'
import { cardFrom, entryFrom } from '../../core/list/entry-schema.ts'
import {
  applyRecord,
  applyRemoval,
  mergeRecords,
  recordOf,
  removedRecord,
  type SyncRecord,
  sameRecord,
} from '../../core/list/sync-record.ts'
import type { SavedSession } from '../../core/session/saved-session.ts'
import { type Database, openDatabase, storedCard } from './database.ts'

/**
 * The personal list. A call that resolves has written; a call that rejects, with what `storageProblem` understands, has
 * written nothing. Both halves of a session are always written together.
 */
export type SavedSessions = ReturnType<typeof createSavedSessions>

export function createSavedSessions(database: Database = openDatabase(), now: () => number = Date.now) {
  const { saved, bodies, removed } = database
  const tables = [saved, bodies, removed]

  /** Those that are in the list and can be read, in the order of the ids; all where no ids are given. */
  async function whole(ids?: readonly string[]): Promise<Entry[]> {
    const cards = ids ? await saved.bulkGet([...ids]) : await saved.toArray()
    const texts = ids ? await bodies.bulkGet([...ids]) : await bodies.toArray()
    const byId = new Map(texts.map(body => [body?.id, body]))
    return cards.flatMap(stored => {
      const card = cardFrom(stored)
      return (card && entryFrom(entryOf(card, byId.get(card.id)))) ?? []
    })
  }

  async function write(entries: readonly Entry[]): Promise<void> {
    await bodies.bulkPut(entries.map(bodyOf))
    await saved.bulkPut(entries.map(entry => storedCard(cardOf(entry))))
    await removed.bulkDelete(entries.map(({ id }) => id))
  }

  return {
    /** Saves a session. One that is in the list already gets the new content and keeps the person’s marks. */
    save(session: SavedSession): Promise<void> {
      return database.transaction('rw', tables, async () => {
        const [before] = await whole([session.id])
        const gone = await removed.get(session.id)
        const at = stampAfter(Math.max(before?.changedAt.presence ?? 0, gone?.at ?? 0), now())
        await write([before ? savedAgain(before, session, at) : newEntry(session, at)])
      })
    },

    /** Puts whole entries into the list, in place of what stands there under their ids. */
    put(entries: readonly Entry[]): Promise<void> {
      return database.transaction('rw', tables, () => write(entries))
    },

    /**
     * Puts many entries in, all or none: false where `signal` stopped it, and the list is as it was. `onProgress` is told
     * how many are written so far.
     */
    async import(
      entries: readonly Entry[],
      { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
    ): Promise<boolean> {
      try {
        await database.transaction('rw', tables, async transaction => {
          for (let done = 0; done < entries.length; done += IMPORT_STEP) {
            if (signal.aborted) transaction.abort()
            await write(entries.slice(done, done + IMPORT_STEP))
            onProgress(Math.min(done + IMPORT_STEP, entries.length))
          }
          if (signal.aborted) transaction.abort()
        })
        return true
      } catch (error) {
        if (signal.aborted) return false
        throw error
      }
    },

    /** Takes sessions out of the list and gives them back whole, for `restore`. */
    async removeAll(ids: readonly string[]): Promise<Entry[]> {
      return database.transaction('rw', tables, async () => {
        const entries = await whole(ids)
        await saved.bulkDelete([...ids])
        await bodies.bulkDelete([...ids])
        await removed.bulkPut(
          entries.map(one => ({ id: one.id, at: latest(one.changedAt, now()), card: cardOf(one) })),
        )
        return entries
      })
    },

    async remove(id: string): Promise<void> {
      await this.removeAll([id])
    },

    /** Puts entries back as they were, as a change of now: on other machines too. */
    restore(entries: readonly Entry[]): Promise<void> {
      return database.transaction('rw', tables, async () => {
        for (const before of entries) {
          const at = latest((await saved.get(before.id))?.changedAt ?? before.changedAt, now())
          const gone = await removed.get(before.id)
          await write([{ ...before, changedAt: allAt(stampAfter(gone?.at ?? 0, at)) }])
        }
      })
    },

    /**
     * Changes marks or other fields of some sessions and gives back how they were. Reading and writing are one
     * transaction, so that two windows never undo each other’s changes of different fields.
     */
    change(ids: readonly string[], change: (card: Card) => CardChange): Promise<Card[]> {
      return database.transaction('rw', saved, async () => {
        const before = (await saved.bulkGet([...ids])).flatMap(stored => cardFrom(stored) ?? [])
        await saved.bulkPut(before.map(card => storedCard(changed(card, change(card), now()))))
        return before
      })
    },

    /** The session, or undefined where it is not in the list or cannot be read. */
    async get(id: string): Promise<Entry | undefined> {
      const [entry] = await this.whole([id])
      return entry
    },

    whole(ids?: readonly string[]): Promise<Entry[]> {
      return database.transaction('r', saved, bodies, () => whole(ids))
    },

    /** The first few from a day (ISO) on, in the order of time: what is now and next, without reading a long list. */
    async ahead(day: string, most: number): Promise<Card[]> {
      const stored = await saved.where('when').aboveOrEqual(day).limit(most).toArray()
      return stored.flatMap(one => cardFrom(one) ?? [])
    },

    async cards(): Promise<Card[]> {
      return (await saved.toArray()).flatMap(stored => cardFrom(stored) ?? [])
    },

    /** Gives the saved sessions of a page what the page now says, and remembers what the person last knew. Comes back with how many were written. */
    reread(url: string, page: readonly SavedSession[]): Promise<number> {
      return database.transaction('rw', tables, async () => {
        const ids = await saved.where('source.url').equals(url).primaryKeys()
        const changed = reread(await whole(ids), page, now())
        await write(changed)
        return changed.length
      })
    },

    /** Takes over what other machines did, field by field, where it is later than what is here. */
    mergeIn(records: readonly SyncRecord[]): Promise<void> {
      return database.transaction('rw', tables, async () => {
        for (const record of records) {
          const [entry] = await whole([record.id])
          const removal = await removed.get(record.id)
          const mine = entry ? recordOf(cardOf(entry)) : removal && removedRecord(removal)
          const merged = mine ? mergeRecords(mine, record) : record
          if (mine && sameRecord(mine, merged)) continue
          if (merged.presence.value) await write([applyRecord(entry, merged)])
          else {
            await saved.delete(record.id)
            await bodies.delete(record.id)
            await removed.put(applyRemoval(merged))
          }
        }
      })
    },

    /** How many records there are, readable or not. */
    count: () => saved.count(),

    /** How many texts there are; each record has its own, if nothing is lost. */
    countTexts: () => bodies.count(),

    removals: (): Promise<Removal[]> => removed.toArray(),

    /** Calls `onChange` with the whole list, in no order, now and whenever it changes in any of the extension’s pages. */
    watch(onChange: (cards: Card[]) => void, onError: (error: unknown) => void, signal: AbortSignal): void {
      const query = liveQuery(() => saved.toArray())
      // A live query keeps silent about a database that does not open.
      database.open().then(() => {
        if (signal.aborted) return
        const subscription = query.subscribe(
          stored => onChange(stored.flatMap(one => cardFrom(one) ?? [])),
          onError,
        )
        signal.addEventListener('abort', () => subscription.unsubscribe())
      }, onError)
    },

    /**
     * Takes everything away, also what cannot be read and what is known of removals, and gives back the way back. What
     * has come under the same id since then stays.
     */
    async erase(): Promise<() => Promise<void>> {
      const stored = await database.transaction('rw', tables, () =>
        Promise.all(
          tables.map(async table => {
            const records: unknown[] = await table.toArray()
            await table.clear()
            return { table: table as Table<unknown>, records }
          }),
        ),
      )
      return () =>
        database.transaction('rw', tables, async () => {
          for (const { table, records } of stored) {
            const here = new Set(await table.toCollection().primaryKeys())
            await table.bulkPut(records.filter(record => !here.has((record as { id: string }).id)))
          }
        })
    },
  }
}

/** Entries that are written at a time when many come: small enough for the page to show how far it has come. */
const IMPORT_STEP = 200

function changed(card: Card, change: CardChange, now: number): Card {
  const touched = FIELDS.filter((field): field is Field & keyof Marks => Object.hasOwn(change, field))
  const stamps = Object.fromEntries(
    touched.map(field => [field, stampAfter(card.changedAt[field], now)] as const),
  )
  // To change a session is to want it: the change also outweighs an earlier removal on another machine.
  const presence = stampAfter(card.changedAt.presence, now)
  const all = { ...card, ...change, changedAt: { ...card.changedAt, ...stamps, presence } }
  const kept = Object.entries(all).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(kept) as Card), revision: card.revision + 1 }
}

function savedAgain(before: Entry, session: SavedSession, at: number): Entry {
  const { partial: _, missing: __, ...rest } = before
  return {
    ...rest,
    ...session,
    savedAt: before.savedAt,
    revision: before.revision + 1,
    changedAt: { ...before.changedAt, content: at, presence: at },
  }
}

const latest = (changedAt: Record<Field, number>, now: number) =>
  stampAfter(Math.max(...Object.values(changedAt)), now)

function allAt(at: number): Record<Field, number> {
  return Object.fromEntries(FIELDS.map(field => [field, at])) as Record<Field, number>
}
