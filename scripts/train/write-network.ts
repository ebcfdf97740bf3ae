import type { ContextNet } from '../../src/core/repair/restore/context-net.ts'
import type { TrainedNet } from './net/train-context-net.ts'
import { gaps, joined, parted, rising } from './section-blocks.ts'

/** The network's blocks in the section `restore`, and what 1 is worth in each of its tables. */
export function networkBlocks(net: TrainedNet): { blocks: Uint8Array[]; steps: number[] } {
  const tables = tablesOf(net)
  const steps = tables.map(({ values, bits }) => stepOf(values, bits))
  return {
    blocks: [
      gaps(rising(net.forms.keys())),
      gaps(rising(net.readings.keys())),
      ...tables.map(({ values }, i) => whole(values, steps[i] as number)),
    ],
    steps,
  }
}

/** Blocks of the section before those of the network; behind them stands one. */
const BEFORE = 12

/** A section `restore` with another network and another calibration. */
export function withNetwork(
  section: Uint8Array,
  net: TrainedNet,
  calibration: readonly number[],
): Uint8Array {
  const parts = parted(section)
  const { blocks, steps } = networkBlocks(net)
  const meta = { ...JSON.parse(new TextDecoder().decode(parts[0])), calibration, netSteps: steps }
  return joined([
    new TextEncoder().encode(JSON.stringify(meta)),
    ...parts.slice(1, BEFORE),
    ...blocks,
    parts.at(-1) as Uint8Array,
  ])
}

/** Values beyond this many standard deviations are cut to it. */
const SPREAD = 5

/** The network's tables in the order they are written, and the bits a value of each is kept in; gzip takes what is not needed. */
function tablesOf(net: ContextNet): { values: Float32Array; bits: number }[] {
  return [
    { values: net.vectors, bits: 3.2 },
    { values: net.hiddenWeights, bits: 4.5 },
    { values: net.hiddenBias, bits: 8 },
    { values: net.stateWeights, bits: 4.5 },
    ...net.recurrences.flatMap(({ weights, gates }) => [
      { values: weights, bits: 4.5 },
      { values: gates, bits: 8 },
    ]),
    { values: net.placeWeights, bits: 7 },
    { values: net.readingVectors, bits: 4.5 },
  ]
}

function stepOf(values: Float32Array, bits: number): number {
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  return (SPREAD * deviation) / 2 ** (bits - 1) || 1
}

function whole(values: Float32Array, step: number): Uint8Array {
  return Uint8Array.from(values, value => Math.max(-127, Math.min(127, Math.round(value / step))))
}
