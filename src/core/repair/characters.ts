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

const symbols = new Map<string, number>([...LETTERS].map((letter, at) => [letter, at + 1]))
for (const letter of LETTERS) symbols.set(letter.toUpperCase(), symbols.get(letter) ?? FOREIGN)

/** The model's symbol for a character: everything that is neither letter nor digit is a space. */
export function symbolOf(character: string): number {
  const known = symbols.get(character)
  if (known !== undefined) return known
  let symbol = SPACE
  if (/\d/.test(character)) symbol = DIGIT
  else if (/\p{Script=Latin}/u.test(character)) symbol = OTHER_LATIN
  else if (/[\p{L}\p{M}\p{Sk}\p{Sm}\p{Cc}\p{Co}\p{So}¶¤‰]/u.test(character)) symbol = FOREIGN
  symbols.set(character, symbol)
  return symbol
}

const SOFT_HYPHEN = '\u00ad'

/** Costs in nats of what stands in a word and is no letter, inside of it and at its edge. */
const MARKS: readonly { marks: string; inside: number; edge: number; why: string }[] = [
  { marks: '-‑/', inside: 3, edge: 3, why: 'joins words' },
  { marks: '\u00a0', inside: 1, edge: 3, why: 'a space that does not break' },
  { marks: SOFT_HYPHEN, inside: 1, edge: 1, why: 'stands anywhere in a word' },
  { marks: '.,:;!?()', inside: 5, edge: 1, why: 'common, rarely inside a word' },
  { marks: "’'", inside: 3, edge: 3, why: 'genitive, foreign names' },
  { marks: '–—', inside: 5, edge: 4, why: 'a dash between words' },
  { marks: '”“„"»«‘‚', inside: 11, edge: 3, why: 'opens or closes' },
  { marks: '™†‡', inside: 14, edge: 7, why: 'after a word or number' },
  { marks: '§', inside: 9, edge: 4, why: 'before and after numbers' },
  { marks: '{|}[]\\', inside: 8, edge: 6, why: 'code' },
  { marks: '…•', inside: 7, edge: 3, why: 'begins or ends' },
  { marks: '&+%=*#@_<>~^`', inside: 8, edge: 6, why: 'code, addresses' },
]
const OTHER_MARK = { inside: 9, edge: 7 }
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

/** 32-bit FNV-1a of a word in small letters, folded to 27 bits: a false friend in some eight thousand words. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 5
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

const RUN = /[\p{L}\p{M}\p{N}\p{Sk}\p{Sm}\p{Cc}\p{Co}\p{So}¶¤‰]+|./gsu

/** What a word, with the marks in and around it, costs in nats: less is more Swedish. */
export function costOf(model: CharacterModel, written: string): number {
  const word = written.replaceAll(SOFT_HYPHEN, '')
  let cost = 0
  for (const [run] of word.matchAll(RUN)) cost += symbolOf(run[0] ?? '') === SPACE ? 0 : costOfRun(model, run)
  return cost + costOfMarks(word)
}

function costOfRun(model: CharacterModel, run: string): number {
  let cost = 0
  let before: [number, number] = [SPACE, SPACE]
  for (const character of run) {
    const symbol = symbolOf(character)
    cost += costAfter(model, before, symbol)
    before = [before[1], symbol]
  }
  cost += costAfter(model, before, SPACE)
  const asWord = /^\p{L}+$/u.test(run) ? model.words.get(wordHash(run.toLowerCase())) : undefined
  const spelled = cost + UNCOMMON
  const whole = asWord === undefined ? spelled : Math.min(spelled, asWord / UNITS_A_NAT + COMMON)
  return whole + costOfCase(run)
}

function costOfCase(run: string): number {
  let cost = 0
  for (const _ of run.matchAll(/\p{Ll}\p{Lu}/gu)) cost += CAPITAL_INSIDE
  if (/\p{Lu}{2}\p{Ll}/u.test(run)) cost += SMALL_AFTER_CAPITALS
  return cost
}

function costOfMarks(word: string): number {
  let cost = 0
  for (let at = 0; at < word.length; at++) {
    const mark = word.charAt(at)
    if (symbolOf(mark) !== SPACE) continue
    const inside = isLetter(word.charAt(at - 1)) && isLetter(word.charAt(at + 1))
    cost += costOfMark(mark, inside ? 'inside' : 'edge')
  }
  return cost
}

export function isLetter(character: string): boolean {
  return character !== '' && /\p{L}/u.test(character)
}

/**
 * Reads the section `characters`: the threes, one byte each, then the words: the number of them (unsigned 32 bits,
 * little-endian), their costs, one byte each, and the gaps between their sorted hashes, seven bits a byte,
 * lowest first. Throws when the section ends too early.
 */
export function readCharacterModel(section: Uint8Array): CharacterModel {
  const size = SYMBOLS ** 3
  const count = new DataView(section.buffer, section.byteOffset).getUint32(size, true)
  const costs = section.subarray(size + 4, size + 4 + count)
  const words = new Map<number, number>()
  let at = size + 4 + count
  let hash = 0
  for (const cost of costs) {
    for (let shift = 0; ; shift += 7) {
      const byte = section[at++]
      if (byte === undefined) throw new Error('The model section "characters" ends too early.')
      hash += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
    }
    words.set(hash, cost)
  }
  return { threes: section.subarray(0, size), words }
}

/** The inverse of `readCharacterModel`. */
export function writeCharacterModel(model: CharacterModel): Uint8Array {
  const words = [...model.words].sort(([a], [b]) => a - b)
  const gaps: number[] = []
  let last = 0
  for (const [hash] of words) {
    let gap = hash - last
    for (; gap >= 0x80; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80)
    gaps.push(gap)
    last = hash
  }
  const section = new Uint8Array(SYMBOLS ** 3 + 4 + words.length + gaps.length)
  section.set(model.threes)
  new DataView(section.buffer).setUint32(SYMBOLS ** 3, words.length, true)
  section.set(
    words.map(([, cost]) => cost),
    SYMBOLS ** 3 + 4,
  )
  section.set(gaps, SYMBOLS ** 3 + 4 + words.length)
  return section
}
