import * as v from 'valibot'
import { programmeSchema } from '../core/session/schema.ts'
import type { Programme } from '../core/session/session.ts'
import { browser } from './browser.ts'
import { isReadingKey, readingKey } from './storage/keys.ts'

/** How many pages’ readings are kept while the browser runs; `storage.session` holds 10 MB in all. */
const KEPT = 20

/** How long a reading that has been begun is waited for, in ms: by then the background was stopped in the middle of it. */
const LONGEST_WAIT = 20_000

const readingSchema = v.object({ programme: programmeSchema, at: v.number() })
const keptSchema = v.object({ programme: v.unknown(), at: v.number() })
const begunSchema = v.object({ begun: v.number() })

/** Says that a page is being read: who asks for its reading now waits for it, and does not get the last one. */
export async function beginReading(url: string): Promise<void> {
  await browser.storage.session.set({ [readingKey(url)]: { begun: Date.now() } })
}

/** Takes back that a page is being read: nothing comes of it. */
export async function dropReading(url: string): Promise<void> {
  await browser.storage.session.remove(readingKey(url))
}

/** Keeps what a page says, by its address, until the browser is closed. The oldest make room. */
export async function keepReading(programme: Programme): Promise<void> {
  const key = readingKey(programme.source.url)
  await browser.storage.session.set({ [key]: { programme, at: Date.now() } })
  const old = (await keptReadings()).filter(one => one.key !== key).slice(KEPT - 1)
  if (old.length > 0) await browser.storage.session.remove(old.map(({ key }) => key))
}

/**
 * What a page said when it was last read, or will have said in a moment; undefined where that is gone. `asked` is what
 * `storage.session` was found to hold.
 */
export async function readingOf(
  url: string,
  asked: Promise<Record<string, unknown>>,
): Promise<Programme | undefined> {
  const key = readingKey(url)
  const first = (await asked)[key]
  const reading = v.safeParse(readingSchema, v.is(begunSchema, first) ? await awaited(key) : first)
  return reading.success ? reading.output.programme : undefined
}

/** What comes of a reading that has been begun; undefined where nothing does. */
async function awaited(key: string): Promise<unknown> {
  const done = new AbortController()
  const outcome = outcomeOf(key, done.signal)
  // It may have come since it was asked for.
  const now = (await browser.storage.session.get(key))[key]
  const begun = v.safeParse(begunSchema, now)
  const left = begun.success ? begun.output.begun + LONGEST_WAIT - Date.now() : 0
  const found = left > 0 ? await Promise.race([outcome, after(left)]) : now
  done.abort()
  return found
}

/** What takes the place of a reading that has been begun, until the signal is aborted. */
function outcomeOf(key: string, signal: AbortSignal): Promise<unknown> {
  return new Promise(resolve => {
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = area === 'session' ? changes[key] : undefined
      if (change && !v.is(begunSchema, change.newValue)) resolve(change.newValue)
    }
    browser.storage.onChanged.addListener(listen)
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen))
  })
}

function after(ms: number): Promise<undefined> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** The names of what is kept, the latest first. */
async function keptReadings() {
  const stored = Object.entries(await browser.storage.session.get(null))
  return stored
    .flatMap(([key, value]) => {
      const kept = v.safeParse(keptSchema, value)
      return isReadingKey(key) && kept.success ? [{ key, at: kept.output.at }] : []
    })
    .sort((a, b) => b.at - a.at)
}
