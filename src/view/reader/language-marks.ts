import { type Abbreviation, abbreviationsIn } from '../../core/language/abbreviations.ts'
import { type ForeignPassage, foreignPassages } from '../../core/language/foreign-passages.ts'

/** What a text tells of its language: abbreviations, and passages in another. It changes nothing to be seen, and comes after the text. */
export type LanguageMarks = { abbreviations: readonly Abbreviation[]; passages: readonly ForeignPassage[] }

export function languageMarksOf(text: string, language: string): LanguageMarks {
  return { abbreviations: abbreviationsIn(text, language), passages: foreignPassages(text, language) }
}
