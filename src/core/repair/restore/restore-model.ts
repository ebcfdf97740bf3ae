import type { Sections } from '../model-file.ts'
import type { WordTables } from './context.ts'
import { type ContextNet, FIRST_WORD } from './context-net.ts'
import { CLASSES } from './letters.ts'

/** The model of lost letters, read from its section of the model file. */
export type RestoreModel = {
  /** A weight a class for each feature of a slot. */
  slots: WeightTable
  /** One weight for each feature of a word's first letter: that it is a capital. */
  capitals: WeightTable
  tables: WordTables
  /** Words with letters that are no class of their own (è, ø …), by the damaged word in small letters. */
  foreign: ReadonlyMap<string, string>
  /** From the scores' own probability of a word (index: its log-odds, in steps of `CALIBRATION_STEP`) to the measured one. */
  calibration: readonly number[]
  /** What weighs the readings of ambiguous words once the words around are restored. */
  net: ContextNet
}

/** Rows of small whole numbers for those feature keys that have any. */
export type WeightTable = {
  /** Feature keys are the upper bits of the feature; this many lower bits are dropped. */
  shift: number
  /** For each 32 keys two numbers side by side: a bit for each key that has a row, and how many rows come before. */
  index: Uint32Array
  /** The rows, two weights a number, each raised by `RAISED` so that sums of two do not meet. */
  pairs: Int32Array
  /** How many numbers a row takes. */
  width: number
  /** What a weight of 1 is worth. */
  step: number
}

export const SECTION = 'restore'

type Meta = {
  slotBits: number
  slotStep: number
  capitalBits: number
  capitalStep: number
  calibration: number[]
  /** What 1 is worth in each of the network's tables. */
  netSteps: number[]
}

/** Reads the section `restore`. Throws when it is missing or cut short. */
export function readRestoreModel(sections: Sections): RestoreModel {
  const section = sections.get(SECTION)
  if (!section) throw new Error('The model file has no section "restore".')
  const next = blocks(section)
  const decoder = new TextDecoder()
  const meta = JSON.parse(decoder.decode(next())) as Meta
  const stride = CLASSES.length
  const slotKeys = next()
  const slotRows = readRows(stride, {
    common: next(),
    kinds: next(),
    low: next(),
    high: next(),
    values: next(),
  })
  const slots = weightTable(slotKeys, slotRows, { bits: meta.slotBits, stride, step: meta.slotStep })
  const capitals = weightTable(next(), signed(next()), {
    bits: meta.capitalBits,
    stride: 1,
    step: meta.capitalStep,
  })
  const ambiguous = new Set(readGaps(next()))
  const classKeys = readGaps(next())
  const classNumbers = next()
  const classes = new Map<number, number>()
  for (let i = 0; i < classKeys.length; i++) classes.set(classKeys[i] as number, classNumbers[i] as number)
  const net = readNet(next, meta.netSteps)
  const foreign = new Map<string, string>()
  for (const line of decoder.decode(next()).split('\n')) foreign.set(line.replace(FOREIGN_SLOT, '?'), line)
  return { slots, capitals, tables: { ambiguous, classes }, foreign, calibration: meta.calibration, net }
}

/** Every character outside ASCII is a slot in a damaged word. */
const FOREIGN_SLOT = /[^\0-\x7f]/g

function readNet(next: () => Uint8Array, steps: readonly number[]): ContextNet {
  const forms = new Map<number, number>()
  for (const [i, key] of readGaps(next()).entries()) forms.set(key, FIRST_WORD + i)
  const readings = new Map<number, number>()
  for (const [i, key] of readGaps(next()).entries()) readings.set(key, i)
  const table = (place: number): Float32Array => {
    const step = steps[place] as number
    const values = signed(next())
    const scaled = new Float32Array(values.length)
    for (let i = 0; i < values.length; i++) scaled[i] = (values[i] as number) * step
    return scaled
  }
  return {
    forms,
    readings,
    vectors: table(0),
    hiddenWeights: table(1),
    hiddenBias: table(2),
    placeWeights: table(3),
    readingVectors: table(4),
    shares: new Map(),
  }
}

/** Each block of a section is led by its length (unsigned 32 bits, little-endian). */
function blocks(section: Uint8Array): () => Uint8Array {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  let at = 0
  return () => {
    const length = view.getUint32(at, true)
    const block = section.subarray(at + 4, at + 4 + length)
    if (block.length < length) throw new Error('The section "restore" of the model file is cut short.')
    at += 4 + length
    return block
  }
}

/** Rising numbers, each written as its distance from the one before: seven bits a byte, the eighth says "more". */
export function readGaps(bytes: Uint8Array): Int32Array {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) < 128) count++
  const numbers = new Int32Array(count)
  let value = 0
  let gap = 0
  let bits = 0
  let k = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    gap |= (byte & 127) << bits
    bits += 7
    if (byte < 128) {
      value += gap
      numbers[k++] = value
      gap = 0
      bits = 0
    }
  }
  return numbers
}

/** What each weight is raised by in its pair. Sums of 256 features then stay below 2 to the power of 16. */
const RAISED = 128
const HALF = 16

function weightTable(
  gaps: Uint8Array,
  rows: Int8Array,
  { bits, stride, step }: { bits: number; stride: number; step: number },
): WeightTable {
  const keys = readGaps(gaps)
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
  return { shift: 32 - bits, index, pairs: inPairs(rows, stride), width: Math.ceil(stride / 2), step }
}

function inPairs(rows: Int8Array, stride: number): Int32Array {
  const width = Math.ceil(stride / 2)
  const pairs = new Int32Array((rows.length / stride) * width)
  for (let from = 0, to = 0; from < rows.length; from += stride, to += width)
    for (let c = 0; c < stride; c++) {
      const raised = (rows[from + c] as number) + RAISED
      pairs[to + (c >> 1)] = (pairs[to + (c >> 1)] as number) | (raised << ((c & 1) * HALF))
    }
  return pairs
}

/** Common rows are one byte, their place in a list; the others (`OTHER_ROW`) a mask of classes and the weights. */
export const OTHER_ROW = 255

type PackedRows = {
  common: Uint8Array
  kinds: Uint8Array
  low: Uint8Array
  high: Uint8Array
  values: Uint8Array
}

function readRows(stride: number, from: PackedRows): Int8Array {
  const rows = new Int8Array(from.kinds.length * stride)
  const common = signed(from.common)
  const values = signed(from.values)
  let value = 0
  let other = 0
  for (let row = 0; row < from.kinds.length; row++) {
    const kind = from.kinds[row] as number
    const at = row * stride
    if (kind !== OTHER_ROW) {
      for (let c = 0; c < stride; c++) rows[at + c] = common[kind * stride + c] as number
      continue
    }
    const mask = (from.low[other] as number) | ((from.high[other] as number) << 8)
    other++
    for (let c = 0; c < stride; c++) if (mask & (1 << c)) rows[at + c] = values[value++] as number
  }
  return rows
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const sums = new Int32Array(HALF)

/** Sums the weights of the features (256 at most) into `out`, one sum a class, in units of the table's step. */
export function addWeights(
  table: WeightTable,
  features: { keys: Int32Array; count: number },
  out: Int32Array,
): void {
  const { shift, index, pairs, width } = table
  const { keys, count } = features
  sums.fill(0)
  let found = 0
  for (let i = 0; i < count; i++) {
    const key = (keys[i] as number) >>> shift
    const group = (key >>> 5) * 2
    const bits = index[group] as number
    const bit = 1 << (key & 31)
    if ((bits & bit) === 0) continue
    found++
    const at = ((index[group + 1] as number) + ones(bits & (bit - 1))) * width
    for (let p = 0; p < width; p++) sums[p] = (sums[p] as number) + (pairs[at + p] as number)
  }
  for (let c = 0; c < out.length; c++)
    out[c] = (((sums[c >> 1] as number) >>> ((c & 1) * HALF)) & 0xffff) - found * RAISED
}

/** Steps of the calibration, in log-odds; its first entry is for log-odds of 0. */
export const CALIBRATION_STEP = 0.5

/** How often words that the model holds for this probable have turned out right. */
export function confidenceOf(model: RestoreModel, probability: number): number {
  const { calibration } = model
  const p = Math.min(0.9999, probability)
  const logOdds = Math.log(p / (1 - p))
  if (calibration.length === 0 || logOdds <= 0) return p
  const place = Math.min(logOdds / CALIBRATION_STEP, calibration.length - 1)
  const low = Math.floor(place)
  const a = calibration[low] as number
  const b = calibration[Math.min(low + 1, calibration.length - 1)] as number
  return a + (b - a) * (place - low)
}
