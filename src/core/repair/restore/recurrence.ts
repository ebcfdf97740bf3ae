/** Numbers in a state. */
export const STATE = 64
/** What a token brings for each number of the state: what is new, whether the past is kept, whether the state shows. */
const PARTS = 3
export const INPUT = PARTS * STATE
/** What each number of the state has of its own: what the past counts in keeping and in showing, and the bias of both. */
export const GATES = 4 * STATE

/**
 * What reads the tokens on one side of a place one after the other and remembers what matters: a simple recurrent unit
 * (Lei et al. 2018, arXiv:1709.02755) over each token and the one before it, without its highway. `weights` has a row
 * of `INPUT` for each number of the token's vector and then of the vector before it; `gates`, see `GATES`.
 */
export type Recurrence = { weights: Float32Array; gates: Float32Array }

/** What a token brings, biases included: the sum of two arrays from number `at` on, the second an `INPUT` further. */
type Input = { own: Float32Array; before: Float32Array; at: number }

/** Makes of a state the one after a further token. */
export function stepState({ gates }: Recurrence, { own, before, at }: Input, state: Float32Array): void {
  for (let k = 0, a = at, b = at + INPUT; k < STATE; k++, a++, b++) {
    const past = state[k] as number
    const fresh = (own[a] as number) + (before[b] as number)
    const keep = sigmoid(
      (own[a + STATE] as number) + (before[b + STATE] as number) + (gates[k] as number) * past,
    )
    state[k] = fresh + keep * (past - fresh)
  }
}

/** What the state shows after a token; `past` is the state before that token. */
export function showState(
  { gates }: Recurrence,
  { own, before, at }: Input,
  { past, state }: { past: Float32Array; state: Float32Array },
  out: Float32Array,
): void {
  for (let k = 0, a = at + 2 * STATE, b = a + INPUT; k < STATE; k++, a++, b++) {
    const open = sigmoid(
      (own[a] as number) + (before[b] as number) + (gates[STATE + k] as number) * (past[k] as number),
    )
    out[k] = open * tanh(state[k] as number)
  }
}

/** The curve 1 / (1 + e⁻ˣ), looked up in a table and straight between its points: exact to 0.00001. */
const STEPS = 64
const REACH = 10
const curve = Float64Array.from(
  { length: 2 * REACH * STEPS + 1 },
  (_, i) => 1 / (1 + Math.exp(REACH - i / STEPS)),
)

export function sigmoid(value: number): number {
  if (!(value > -REACH)) return 0
  if (value >= REACH) return 1
  const place = (value + REACH) * STEPS
  const at = place | 0
  const low = curve[at] as number
  return low + ((curve[at + 1] as number) - low) * (place - at)
}

export function tanh(value: number): number {
  return 2 * sigmoid(2 * value) - 1
}
