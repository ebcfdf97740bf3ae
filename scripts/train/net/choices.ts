import { wordKey } from '../../../src/core/repair/restore/context.ts'
import { hashOfWord } from '../../../src/core/repair/restore/line.ts'
import { FIRST_WORD } from '../../../src/core/repair/restore/net-rows.ts'
import type { Lexicon } from '../lexicon.ts'

/** What the network knows: rows go by rising key, as in the model file. */
export type Vocabulary = {
  /** The row of each common word, by `wordKey`. */
  forms: ReadonlyMap<number, number>
  /** The number of each reading, by `wordKey`. */
  readings: ReadonlyMap<number, number>
  /** For each ambiguous damaged word, the numbers of its readings. */
  choices: ReadonlyMap<string, readonly number[]>
}

/** A reading is seen so often in the training text, or is this common in Swedish at large. */
const LEAST_COUNT = 3
const LEAST_FREQUENCY = 1e-6

/** Gives the most common words a row, and the ambiguous words their readings. */
export function chooseVocabulary(lexicon: Lexicon, ambiguous: readonly string[], words: number): Vocabulary {
  const common = [...lexicon.counts.entries()].sort((a, b) => b[1] - a[1]).slice(0, words)
  const chosen = new Map<string, string[]>()
  for (const pattern of ambiguous) {
    const known = (lexicon.byPattern.get(pattern) ?? []).filter(
      word =>
        (lexicon.counts.get(word) ?? 0) >= LEAST_COUNT ||
        (lexicon.frequency.get(word) ?? 0) > LEAST_FREQUENCY,
    )
    if (known.length > 1) chosen.set(pattern, known)
  }
  const readings = numbered([...chosen.values()].flat(), 0)
  return {
    forms: numbered(
      common.map(([word]) => word),
      FIRST_WORD,
    ),
    readings,
    choices: new Map(
      [...chosen].map(([pattern, known]) => [
        pattern,
        known.map(word => readings.get(keyOf(word)) as number),
      ]),
    ),
  }
}

/** The key of a whole word. */
export function keyOf(word: string): number {
  return wordKey(hashOfWord(word, []))
}

function numbered(words: readonly string[], first: number): Map<number, number> {
  const keys = [...new Set(words.map(keyOf))].sort((a, b) => a - b)
  return new Map(keys.map((key, i) => [key, first + i]))
}
