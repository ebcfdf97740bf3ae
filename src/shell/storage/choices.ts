import * as v from 'valibot'
import { browser } from '../browser.ts'

/** The readings chosen for a page: what the page had → how to read it. */
export type Choices = Record<string, string>

const PREFIX = 'choices:'
const schema = v.fallback(v.record(v.string(), v.string()), {})

/** The readings that were chosen for a page before; none where nothing is stored. */
export async function loadChoices(page: string): Promise<Choices> {
  const key = PREFIX + page
  return v.parse(schema, (await browser.storage.local.get(key))[key] ?? {})
}

/** Keeps them for the next time. Rejects where the storage refuses. */
export async function saveChoices(page: string, choices: Choices): Promise<void> {
  await browser.storage.local.set({ [PREFIX + page]: choices })
}
