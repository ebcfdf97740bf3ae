import type { Block, Kernels } from './kernels.ts'

/** What training changes: values with the gradients gathered since the last step, and the sums of their squares. */
export type Parameters = { values: Block; gradients: Block; squares: Block }

/** What all parts of a network in training share. */
export type Workshop = { kernels: Kernels; take: (count: number) => Block; random: () => number }

/** AdaGrad's sums begin here, so that first steps are no leaps. */
const FIRST_SQUARE = 0.1
/** Of the sums of one training, so much is kept for the next on the same weights: its steps are longer again. */
const KEPT_SQUARE = 0.05

/** So many parameters, drawn evenly from −`width` to `width`. */
export function drawn({ take, random }: Workshop, count: number, width: number): Parameters {
  const parameters = { values: take(count), gradients: take(count), squares: take(count) }
  for (let i = 0; i < count; i++) parameters.values.values[i] = (random() * 2 - 1) * width
  parameters.squares.values.fill(FIRST_SQUARE)
  return parameters
}

export function takeStep(
  { kernels }: Workshop,
  { values, gradients, squares }: Parameters,
  step: number,
): void {
  kernels.descend(values.at, gradients.at, squares.at, values.values.length, step)
}

export function forgetSquares({ squares: { values } }: Parameters): void {
  for (let i = 0; i < values.length; i++)
    values[i] = Math.max(FIRST_SQUARE, KEPT_SQUARE * (values[i] as number))
}
