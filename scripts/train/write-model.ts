import type { WordTables } from '../../src/core/repair/context.ts'
import type { Weights } from './ftrl.ts'

/** What the section `restore` is written from; see `readRestoreModel` for its form. */
export type Trained = {
  slots: { weights: Weights; keys: Int32Array; bits: number; step: number }
  capitals: { weights: Weights; keys: Int32Array; bits: number; step: number }
  tables: WordTables
  foreign: readonly string[]
  calibration: readonly number[]
}

const LARGEST = 24

export function writeRestoreSection({ slots, capitals, tables, foreign, calibration }: Trained): Uint8Array {
  const meta = {
    slotBits: slots.bits,
    slotStep: slots.step,
    capitalBits: capitals.bits,
    capitalStep: capitals.step,
    calibration,
  }
  const slotRows = quantise(slots.weights, slots.keys, slots.step)
  const capitalRows = quantise(capitals.weights, capitals.keys, capitals.step)
  const ambiguous = [...tables.ambiguous].sort((a, b) => a - b)
  const classes = [...tables.classes].sort((a, b) => a[0] - b[0])
  const encoder = new TextEncoder()
  return joined([
    encoder.encode(JSON.stringify(meta)),
    gaps(slotRows.map(row => row.key)),
    Uint8Array.from(slotRows, row => row.mask & 255),
    Uint8Array.from(slotRows, row => row.mask >> 8),
    Uint8Array.from(slotRows.flatMap(row => row.values)),
    gaps(capitalRows.map(row => row.key)),
    Uint8Array.from(capitalRows, row => capitalValue(row.values)),
    gaps(ambiguous),
    gaps(classes.map(([key]) => key)),
    Uint8Array.from(classes, ([, number]) => number),
    encoder.encode(foreign.join('\n')),
  ])
}

type Row = { key: number; mask: number; values: number[] }

function quantise({ classes, w }: Weights, keys: Int32Array, step: number): Row[] {
  const rows: Row[] = []
  for (let r = 0; r < keys.length; r++) {
    let mask = 0
    const values: number[] = []
    for (let c = 0; c < classes; c++) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round((w[r * classes + c] as number) / step)))
      if (value === 0) continue
      mask |= 1 << c
      values.push(value)
    }
    if (mask !== 0) rows.push({ key: keys[r] as number, mask, values })
  }
  return rows
}

/** A pair of classes needs one weight: that of the second less that of the first is all that counts. */
function capitalValue(values: readonly number[]): number {
  return values[0] ?? 0
}

function gaps(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of numbers) {
    let gap = number - last
    last = number
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap >>>= 7
    }
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 4, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length, true)
    bytes.set(part, at + 4)
    at += 4 + part.length
  }
  return bytes
}
