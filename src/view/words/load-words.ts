import { readsSwedish } from './reads-swedish.ts'
import type { Words } from './words.ts'

/** As `chooseWords`, with the one table alone: for a page whose text shall come first. */
export async function loadWords(language: string): Promise<Words> {
  return readsSwedish(language) ? (await import('./sv.ts')).sv : (await import('./en.ts')).en
}
