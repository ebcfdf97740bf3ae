import {
  type ContextNet,
  HIDDEN,
  NEIGHBOURS,
  neighbourOf,
  PLACE,
  VECTOR,
} from '../../../src/core/repair/restore/context-net.ts'
import { STATE } from '../../../src/core/repair/restore/recurrence.ts'
import { type Block, createKernels } from './kernels.ts'
import { drawn, forgetSquares, type Parameters, takeStep, type Workshop } from './parameters.ts'
import { LONGEST, RecurrenceLearner } from './recurrence-learner.ts'
import { VectorRows } from './vector-rows.ts'

const BYTES = 4
const WINDOW = NEIGHBOURS * VECTOR
/** Weights, gradients and squares of the dense layers, and what is kept of a line, in numbers; found generous. */
const DENSE_ROOM = 2_000_000
const SPREAD = { hidden: 0.1, state: 0.1, place: 0.15 }
/** The layers take a step after so many places. */
const BATCH = 16
const SIDES = [0, 1] as const

/**
 * The network (`context-net.ts`) while it is learned, up to the vector of a place: what places are asked for stands
 * outside. A line is read, then some of its places, each of which may be gone back from; then the line is gone back over.
 */
export class Learner {
  readonly vectors: VectorRows
  /** The vector of the place last read, and its gradient. */
  readonly place: Block
  readonly placeGradient: Block
  readonly #workshop: Workshop
  readonly #recurrences: readonly [RecurrenceLearner, RecurrenceLearner]
  readonly #hiddenWeights: Parameters
  readonly #hiddenBias: Parameters
  readonly #stateWeights: Parameters
  readonly #placeWeights: Parameters
  readonly #window: Block
  readonly #windowGradient: Block
  readonly #hidden: Block
  readonly #hiddenGradient: Block
  readonly #neighbours = new Int32Array(NEIGHBOURS)
  readonly #rows = new Uint16Array(LONGEST)
  readonly #reversed = new Uint16Array(LONGEST)
  #count = 0
  /** How many tokens of each recurrence have gradients. */
  #asked: [number, number] = [0, 0]
  #token = 0
  #places = 0

  constructor(rows: number, random: () => number) {
    const { kernels, take } = createKernels(3 * rows * VECTOR + DENSE_ROOM)
    this.#workshop = { kernels, take, random }
    this.vectors = new VectorRows(this.#workshop, rows)
    this.#hiddenWeights = drawn(this.#workshop, WINDOW * HIDDEN, SPREAD.hidden)
    this.#hiddenBias = drawn(this.#workshop, HIDDEN, 0)
    this.#stateWeights = drawn(this.#workshop, 2 * STATE * HIDDEN, SPREAD.state)
    this.#placeWeights = drawn(this.#workshop, HIDDEN * PLACE, SPREAD.place)
    this.#recurrences = [
      new RecurrenceLearner(this.#workshop, this.vectors),
      new RecurrenceLearner(this.#workshop, this.vectors),
    ]
    this.#window = take(WINDOW)
    this.#windowGradient = take(WINDOW)
    this.#hidden = take(HIDDEN)
    this.#hiddenGradient = take(HIDDEN)
    this.place = take(PLACE)
    this.placeGradient = take(PLACE)
  }

  /** Reads a line; of its tokens, as they are remembered, the share `blind` is not seen. */
  readLine(rows: Uint16Array, blind: number): void {
    const { random } = this.#workshop
    this.#count = rows.length
    this.#asked = [0, 0]
    for (let i = 0; i < rows.length; i++) {
      const row = random() < blind ? 0 : (rows[i] as number)
      this.#rows[i] = row
      this.#reversed[rows.length - 1 - i] = row
    }
    this.#recurrences[0].read(this.#rows, this.#count)
    this.#recurrences[1].read(this.#reversed, this.#count)
  }

  /** Reads the place of a token; the share `blind` of its neighbours, and `silent` of the hidden layer, is left out. */
  readPlace(rows: Uint16Array, token: number, { blind, silent }: { blind: number; silent: number }): void {
    const { kernels, random } = this.#workshop
    this.#token = token
    for (let k = 0; k < NEIGHBOURS; k++) {
      const row = random() < blind ? 0 : (rows[neighbourOf(token, k)] ?? 0)
      this.#neighbours[k] = row
      this.vectors.copy(row, this.#window, k * VECTOR)
    }
    this.#hidden.values.set(this.#hiddenBias.values.values)
    const weights = this.#hiddenWeights.values.at
    kernels.addProduct(this.#hidden.at, weights, this.#window.at, WINDOW, HIDDEN)
    for (const { weights, shown } of this.#states())
      kernels.addProduct(this.#hidden.at, this.#stateWeights.values.at + weights, shown, STATE, HIDDEN)
    const { values } = this.#hidden
    for (let h = 0; h < HIDDEN; h++)
      values[h] =
        (values[h] as number) <= 0 || (silent > 0 && random() < silent)
          ? 0
          : (values[h] as number) / (1 - silent)
    this.place.values.fill(0)
    kernels.addProduct(this.place.at, this.#placeWeights.values.at, this.#hidden.at, HIDDEN, PLACE)
    this.placeGradient.values.fill(0)
  }

  /** The states on both sides of the place last read that there are: addresses of theirs, of their weights from the first. */
  #states(): { side: 0 | 1; n: number; weights: number; shown: number; gradient: number }[] {
    return SIDES.flatMap(side => {
      const n = side === 0 ? this.#token - 1 : this.#count - 2 - this.#token
      const { shown, shownGradients } = this.#recurrences[side]
      const at = BYTES * n * STATE
      const weights = BYTES * side * STATE * HIDDEN
      return n < 0 ? [] : [{ side, n, weights, shown: shown.at + at, gradient: shownGradients.at + at }]
    })
  }

  /** Goes back from the gradient of the place last read. */
  goBackFromPlace(silent = 0): void {
    const { kernels } = this.#workshop
    const [hidden, gradient] = [this.#hidden, this.#hiddenGradient]
    const places = this.#placeWeights
    kernels.backProduct(
      gradient.at,
      places.gradients.at,
      this.placeGradient.at,
      places.values.at,
      hidden.at,
      HIDDEN,
      PLACE,
    )
    const { values: bias } = this.#hiddenBias.gradients
    for (let h = 0; h < HIDDEN; h++) {
      const own = (hidden.values[h] as number) > 0 ? (gradient.values[h] as number) / (1 - silent) : 0
      gradient.values[h] = own
      bias[h] = (bias[h] as number) + own
    }
    for (const { side, n, weights, shown, gradient: stateGradient } of this.#states()) {
      this.#asked[side] = Math.max(this.#asked[side], n + 1)
      const { values, gradients } = this.#stateWeights
      const [at, own] = [values.at + weights, gradients.at + weights]
      kernels.backProduct(stateGradient, own, gradient.at, at, shown, STATE, HIDDEN)
    }
    const { values, gradients } = this.#hiddenWeights
    const [windowGradient, window] = [this.#windowGradient, this.#window]
    kernels.backProduct(windowGradient.at, gradients.at, gradient.at, values.at, window.at, WINDOW, HIDDEN)
    for (let k = 0; k < NEIGHBOURS; k++)
      this.vectors.addGradient(this.#neighbours[k] as number, windowGradient, k * VECTOR)
    this.#places++
  }

  /** Goes back over the line, once its places are done. */
  goBackOverLine(): void {
    this.#recurrences[0].goBack(this.#rows, this.#asked[0])
    this.#recurrences[1].goBack(this.#reversed, this.#asked[1])
  }

  /** Takes a step against the gradients gathered: the vectors at once, the layers once there are enough places. */
  takeStep(step: number): void {
    this.vectors.takeStep(step)
    if (this.#places < BATCH) return
    this.#places = 0
    const [, ...layers] = this.parameters
    for (const layer of layers) takeStep(this.#workshop, layer, step)
  }

  /** All that is learned: the vectors, then the layers. */
  get parameters(): Parameters[] {
    const recurrent = this.#recurrences.flatMap(({ weights, gates }) => [weights, gates])
    return [
      this.vectors.parameters,
      this.#hiddenWeights,
      this.#hiddenBias,
      this.#stateWeights,
      this.#placeWeights,
      ...recurrent,
    ]
  }

  /** Makes the steps of another training longer again. */
  forgetSquares(): void {
    for (const part of this.parameters) forgetSquares(part)
  }

  /** The parts of the network that were learned here. */
  get weights(): Omit<ContextNet, 'forms' | 'readings' | 'readingVectors'> {
    const copy = ({ values }: Parameters): Float32Array => values.values.slice()
    const [before, after] = this.#recurrences
    return {
      vectors: copy(this.vectors.parameters),
      hiddenWeights: copy(this.#hiddenWeights),
      hiddenBias: copy(this.#hiddenBias),
      stateWeights: copy(this.#stateWeights),
      placeWeights: copy(this.#placeWeights),
      recurrences: [
        { weights: copy(before.weights), gates: copy(before.gates) },
        { weights: copy(after.weights), gates: copy(after.gates) },
      ],
    }
  }
}
