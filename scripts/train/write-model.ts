import { OTHER_ROW } from '../../src/core/repair/restore/restore-model.ts'
import type { Weights } from './ftrl.ts'
import type { TrainedNet } from './net/train-context-net.ts'
import { gaps, joined, rising } from './section-blocks.ts'
import { networkBlocks } from './write-network.ts'

/** What the section `restore` is written from; see `readRestoreModel` for its form. */
export type Trained = {
  slots: { weights: Weights; keys: Int32Array; bits: number; step: number }
  capitals: { weights: Weights; keys: Int32Array; bits: number; step: number }
  tables: { ambiguous: ReadonlySet<number>; classes: ReadonlyMap<number, number> }
  foreign: readonly string[]
  calibration: readonly number[]
  net: TrainedNet
}

const LARGEST = 24

export function writeRestoreSection({
  slots,
  capitals,
  tables,
  foreign,
  calibration,
  net,
}: Trained): Uint8Array {
  const network = networkBlocks(net)
  const meta = {
    slotBits: slots.bits,
    slotStep: slots.step,
    capitalBits: capitals.bits,
    capitalStep: capitals.step,
    calibration,
    netSteps: network.steps,
  }
  const slotRows = quantise(slots.weights, slots.keys, slots.step)
  const capitalRows = quantise(capitals.weights, capitals.keys, capitals.step)
  const classes = [...tables.classes].sort((a, b) => a[0] - b[0])
  const encoder = new TextEncoder()
  return joined([
    encoder.encode(JSON.stringify(meta)),
    gaps(slotRows.map(row => row.key)),
    ...packRows(slotRows, slots.weights.classes),
    gaps(capitalRows.map(row => row.key)),
    Uint8Array.from(capitalRows, row => capitalValue(row.values)),
    gaps(rising(tables.ambiguous)),
    gaps(classes.map(([key]) => key)),
    Uint8Array.from(classes, ([, number]) => number),
    ...network.blocks,
    encoder.encode(foreign.join('\n')),
  ])
}

type Row = { key: number; mask: number; values: number[] }

/** Rows that say no more than "a little less of one class" are left out: they cost 4 % of the file and change nothing. */
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
    const isTrifle = values.length === 1 && values[0] === -1
    if (mask !== 0 && !isTrifle) rows.push({ key: keys[r] as number, mask, values })
  }
  return rows
}

/** The rows as `readRestoreModel` wants them: the list of common rows, each row's place in it, and the others in full. */
function packRows(rows: readonly Row[], classes: number): Uint8Array[] {
  const times = new Map<string, { row: Row; times: number }>()
  for (const row of rows) {
    const key = `${row.mask}:${row.values}`
    const known = times.get(key)
    if (known) known.times++
    else times.set(key, { row, times: 1 })
  }
  const common = [...times].sort((a, b) => b[1].times - a[1].times).slice(0, OTHER_ROW)
  const place = new Map(common.map(([key], i) => [key, i]))
  const kinds = Uint8Array.from(rows, row => place.get(`${row.mask}:${row.values}`) ?? OTHER_ROW)
  const others = rows.filter((_, i) => kinds[i] === OTHER_ROW)
  return [
    Uint8Array.from(common.flatMap(([, { row }]) => spread(row, classes))),
    kinds,
    Uint8Array.from(others, row => row.mask & 255),
    Uint8Array.from(others, row => row.mask >> 8),
    Uint8Array.from(others.flatMap(row => row.values)),
  ]
}

function spread({ mask, values }: Row, classes: number): number[] {
  let k = 0
  return Array.from({ length: classes }, (_, c) => (mask & (1 << c) ? (values[k++] as number) : 0))
}

/** A pair of classes needs one weight: that of the second less that of the first is all that counts. */
function capitalValue(values: readonly number[]): number {
  return values[0] ?? 0
}
