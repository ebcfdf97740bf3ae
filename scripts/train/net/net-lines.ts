import { PAD, readLine } from '../../../src/core/repair/restore/line.ts'
import { readTokens } from '../../../src/core/repair/restore/net-rows.ts'
import { type Lexicon, patternOf, registerWeight } from '../lexicon.ts'
import type { SourceLine } from '../source-lines.ts'
import { keyOf, type Vocabulary } from './choices.ts'

/** The place of an ambiguous word: which token of its line, which readings it has, which is right. */
export type Place = { token: number; choices: readonly number[]; right: number; weight: number }

/** A line as the network sees it whole: the rows of its words and marks, and the places of its ambiguous words. */
export type NetLine = { rows: Uint16Array; places: readonly Place[] }

const NO_PLACES: readonly Place[] = []
const LETTERS = /\p{L}/u

/** Reads the lines that hold any words or marks. */
export function readNetLines(
  lines: readonly SourceLine[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): NetLine[] {
  return lines.map(line => readNetLine(line, lexicon, vocabulary)).filter(({ rows }) => rows.length > 0)
}

function readNetLine(
  { text, weight, own }: SourceLine,
  lexicon: Lexicon,
  { forms, readings, choices }: Vocabulary,
): NetLine {
  const line = readLine(text, [])
  const { rows, count, tokenOf } = readTokens(line, forms)
  const places: Place[] = []
  for (let at = PAD; at < line.length + PAD; at++) {
    const word = line.wordAt[at] as number
    if (word < 0) continue
    const end = line.wordEnd[word] as number
    const right = text.slice(at - PAD, end - PAD).toLowerCase()
    const known = LETTERS.test(right) ? choices.get(patternOf(right)) : undefined
    const reading = known && readings.get(keyOf(right))
    if (known && reading !== undefined && known.includes(reading))
      places.push({
        token: tokenOf[word] as number,
        choices: known,
        right: reading,
        weight: weight * (own ? 1 : registerWeight(lexicon, right)),
      })
    at = end
  }
  return { rows: Uint16Array.from(rows.subarray(0, count)), places: places.length > 0 ? places : NO_PLACES }
}
