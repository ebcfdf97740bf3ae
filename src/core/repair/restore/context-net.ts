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
  forms: ReadonlyMap<number, number>
  /** The row of each reading, by the `wordKey` of the restored word. */
  readings: ReadonlyMap<number, number>
  vectors: Float32Array
  hiddenWeights: Float32Array
  hiddenBias: Float32Array
  placeWeights: Float32Array
  readingVectors: Float32Array
  /** What common neighbours add to the hidden layer, kept; only in a network that changes no more. */
  shares?: Map<number, Float32Array>
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
export function neighbourRows(
  line: Line,
  word: number,
  forms: ReadonlyMap<number, number>,
  out: Int32Array,
): void {
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

function wordRow(line: Line, word: number, forms: ReadonlyMap<number, number>): number {
  const known = forms.get(wordKey(line.wordHash[word] as number))
  if (known !== undefined) return known
  const stripped = line.wordStripped[word] as number
  const without = stripped === 0 ? undefined : forms.get(wordKey(stripped))
  if (without !== undefined) return without
  if (line.codes[(line.wordEnd[word] as number) - 1] === CODE.digit) return MARK_ROWS.indexOf('0')
  return FIRST_ENDING + (((line.wordEnding[word] as number) >>> 3) % ENDINGS)
}

const place = new Float32Array(PLACE)
/** The hidden layer of the place last asked for, for the training. */
export const hidden = new Float32Array(HIDDEN)

/** So many shares are kept; then the list begins anew. */
const MOST_SHARES = 8192

/** The vector of a place with these neighbours; overwritten by the next call. */
export function placeVector(net: ContextNet, rows: Int32Array): Float32Array {
  const { placeWeights } = net
  hidden.set(net.hiddenBias)
  for (let k = 0; k < NEIGHBOURS; k++) {
    const share = shareOf(net, rows[k] as number, k)
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (share[h] as number)
  }
  place.fill(0)
  for (let h = 0; h < HIDDEN; h++) {
    const value = hidden[h] as number
    if (value <= 0) continue
    for (let p = 0; p < PLACE; p++)
      place[p] = (place[p] as number) + value * (placeWeights[h * PLACE + p] as number)
  }
  return place
}

const changing = new Float32Array(HIDDEN)

/** What the neighbour of a row adds to the hidden layer in the k-th place around a word. */
function shareOf(net: ContextNet, row: number, k: number): Float32Array {
  if (!net.shares) return computeShare(net, { row, k }, changing)
  const key = row * NEIGHBOURS + k
  let share = net.shares.get(key)
  if (!share) {
    if (net.shares.size >= MOST_SHARES) net.shares.clear()
    share = computeShare(net, { row, k }, new Float32Array(HIDDEN))
    net.shares.set(key, share)
  }
  return share
}

function computeShare(
  { vectors, hiddenWeights }: ContextNet,
  { row, k }: { row: number; k: number },
  share: Float32Array,
): Float32Array {
  share.fill(0)
  for (let d = 0; d < VECTOR; d++) {
    const value = vectors[row * VECTOR + d] as number
    const weights = (k * VECTOR + d) * HIDDEN
    for (let h = 0; h < HIDDEN; h++)
      share[h] = (share[h] as number) + value * (hiddenWeights[weights + h] as number)
  }
  return share
}

/** How well a reading fits a place; only differences between readings mean anything. */
export function match(net: ContextNet, vector: Float32Array, reading: number): number {
  const row = reading * (PLACE + 1)
  let sum = net.readingVectors[row + PLACE] as number
  for (let p = 0; p < PLACE; p++) sum += (vector[p] as number) * (net.readingVectors[row + p] as number)
  return sum
}
