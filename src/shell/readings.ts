import * as v from 'valibot'
import { programmeSchema } from '../core/session/schema.ts'
import type { Programme } from '../core/session/session.ts'
import { browser } from './browser.ts'

/** How many pages’ readings are kept while the browser runs; `storage.session` holds 10 MB in all. */
const KEPT = 20
const PREFIX = 'reading:'

const readingSchema = v.object({ programme: programmeSchema, at: v.number() })

/** Keeps what a page says, by its address, until the browser is closed. The oldest make room. */
export async function keepReading(programme: Programme): Promise<void> {
  const kept = await allReadings()
  const old = kept.sort((a, b) => b.at - a.at).slice(KEPT - 1)
  await browser.storage.session.remove(old.map(({ programme: { source } }) => PREFIX + source.url))
  await browser.storage.session.set({ [PREFIX + programme.source.url]: { programme, at: Date.now() } })
}

/** What a page said when it was last read, or undefined where that is gone. */
export async function readingOf(url: string): Promise<Programme | undefined> {
  const key = PREFIX + url
  const stored = await browser.storage.session.get(key)
  const reading = v.safeParse(readingSchema, stored[key])
  return reading.success ? reading.output.programme : undefined
}

async function allReadings() {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored).flatMap(([key, value]) => {
    const reading = v.safeParse(readingSchema, value)
    return key.startsWith(PREFIX) && reading.success ? [reading.output] : []
  })
}
