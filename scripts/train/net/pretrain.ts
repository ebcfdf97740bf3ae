import { sigmoid } from '../../../src/core/repair/restore/recurrence.ts'
import { shuffle } from '../shuffle.ts'
import type { Learner } from './learner.ts'
import type { NetLine } from './net-lines.ts'
import { ScoreRows } from './score-rows.ts'

/** Words drawn beside the right one at each place. */
const DRAWN = 12
/** A word more common than this share of the text is asked for more seldom, but never less than `LEAST_ASKED` of its times. */
const COMMON = 3e-4
const LEAST_ASKED = 0.05
/** The share of the neighbours that is not seen. */
const BLIND = 0.04
const RATE = 0.05
/** The last steps are this much of the first. */
const LAST_RATE = 0.1
const SPREAD = 0.05
/** Words are drawn by this power of how common they are (Mikolov et al. 2013, arXiv:1310.4546). */
const DRAW_POWER = 0.75
const DRAW_TABLE = 1 << 20
const TINY = 1e-9

export type Course = { epochs: number; random: () => number; report: (message: string) => void }

/**
 * Teaches the network Swedish: to tell the word that stands in a place from others, for all the words of the text
 * (negative sampling). Gives back what each row of words is compared with.
 */
export function pretrain(
  learner: Learner,
  lines: readonly NetLine[],
  rows: number,
  course: Course,
): ScoreRows {
  const { epochs, random, report } = course
  const words = new ScoreRows(rows, SPREAD, random)
  const counts = new Float64Array(rows)
  for (const line of lines) for (const row of line.rows) counts[row] = (counts[row] as number) + 1
  const total = counts.reduce((sum, count) => sum + count, 0)
  const asked = counts.map(count => Math.min(1, Math.sqrt((COMMON * total) / count) + LEAST_ASKED))
  const table = drawTable(counts)
  const how = { blind: BLIND, silent: 0 }
  const order = Uint32Array.from(lines, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    let places = 0
    let seen = 0
    for (const i of order) {
      const line = lines[i] as NetLine
      const step = RATE * (1 - (epoch + seen / total) / epochs + LAST_RATE)
      seen += line.rows.length
      learner.readLine(line.rows, BLIND)
      for (let token = 0; token < line.rows.length; token++) {
        const row = line.rows[token] as number
        if (random() > (asked[row] as number)) continue
        learner.readPlace(line.rows, token, how)
        loss += tellApart(row, { learner, words, table, random, step })
        places++
        learner.goBackFromPlace()
      }
      learner.goBackOverLine()
      learner.takeStep(step)
    }
    report(`  pretraining, epoch ${epoch + 1}: loss ${(loss / places).toFixed(4)} in ${places} places`)
  }
  return words
}

type Asking = { learner: Learner; words: ScoreRows; table: Uint16Array; random: () => number; step: number }

/** Asks the place last read for the right row and for rows drawn from the table; gives the loss. */
function tellApart(right: number, { learner, words, table, random, step }: Asking): number {
  const around = { place: learner.place.values, placeGradient: learner.placeGradient.values, step }
  let loss = 0
  for (let k = 0; k <= DRAWN; k++) {
    const row = k === 0 ? right : (table[Math.floor(random() * table.length)] as number)
    if (k > 0 && row === right) continue
    const probability = sigmoid(words.score(row, around.place))
    loss -= Math.log(Math.max(TINY, k === 0 ? probability : 1 - probability))
    words.takeStep(row, probability - (k === 0 ? 1 : 0), around)
  }
  return loss
}

/** Rows, each as often as it is to be drawn. */
function drawTable(counts: Float64Array): Uint16Array {
  const shares = counts.map(count => count ** DRAW_POWER)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const table = new Uint16Array(DRAW_TABLE)
  let at = 0
  let upTo = 0
  for (let row = 0; row < shares.length; row++) {
    upTo += (shares[row] as number) / total
    while (at < upTo * DRAW_TABLE && at < DRAW_TABLE) table[at++] = row
  }
  return table
}
