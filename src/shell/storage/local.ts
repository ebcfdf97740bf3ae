import { browser } from '../browser.ts'

/** What a storage holds under the keys that were asked for. */
export type Stored = Record<string, unknown>

/** What `storage.local` holds under some keys (null: all of them), or undefined where the browser cannot read it. */
export function readLocal(keys: string | string[] | null): Promise<Stored | undefined> {
  return orUndefined(browser.storage.local.get(keys))
}

/** Writes to `storage.local`, and comes back with whether the browser took it. */
export async function writeLocal(items: Stored): Promise<boolean> {
  const written = browser.storage.local.set(items).then(() => true)
  return (await orUndefined(written)) ?? false
}

/**
 * What a storage says, or undefined where the browser refuses: Firefox does once the file is broken (seen in 153),
 * Chromium begins an empty one.
 */
export async function orUndefined<Said>(said: Promise<Said>): Promise<Said | undefined> {
  try {
    return await said
  } catch (error) {
    // Browsers word it each in its own way; there is no name to tell it by.
    if (error instanceof Error) return undefined
    throw error
  }
}
