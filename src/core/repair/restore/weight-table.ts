/** Rows of small whole numbers for those feature keys that have any. Many keys share a row. */
export type WeightTable = {
  /** Feature keys are the upper bits of the feature; this many lower bits are dropped. */
  shift: number
  /** For each 32 keys two numbers side by side: a bit for each key that has a row, and how many such keys come before. */
  index: Uint32Array
  /** The number of the row of each key that has one. */
  rows: Uint16Array
  /** The rows, two weights a number, each raised by `RAISED` so that sums of two do not meet. */
  pairs: Int32Array
  /** How many numbers a row takes. */
  width: number
  /** What a weight of 1 is worth. */
  step: number
}

/** The weights of `keys` (rising, below 2 to the power of `bits`): each has a row of `weights`, `stride` numbers wide. */
export function weightTable(
  { keys, rows, weights }: { keys: Int32Array; rows: Uint16Array; weights: Int8Array },
  { bits, stride, step }: { bits: number; stride: number; step: number },
): WeightTable {
  const index = new Uint32Array(2 ** bits / 16)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const at = (key >>> 5) * 2
    index[at] = (index[at] as number) | (1 << (key & 31))
  }
  let before = 0
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = before
    before += ones(index[at] as number)
  }
  return {
    shift: 32 - bits,
    index,
    rows,
    pairs: inPairs(weights, stride),
    width: Math.ceil(stride / 2),
    step,
  }
}

/** What each weight is raised by in its pair. Sums of 256 features then stay below 2 to the power of 16. */
const RAISED = 128
const HALF = 16

function inPairs(weights: Int8Array, stride: number): Int32Array {
  const width = Math.ceil(stride / 2)
  const pairs = new Int32Array((weights.length / stride) * width)
  for (let from = 0, to = 0; from < weights.length; from += stride, to += width)
    for (let c = 0; c < stride; c++) {
      const raised = (weights[from + c] as number) + RAISED
      pairs[to + (c >> 1)] = (pairs[to + (c >> 1)] as number) | (raised << ((c & 1) * HALF))
    }
  return pairs
}

function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const found = new Int32Array(256)

/** Sums the weights of the features (256 at most) into `out`, one sum a class, in units of the table's step. */
export function addWeights(
  { shift, index, rows, pairs, width }: WeightTable,
  { keys, count }: { keys: Int32Array; count: number },
  out: Int32Array,
): void {
  let hits = 0
  for (let i = 0; i < count; i++) {
    const key = (keys[i] as number) >>> shift
    const group = (key >>> 5) * 2
    const bits = index[group] as number
    const bit = 1 << (key & 31)
    if ((bits & bit) !== 0)
      found[hits++] = (rows[(index[group + 1] as number) + ones(bits & (bit - 1))] as number) * width
  }
  for (let p = 0; p < width; p++) {
    let sum = 0
    for (let i = 0; i < hits; i++) sum += pairs[(found[i] as number) + p] as number
    out[2 * p] = (sum & 0xffff) - hits * RAISED
    if (2 * p + 1 < out.length) out[2 * p + 1] = (sum >>> HALF) - hits * RAISED
  }
}
