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
  bitmap: Uint32Array
  /** How many rows come before each 32 keys. */
  rank: Uint32Array
  rows: Int8Array
  stride: number
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
  const slots = weightTable(next(), meta.slotBits, { stride, step: meta.slotStep })
  fillRows(slots.rows, stride, { common: next(), kinds: next(), low: next(), high: next(), values: next() })
  const capitals = weightTable(next(), meta.capitalBits, { stride: 1, step: meta.capitalStep })
  capitals.rows.set(signed(next()))
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

function weightTable(gaps: Uint8Array, bits: number, form: { stride: number; step: number }): WeightTable {
  const keys = readGaps(gaps)
  const bitmap = new Uint32Array(2 ** bits / 32)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    bitmap[key >>> 5] = (bitmap[key >>> 5] as number) | (1 << (key & 31))
  }
  const rank = new Uint32Array(bitmap.length)
  let rows = 0
  for (let i = 0; i < bitmap.length; i++) {
    rank[i] = rows
    rows += ones(bitmap[i] as number)
  }
  return { shift: 32 - bits, bitmap, rank, rows: new Int8Array(rows * form.stride), ...form }
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

function fillRows(rows: Int8Array, stride: number, from: PackedRows): void {
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
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Sums the weights of the features into `out`, one sum a class, in units of the table's step. */
export function addWeights(
  table: WeightTable,
  features: { keys: Int32Array; count: number },
  out: Int32Array,
): void {
  const { shift, bitmap, rank, rows, stride } = table
  const { keys, count } = features
  out.fill(0)
  for (let i = 0; i < count; i++) {
    const key = (keys[i] as number) >>> shift
    const bits = bitmap[key >>> 5] as number
    const bit = 1 << (key & 31)
    if ((bits & bit) === 0) continue
    let at = ((rank[key >>> 5] as number) + ones(bits & (bit - 1))) * stride
    for (let c = 0; c < stride; c++) out[c] = (out[c] as number) + (rows[at++] as number)
  }
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
