import { fineTune } from './fine-tune.ts'
import type { Learner } from './learner.ts'
import type { NetLine } from './net-lines.ts'
import type { Course } from './pretrain.ts'
import type { ScoreRows } from './score-rows.ts'

/**
 * Teaches the readings several times from one beginning, each time with lines in another order, and keeps the mean of
 * all weights: better than the best of them (Wortsman et al. 2022, arXiv:2203.05482; figures in MODEL.md).
 * `beginning` makes the rows of readings anew for each time; those returned hold the mean, as the learner does.
 */
export function tuneToMean(
  learner: Learner,
  beginning: () => ScoreRows,
  lines: readonly NetLine[],
  { times, ...course }: Course & { times: number },
): ScoreRows {
  learner.forgetSquares()
  const start = learner.parameters.map(({ values, squares }) => ({
    values: values.values.slice(),
    squares: squares.values.slice(),
  }))
  let sums: Float32Array[] = []
  let readings = beginning()
  for (let time = 1; time <= times; time++) {
    if (time > 1) {
      for (const [k, part] of learner.parameters.entries()) {
        part.values.values.set(start[k]?.values as Float32Array)
        part.squares.values.set(start[k]?.squares as Float32Array)
        part.gradients.values.fill(0)
      }
      readings = beginning()
    }
    fineTune(learner, readings, lines, course)
    const learned = [...learner.parameters.map(({ values }) => values.values), readings.values]
    sums = learned.map((weights, k) => weights.map((weight, i) => weight + (sums[k]?.[i] ?? 0)))
  }
  const means = sums.map(sum => sum.map(weight => weight / times))
  for (const [k, { values }] of learner.parameters.entries()) values.values.set(means[k] as Float32Array)
  readings.values.set(means.at(-1) as Float32Array)
  return readings
}
