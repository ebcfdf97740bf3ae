import { VECTOR } from '../../../src/core/repair/restore/context-net.ts'
import { GATES, INPUT, STATE, sigmoid, tanh } from '../../../src/core/repair/restore/recurrence.ts'
import type { Block } from './kernels.ts'
import { drawn, type Parameters, type Workshop } from './parameters.ts'
import type { VectorRows } from './vector-rows.ts'

/** No line has more words and marks. */
export const LONGEST = 1024
const PAIR = 2 * VECTOR
const BYTES = 4
const WEIGHT_SPREAD = 0.2
const GATE_SPREAD = 0.1
/** At first the past is kept more than not, by some numbers longer than by others. */
const KEEPING = { least: 0.5, most: 2.5 }

/** A recurrence (`recurrence.ts`) while it is learned: forwards over the tokens of a line, and its gradients back. */
export class RecurrenceLearner {
  readonly weights: Parameters
  readonly gates: Parameters
  /** What the state shows after each token, in the order they were read. */
  readonly shown: Block
  /** The gradient of each of those; whoever asks a state writes it here. */
  readonly shownGradients: Block
  readonly #workshop: Workshop
  readonly #vectors: VectorRows
  readonly #pairs: Block
  readonly #inputs: Block
  readonly #keep = new Float32Array(LONGEST * STATE)
  readonly #open = new Float32Array(LONGEST * STATE)
  readonly #states = new Float32Array(LONGEST * STATE)
  readonly #inputGradient: Block
  readonly #pairGradient: Block

  constructor(workshop: Workshop, vectors: VectorRows) {
    const { take, random } = workshop
    this.#workshop = workshop
    this.#vectors = vectors
    this.weights = drawn(workshop, PAIR * INPUT, WEIGHT_SPREAD)
    this.gates = drawn(workshop, GATES, GATE_SPREAD)
    for (let k = 0; k < STATE; k++)
      this.gates.values.values[2 * STATE + k] = KEEPING.least + random() * (KEEPING.most - KEEPING.least)
    this.shown = take(LONGEST * STATE)
    this.shownGradients = take(LONGEST * STATE)
    this.#pairs = take(LONGEST * PAIR)
    this.#inputs = take(LONGEST * INPUT)
    this.#inputGradient = take(INPUT)
    this.#pairGradient = take(PAIR)
  }

  /** Reads the first `count` tokens; their gradients begin as 0. */
  read(rows: ArrayLike<number>, count: number): void {
    const { kernels } = this.#workshop
    const pairs = this.#pairs
    const inputs = this.#inputs
    inputs.values.fill(0, 0, count * INPUT)
    this.shownGradients.values.fill(0, 0, count * STATE)
    for (let n = 0; n < count; n++) {
      this.#vectors.copy(rows[n] as number, pairs, n * PAIR)
      this.#vectors.copy(n > 0 ? (rows[n - 1] as number) : 0, pairs, n * PAIR + VECTOR)
      const [input, pair] = [inputs.at + BYTES * n * INPUT, pairs.at + BYTES * n * PAIR]
      kernels.addProduct(input, this.weights.values.at, pair, PAIR, INPUT)
      this.#step(n)
    }
  }

  #step(n: number): void {
    const { values: gates } = this.gates.values
    const { values: inputs } = this.#inputs
    const states = this.#states
    for (let k = 0, input = n * INPUT, at = n * STATE; k < STATE; k++, input++, at++) {
      const past = n > 0 ? (states[at - STATE] as number) : 0
      const keep = sigmoid(
        (inputs[input + STATE] as number) + (gates[k] as number) * past + (gates[2 * STATE + k] as number),
      )
      const open = sigmoid(
        (inputs[input + 2 * STATE] as number) +
          (gates[STATE + k] as number) * past +
          (gates[3 * STATE + k] as number),
      )
      const state = keep * past + (1 - keep) * (inputs[input] as number)
      this.#keep[at] = keep
      this.#open[at] = open
      states[at] = state
      this.shown.values[at] = open * tanh(state)
    }
  }

  /** Goes back over the tokens last read, from the gradients of what was shown to those of weights and vectors. */
  goBack(rows: ArrayLike<number>, count: number): void {
    const { kernels } = this.#workshop
    const { values, gradients } = this.weights
    const later = new Float32Array(STATE)
    for (let n = count - 1; n >= 0; n--) {
      this.#stepBack(n, later)
      const pair = this.#pairs.at + BYTES * n * PAIR
      kernels.backProduct(
        this.#pairGradient.at,
        gradients.at,
        this.#inputGradient.at,
        values.at,
        pair,
        PAIR,
        INPUT,
      )
      this.#vectors.addGradient(rows[n] as number, this.#pairGradient, 0)
      if (n > 0) this.#vectors.addGradient(rows[n - 1] as number, this.#pairGradient, VECTOR)
    }
  }

  /** `later`: the gradient of the state by what came after it; becomes that of the state before. */
  #stepBack(n: number, later: Float32Array): void {
    const { values: gates } = this.gates.values
    const { values: gateGradients } = this.gates.gradients
    const { values: inputs } = this.#inputs
    const { values: out } = this.#inputGradient
    for (let k = 0, at = n * STATE; k < STATE; k++, at++) {
      const [keep, open] = [this.#keep[at] as number, this.#open[at] as number]
      const past = n > 0 ? (this.#states[at - STATE] as number) : 0
      const shown = this.shownGradients.values[at] as number
      const curved = tanh(this.#states[at] as number)
      const state = (later[k] as number) + shown * open * (1 - curved * curved)
      const opening = shown * curved * open * (1 - open)
      const keeping = state * (past - (inputs[n * INPUT + k] as number)) * keep * (1 - keep)
      out[k] = state * (1 - keep)
      out[STATE + k] = keeping
      out[2 * STATE + k] = opening
      later[k] = state * keep + keeping * (gates[k] as number) + opening * (gates[STATE + k] as number)
      gateGradients[k] = (gateGradients[k] as number) + keeping * past
      gateGradients[STATE + k] = (gateGradients[STATE + k] as number) + opening * past
      gateGradients[2 * STATE + k] = (gateGradients[2 * STATE + k] as number) + keeping
      gateGradients[3 * STATE + k] = (gateGradients[3 * STATE + k] as number) + opening
    }
  }
}
