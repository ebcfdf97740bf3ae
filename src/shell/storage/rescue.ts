import { DATABASE_NAME } from './database.ts'

/** What could be read of a database, whatever its version, and how many records could not. */
export type Rescued = { records: unknown[]; unreadable: number }

/**
 * Reads what can be read of the list without Dexie and without changing anything: one record at a time, so that a
 * damaged one does not take the others with it. Nothing at all where the database does not open.
 */
export async function rescue(): Promise<Rescued> {
  const database = await opened()
  if (!database) return { records: [], unreadable: 0 }
  try {
    const rescued = await recordsOf(database, 'saved')
    const bodies = await recordsOf(database, 'bodies')
    const byId = new Map(bodies.records.map(body => [body['id'], body]))
    const records = rescued.records.map(record => joined(record, byId.get(record['id'])))
    return { records, unreadable: rescued.unreadable + bodies.unreadable }
  } finally {
    database.close()
  }
}

type Stored = Record<string, unknown>

/** A database that is not there is not made: the upgrade that would make it is stopped. */
function opened(): Promise<IDBDatabase | undefined> {
  return new Promise(resolve => {
    const request = indexedDB.open(DATABASE_NAME)
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(undefined)
    request.onblocked = () => resolve(undefined)
  })
}

async function recordsOf(
  database: IDBDatabase,
  name: string,
): Promise<{ records: Stored[]; unreadable: number }> {
  if (!database.objectStoreNames.contains(name)) return { records: [], unreadable: 0 }
  const store = () => database.transaction(name).objectStore(name)
  const keys = (await settled(store().getAllKeys())) ?? []
  const records: Stored[] = []
  let unreadable = 0
  for (const key of keys) {
    const record: unknown = await settled(store().get(key))
    if (typeof record === 'object' && record !== null) records.push(record as Stored)
    else unreadable += 1
  }
  return { records, unreadable }
}

function settled<T>(request: IDBRequest<T>): Promise<T | undefined> {
  return new Promise(resolve => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = event => {
      event.preventDefault()
      resolve(undefined)
    }
  })
}

function joined(record: Stored, body: Stored | undefined): Stored {
  const session = record['session']
  if (!body || typeof session !== 'object') return record
  return { ...record, session: { ...session, blocks: body['blocks'] }, repairs: body['repairs'] }
}
