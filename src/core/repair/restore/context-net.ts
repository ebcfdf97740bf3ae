import type { Rows } from './net-rows.ts'
import type { Recurrence } from './recurrence.ts'

/** Numbers in the vector of a word or mark, in the hidden layer, and in the vector of a place. */
export const VECTOR = 24
export const HIDDEN = 96
export const PLACE = 32

/** Neighbours on each side that count by their place. */
const SIDE = 5
export const NEIGHBOURS = 2 * SIDE

/** Which token is the k-th neighbour of another: first those on the left, from near to far, then those on the right. */
export function neighbourOf(token: number, k: number): number {
  return k < SIDE ? token - 1 - k : token + 1 + k - SIDE
}

/**
 * A small network that weighs the readings of a common ambiguous word (för, får) by the words and marks around it, each
 * of which is a vector. The nearest on both sides count by their place; all of the line by what a recurrence on each
 * side remembers of it. A hidden layer makes of both one vector for the place, which is compared with that of each
 * reading. `NetReader` asks it. Matrices have a row for each number that goes in.
 */
export type ContextNet = {
  /** The row of each common word, by `wordKey`. */
  forms: Rows
  /** The number of each reading, by the `wordKey` of the restored word. */
  readings: Rows
  vectors: Float32Array
  hiddenWeights: Float32Array
  hiddenBias: Float32Array
  /** What the states before and behind a place add to the hidden layer. */
  stateWeights: Float32Array
  /** What reads the tokens before a place from the left, and those behind it from the right. */
  recurrences: readonly [Recurrence, Recurrence]
  placeWeights: Float32Array
  /** For each reading its vector, and then how common it is. */
  readingVectors: Float32Array
}
