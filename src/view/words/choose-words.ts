import { en } from './en.ts'
import { readsSwedish } from './reads-swedish.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

/** The whole table for a BCP 47 language. Both come with the page: to ask for one later takes longer (`npx tsx bench/list.ts --browser`). */
export function chooseWords(language: string): Words {
  return readsSwedish(language) ? sv : en
}
