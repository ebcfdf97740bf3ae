import { en } from './en.ts'
import { readsSwedish } from './reads-swedish.ts'
import { sv } from './sv.ts'
import type { ReadingWords } from './words.ts'

/** As `chooseWords`, with what the reader says alone: its text shall come first. */
export function chooseReadingWords(language: string): ReadingWords {
  return readsSwedish(language) ? sv : en
}
