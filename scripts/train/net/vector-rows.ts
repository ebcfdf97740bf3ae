import { VECTOR } from '../../../src/core/repair/restore/context-net.ts'
import type { Block } from './kernels.ts'
import { drawn, type Parameters, type Workshop } from './parameters.ts'

const SPREAD = 0.25
/** Four bytes a number. */
const BYTES = 4

/** The vectors of the tokens while they are learned; the first, of nothing, stays as it is. */
export class VectorRows {
  readonly parameters: Parameters
  readonly #workshop: Workshop
  readonly #isTouched: Uint8Array
  #touched: number[] = []

  constructor(workshop: Workshop, rows: number) {
    this.#workshop = workshop
    this.parameters = drawn(workshop, rows * VECTOR, SPREAD)
    this.#isTouched = new Uint8Array(rows)
  }

  /** Copies the vector of a row into the block, from number `at` on. */
  copy(row: number, to: Block, at: number): void {
    const { values } = this.parameters.values
    const from = row * VECTOR
    for (let d = 0; d < VECTOR; d++) to.values[at + d] = values[from + d] as number
  }

  /** Adds the gradient that stands in the block, from number `at` on. */
  addGradient(row: number, from: Block, at: number): void {
    if (row === 0) return
    const { values } = this.parameters.gradients
    for (let d = 0; d < VECTOR; d++)
      values[row * VECTOR + d] = (values[row * VECTOR + d] as number) + (from.values[at + d] as number)
    if (this.#isTouched[row] === 1) return
    this.#isTouched[row] = 1
    this.#touched.push(row)
  }

  /** A step for the rows that have gradients. */
  takeStep(step: number): void {
    const { values, gradients, squares } = this.parameters
    for (const row of this.#touched) {
      const at = row * VECTOR * BYTES
      this.#workshop.kernels.descend(values.at + at, gradients.at + at, squares.at + at, VECTOR, step)
      this.#isTouched[row] = 0
    }
    this.#touched = []
  }
}
