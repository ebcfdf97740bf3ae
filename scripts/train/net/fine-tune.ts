import { shuffle } from '../shuffle.ts'
import type { Learner } from './learner.ts'
import type { NetLine, Place } from './net-lines.ts'
import type { Course } from './pretrain.ts'
import type { ScoreRows } from './score-rows.ts'

const RATE = 0.05
/** The last steps are this much of the first. */
const LAST_RATE = 0.05
/** The shares of the neighbours, and of the hidden layer, that are left out: it is not to learn the text by heart. */
const BLIND = 0.1
const SILENT = 0.1
/** A place with a loss below this teaches nothing. */
const EASY = 0.02
const MOST_WEIGHT = 4

/** Teaches the network to tell the readings of ambiguous words apart. */
export function fineTune(
  learner: Learner,
  readings: ScoreRows,
  lines: readonly NetLine[],
  { epochs, random, report }: Course,
): void {
  const asked = lines.filter(({ places }) => places.length > 0)
  const order = Uint32Array.from(asked, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let [loss, places, wrong] = [0, 0, 0]
    for (const [n, i] of order.entries()) {
      const line = asked[i] as NetLine
      const step = RATE * (1 - (epoch + n / order.length) / epochs + LAST_RATE)
      learner.readLine(line.rows, BLIND)
      let hasLearned = false
      for (const place of line.places) {
        learner.readPlace(line.rows, place.token, { blind: BLIND, silent: SILENT })
        const own = tellApart(place, { learner, readings, step })
        loss += own
        places++
        if (own > Math.LN2) wrong++
        if (own < EASY) continue
        learner.goBackFromPlace(SILENT)
        hasLearned = true
      }
      if (!hasLearned) continue
      learner.goBackOverLine()
      learner.takeStep(step)
    }
    report(
      `  tuning, epoch ${epoch + 1}: loss ${(loss / places).toFixed(4)}, wrong about ${((100 * wrong) / places).toFixed(2)} %`,
    )
  }
}

type Asking = { learner: Learner; readings: ScoreRows; step: number }

/** Asks the place last read for its readings; gives the loss. */
function tellApart({ choices, right, weight }: Place, { learner, readings, step }: Asking): number {
  const around = { place: learner.place.values, placeGradient: learner.placeGradient.values, step }
  const scores = choices.map(choice => readings.score(choice, around.place))
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  const loss = Math.log(total) + top - (scores[choices.indexOf(right)] as number)
  if (loss < EASY) return loss
  for (const [k, choice] of choices.entries()) {
    const share = Math.exp((scores[k] as number) - top) / total
    const gradient = (share - (choice === right ? 1 : 0)) * Math.min(MOST_WEIGHT, weight)
    readings.takeStep(choice, gradient, around)
  }
  return loss
}
