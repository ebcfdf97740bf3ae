import { type WordTables, wordKey } from './context.ts'
import { letterProbability } from './decode.ts'
import type { Decoded } from './decoded.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES, CODE, isWordCode, REAL } from './letters.ts'
import { damagedHash, type Line, PAD } from './line.ts'
import { classAt, decide } from './places.ts'

/**
 * Spaces that do not break are lost like letters, and glue two words or a word and a number together
 * (`kl?10`, `och?kommuner`). A slot between two letters or digits that is no letter is such a space. How probable a
 * letter may be was counted on programmes with some of their spaces lost: true letters are held for more than `LETTER`
 * in 99.8 of 100 cases, and for more than `DOUBTFUL_LETTER` in all but 9 of 27,430.
 */
const LETTER = 0.99
const DOUBTFUL_LETTER = 0.9
const NO_LETTER = 0.5
/** So many certain ones show that the page is typeset with them. */
const TYPESET = 2

const SPACE = CLASSES.indexOf('space')
const DASH = CLASSES.indexOf('dash')
const QUOTE = CLASSES.indexOf('quote')
const APOSTROPHE = CLASSES.indexOf('apostrophe')
const BEFORE_SPACE = new Set([...'.:;,!'].map(mark => mark.charCodeAt(0)))
const REACH = 10

/** Where spelling alone says that a space was lost, by what stands before and after (`?`: other slots). */
const BY_SPELLING: readonly [before: RegExp, after: RegExp][] = [
  // 10 000
  [/(?:^|\D)\d{1,3}$/, /^000(?!\d)/],
  // 5 %, 20 kr
  [/\d$/, /^(?:%|(?:kr|kronor|miljoner|miljarder|procent|km|cm|mm|kg|min|minuter|kap|st)(?![\p{L}?]))/u],
  // sal 4, den 3 maj
  [/\p{Ll}[\p{Ll}?]$/u, /^\d/u],
  // Mr Z, Apple II
  [/\p{Ll}$/u, /^\p{Lu}{1,3}(?![\p{L}?])/u],
  // the spaces that word processors put after a bullet
  [/^\?$/, /^(?:\?+\p{Lu}|\?* )/u],
  [/^\?{2,}$/, /^\?*[\p{Lu} ]/u],
]

/** From one date to the next a dash was lost: 23 juni–8 augusti. */
const MONTH = /(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*$/i
const DAY_AND_MONTH = /^\d{1,2} \p{Ll}{3}/u

type Gap = {
  at: number
  letter: number
  /** The class held for the most probable. */
  likely: number
  /** Whether there is a common word on each side. */
  between: boolean
  /** Whether what follows begins with a capital. */
  capital: boolean
  /** Whether another mark stands right before. */
  second: boolean
}

/** For each text (positions in its line, rising) the slots that are spaces. `typeset`: whole texts of the page have such spaces. */
export function lostSpaces(
  page: readonly Decoded[],
  { tables, typeset }: { tables: WordTables; typeset: boolean },
): number[][] {
  const gaps = page.map(decoded => gapsOf(decoded, tables))
  const certain = gaps.reduce((sum, inText) => sum + inText.filter(isCertain).length, 0)
  const isSpace = typeset || certain >= TYPESET ? isProbable : isClear
  return gaps.map(inText => inText.filter(isSpace).map(({ at }) => at))
}

function isCertain({ letter, likely, between, capital, second }: Gap): boolean {
  if (likely === SPACE) return letter < NO_LETTER
  return (likely === REAL && between && !capital) || (second && between && likely !== DASH)
}

/** Certain also where nothing else on the page has such spaces. */
function isClear(gap: Gap): boolean {
  return isCertain(gap) && (gap.likely === SPACE || gap.second)
}

function isProbable({ letter, likely, between }: Gap): boolean {
  if (likely === APOSTROPHE || (likely === DASH && !between)) return false
  return letter < (between ? DOUBTFUL_LETTER : NO_LETTER)
}

function gapsOf(decoded: Decoded, tables: WordTables): Gap[] {
  const { line, words } = decoded
  const gaps: Gap[] = []
  for (const word of words)
    for (const [k, at] of word.slots.entries()) {
      const letter = letterProbability(word, k)
      if (letter >= LETTER && line.codes[at - 1] !== CODE.digit) continue
      if (isSpaceBySpelling(decoded, at)) {
        gaps.push({ at, letter: 0, likely: SPACE, between: true, capital: false, second: false })
        continue
      }
      const likely = word.fillings[0]?.classes[k] as number
      const second = word.slots[k - 1] === at - 1
      if (letter >= LETTER || (likely === QUOTE && !second)) continue
      if (!mayBeGap(line, at) || isMarkBeforeGap(word, k)) continue
      const start = line.wordStart[word.word] as number
      const end = line.wordEnd[word.word] as number
      const between =
        (at === start || isCommon(line, { start, end: at, slots: word.slots }, tables)) &&
        (at + 1 === end || isCommon(line, { start: at + 1, end, slots: word.slots }, tables))
      gaps.push({ at, letter, likely, between, capital: line.upper[at + 1] === 1, second })
    }
  return gaps
}

/**
 * A question mark within a word is none, nor a space where that was not decided: words that are pushed together like that are
 * most often joined by a dash (counted in programmes and public record: 34 dashes, 16 spaces). Changes the words in place.
 */
export function dashesInWords(line: Line, words: readonly DecodedWord[]): void {
  const { codes, upper } = line
  for (const word of words)
    for (const [slot, at] of word.slots.entries())
      if (
        classAt({ word, slot }) === REAL &&
        isLetterCode(codes[at - 1] as number) &&
        isLetterCode(codes[at + 1] as number) &&
        upper[at + 1] === 0
      )
        decide(line, { word, slot }, DASH)
}

function isLetterCode(code: number): boolean {
  return isWordCode(code) && code !== CODE.digit
}

/** Whether there is a letter or digit on each side, or the mark that a space often follows or leads. */
function mayBeGap({ codes }: Line, at: number): boolean {
  const before = codes[at - 1] as number
  const after = codes[at + 1] as number
  return isWordCode(after) && (isWordCode(before) || BEFORE_SPACE.has(before))
}

function isSpaceBySpelling({ line, slotted }: Decoded, at: number): boolean {
  const { reduced, marker } = slotted
  const from = Math.max(0, at - PAD - REACH)
  const before = reduced.slice(from, at - PAD).replaceAll(marker.character, '?')
  const after = reduced.slice(at - PAD + 1, at - PAD + 1 + REACH).replaceAll(marker.character, '?')
  if (MONTH.test(before) && DAY_AND_MONTH.test(after)) return false
  return at < line.length + PAD - 1 && BY_SPELLING.some(([b, a]) => b.test(before) && a.test(after))
}

/** Of two markers side by side that are no letters the second is the space, the first what stands before it. */
function isMarkBeforeGap(word: DecodedWord, k: number): boolean {
  return word.slots[k + 1] === (word.slots[k] as number) + 1 && letterProbability(word, k + 1) < NO_LETTER
}

type Part = { start: number; end: number; slots: readonly number[] }

function isCommon(line: Line, part: Part, { classes }: WordTables): boolean {
  return classes.has(wordKey(damagedHash(line, part)))
}
