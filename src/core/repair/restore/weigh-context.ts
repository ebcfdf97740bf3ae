import { wordKey } from './context.ts'
import { fitOf, NEIGHBOURS, neighbourRows, readPlace } from './context-net.ts'
import { fill } from './decode.ts'
import type { DecodedWord, Filling } from './decoded-word.ts'
import { hashWord, type Line } from './line.ts'
import type { RestoreModel } from './restore-model.ts'

/** How much the network's word counts beside the slots' own; found on programme text it was not trained on. */
const NET_WEIGHT = 0.35

const rows = new Int32Array(NEIGHBOURS)

/**
 * Weighs the readings of ambiguous words a second time, now that the words on both sides are restored. Where the
 * network reads as the slots do nothing is gained: it was trained on the same text and is no second witness. Changes the
 * words in place.
 */
export function weighContext(line: Line, words: readonly DecodedWord[], model: RestoreModel): void {
  for (const word of words) if (word.ambiguous && word.fillings.length > 1) weigh(line, word, model)
}

function weigh(line: Line, word: DecodedWord, { net }: RestoreModel): void {
  const readings = word.fillings.map(filling => {
    fill(line, word.slots, filling)
    hashWord(line, word.word)
    return net.readings.get(wordKey(line.wordHash[word.word] as number))
  })
  if (readings.filter(reading => reading !== undefined).length > 1) {
    neighbourRows(line, word.word, net.forms, rows)
    readPlace(net, rows)
    const fits = readings.map(reading => (reading === undefined ? undefined : fitOf(net, reading)))
    if (best(fits) !== 0) word.fillings = reweighed(word.fillings, fits)
  }
  fill(line, word.slots, word.fillings[0] as Filling)
  hashWord(line, word.word)
}

/** The place of the reading that fits best. */
function best(fits: readonly (number | undefined)[]): number {
  return fits.reduce<number>((top, fit, i) => ((fit ?? -Infinity) > (fits[top] ?? -Infinity) ? i : top), 0)
}

/** The fillings with the network's probabilities mixed in; those it does not know keep theirs. */
function reweighed(fillings: readonly Filling[], fits: readonly (number | undefined)[]): Filling[] {
  const known = fits.filter(value => value !== undefined)
  const total = logSum(known)
  const scored = fillings.map(({ classes, logProbability }, i) => {
    const value = fits[i]
    return {
      classes,
      logProbability: logProbability + (value === undefined ? 0 : NET_WEIGHT * (value - total)),
    }
  })
  const mass = logSum(scored.map(({ logProbability }) => logProbability))
  return scored
    .map(({ classes, logProbability }) => ({ classes, logProbability: logProbability - mass }))
    .sort((a, b) => b.logProbability - a.logProbability)
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values)
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0))
}
