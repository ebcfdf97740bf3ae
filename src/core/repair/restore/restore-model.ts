import type { Sections } from '../model-file.ts'
import type { WordTables } from './context.ts'
import type { ContextNet } from './context-net.ts'
import { KeyTable } from './key-table.ts'
import { CLASSES } from './letters.ts'
import { NetReader } from './net-reader.ts'
import { FIRST_WORD } from './net-rows.ts'
import { type WeightTable, weightTable } from './weight-table.ts'

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
  net: NetReader
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
  const slotKeys = readGaps(next())
  const slotRows = readRows(stride, {
    common: next(),
    kinds: next(),
    low: next(),
    high: next(),
    values: next(),
  })
  const slots = weightTable(
    { keys: slotKeys, ...slotRows },
    { bits: meta.slotBits, stride, step: meta.slotStep },
  )
  const capitalKeys = readGaps(next())
  const capitalWeights = signed(next())
  const capitals = weightTable(
    { keys: capitalKeys, rows: Uint16Array.from(rising(capitalKeys.length, 0)), weights: capitalWeights },
    { bits: meta.capitalBits, stride: 1, step: meta.capitalStep },
  )
  const ambiguousKeys = readGaps(next())
  const ambiguous = new KeyTable(ambiguousKeys, ambiguousKeys)
  const classes = new KeyTable(readGaps(next()), next())
  const net = new NetReader(readNet(next, meta.netSteps))
  const foreign = new Map<string, string>()
  for (const line of decoder.decode(next()).split('\n')) foreign.set(line.replace(FOREIGN_SLOT, '?'), line)
  return {
    slots,
    capitals,
    tables: { ambiguous, classes },
    foreign,
    calibration: meta.calibration,
    net,
  }
}

/** Every character outside ASCII is a slot in a damaged word. */
const FOREIGN_SLOT = /[^\0-\x7f]/g

function readNet(next: () => Uint8Array, steps: readonly number[]): ContextNet {
  const [forms, readings] = [readGaps(next()), readGaps(next())]
  let tables = 0
  const table = (): Float32Array => {
    const step = steps[tables++] as number
    const values = signed(next())
    const scaled = new Float32Array(values.length)
    for (let i = 0; i < values.length; i++) scaled[i] = (values[i] as number) * step
    return scaled
  }
  return {
    forms: new KeyTable(forms, rising(forms.length, FIRST_WORD)),
    readings: new KeyTable(readings, rising(readings.length, 0)),
    vectors: table(),
    hiddenWeights: table(),
    hiddenBias: table(),
    stateWeights: table(),
    recurrences: [
      { weights: table(), gates: table() },
      { weights: table(), gates: table() },
    ],
    placeWeights: table(),
    readingVectors: table(),
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

/** Common rows are one byte, their place in a list; the others (`OTHER_ROW`) a mask of classes and the weights. */
export const OTHER_ROW = 255

type PackedRows = {
  common: Uint8Array
  kinds: Uint8Array
  low: Uint8Array
  high: Uint8Array
  values: Uint8Array
}

/** The common rows and after them the others, and which of them each key has. */
function readRows(stride: number, from: PackedRows): { rows: Uint16Array; weights: Int8Array } {
  const { common, kinds, low, high } = from
  const values = signed(from.values)
  const weights = new Int8Array(common.length + low.length * stride)
  weights.set(common)
  let value = 0
  for (let row = 0; row < low.length; row++) {
    const mask = (low[row] as number) | ((high[row] as number) << 8)
    const at = common.length + row * stride
    for (let c = 0; c < stride; c++) if (mask & (1 << c)) weights[at + c] = values[value++] as number
  }
  const rows = new Uint16Array(kinds)
  let other = common.length / stride
  for (let key = 0; key < kinds.length; key++) if (kinds[key] === OTHER_ROW) rows[key] = other++
  return { rows, weights }
}

/** So many numbers from the first on, each one more than the one before. */
function rising(count: number, first: number): Int32Array {
  const numbers = new Int32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = first + i
  return numbers
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
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
