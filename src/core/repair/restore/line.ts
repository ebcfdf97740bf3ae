import { mix } from './hash.ts'
import { CODE, codeOf, isUpper, isWordCode } from './letters.ts'

/** Codes on each side of a line's own, so that looking around never leaves the array. */
export const PAD = 12
/** Words on each side of a line's own, for the same reason. */
export const WORD_PAD = 9

const WORD_SEED = 0x51ab3
const PREFIX_SEED = 0x2e5f1
const PREFIX_LENGTH = 6
const SUFFIX_LENGTH = 3

/**
 * One text as the model sees it while its slots are being decided from left to right: what is left of a slot is
 * restored, what is right of it is damaged. Positions are offsets in `codes`: UTF-16 offsets in the text plus `PAD`.
 * A word is a run of letters, digits and slots; word numbers start at `WORD_PAD`, and the words before the first
 * and after the last are empty (hash 0).
 */
export type Line = {
  length: number
  codes: Uint8Array
  upper: Uint8Array
  wordAt: Int32Array
  wordStart: Int32Array
  wordEnd: Int32Array
  wordHash: Int32Array
  wordEnding: Int32Array
  wordPrefix: Int32Array
  /** The hash without slots at the word's end, which may be question marks; 0 where there are none. */
  wordStripped: Int32Array
  wordCount: number
  /** Of the visible letters, how many there are and how many are capitals, up to each position. */
  letters: Int32Array
  capitals: Int32Array
}

/** Memory is taken in large pieces, of which each line gets its share: many small ones cost more than the work on them. */
const PIECE = 1 << 16
let someBytes = new Uint8Array(0)
let bytesTaken = 0
let someNumbers = new Int32Array(0)
let numbersTaken = 0

function bytes(count: number): Uint8Array {
  if (bytesTaken + count > someBytes.length) {
    someBytes = new Uint8Array(Math.max(PIECE, count))
    bytesTaken = 0
  }
  bytesTaken += count
  return someBytes.subarray(bytesTaken - count, bytesTaken)
}

function numbers(count: number): Int32Array {
  if (numbersTaken + count > someNumbers.length) {
    someNumbers = new Int32Array(Math.max(PIECE, count))
    numbersTaken = 0
  }
  numbersTaken += count
  return someNumbers.subarray(numbersTaken - count, numbersTaken)
}

/** A line of a text in which the given offsets (rising) are slots. */
export function readLine(text: string, slots: ArrayLike<number>): Line {
  const length = text.length
  const codes = bytes(length + 2 * PAD).fill(CODE.space)
  const upper = bytes(length + 2 * PAD)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    codes[i + PAD] = codeOf(unit)
    upper[i + PAD] = isUpper(unit)
  }
  for (let k = 0; k < slots.length; k++) {
    codes[(slots[k] as number) + PAD] = CODE.slot
    upper[(slots[k] as number) + PAD] = 0
  }
  return splitWords(length, codes, upper)
}

function splitWords(length: number, codes: Uint8Array, upper: Uint8Array): Line {
  const room = (length >> 1) + 2 + 2 * WORD_PAD
  const line: Line = {
    length,
    codes,
    upper,
    wordAt: numbers(length + 2 * PAD),
    wordStart: numbers(room),
    wordEnd: numbers(room),
    wordHash: numbers(room),
    wordEnding: numbers(room),
    wordPrefix: numbers(room),
    wordStripped: numbers(room),
    wordCount: WORD_PAD,
    letters: numbers(length + 2 * PAD),
    capitals: numbers(length + 2 * PAD),
  }
  const { wordAt, letters, capitals } = line
  let word = WORD_PAD
  for (let at = PAD; at < length + PAD; ) {
    const start = at
    while (at < length + PAD && isWordCode(codes[at] as number)) {
      const code = codes[at] as number
      wordAt[at] = word
      letters[at + 1] = (letters[at] as number) + (code === CODE.slot || code === CODE.digit ? 0 : 1)
      capitals[at + 1] = (capitals[at] as number) + (upper[at] as number)
      at++
    }
    if (at > start) {
      line.wordStart[word] = start
      line.wordEnd[word] = at
      hashWord(line, word)
      line.wordStripped[word] = strippedHash(codes, start, at)
      word++
    }
    while (at < length + PAD && !isWordCode(codes[at] as number)) {
      wordAt[at] = -1
      letters[at + 1] = letters[at] as number
      capitals[at + 1] = capitals[at] as number
      at++
    }
  }
  line.letters.fill(letters[length + PAD] as number, length + PAD)
  line.capitals.fill(capitals[length + PAD] as number, length + PAD)
  line.wordCount = word
  for (let w = word; w < room; w++) line.wordStart[w] = line.wordEnd[w] = length + PAD
  return line
}

/**
 * Gives a word its hashes: of all its letters (its last run of letters, once a slot in it turned out to be no
 * letter), of its ending, and of its beginning. Called again when its slots are decided.
 */
export function hashWord(line: Line, word: number): void {
  const { codes } = line
  let end = line.wordEnd[word] as number
  while (end > (line.wordStart[word] as number) && !isWordCode(codes[end - 1] as number)) end--
  let start = end
  while (start > (line.wordStart[word] as number) && isWordCode(codes[start - 1] as number)) start--
  let hash = WORD_SEED
  let prefix = PREFIX_SEED
  for (let at = start; at < end; at++) {
    hash = mix(hash, codes[at] as number)
    if (at - start === PREFIX_LENGTH - 1) prefix = hash
  }
  if (end - start < PREFIX_LENGTH) prefix = hash
  let ending = WORD_SEED
  for (let at = end - 1; at >= start && at >= end - SUFFIX_LENGTH; at--)
    ending = mix(ending, codes[at] as number)
  line.wordHash[word] = end > start ? hash : 0
  line.wordEnding[word] = end > start ? ending : 0
  line.wordPrefix[word] = end - start >= 4 ? prefix : 0
}

function strippedHash(codes: Uint8Array, start: number, end: number): number {
  let last = end
  while (last > start && codes[last - 1] === CODE.slot) last--
  if (last === end) return 0
  let hash = WORD_SEED
  for (let at = start; at < last; at++) hash = mix(hash, codes[at] as number)
  return hash
}

/** The hash of a part of the line taken for a word in which these slots are open (all three: positions in the line). */
export function damagedHash(
  { codes }: Line,
  { start, end, slots }: { start: number; end: number; slots: readonly number[] },
): number {
  let hash = WORD_SEED
  for (let at = start; at < end; at++)
    hash = mix(hash, slots.includes(at) ? CODE.slot : (codes[at] as number))
  return hash
}

/** The hash of a word of the line as it was when all its slots were open. */
export function damagedWordHash(
  line: Line,
  { word, slots }: { word: number; slots: readonly number[] },
): number {
  return damagedHash(line, {
    start: line.wordStart[word] as number,
    end: line.wordEnd[word] as number,
    slots,
  })
}

/** The hash of a word standing alone, in which the given offsets are slots: the same as in a line. */
export function hashOfWord(word: string, slots: ArrayLike<number>): number {
  return readLine(word, slots).wordHash[WORD_PAD] as number
}
