import type { ContextNet } from '../../../src/core/repair/restore/context-net.ts'
import { FIRST_WORD } from '../../../src/core/repair/restore/net-rows.ts'
import type { Lexicon } from '../lexicon.ts'
import type { SourceLine } from '../source-lines.ts'
import { chooseVocabulary } from './choices.ts'
import { Learner } from './learner.ts'
import { type NetLine, readNetLines } from './net-lines.ts'
import { pretrain } from './pretrain.ts'
import { ScoreRows } from './score-rows.ts'
import { tuneToMean } from './tune.ts'

/** A network as the training makes it: its words can be listed. */
export type TrainedNet = ContextNet & {
  forms: ReadonlyMap<number, number>
  readings: ReadonlyMap<number, number>
}

/**
 * `words`: so many have a row of their own; `epochs`: of all words, then of ambiguous ones; `tunings`: so many times of these,
 * of which the mean is kept.
 */
type Training = {
  words: number
  epochs: { pretraining: number; tuning: number }
  tunings: number
  random: () => number
  report: (message: string) => void
}

const READING_SPREAD = 0.15

/** Trains the network of neighbours: first as a model of all words, then for the readings of the ambiguous ones. */
export function trainContextNet(
  lines: readonly SourceLine[],
  { lexicon, ambiguous }: { lexicon: Lexicon; ambiguous: readonly string[] },
  { words, epochs, tunings, random, report }: Training,
): TrainedNet {
  const vocabulary = chooseVocabulary(lexicon, ambiguous, words)
  const { forms, readings } = vocabulary
  const read = readNetLines(lines, lexicon, vocabulary)
  const rows = FIRST_WORD + forms.size
  report(`${count(read, line => line.rows.length)} words and marks, ${rows} rows`)
  report(`${count(read, line => line.places.length)} places of ${vocabulary.choices.size} ambiguous words`)
  const learner = new Learner(rows, random)
  const asWords = pretrain(learner, read, rows, { epochs: epochs.pretraining, random, report })
  const beginning = (): ScoreRows => {
    const asReadings = new ScoreRows(readings.size, READING_SPREAD, random)
    for (const line of read)
      for (const { token, right } of line.places)
        asReadings.copyRow(right, asWords, line.rows[token] as number)
    return asReadings
  }
  const course = { epochs: epochs.tuning, random, report, times: tunings }
  const asReadings = tuneToMean(learner, beginning, read, course)
  return {
    forms,
    readings,

    ...learner.weights,
    readingVectors: asReadings.values,
  }
}

function count(lines: readonly NetLine[], of: (line: NetLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0)
}
