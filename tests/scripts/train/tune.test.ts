import { expect, test } from 'vitest'
import { Learner } from '../../../scripts/train/net/learner.ts'
import type { NetLine } from '../../../scripts/train/net/net-lines.ts'
import { ScoreRows } from '../../../scripts/train/net/score-rows.ts'
import { tuneToMean } from '../../../scripts/train/net/tune.ts'
import { randomFrom } from '../../../scripts/train/random.ts'

const ROWS = 12
const READINGS = 4
/** Row 1 asks for reading 0 behind row 3, and for reading 1 behind row 7. */
const LINES: NetLine[] = Array.from({ length: 40 }, (_, n) => {
  const right = n % 2
  return {
    rows: Uint16Array.from([right === 0 ? 3 : 7, 1, 4 + (n % 3)]),
    places: [{ token: 1, choices: [0, 1], right, weight: 1 }],
  }
})

function weightsOf(times: number, seed = 5): { all: Float32Array[]; reports: number[] } {
  const random = randomFrom(seed)
  const learner = new Learner(ROWS, random)
  const reports: number[] = []
  const readings = tuneToMean(learner, () => new ScoreRows(READINGS, 0.15, randomFrom(3)), LINES, {
    epochs: 3,
    random,
    times,
    report: message => reports.push(Number(/loss ([\d.]+)/.exec(message)?.[1])),
  })
  return { all: [...learner.parameters.map(({ values }) => values.values.slice()), readings.values], reports }
}

test('each tuning begins where the first did, and learns', () => {
  const { reports } = weightsOf(2)
  expect(reports).toHaveLength(6)
  expect(reports[3]).toBeGreaterThan(reports[2] as number)
  expect(reports[5]).toBeLessThan(reports[3] as number)
})

test('one tuning is its own mean; the mean of two is neither of them, and near both', () => {
  const distance = (a: readonly Float32Array[], b: readonly Float32Array[]): number =>
    Math.sqrt(
      a.reduce((sum, part, k) => sum + part.reduce((s, x, i) => s + (x - (b[k]?.[i] ?? 0)) ** 2, 0), 0),
    )
  const [one, again, two] = [weightsOf(1).all, weightsOf(1).all, weightsOf(2).all]
  expect(distance(one, again)).toBe(0)
  expect(distance(one, two)).toBeGreaterThan(0)
  const size = Math.sqrt(one.reduce((sum, part) => sum + part.reduce((s, x) => s + x * x, 0), 0))
  expect(distance(one, two)).toBeLessThan(size / 4)
})
