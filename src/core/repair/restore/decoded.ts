import type { DecodedWord } from './decoded-word.ts'
import type { Language, LanguageScores } from './language.ts'
import type { Line } from './line.ts'
import type { Slotted } from './slots.ts'

/**
 * A text with slots, decoded. `spaces`: the slots (positions in the line) that are spaces and part words; they are in
 * no word. `language`: as far as its own words (`scores`) tell.
 */
export type Decoded = {
  slotted: Slotted
  line: Line
  words: DecodedWord[]
  spaces: readonly number[]
  language: Language | undefined
  scores: LanguageScores
}
