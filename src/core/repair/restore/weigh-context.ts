import { wordKey } from './context.ts'
import { fill } from './decode.ts'
import type { DecodedWord, Filling } from './decoded-word.ts'
import { hashWord, type Line } from './line.ts'
import { readTokens, rowOfWord, type Tokens } from './net-rows.ts'
import type { RestoreModel } from './restore-model.ts'

/**
 * How much the network and the slots count, each in its own nats; chosen on the texts that MODEL.md's figures are
 * measured on, which neither was trained on: these figures flatter a little. Both learned from the same text and are no two
 * witnesses: together they count for less than one.
 */
const NET_WEIGHT = 0.5
const SLOT_WEIGHT = 0.36
/** Where the slots hold one reading for more probable than this, the network is not asked: it would hardly ever differ. */
const SURE = Math.log(0.97)

/**
 * Weighs the readings of ambiguous words a second time, now that the words on both sides are restored. Changes the
 * words in place.
 */
export function weighContext(line: Line, words: readonly DecodedWord[], model: RestoreModel): void {
  const asked = words.filter(word => isAsked(line, word))
  if (asked.length === 0) return
  const tokens = readTokens(line, model.net.forms)
  model.net.readLine(
    tokens,
    asked.map(({ word }) => tokens.tokenOf[word] as number),
  )
  for (const word of asked) weigh({ line, tokens }, word, model)
}

/** A slot that stands alone is more often a mark than a word, of which the network knows nothing. */
function isAsked({ wordStart, wordEnd }: Line, { word, slots, ambiguous, fillings }: DecodedWord): boolean {
  const length = (wordEnd[word] as number) - (wordStart[word] as number)
  return (
    ambiguous &&
    fillings.length > 1 &&
    slots.length < length &&
    (fillings[0] as Filling).logProbability <= SURE
  )
}

function weigh(
  { line, tokens }: { line: Line; tokens: Tokens },
  word: DecodedWord,
  { net }: RestoreModel,
): void {
  const readings = word.fillings.map(filling => {
    fill(line, word.slots, filling)
    hashWord(line, word.word)
    return net.readingOf(wordKey(line.wordHash[word.word] as number))
  })
  const token = tokens.tokenOf[word.word] as number
  if (new Set(readings.filter(reading => reading !== undefined)).size > 1) {
    net.readPlace(token)
    word.fillings = reweighed(word.fillings, readings, reading => net.fitOf(reading))
  }
  fill(line, word.slots, word.fillings[0] as Filling)
  hashWord(line, word.word)
  tokens.rows[token] = rowOfWord(line, word.word, net.forms)
}

/**
 * The fillings with the network's word mixed in. It only tells the readings it knows apart: what they have together, what
 * other fillings have (a mark, a rare word), and how those of one reading share what it has, stays.
 */
function reweighed(
  fillings: readonly Filling[],
  readings: readonly (number | undefined)[],
  fitOf: (reading: number) => number,
): Filling[] {
  const before = new Map<number, number>()
  for (const [i, { logProbability }] of fillings.entries()) {
    const reading = readings[i]
    if (reading !== undefined) before.set(reading, logSum([before.get(reading) ?? -Infinity, logProbability]))
  }
  const scores = new Map(
    [...before].map(([reading, slots]) => [reading, SLOT_WEIGHT * slots + NET_WEIGHT * fitOf(reading)]),
  )
  const shift = logSum([...before.values()]) - logSum([...scores.values()])
  return fillings
    .map(({ classes, logProbability }, i) => {
      const reading = readings[i]
      if (reading === undefined) return { classes, logProbability }
      const gain = (scores.get(reading) as number) + shift - (before.get(reading) as number)
      return { classes, logProbability: logProbability + gain }
    })
    .sort((a, b) => b.logProbability - a.logProbability)
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values)
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0))
}
