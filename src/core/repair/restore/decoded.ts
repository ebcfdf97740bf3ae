import type { DecodedWord } from './decode.ts'
import type { Language, LanguageScores } from './language.ts'
import type { Line } from './line.ts'
import type { Slotted } from './slots.ts'

/** A text with slots, decoded. `language`: as far as its own words (`scores`) tell. */
export type Decoded = {
  slotted: Slotted
  line: Line
  words: DecodedWord[]
  language: Language | undefined
  scores: LanguageScores
}
