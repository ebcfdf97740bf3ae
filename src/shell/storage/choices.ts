import * as v from 'valibot'
import { browser } from '../browser.ts'
import { choicesKey } from './keys.ts'
import type { Stored } from './local.ts'

/** The readings chosen for a page: what the page had → how to read it. */
export type Choices = Record<string, string>

const schema = v.fallback(v.record(v.string(), v.string()), {})

/** The readings that were chosen for a page before, of what `storage.local` holds; none where nothing is stored. */
export function choicesIn(stored: Stored | undefined, page: string): Choices {
  return v.parse(schema, stored?.[choicesKey(page)] ?? {})
}

/** Keeps them for the next time. Rejects where the storage refuses. */
export async function saveChoices(page: string, choices: Choices): Promise<void> {
  await browser.storage.local.set({ [choicesKey(page)]: choices })
}
