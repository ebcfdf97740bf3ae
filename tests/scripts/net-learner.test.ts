import { describe, expect, test } from 'vitest'
import { Learner } from '../../scripts/train/net/learner.ts'
import type { Parameters } from '../../scripts/train/net/parameters.ts'
import { ScoreRows } from '../../scripts/train/net/score-rows.ts'
import { randomFrom } from '../../scripts/train/random.ts'
import { PLACE, VECTOR } from '../../src/core/repair/restore/context-net.ts'
import { NetReader } from '../../src/core/repair/restore/net-reader.ts'

const ROWS = 12
const LINE = Uint16Array.from([3, 7, 1, 4, 9, 2, 7, 11, 5, 3, 8, 1, 6, 10])
const ASKED = [0, 4, 9, 13]
const SEEING = { blind: 0, silent: 0 }

function learnerOf(seed: number): Learner {
  return new Learner(ROWS, randomFrom(seed))
}

/** What a place is worth: its vector along a fixed direction. */
const direction = Float32Array.from({ length: PLACE }, (_, p) => Math.cos(p))

function worthOf(learner: Learner): number {
  let sum = 0
  learner.readLine(LINE, 0)
  for (const token of ASKED) {
    learner.readPlace(LINE, token, SEEING)
    for (let p = 0; p < PLACE; p++) sum += (learner.place.values[p] as number) * (direction[p] as number)
  }
  return sum
}

/** Gathers gradients without a step. */
function gather(learner: Learner): void {
  learner.readLine(LINE, 0)
  for (const token of ASKED) {
    learner.readPlace(LINE, token, SEEING)
    learner.placeGradient.values.set(direction)
    learner.goBackFromPlace()
  }
  learner.goBackOverLine()
}

const SMALL = 1 / 4096
const NAMES = [
  'vectors',
  'weights of neighbours',
  'bias',
  'weights of states',
  'weights of the place',
  'weights of the recurrence forwards',
  'gates of the recurrence forwards',
  'weights of the recurrence backwards',
  'gates of the recurrence backwards',
]

/** Of the gradients the ten largest, and twenty more. */
function someOf(gradients: Float32Array): number[] {
  const size = (i: number): number => Math.abs(gradients[i] as number)
  const random = randomFrom(9)
  return [
    ...[...gradients.keys()].sort((a, b) => size(b) - size(a)).slice(0, 10),
    ...Array.from({ length: 20 }, () => Math.floor(random() * gradients.length)),
  ]
}

describe('the gradients of the network', () => {
  for (const [layer, name] of NAMES.entries())
    test(`are what small differences make: ${name}`, () => {
      const learner = learnerOf(5)
      gather(learner)
      const { values, gradients } = learner.parameters[layer] as Parameters
      const found = gradients.values.slice()
      for (const i of someOf(found)) {
        const isOfNothing = layer === 0 && i < VECTOR
        const kept = values.values[i] as number
        const worth = [kept + SMALL, kept - SMALL].map(value => {
          values.values[i] = value
          return worthOf(learner)
        }) as [number, number]
        values.values[i] = kept
        const expected = isOfNothing ? 0 : (worth[0] - worth[1]) / (2 * SMALL)
        expect(found[i] as number).toBeCloseTo(expected, 1.5)
      }
    })
})

describe('the network that was learned', () => {
  test('is read in the extension as it was in training', () => {
    const learner = learnerOf(3)
    const readings = new ScoreRows(3, 0.5, randomFrom(4))
    const { weights } = learner
    const reader = new NetReader({
      ...weights,
      forms: new Map(),
      readings: new Map(),
      readingVectors: readings.values,
    })
    reader.readLine({ rows: Int32Array.from(LINE), count: LINE.length, tokenOf: new Int32Array(0) }, ASKED)
    learner.readLine(LINE, 0)
    for (const token of ASKED) {
      learner.readPlace(LINE, token, SEEING)
      reader.readPlace(token)
      for (const reading of [0, 1, 2])
        expect(reader.fitOf(reading)).toBeCloseTo(readings.score(reading, learner.place.values), 4)
    }
  })
})
