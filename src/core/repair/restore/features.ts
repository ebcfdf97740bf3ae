import { contextFeatures, isAmbiguous, type WordTables } from './context.ts'
import { mix } from './hash.ts'
import { CODE, isWordCode } from './letters.ts'
import { type Line, PAD, WORD_PAD } from './line.ts'

/** More features than any slot has. */
export const MAX_FEATURES = 256

/** Lengths of the character sequences left and right of the slot that are looked at together. */
const PAIRS: readonly (readonly [left: number, right: number])[] = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [3, 3],
  [4, 1],
  [1, 4],
  [4, 2],
  [2, 4],
  [4, 3],
  [3, 4],
  [4, 4],
  [5, 2],
  [2, 5],
  [5, 5],
  [3, 6],
  [6, 3],
  [6, 6],
  [2, 8],
  [8, 2],
]
const LONGEST = 8
const SEQUENCES = 6
const QUOTE_REACH = 120
/** Longer texts are all alike in how they end. */
const FEW_WORDS = 5

// One number a kind of feature: features of different kinds never share a weight on purpose.
const LEFT = 0x1001
const RIGHT = 0x2003
enum Kind {
  bias = 1,
  prefix,
  suffix,
  whole,
  stripped,
  prefixRight,
  leftSuffix,
  edgeTypes,
  edgePrefix,
  edgeQuote,
  edgeLine,
  edgeLength,
  capital,
  initial,
  name,
}

const left = new Int32Array(LONGEST + 1)
const right = new Int32Array(LONGEST + 1)
let features: Int32Array = new Int32Array(MAX_FEATURES)
let count = 0

function emit(kind: number, value: number): void {
  features[count++] = mix(value, kind)
}

/** Writes the features (32-bit numbers) of the slot at position `at` into `out`; gives back how many they are. */
export function slotFeatures(line: Line, at: number, tables: WordTables, out: Int32Array): number {
  features = out
  count = 0
  const { codes } = line
  const word = line.wordAt[at] as number
  const start = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  emit(Kind.bias, 0)
  sequences(codes, at, start, end)
  wordFeatures(line, at, start, end)
  const atEdge = !isWordCode(codes[at - 1] as number) || at + 1 === end
  if (atEdge) edgeFeatures(line, at, word)
  capitalFeatures(line, at, word)
  return isAmbiguous(line, word, tables)
    ? contextFeatures({ line, word, pattern, tables }, out, count)
    : count
}

let prefix = 0
let suffix = 0
let pattern = 0

function sequences(codes: Uint8Array, at: number, start: number, end: number): void {
  left.fill(0)
  right.fill(0)
  let hash = LEFT
  for (let n = 1; n <= LONGEST; n++) {
    const code = codes[at - n] as number
    const inside = isWordCode(code)
    hash = mix(hash, inside || code === 46 || code === 44 || code === 45 ? code : CODE.space)
    left[n] = hash
    if (n > 1 && n <= SEQUENCES) features[count++] = hash
    if (!inside) break
  }
  hash = RIGHT
  for (let n = 1; n <= LONGEST; n++) {
    const code = codes[at + n] as number
    const inside = isWordCode(code)
    hash = mix(hash, inside || code === 46 || code === 44 || code === 45 ? code : CODE.space)
    right[n] = hash
    if (n > 1 && n <= SEQUENCES) features[count++] = hash
    if (!inside) break
  }
  for (const [l, r] of PAIRS)
    if (left[l] !== 0 && right[r] !== 0) features[count++] = mix(left[l] as number, right[r] as number)
  prefix = LEFT
  for (let i = at - 1; i >= start && isWordCode(codes[i] as number); i--)
    prefix = mix(prefix, codes[i] as number)
  suffix = RIGHT
  for (let i = at + 1; i < end; i++) suffix = mix(suffix, codes[i] as number)
}

function wordFeatures(line: Line, at: number, start: number, end: number): void {
  const { codes } = line
  emit(Kind.prefix, prefix)
  emit(Kind.suffix, suffix)
  pattern = mix(prefix, suffix)
  emit(Kind.whole, pattern)
  let strippedEnd = end
  while (strippedEnd > at + 1 && codes[strippedEnd - 1] === CODE.slot) strippedEnd--
  if (strippedEnd !== end) {
    let stripped = RIGHT
    for (let i = at + 1; i < strippedEnd; i++) stripped = mix(stripped, codes[i] as number)
    pattern = mix(prefix, stripped)
    emit(Kind.whole, pattern)
  }
  if (at - start > 0) {
    if (right[3] !== 0) emit(Kind.prefixRight, mix(prefix, right[3] as number))
    if (right[5] !== 0) emit(Kind.prefixRight, mix(prefix, right[5] as number))
  }
  for (let n = 2; n <= 4; n++) if (left[n] !== 0) emit(Kind.leftSuffix, mix(left[n] as number, suffix))
}

/** What a character is, for the features of slots that need be no letter. */
function typeOf(line: Line, at: number): number {
  const code = line.codes[at] as number
  if (line.upper[at] === 1) return 65
  return (code >= 97 && code <= 122) || code >= CODE.otherLetter ? 97 : code
}

function edgeFeatures(line: Line, at: number, word: number): void {
  const { codes } = line
  const l1 = typeOf(line, at - 1)
  const l2 = typeOf(line, at - 2)
  const r1 = typeOf(line, at + 1)
  const r2 = typeOf(line, at + 2)
  const near = (l1 << 8) | r1
  const around = (l2 << 24) | (l1 << 16) | (r1 << 8) | r2
  emit(Kind.edgeTypes, l1)
  emit(Kind.edgeTypes + 0x100, r1)
  emit(Kind.edgeTypes + 0x200, near)
  emit(Kind.edgeTypes + 0x300, around)
  emit(Kind.edgeTypes + 0x400, (l2 << 8) | l1)
  emit(Kind.edgeTypes + 0x500, (r1 << 8) | r2)
  const nextStart = line.wordStart[word + 1] as number
  const next = nextStart < line.length + PAD ? typeOf(line, nextStart) : 0
  emit(Kind.edgePrefix, mix(prefix, next))
  emit(Kind.edgePrefix + 0x100, mix(prefix, (r1 << 8) | r2))
  emit(Kind.edgePrefix + 0x200, mix(prefix, (next << 16) | (r1 << 8) | (codes[at + 1] as number)))
  emit(Kind.edgePrefix + 0x300, mix(suffix, (l2 << 8) | l1))

  const quote = quoteState(line, at)
  emit(Kind.edgeQuote, quote)
  emit(Kind.edgeQuote + 0x100, mix(quote, near))
  emit(Kind.edgeQuote + 0x200, mix(quote, around))
  emit(Kind.edgeQuote + 0x300, mix(quote, mix(prefix, suffix)))

  const fromStart = Math.min(at - PAD, 3)
  const fromEnd = Math.min(line.length + PAD - 1 - at, 2)
  const place = (fromStart << 4) | fromEnd
  emit(Kind.edgeLine, mix(place, near))
  emit(Kind.edgeLine + 0x100, mix(place, around))
  emit(Kind.edgeLine + 0x200, mix(line.wordHash[word - 1] as number, near))
  emit(Kind.edgeLine + 0x300, mix(line.wordHash[word + 1] as number, near))
  emit(
    Kind.edgeLine + 0x400,
    mix(mix(codes[at - 1] as number, codes[at - 2] as number), codes[at + 1] as number),
  )
  const words = Math.min(line.wordCount - WORD_PAD, FEW_WORDS)
  const ends = (words << 4) | fromEnd
  emit(Kind.edgeLength, mix(ends, near))
  emit(Kind.edgeLength + 0x100, mix(ends, prefix))
  emit(Kind.edgeLength + 0x200, mix(ends, line.upper[line.wordStart[word] as number] as number))
  emit(Kind.edgeLength + 0x300, mix(ends, left[3] as number))
}

/** Whether a quotation is open left of the slot, and how far away a slot stands that could close or open one. */
function quoteState(line: Line, at: number): number {
  const { codes } = line
  let open = 0
  for (let i = at - 1; i >= PAD && i > at - 3 * QUOTE_REACH; i--) if (codes[i] === CODE.quote) open ^= 1
  let ahead = 0
  const last = Math.min(at + QUOTE_REACH, line.length + PAD)
  for (let i = at + 2; i < last; i++)
    if (
      codes[i] === CODE.quote ||
      (codes[i] === CODE.slot && !isLetterLike(codes[i + 1] as number) && codes[i - 1] !== CODE.space)
    ) {
      ahead = i - at < 30 ? 1 : 2
      break
    }
  return open * 4 + ahead
}

function isLetterLike(code: number): boolean {
  return isWordCode(code) && code !== CODE.digit
}

function capitalFeatures(line: Line, at: number, word: number): void {
  const { upper, codes } = line
  const start = line.wordStart[word] as number
  const afterName = followsCapital(line, word)
  if (at === start) {
    const next = (upper[at + 1] as number) + (upper[at + 2] as number) * 2
    emit(Kind.name, mix(suffix, next * 2 + afterName))
    emit(Kind.name + 0x100, mix(right[3] as number, next * 2 + afterName))
    emit(Kind.initial, mix(suffix, next))
    emit(Kind.initial + 0x100, mix(right[3] as number, next))
    return
  }
  if (upper[start] === 0) return
  const first = isSentenceStart(codes, start) ? 1 : 0
  const all = upper[start + 1] === 1 || (at === start + 1 && upper[at + 1] === 1) ? 2 : 0
  const state = first + all
  emit(Kind.capital, mix(pattern, state))
  emit(Kind.capital + 0x100, mix(left[2] as number, mix(right[3] as number, state)))
  emit(Kind.capital + 0x200, mix(left[3] as number, mix(right[2] as number, state)))
  emit(Kind.capital + 0x300, mix(suffix, state))
  if (afterName === 0 || all !== 0) return
  emit(Kind.name + 0x200, pattern)
  emit(Kind.name + 0x300, mix(left[2] as number, right[3] as number))
  emit(Kind.name + 0x400, mix(left[3] as number, right[2] as number))
  emit(Kind.name + 0x500, suffix)
}

/** 1 where the word before has a capital and then small letters, and only a space parts the two: as first names do. */
export function followsCapital({ upper, wordStart, wordEnd }: Line, word: number): number {
  const before = wordStart[word - 1] as number
  const isNext = (wordEnd[word - 1] as number) + 1 === wordStart[word]
  return isNext && upper[before] === 1 && upper[before + 1] === 0 ? 1 : 0
}

/** Whether a sentence begins here: at the start, or after a mark that ends one. */
export function isSentenceStart(codes: Uint8Array, start: number): boolean {
  let i = start - 1
  while (i >= PAD && (codes[i] === CODE.space || codes[i] === CODE.quote)) i--
  if (i < PAD) return true
  const code = codes[i]
  return code === 46 || code === CODE.real || code === 58 || code === CODE.bullet
}
