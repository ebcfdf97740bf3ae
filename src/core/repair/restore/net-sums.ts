import { type ContextNet, HIDDEN, NEIGHBOURS, PLACE, VECTOR } from './context-net.ts'
import { INPUT, STATE } from './recurrence.ts'

/** What a row brings to both recurrences: to the first as the token and as the one before, then to the second. */
const ROW_INPUTS = 4 * INPUT

/** So many rows' inputs are kept (3 KB each), and so many shares; more begin anew, or take the place of others. */
const MOST_INPUTS = 8192
const SHARES = 8192

/** Products of a network's matrices that are the same for every place: made when first asked for, and kept. */
export class NetSums {
  readonly #net: ContextNet
  readonly #inputs: (Float32Array | undefined)[]
  #inputsKept = 0
  readonly #shareKeys = new Int32Array(SHARES).fill(-1)
  readonly #shares = new Float32Array(SHARES * HIDDEN)
  readonly #towards: (Float32Array | undefined)[]

  constructor(net: ContextNet) {
    this.#net = net
    this.#inputs = new Array(net.vectors.length / VECTOR)
    this.#towards = new Array(net.readingVectors.length / (PLACE + 1))
  }

  /** What the vector of a row brings to the recurrences (`ROW_INPUTS`); their biases are in it. */
  inputsOf(row: number): Float32Array {
    const known = this.#inputs[row]
    if (known) return known
    if (++this.#inputsKept > MOST_INPUTS) {
      this.#inputs.fill(undefined)
      this.#inputsKept = 1
    }
    const made = this.#makeInputs(row)
    this.#inputs[row] = made
    return made
  }

  #makeInputs(row: number): Float32Array {
    const out = new Float32Array(ROW_INPUTS)
    const vector = this.#net.vectors.subarray(row * VECTOR, (row + 1) * VECTOR)
    for (const [side, { weights, gates }] of this.#net.recurrences.entries()) {
      const own = out.subarray(2 * side * INPUT, (2 * side + 1) * INPUT)
      own.set(gates.subarray(2 * STATE), STATE)
      addProduct(own, { matrix: weights, from: 0, x: vector })
      const before = out.subarray((2 * side + 1) * INPUT, (2 * side + 2) * INPUT)
      addProduct(before, { matrix: weights, from: VECTOR * INPUT, x: vector })
    }
    return out
  }

  /** Adds what the vector of a row brings to the hidden layer as the k-th neighbour. */
  addShare(hidden: Float32Array, row: number, k: number): void {
    const key = row * NEIGHBOURS + k
    const at = (key & (SHARES - 1)) * HIDDEN
    const shares = this.#shares
    if (this.#shareKeys[key & (SHARES - 1)] !== key) {
      this.#shareKeys[key & (SHARES - 1)] = key
      const x = this.#net.vectors.subarray(row * VECTOR, (row + 1) * VECTOR)
      const made = shares.subarray(at, at + HIDDEN).fill(0)
      addProduct(made, { matrix: this.#net.hiddenWeights, from: k * VECTOR * HIDDEN, x })
    }
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (shares[at + h] as number)
  }

  /** What each number of the hidden layer says for a reading. */
  towards(reading: number): Float32Array {
    const known = this.#towards[reading]
    if (known) return known
    const { placeWeights, readingVectors } = this.#net
    const made = new Float32Array(HIDDEN)
    for (let h = 0; h < HIDDEN; h++)
      for (let p = 0; p < PLACE; p++)
        made[h] =
          (made[h] as number) +
          (placeWeights[h * PLACE + p] as number) * (readingVectors[reading * (PLACE + 1) + p] as number)
    this.#towards[reading] = made
    return made
  }
}

/** Adds the rows of a matrix, from number `from` on, each times its number in `x` (a multiple of four of them). */
export function addProduct(
  out: Float32Array,
  { matrix, from, x }: { matrix: Float32Array; from: number; x: Float32Array },
): void {
  const width = out.length
  for (let row = 0, a = from; row < x.length; row += 4, a += 4 * width) {
    const [x0, x1, x2, x3] = [
      x[row] as number,
      x[row + 1] as number,
      x[row + 2] as number,
      x[row + 3] as number,
    ]
    const [b, c, d] = [a + width, a + 2 * width, a + 3 * width]
    for (let k = 0; k < width; k++)
      out[k] =
        (out[k] as number) +
        x0 * (matrix[a + k] as number) +
        x1 * (matrix[b + k] as number) +
        x2 * (matrix[c + k] as number) +
        x3 * (matrix[d + k] as number)
  }
}
