import { isSentenceStart } from './features.ts'
import { mix } from './hash.ts'
import { CODE, isWordCode } from './letters.ts'
import { type Line, PAD, WORD_PAD } from './line.ts'

enum Kind {
  bias = 0x7001,
  place,
  word,
  wordPlace,
  prefix,
  suffix,
  before,
  after,
  beforeWord,
  around,
}
const PREFIX = 6
const SUFFIX = 4
/** The case of a neighbour whose first letter is lost. */
const LOST = 4
/** Letters on each side that say whether the text around is in capitals. */
const REACH = 24

/**
 * Whether a restored letter is a capital, where the letters of the word decide it: `true`, `false`, or `undefined`
 * where the sentence must (the letter begins a word that shows no capital).
 */
export function caseFromWord(
  line: Line,
  at: number,
  run: { start: number; end: number },
): boolean | undefined {
  const letters = (line.letters[run.end] as number) - (line.letters[run.start] as number)
  const capitals = (line.capitals[run.end] as number) - (line.capitals[run.start] as number)
  if (at === run.start) {
    if (capitals > 0 && capitals === letters) return true
    return letters > 0 && capitals > 0 && line.upper[at + 1] === 1 ? true : undefined
  }
  if (capitals === 0) return false
  if (capitals === letters && letters > 1) return true
  if (letters > 1) return line.upper[at - 1] === 1 && line.upper[at + 1] === 1
  return capitalsAround(line, run.start, run.end) > 0.7
}

/** The share of capitals among the letters near a word, 0 to 1; 0 where there are none. */
function capitalsAround(line: Line, start: number, end: number): number {
  const from = Math.max(start - REACH, PAD)
  const to = Math.min(end + REACH, line.length + PAD)
  const all = between(line.letters, from, start) + between(line.letters, end, to)
  if (all === 0) return 0
  return (between(line.capitals, from, start) + between(line.capitals, end, to)) / all
}

function between(counts: Int32Array, from: number, to: number): number {
  return (counts[to] as number) - (counts[from] as number)
}

let features: Int32Array = new Int32Array(0)
let count = 0

function emit(kind: number, value: number): void {
  features[count++] = mix(value, kind)
}

/**
 * Writes the features of a word whose first letter is restored (all its letters are, in `codes`) into `out`; gives
 * back how many they are. `undecided` is the next slot of the line whose case is not known yet.
 */
export function caseFeatures(
  line: Line,
  run: { start: number; end: number; undecided?: number | undefined },
  out: Int32Array,
): number {
  const { codes, upper } = line
  const word = line.wordAt[run.start] as number
  features = out
  count = 0
  const place = placeOf(line, run.start)
  const before = neighbourCase(line, word - 1)
  const after = line.wordStart[word + 1] === run.undecided ? LOST : neighbourCase(line, word + 1)
  const share = Math.round(capitalsAround(line, run.start, run.end) * 8)
  emit(Kind.bias, 0)
  emit(Kind.place, place)
  emit(Kind.place + 0x100, mix(place, share))
  emit(Kind.place + 0x200, mix(place, mix(before, after)))
  let hash = 1
  for (let at = run.start; at < run.end; at++) {
    hash = mix(hash, codes[at] as number)
    if (at - run.start < PREFIX) {
      emit(Kind.prefix, hash)
      emit(Kind.prefix + 0x100, mix(hash, mix(before, after)))
    }
  }
  emit(Kind.word, hash)
  emit(Kind.wordPlace, mix(hash, place))
  emit(Kind.wordPlace + 0x100, mix(hash, mix(before, after)))
  let ending = 2
  for (let at = run.end - 1; at >= run.start && run.end - at <= SUFFIX; at--) {
    ending = mix(ending, codes[at] as number)
    if (run.end - at >= 2) emit(Kind.suffix, mix(ending, place & 15))
  }
  emit(Kind.before, mix(before, place))
  emit(Kind.after, mix(after, place))
  emit(Kind.after + 0x100, mix(after, share))
  emit(Kind.beforeWord, line.wordHash[word - 1] as number)
  emit(Kind.beforeWord + 0x100, mix(line.wordHash[word - 1] as number, hash))
  emit(Kind.beforeWord + 0x200, mix(line.wordHash[word + 1] as number, hash))
  emit(Kind.beforeWord + 0x300, line.wordHash[word + 1] as number)
  const ends = run.end - run.start === 1 ? 1 : 0
  emit(Kind.around, mix(codes[run.end] as number, ends))
  emit(Kind.around + 0x100, mix(mix(codes[run.start - 1] as number, upper[run.start - 2] as number), place))
  return count
}

/** Where in its sentence a word stands: after which mark, and in a text of how many words. */
function placeOf(line: Line, start: number): number {
  const { codes } = line
  let i = start - 1
  let skipped = 0
  while (i >= PAD && (codes[i] === CODE.space || codes[i] === CODE.quote || codes[i] === 40)) {
    if (codes[i] !== CODE.space) skipped = 1
    i--
  }
  const length = Math.min(line.wordCount - WORD_PAD, 6)
  const commas = commasIn(line)
  if (i < PAD) return mix(1 + skipped, length * 8 + commas)
  const code = isWordCode(codes[i] as number) ? 97 : (codes[i] as number)
  const initial = isSentenceStart(codes, start) ? 1 : 0
  const shortLine =
    line.wordCount - WORD_PAD < 14 && line.codes[line.length + PAD - 1] !== 46 ? 1 + commas : 0
  return (
    (code << 8) |
    (skipped << 7) |
    (initial << 6) |
    (shortLine << 1) |
    (codes[start - 1] === CODE.space ? 1 : 0)
  )
}

/** How many commas a short line has (3 and more are 3): lines like "NAME, ROLE, ORGANISATION". */
function commasIn(line: Line): number {
  if (line.length > 160) return 0
  let commas = 0
  for (let at = PAD; at < line.length + PAD; at++) if (line.codes[at] === 44) commas++
  return Math.min(commas, 3)
}

function neighbourCase(line: Line, word: number): number {
  const start = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  if (end <= start) return 0
  if (line.codes[start] === CODE.slot) return LOST
  if (line.upper[start] === 0) return 1
  return end - start > 1 && line.upper[start + 1] === 1 ? 3 : 2
}
