import { type ContextNet, HIDDEN, NEIGHBOURS, neighbourOf, PLACE } from './context-net.ts'
import type { Rows, Tokens } from './net-rows.ts'
import { addProduct, NetSums } from './net-sums.ts'
import { INPUT, STATE, showState, stepState } from './recurrence.ts'

/** Asks a network for places of lines, one line after the other. */
export class NetReader {
  readonly #net: ContextNet
  readonly #sums: NetSums
  readonly #hidden = new Float32Array(HIDDEN)
  readonly #shown = new Float32Array(STATE)
  #rows: Int32Array = new Int32Array(0)
  #count = 0
  /** The state before token `next`, and the one before that. */
  readonly #state = new Float32Array(STATE)
  readonly #past = new Float32Array(STATE)
  #next = 0
  /** What the state behind each asked token shows. */
  readonly #after = new Map<number, Float32Array>()

  constructor(net: ContextNet) {
    this.#net = net
    this.#sums = new NetSums(net)
  }

  /** The row of each common word, by `wordKey`. */
  get forms(): Rows {
    return this.#net.forms
  }

  /** The number of a reading, by the `wordKey` of the restored word. */
  readingOf(key: number): number | undefined {
    return this.#net.readings.get(key)
  }

  /**
   * Begins with a line of which these tokens (rising) will be asked. What is behind them is read as it is now; what is
   * before them as it is when they are asked.
   */
  readLine({ rows, count }: Tokens, asked: readonly number[]): void {
    this.#rows = rows
    this.#count = count
    this.#next = 0
    this.#state.fill(0)
    this.#past.fill(0)
    this.#after.clear()
    const state = new Float32Array(STATE)
    const past = new Float32Array(STATE)
    const wanted = new Set(asked)
    for (let i = count - 1; i > (asked[0] ?? count); i--) {
      past.set(state)
      this.#step(1, i, state)
      if (!wanted.has(i - 1)) continue
      const shown = new Float32Array(STATE)
      this.#show(1, i, { past, state }, shown)
      this.#after.set(i - 1, shown)
    }
  }

  #step(side: 0 | 1, i: number, state: Float32Array): void {
    const { own, before } = this.#inputs(side, i)
    stepState(this.#net.recurrences[side], { own, before, at: 2 * side * INPUT }, state)
  }

  #show(
    side: 0 | 1,
    i: number,
    states: { past: Float32Array; state: Float32Array },
    out: Float32Array,
  ): void {
    const { own, before } = this.#inputs(side, i)
    showState(this.#net.recurrences[side], { own, before, at: 2 * side * INPUT }, states, out)
  }

  #inputs(side: 0 | 1, i: number): { own: Float32Array; before: Float32Array } {
    const other = side === 0 ? i - 1 : i + 1
    return {
      own: this.#sums.inputsOf(this.#rows[i] as number),
      before: this.#sums.inputsOf(other < 0 || other >= this.#count ? 0 : (this.#rows[other] as number)),
    }
  }

  /** Reads the place of a token; not one before the last. */
  readPlace(token: number): void {
    const { hiddenBias, stateWeights } = this.#net
    for (; this.#next < token; this.#next++) {
      this.#past.set(this.#state)
      this.#step(0, this.#next, this.#state)
    }
    const hidden = this.#hidden
    hidden.set(hiddenBias)
    for (let k = 0; k < NEIGHBOURS; k++) {
      const i = neighbourOf(token, k)
      this.#sums.addShare(hidden, i < 0 || i >= this.#count ? 0 : (this.#rows[i] as number), k)
    }
    if (token > 0) {
      this.#show(0, token - 1, { past: this.#past, state: this.#state }, this.#shown)
      addProduct(hidden, { matrix: stateWeights, from: 0, x: this.#shown })
    }
    const after = this.#after.get(token)
    if (after) addProduct(hidden, { matrix: stateWeights, from: STATE * HIDDEN, x: after })
  }

  /** How well a reading fits the place last read; only differences between readings mean anything. */
  fitOf(reading: number): number {
    const towards = this.#sums.towards(reading)
    let sum = this.#net.readingVectors[reading * (PLACE + 1) + PLACE] as number
    for (let h = 0; h < HIDDEN; h++) {
      const value = this.#hidden[h] as number
      if (value > 0) sum += value * (towards[h] as number)
    }
    return sum
  }
}
