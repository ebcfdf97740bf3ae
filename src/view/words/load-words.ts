import { readsSwedish } from './reads-swedish.ts'
import type { Words } from './words.ts'

/** The table for a BCP 47 language, and it alone: a page waits for no more than it shows. */
export async function loadWords(language: string): Promise<Words> {
  return readsSwedish(language) ? (await import('./sv.ts')).sv : (await import('./en.ts')).en
}
