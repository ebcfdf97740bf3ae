import { lowerCase } from './lower-case.ts'
import { remember } from './remember.ts'

/**
 * What a text may be about, found in one pass over it: which sorts of characters it holds, and of which lists it holds
 * a word. Whoever reads a text asks here first: most patterns have nothing to say of most texts, and each costs some
 * tenths of a millisecond when it is tried for the first time.
 */
type Hints = { signs: number; lists: Int32Array }

export const DIGIT = 1
export const CAPITAL = 2
/** A capital right behind a small letter. */
export const INNER_CAPITAL = 4
export const COLON = 8
export const COMMA = 16
export const DASH = 32
export const STOP = 64
export const QUESTION = 256
export const SEMICOLON = 512
export const SLASH = 1024
export const LINE_FEED = 2048
export const AT = 4096
export const EXCLAMATION = 8192
export const BAR = 16_384
export const AND_SIGN = 32_768
const SMALL = 65_536

/** The signs of the characters of Latin-1, by UTF-16 unit. */
const signOf = new Uint32Array(0x100)
for (let unit = 0; unit < signOf.length; unit++) {
  const character = String.fromCharCode(unit)
  if (character !== character.toLowerCase()) signOf[unit] = CAPITAL
  else if (character !== character.toUpperCase()) signOf[unit] = SMALL
}
for (const [characters, sign] of [
  ['0123456789', DIGIT],
  [':', COLON],
  [',', COMMA],
  ['-', DASH],
  ['.', STOP],
  ['?', QUESTION],
  [';', SEMICOLON],
  ['/', SLASH],
  ['\n', LINE_FEED],
  ['@', AT],
  ['!', EXCLAMATION],
  ['|', BAR],
  ['&', AND_SIGN],
] as const)
  for (const character of characters) signOf[character.charCodeAt(0)] = sign

/** Beyond Latin-1 letters are few: what may be one may be of either case. */
function signBeyond(unit: number): number {
  if (unit >= 0x2010 && unit <= 0x2015) return DASH
  return unit >= 0x2000 && unit < 0x2070 ? 0 : CAPITAL | SMALL
}

/**
 * Characters of ASCII as numbers below 64, large and small letters alike, and all white space; 1 is all beyond it, 0 what
 * no word holds.
 */
const BITS = 6
const BEYOND_ASCII = 1
const NO_BREAK_SPACE = 0xa0
const numbers = new Uint8Array(0x80)
for (const [at, character] of [...'abcdefghijklmnopqrstuvwxyz0123456789 .,:;/@&()-'].entries())
  for (const either of [character, character.toUpperCase()]) numbers[either.charCodeAt(0)] = at + 2
const SPACE = numbers[0x20] ?? 0
numbers.fill(SPACE, 0x09, 0x0e)

function numberOf(unit: number): number {
  return unit < 0x80 ? (numbers[unit] ?? 0) : unit === NO_BREAK_SPACE ? SPACE : BEYOND_ASCII
}

/** A word of a list; `opens`: it counts at the beginning of a text. */
type Word = { word: string; list: number; opens: boolean }

/** The words by their first three characters, as the numbers of these. */
const words: Word[][] = [[]]
const wordsAt = new Uint16Array(1 << (3 * BITS))
let lists = 0

/** Asks something of a text, in any case and with any white space. */
export type Question = (text: string) => boolean

/** The list that each question asks for. */
const listOf = new WeakMap<Question, number>()

/**
 * Asks whether a text holds one of the words: with bars between them, in small letters, of three characters or more.
 * Made when a module is loaded: all lists are looked for at once.
 */
export function mentions(list: string): Question {
  return asked(list, { opens: false })
}

/** Asks whether a text begins with one of the words; else as `mentions`. */
export function opensWith(list: string): Question {
  return asked(list, { opens: true })
}

function asked(list: string, { opens }: Pick<Word, 'opens'>): Question {
  const own = lists++
  for (const word of list.split('|')) {
    const numbers = [0, 1, 2].map(at => (word[at] ? numberOf(word.charCodeAt(at)) : 0))
    if (numbers.includes(0)) throw new Error(`No text is looked through for “${word}”.`)
    const key = numbers.reduce((sum, number) => (sum << BITS) | number, 0)
    wordsAt[key] ||= words.push([]) - 1
    words[wordsAt[key] ?? 0]?.push({ word, list: own, opens })
  }
  const [place, bit] = [own >> 5, 1 << (own & 31)]
  const question: Question = text => ((hintsOf(text).lists[place] ?? 0) & bit) !== 0
  listOf.set(question, own)
  return question
}

/** Asks several questions, made by `mentions` or `opensWith`, at once: whether one has a yes. */
export function anyOf(questions: readonly Question[]): Question {
  const asked = new Int32Array((lists >> 5) + 1)
  for (const question of questions) {
    const list = listOf.get(question)
    if (list === undefined) throw new Error('Only lists of words are asked for at once.')
    asked[list >> 5] = (asked[list >> 5] ?? 0) | (1 << (list & 31))
  }
  return text => hintsOf(text).lists.some((found, place) => (found & (asked[place] ?? 0)) !== 0)
}

/** The sorts of characters that a text holds, as bits; of what is beyond Latin-1 those that it may hold. */
export function signsOf(text: string): number {
  return hintsOf(text).signs
}

const known = remember(lookThrough)
let last: { text: string; hints: Hints } | undefined

/** Several questions are asked of one text after the other: half of them are of the text that the last one was of. */
function hintsOf(text: string): Hints {
  if (last?.text !== text) last = { text, hints: known(text) }
  return last.hints
}

const KEYS = wordsAt.length - 1
const OTHER_SPACE = /[\t\n\v\f\r\u00a0]/g

function lookThrough(text: string): Hints {
  const found = new Int32Array((lists >> 5) + 1)
  let signs = 0
  let before = 0
  let key = 0
  let hasOtherSpace = false
  beginnings.length = 0
  // Without calls: this is done for every character that is read.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const sign = unit < 0x100 ? (signOf[unit] ?? 0) : signBeyond(unit)
    signs |= sign
    if ((sign & CAPITAL) !== 0 && (before & SMALL) !== 0) signs |= INNER_CAPITAL
    before = sign
    const number = unit < 0x80 ? (numbers[unit] ?? 0) : numberOf(unit)
    hasOtherSpace ||= number === SPACE && unit !== 0x20
    key = ((key << BITS) | number) & KEYS
    if (wordsAt[key] !== 0) beginnings.push(at - 2, key)
  }
  if (beginnings.length === 0) return { signs, lists: found }
  const small = lowerCase(text)
  const lower = hasOtherSpace ? small.replace(OTHER_SPACE, ' ') : small
  for (let index = 0; index < beginnings.length; index += 2)
    addWords(found, wordsAt[beginnings[index + 1] ?? 0] ?? 0, { lower, at: beginnings[index] ?? 0 })
  return { signs, lists: found }
}

/** Where words may begin in the text that is looked through, each with the key of its first characters; one list for all texts. */
const beginnings: number[] = []

/** Adds the lists that have one of the words that begin so, where it stands at an offset. */
function addWords(found: Int32Array, beginning: number, { lower, at }: { lower: string; at: number }): void {
  for (const { word, list, opens } of words[beginning] ?? [])
    if ((!opens || at === 0) && lower.startsWith(word, at))
      found[list >> 5] = (found[list >> 5] ?? 0) | (1 << (list & 31))
}
