import { type Lexicon, patternOf, wordsOf } from './lexicon.ts'

/**
 * Groups common words by the neighbours they have: positive pointwise mutual information with the most frequent
 * words to the left and right, its main directions by subspace iteration, then k-means.
 */
export type WordClasses = { words: string[]; classes: Uint8Array }

const WORDS = 14_000
const CONTEXTS = 500
const DIRECTIONS = 48
const SUBSPACE_ROUNDS = 5
const CLASS_COUNT = 200
const KMEANS_ROUNDS = 14

export function learnWordClasses(
  lines: readonly string[],
  lexicon: Lexicon,
  random: () => number,
): WordClasses {
  const words = [...lexicon.counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, WORDS)
    .map(([word]) => word)
  const vectors = reduce(mutualInformation(lines, words), words.length, random)
  return { words, classes: kMeans(vectors, words.length, random) }
}

/** The classes by damaged and whole word: a damaged word has the class of its most common reading. */
export function classesByForm({ words, classes }: WordClasses, keep: number): Map<string, number> {
  const forms = new Map<string, number>()
  for (let i = 0; i < Math.min(keep, words.length); i++) {
    const word = words[i] as string
    forms.set(word, classes[i] as number)
    const pattern = patternOf(word)
    if (!forms.has(pattern)) forms.set(pattern, classes[i] as number)
  }
  return forms
}

const WIDTH = 2 * (CONTEXTS + 1)

function mutualInformation(lines: readonly string[], words: readonly string[]): Float32Array {
  const number = new Map(words.map((word, i) => [word, i]))
  const table = new Float32Array(words.length * WIDTH)
  for (const line of lines) {
    const ids = wordsOf(line).map(word => number.get(word) ?? -1)
    for (let i = 0; i + 1 < ids.length; i++) {
      const a = ids[i] as number
      const b = ids[i + 1] as number
      const contextA = a >= 0 && a < CONTEXTS ? a : CONTEXTS
      const contextB = b >= 0 && b < CONTEXTS ? b : CONTEXTS
      if (a >= 0) add(table, a * WIDTH + CONTEXTS + 1 + contextB, 1)
      if (b >= 0) add(table, b * WIDTH + contextA, 1)
    }
  }
  const rowSums = new Float64Array(words.length)
  const columnSums = new Float64Array(WIDTH)
  let all = 0
  for (let r = 0; r < words.length; r++)
    for (let c = 0; c < WIDTH; c++) {
      const count = table[r * WIDTH + c] as number
      rowSums[r] = (rowSums[r] as number) + count
      columnSums[c] = (columnSums[c] as number) + count
      all += count
    }
  for (let r = 0; r < words.length; r++)
    for (let c = 0; c < WIDTH; c++) {
      const count = table[r * WIDTH + c] as number
      const information =
        count > 0 ? Math.log((count * all) / ((rowSums[r] as number) * (columnSums[c] as number) + 1)) : 0
      table[r * WIDTH + c] = Math.sqrt(Math.max(0, information))
    }
  return table
}

/** The rows' coordinates along the main directions, each row scaled to length 1. */
function reduce(table: Float32Array, rows: number, random: () => number): Float32Array {
  const basis = Float32Array.from({ length: WIDTH * DIRECTIONS }, () => random() - 0.5)
  let projected = project(table, basis, rows)
  for (let round = 0; round < SUBSPACE_ROUNDS; round++) {
    basis.fill(0)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < WIDTH; c++) {
        const value = table[r * WIDTH + c] as number
        if (value === 0) continue
        for (let d = 0; d < DIRECTIONS; d++)
          add(basis, c * DIRECTIONS + d, value * (projected[r * DIRECTIONS + d] as number))
      }
    orthonormalise(basis)
    projected = project(table, basis, rows)
  }
  for (let r = 0; r < rows; r++) {
    let square = 0
    for (let d = 0; d < DIRECTIONS; d++) square += (projected[r * DIRECTIONS + d] as number) ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let d = 0; d < DIRECTIONS; d++) scaleAt(projected, r * DIRECTIONS + d, scale)
  }
  return projected
}

function project(table: Float32Array, basis: Float32Array, rows: number): Float32Array {
  const projected = new Float32Array(rows * DIRECTIONS)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < WIDTH; c++) {
      const value = table[r * WIDTH + c] as number
      if (value === 0) continue
      for (let d = 0; d < DIRECTIONS; d++)
        add(projected, r * DIRECTIONS + d, value * (basis[c * DIRECTIONS + d] as number))
    }
  return projected
}

function orthonormalise(basis: Float32Array): void {
  for (let d = 0; d < DIRECTIONS; d++) {
    for (let other = 0; other < d; other++) {
      let dot = 0
      for (let c = 0; c < WIDTH; c++)
        dot += (basis[c * DIRECTIONS + d] as number) * (basis[c * DIRECTIONS + other] as number)
      for (let c = 0; c < WIDTH; c++)
        add(basis, c * DIRECTIONS + d, -dot * (basis[c * DIRECTIONS + other] as number))
    }
    let square = 0
    for (let c = 0; c < WIDTH; c++) square += (basis[c * DIRECTIONS + d] as number) ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let c = 0; c < WIDTH; c++) scaleAt(basis, c * DIRECTIONS + d, scale)
  }
}

function kMeans(vectors: Float32Array, rows: number, random: () => number): Uint8Array {
  const classes = new Uint8Array(rows)
  const centres = new Float32Array(CLASS_COUNT * DIRECTIONS)
  for (let k = 0; k < CLASS_COUNT; k++) {
    const row = Math.floor(random() * rows)
    centres.set(vectors.subarray(row * DIRECTIONS, (row + 1) * DIRECTIONS), k * DIRECTIONS)
  }
  for (let round = 0; round < KMEANS_ROUNDS; round++) {
    for (let r = 0; r < rows; r++) {
      let best = 0
      let bestDot = Number.NEGATIVE_INFINITY
      for (let k = 0; k < CLASS_COUNT; k++) {
        let dot = 0
        for (let d = 0; d < DIRECTIONS; d++)
          dot += (vectors[r * DIRECTIONS + d] as number) * (centres[k * DIRECTIONS + d] as number)
        if (dot > bestDot) {
          bestDot = dot
          best = k
        }
      }
      classes[r] = best
    }
    centres.fill(0)
    for (let r = 0; r < rows; r++)
      for (let d = 0; d < DIRECTIONS; d++)
        add(centres, (classes[r] as number) * DIRECTIONS + d, vectors[r * DIRECTIONS + d] as number)
    for (let k = 0; k < CLASS_COUNT; k++) {
      let square = 0
      for (let d = 0; d < DIRECTIONS; d++) square += (centres[k * DIRECTIONS + d] as number) ** 2
      const scale = 1 / Math.sqrt(square || 1)
      for (let d = 0; d < DIRECTIONS; d++) scaleAt(centres, k * DIRECTIONS + d, scale)
    }
  }
  return classes
}

function add(values: Float32Array, at: number, value: number): void {
  values[at] = (values[at] as number) + value
}

function scaleAt(values: Float32Array, at: number, factor: number): void {
  values[at] = (values[at] as number) * factor
}
