import { en } from './en.ts'
import { listEn } from './list-en.ts'
import { listSv } from './list-sv.ts'
import { optionsEn } from './options-en.ts'
import { optionsSv } from './options-sv.ts'
import { readsSwedish } from './reads-swedish.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

const SV: Words = { ...sv, list: listSv, options: optionsSv }
const EN: Words = { ...en, list: listEn, options: optionsEn }

/** The whole table for a BCP 47 language. Both come with the page: to ask for one later takes longer (`npx tsx bench/list.ts --browser`). */
export function chooseWords(language: string): Words {
  return readsSwedish(language) ? SV : EN
}
