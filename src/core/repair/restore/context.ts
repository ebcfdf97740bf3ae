import { mix } from './hash.ts'
import { CODE } from './letters.ts'
import { type Line, PAD } from './line.ts'

/** What the features look up: words by the upper 24 bits of their hash (`wordKey`). */
export type WordTables = {
  /** Damaged words (slots in place of letters) that stand for more than one common word. */
  ambiguous: Pick<ReadonlySet<number>, 'has'>
  /** The class of a common word, damaged or whole: words of a class have the same kind of neighbours. */
  classes: Pick<ReadonlyMap<number, number>, 'get' | 'has'>
}

/** The key of a word in the tables. */
export function wordKey(hash: number): number {
  return hash >>> 8
}

/** Whether the damaged word is one that its neighbours must decide. */
export function isAmbiguous(line: Line, word: number, tables: WordTables): boolean {
  const stripped = line.wordStripped[word] as number
  return (
    tables.ambiguous.has(wordKey(line.wordHash[word] as number)) ||
    (stripped !== 0 && tables.ambiguous.has(wordKey(stripped)))
  )
}

const BAG_REACH = 8
const NEIGHBOURS = 3
const FIRST_KIND = 0x4000

type Place = { line: Line; word: number; pattern: number; tables: WordTables }

const words = new Int32Array(2 * NEIGHBOURS + 1)
const classes = new Int32Array(2 * NEIGHBOURS + 1)
const endings = new Int32Array(2 * NEIGHBOURS + 1)

let features: Int32Array = new Int32Array(0)
let count = 0
let kind = FIRST_KIND
let pattern = 0

function emit(value: number): void {
  features[count++] = mix(mix(pattern, value), kind++)
}

/**
 * Adds to `out`, from `from` on, the features that weigh the neighbours of an ambiguous word, each joined with the
 * word as far as it is known (`pattern`); gives back how many features there are then.
 */
export function contextFeatures(place: Place, out: Int32Array, from: number): number {
  const { line, word } = place
  readNeighbours(place)
  features = out
  count = from
  kind = FIRST_KIND
  pattern = place.pattern
  const l1 = words[2] as number
  const l2 = words[1] as number
  const r1 = words[4] as number
  const r2 = words[5] as number
  const L1 = classes[2] as number
  const L2 = classes[1] as number
  const L3 = classes[0] as number
  const R1 = classes[4] as number
  const R2 = classes[5] as number
  const R3 = classes[6] as number
  const e1 = endings[2] as number
  const f1 = endings[4] as number

  emit(l1)
  emit(r1)
  emit(l2)
  emit(r2)
  emit(words[0] as number)
  emit(words[6] as number)
  emit(mix(l1, r1))
  emit(mix(l2, l1))
  emit(mix(r1, r2))
  emit(mix(mix(l2, l1), r1))
  emit(mix(mix(l1, r1), r2))

  emit(L1)
  emit(R1)
  emit(L2)
  emit(R2)
  emit(L3)
  emit(R3)
  emit(mix(L1, R1))
  emit(mix(L2, L1))
  emit(mix(R1, R2))
  emit(mix(mix(L2, L1), R1))
  emit(mix(mix(L1, R1), R2))
  emit(mix(mix(L3, L2), L1))
  emit(mix(mix(R1, R2), R3))
  emit(mix(mix(L2, L1), mix(R1, R2)))
  emit(mix(l1, R1))
  emit(mix(L1, r1))
  emit(mix(l1, mix(R1, R2)))
  emit(mix(mix(L2, L1), r1))

  emit(e1)
  emit(f1)
  emit(mix(e1, f1))
  emit(endings[1] as number)
  emit(endings[5] as number)
  emit(mix(e1, r1))
  emit(mix(l1, f1))
  emit(mix(f1, endings[5] as number))
  emit(mix(endings[1] as number, e1))
  emit(line.wordPrefix[word + 1] as number)
  emit(line.wordPrefix[word - 1] as number)

  const separators = mix(separator(line, word), separator(line, word + 1))
  emit(separator(line, word))
  emit(separator(line, word + 1))
  emit(separators)

  for (let distance = 1; distance <= BAG_REACH; distance++) {
    const before = word - distance >= 0 ? (line.wordPrefix[word - distance] as number) : 0
    const after = line.wordPrefix[word + distance] as number
    if (before !== 0) features[count++] = mix(mix(pattern, before), kind)
    if (after !== 0) features[count++] = mix(mix(pattern, after), kind)
  }
  return count
}

/** The words around, each joined with what separates it from the one nearer to the middle (a comma, a full stop …). */
function readNeighbours({ line, word, tables }: Place): void {
  for (let i = 0; i <= 2 * NEIGHBOURS; i++) {
    const neighbour = word + i - NEIGHBOURS
    const hash = line.wordHash[neighbour] as number
    const gap = i < NEIGHBOURS ? separator(line, neighbour + 1) : separator(line, neighbour)
    const known = tables.classes.get(wordKey(hash))
    words[i] = hash + gap
    endings[i] = (line.wordEnding[neighbour] as number) + gap
    classes[i] = (known ?? (line.wordEnding[neighbour] as number)) + gap
  }
}

/** The first mark between a word and the one before it; 0 where only space parts them. */
function separator(line: Line, word: number): number {
  const end = line.wordStart[word] as number
  for (let at = Math.max(line.wordEnd[word - 1] as number, PAD); at < end; at++)
    if (line.codes[at] !== CODE.space) return Math.imul(line.codes[at] as number, 0x01000193)
  return 0
}
