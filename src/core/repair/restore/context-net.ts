import { wordKey } from './context.ts'
import { CODE } from './letters.ts'
import { type Line, PAD } from './line.ts'

/**
 * A small network that weighs the readings of a common ambiguous word (för, får) by the words and marks around it.
 * Each neighbour is a vector; one hidden layer makes of them one vector for the place, which is compared with that of
 * each reading.
 */
export type ContextNet = {
  /** The row of each common word, whole or damaged, by `wordKey`. */
  forms: Rows
  /** The row of each reading, by the `wordKey` of the restored word. */
  readings: Rows
  vectors: Float32Array
  hiddenWeights: Float32Array
  hiddenBias: Float32Array
  placeWeights: Float32Array
  readingVectors: Float32Array
  /** Sums kept from one place to the next; only in a network that changes no more. */
  kept?: KeptSums
}

/** A network whose weights change no more. */
export type FixedNet = ContextNet & { kept: KeptSums }

type Rows = Pick<ReadonlyMap<number, number>, 'get'>

/**
 * `shares`: what neighbours add to the hidden layer, each in the place that its `shareKeys` has it in. `towards`: what
 * each number of the hidden layer says for a reading, once `isKnown` says so.
 */
type KeptSums = { shareKeys: Int32Array; shares: Float32Array; towards: Float32Array; isKnown: Uint8Array }

/** So many shares are kept; one that comes later takes the place of another. */
const SHARES = 8192

/** Room for the sums of a network with so many readings. */
export function keptSums(readings: number): KeptSums {
  return {
    shareKeys: new Int32Array(SHARES).fill(-1),
    shares: new Float32Array(SHARES * HIDDEN),
    towards: new Float32Array(readings * HIDDEN),
    isKnown: new Uint8Array(readings),
  }
}

/** Neighbours (words or marks) on each side. */
const SIDE = 5
export const NEIGHBOURS = 2 * SIDE
export const VECTOR = 16
export const HIDDEN = 64
export const PLACE = 24

/** The first rows are no words: nothing there, marks, numbers; then the endings of words that have no row. */
const MARK_ROWS: readonly string[] = ['', '.', ',', '?', '!', ':', ';', '(', ')', '-', '"', '/', '0']
const OTHER_MARK = MARK_ROWS.length
const FIRST_ENDING = 16
const ENDINGS = 496
/** The row of the first word. */
export const FIRST_WORD = FIRST_ENDING + ENDINGS

const markRow = new Uint8Array(256).fill(OTHER_MARK)
for (const [row, character] of MARK_ROWS.entries()) if (character) markRow[character.charCodeAt(0)] = row
markRow[CODE.dash] = MARK_ROWS.indexOf('-')
markRow[CODE.quote] = MARK_ROWS.indexOf('"')
markRow[CODE.real] = MARK_ROWS.indexOf('?')

/** Writes the rows of the neighbours of a word into `out`: left ones from near to far, then right ones. */
export function neighbourRows(line: Line, word: number, forms: Rows, out: Int32Array): void {
  out.fill(0)
  let at = (line.wordStart[word] as number) - 1
  for (let k = 0; k < SIDE && at >= PAD; ) {
    const code = line.codes[at] as number
    const neighbour = line.wordAt[at] as number
    if (neighbour >= 0) {
      out[k++] = wordRow(line, neighbour, forms)
      at = (line.wordStart[neighbour] as number) - 1
    } else {
      if (code !== CODE.space) out[k++] = markRow[code] as number
      at--
    }
  }
  at = line.wordEnd[word] as number
  const end = line.length + PAD
  for (let k = SIDE; k < NEIGHBOURS && at < end; ) {
    const code = line.codes[at] as number
    const neighbour = line.wordAt[at] as number
    if (neighbour >= 0) {
      out[k++] = wordRow(line, neighbour, forms)
      at = line.wordEnd[neighbour] as number
    } else {
      if (code !== CODE.space) out[k++] = markRow[code] as number
      at++
    }
  }
}

function wordRow(line: Line, word: number, forms: Rows): number {
  const known = forms.get(wordKey(line.wordHash[word] as number))
  if (known !== undefined) return known
  const stripped = line.wordStripped[word] as number
  const without = stripped === 0 ? undefined : forms.get(wordKey(stripped))
  if (without !== undefined) return without
  if (line.codes[(line.wordEnd[word] as number) - 1] === CODE.digit) return MARK_ROWS.indexOf('0')
  return FIRST_ENDING + (((line.wordEnding[word] as number) >>> 3) % ENDINGS)
}

/** The hidden layer of the place last asked for. */
export const hidden = new Float32Array(HIDDEN)
const changing = new Float32Array(HIDDEN)

/** Computes the hidden layer of a place with these neighbours. What is negative in it counts as nothing. */
export function readPlace(net: ContextNet, rows: Int32Array): void {
  hidden.set(net.hiddenBias)
  for (let k = 0; k < NEIGHBOURS; k++) {
    const row = rows[k] as number
    const at = net.kept ? keptShare(net, net.kept, { row, k }) : 0
    const shares = net.kept?.shares ?? share(net, { row, k }, changing)
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (shares[at + h] as number)
  }
}

/** Where the share of a neighbour stands among those kept. */
function keptShare(
  net: ContextNet,
  { shareKeys, shares }: KeptSums,
  neighbour: { row: number; k: number },
): number {
  const key = neighbour.row * NEIGHBOURS + neighbour.k
  const place = key & (SHARES - 1)
  if (shareKeys[place] !== key) {
    shareKeys[place] = key
    shares.set(share(net, neighbour, changing), place * HIDDEN)
  }
  return place * HIDDEN
}

/** What the neighbour of a row adds to the hidden layer in the k-th place around a word. */
function share(
  { vectors, hiddenWeights }: ContextNet,
  { row, k }: { row: number; k: number },
  out: Float32Array,
): Float32Array {
  out.fill(0)
  for (let d = 0; d < VECTOR; d++) {
    const value = vectors[row * VECTOR + d] as number
    const weights = (k * VECTOR + d) * HIDDEN
    for (let h = 0; h < HIDDEN; h++)
      out[h] = (out[h] as number) + value * (hiddenWeights[weights + h] as number)
  }
  return out
}

/** How well a reading fits the place last read; only differences between readings mean anything. */
export function fitOf(net: FixedNet, reading: number): number {
  const { towards, isKnown } = net.kept
  if (isKnown[reading] === 0) readTowards(net, reading)
  let sum = net.readingVectors[reading * (PLACE + 1) + PLACE] as number
  for (let h = 0, at = reading * HIDDEN; h < HIDDEN; h++, at++) {
    const value = hidden[h] as number
    if (value > 0) sum += value * (towards[at] as number)
  }
  return sum
}

function readTowards({ placeWeights, readingVectors, kept }: FixedNet, reading: number): void {
  const { towards, isKnown } = kept
  for (let h = 0; h < HIDDEN; h++) {
    let sum = 0
    for (let p = 0; p < PLACE; p++)
      sum += (placeWeights[h * PLACE + p] as number) * (readingVectors[reading * (PLACE + 1) + p] as number)
    towards[reading * HIDDEN + h] = sum
  }
  isKnown[reading] = 1
}
