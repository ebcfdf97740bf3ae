/**
 * A small model of Swedish spelling: what a word costs, in nats. Letters in threes, and a list of common words
 * over it. It only has to tell one reading of the same bytes from another, so it is small; what it never saw in
 * Swedish is expensive, not impossible.
 */
export type CharacterModel = {
  /** Cost of a symbol after two others, in quarters of a nat: `[first][second][third]`, row by row. */
  threes: Uint8Array
  /** Cost of a common word, in quarters of a nat, by `wordHash`. */
  words: ReadonlyMap<number, number>
}

/** The symbols of the model, in their order: the space between words, letters, a digit, any other Latin letter. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäöéü'
const SPACE = 0
const DIGIT = LETTERS.length + 1
const OTHER_LATIN = LETTERS.length + 2
/** A letter or sign that Swedish never writes inside a word. */
export const FOREIGN = LETTERS.length + 3
export const SYMBOLS = LETTERS.length + 4

const UNITS_A_NAT = 4

/** The symbol of each UTF-16 unit, found at its first question; `UNKNOWN` until then. */
const UNKNOWN = 255
const symbols = new Uint8Array(0x10000).fill(UNKNOWN)

/** The model's symbol for a character: everything that is neither letter nor digit is a space. */
export function symbolOf(character: string): number {
  return symbolAt(character, 0)
}

/** `symbolOf` for the UTF-16 unit at a place of a text. */
export function symbolAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = symbols[unit]
  if (known !== undefined && known !== UNKNOWN) return known
  const symbol = findSymbol(String.fromCharCode(unit))
  symbols[unit] = symbol
  return symbol
}

function findSymbol(character: string): number {
  const letter = LETTERS.indexOf(character.toLowerCase())
  if (letter >= 0 && character !== '') return letter + 1
  if (/\d/.test(character)) return DIGIT
  if (/\p{Script=Latin}/u.test(character)) return OTHER_LATIN
  return /[\p{L}\p{M}\p{Sk}\p{Sm}\p{Cc}\p{Co}\p{So}\p{Cs}¶¤‰]/u.test(character) ? FOREIGN : SPACE
}

const SOFT_HYPHEN = '\u00ad'

/** Costs in nats of what stands in a word and is no letter, inside of it and at its edge. */
const MARKS: readonly { marks: string; inside: number; edge: number; why: string }[] = [
  { marks: '-‑/', inside: 3, edge: 3, why: 'joins words' },
  { marks: '\u00a0', inside: 1, edge: 3, why: 'a space that does not break' },
  { marks: SOFT_HYPHEN, inside: 1, edge: 1, why: 'stands anywhere in a word' },
  { marks: '.,:;!()', inside: 5, edge: 1, why: 'common, rarely inside a word' },
  { marks: '?', inside: 11, edge: 1, why: 'ends a sentence; of 35,815 one stood in a word' },
  { marks: "’'", inside: 3, edge: 3, why: 'genitive, foreign names' },
  { marks: '–—', inside: 5, edge: 4, why: 'a dash between words' },
  { marks: '”“"»«‘', inside: 14, edge: 3, why: 'opens or closes' },
  { marks: '„‚', inside: 25, edge: 3, why: 'only opens, and not in Swedish' },
  { marks: '™†‡', inside: 20, edge: 7, why: 'after a word or number' },
  { marks: '§', inside: 9, edge: 4, why: 'before and after numbers' },
  { marks: '{|}[]\\', inside: 8, edge: 6, why: 'code' },
  { marks: '…•', inside: 7, edge: 3, why: 'begins or ends' },
  { marks: '&+%=*#@_<>~^`', inside: 8, edge: 6, why: 'code, addresses' },
]
const OTHER_MARK = { inside: 9, edge: 7 }
/** Marks that behind a letter are as odd as between two. */
const ONLY_OPENS = /[„‚]/
/** A capital after a small letter, and a small one after two capitals. */
const CAPITAL_INSIDE = 6
const SMALL_AFTER_CAPITALS = 2.5
/** Most words of a text are common ones: what it costs to be one, and to be none of them. */
const COMMON = 0.3
const UNCOMMON = 2.5
const FOREIGN_COST = 14

const markCosts = new Map(
  MARKS.flatMap(({ marks, ...costs }) => [...marks].map(mark => [mark, costs] as const)),
)

/**
 * 32-bit FNV-1a of a word in small letters, or of the part of one that begins at `from` and ends before `to`, folded to
 * 30 bits: a false friend in some 50,000 words.
 */
export function wordHash(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 2
}

/** What a symbol costs after two others, in nats. */
export function costAfter(model: CharacterModel, before: readonly [number, number], symbol: number): number {
  if (symbol === FOREIGN) return FOREIGN_COST
  return (model.threes[(before[0] * SYMBOLS + before[1]) * SYMBOLS + symbol] ?? 0) / UNITS_A_NAT
}

/** What a mark costs in a word: at the edge, or between two letters. */
export function costOfMark(mark: string, place: 'inside' | 'edge'): number {
  return (markCosts.get(mark) ?? OTHER_MARK)[place]
}

/** What a word, with the marks in and around it, costs in nats: less is more Swedish. */
export function costOf(model: CharacterModel, written: string): number {
  const word = written.includes(SOFT_HYPHEN) ? written.replaceAll(SOFT_HYPHEN, '') : written
  let cost = 0
  let start = 0
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length && symbolAt(word, at) !== SPACE) continue
    if (at > start) cost += costOfRun(model, word.slice(start, at))
    if (at < word.length) cost += costOfMark(word.charAt(at), placeOf(word, at))
    start = at + 1
  }
  return cost
}

function placeOf(word: string, at: number): 'inside' | 'edge' {
  if (!isLetter(word.charAt(at - 1))) return 'edge'
  return isLetter(word.charAt(at + 1)) || ONLY_OPENS.test(word.charAt(at)) ? 'inside' : 'edge'
}

/** What letters and digits without a break cost: as a common word, or else by their spelling. */
function costOfRun(model: CharacterModel, run: string): number {
  let units = 0
  let pair = 0
  let onlyLetters = true
  let foreign = 0
  for (let at = 0; at < run.length; at++) {
    const symbol = symbolAt(run, at)
    if (symbol > LETTERS.length) onlyLetters = false
    if (symbol === FOREIGN) foreign++
    else units += model.threes[pair * SYMBOLS + symbol] ?? 0
    pair = (pair % SYMBOLS) * SYMBOLS + symbol
  }
  units += model.threes[pair * SYMBOLS + SPACE] ?? 0
  const cost = UNCOMMON + foreign * FOREIGN_COST + units / UNITS_A_NAT
  const small = run.toLowerCase()
  const whole = onlyLetters ? Math.min(cost, costInWords(model, small)) : cost
  return run === small ? whole : whole + costOfCase(run)
}

/** The shortest word that others are joined to, and what it costs that two are joined. */
const SHORTEST_PART = 3
const JOINED = 3

/** What a word costs as a common one, or as two common ones joined, as Swedish does (`miljö|chefer`). */
function costInWords(model: CharacterModel, small: string): number {
  const asWord = model.words.get(wordHash(small))
  if (asWord !== undefined) return asWord / UNITS_A_NAT + COMMON
  let least = Infinity
  for (let at = SHORTEST_PART; at <= small.length - SHORTEST_PART; at++) {
    const head = model.words.get(wordHash(small, 0, at))
    const tail = head === undefined ? undefined : model.words.get(wordHash(small, at))
    if (head !== undefined && tail !== undefined) least = Math.min(least, head + tail)
  }
  return least / UNITS_A_NAT + UNCOMMON + JOINED
}

function costOfCase(run: string): number {
  let cost = 0
  let capitals = 0
  for (let at = 0; at < run.length; at++) {
    const isCapital = run.charAt(at) !== run.charAt(at).toLowerCase()
    if (isCapital && at > 0 && capitals === 0) cost += CAPITAL_INSIDE
    if (!isCapital && capitals > 1) cost += SMALL_AFTER_CAPITALS
    capitals = isCapital ? capitals + 1 : 0
  }
  return cost
}

/** Whether a character ('' at a text's end) is a letter, of whatever script. */
export function isLetter(character: string): boolean {
  const symbol = character === '' ? SPACE : symbolOf(character)
  return (symbol > SPACE && symbol < DIGIT) || /\p{L}/u.test(character)
}

/** A gap between two hashes is written in so many bytes, each kind of byte by itself: so they pack best. */
const GAP_BYTES = 3

/**
 * Reads the section `characters`: the threes, one byte each, then the words: the number of them (unsigned 32 bits,
 * little-endian), their costs, one byte each, and the gaps between their sorted hashes: the lowest bytes of all
 * gaps, then the middle ones, then the highest. Throws when the section ends too early.
 */
export function readCharacterModel(section: Uint8Array): CharacterModel {
  const size = SYMBOLS ** 3
  const count = new DataView(section.buffer, section.byteOffset).getUint32(size, true)
  const [costs = section, ...gaps] = Array.from({ length: 1 + GAP_BYTES }, (_, part) =>
    section.subarray(size + 4 + part * count, size + 4 + (part + 1) * count),
  )
  if (gaps.at(-1)?.length !== count) throw new Error('The model section "characters" ends too early.')
  const words = new Map<number, number>()
  let hash = 0
  for (let at = 0; at < count; at++) {
    for (const [place, bytes] of gaps.entries()) hash += (bytes[at] ?? 0) * 2 ** (8 * place)
    words.set(hash, costs[at] ?? 0)
  }
  return { threes: section.subarray(0, size), words }
}

/** The inverse of `readCharacterModel`. Throws where a gap is too wide to be written. */
export function writeCharacterModel(model: CharacterModel): Uint8Array {
  const words = [...model.words].sort(([a], [b]) => a - b)
  const gaps = words.map(([hash], at) => hash - (words[at - 1]?.[0] ?? 0))
  if (gaps.some(gap => gap >= 2 ** (8 * GAP_BYTES))) throw new Error('Too few words: a gap is too wide.')
  const size = SYMBOLS ** 3
  const section = new Uint8Array(size + 4 + (1 + GAP_BYTES) * words.length)
  section.set(model.threes)
  new DataView(section.buffer).setUint32(size, words.length, true)
  section.set(
    words.map(([, cost]) => cost),
    size + 4,
  )
  for (let place = 0; place < GAP_BYTES; place++)
    section.set(
      gaps.map(gap => (gap >>> (8 * place)) & 0xff),
      size + 4 + (1 + place) * words.length,
    )
  return section
}
