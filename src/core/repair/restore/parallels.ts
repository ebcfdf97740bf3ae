import { type WordTables, wordKey } from './context.ts'
import { fill } from './decode.ts'
import type { Decoded } from './decoded.ts'
import { type DecodedWord, type Filling, fillAlike } from './decoded-word.ts'
import { mix } from './hash.ts'
import { damagedWordHash, type Line } from './line.ts'

/** How much the reading of a parallel place counts beside the place's own. */
const PARALLEL_WEIGHT = 0.5
/** What a reading counts for where a parallel place had dropped it. */
const DROPPED = Math.log(1e-3)

type Place = { decoded: Decoded; word: DecodedWord; before: readonly Filling[] }

/**
 * Lets the ambiguous words of one page agree where they stand in parallel places ("för lite på detta och för mycket på
 * annat"): the same damaged word, and the same kind of neighbours on one side or on both. The surer place counts for
 * the other. Changes the words in place.
 */
export function agreeInParallel(decoded: readonly Decoded[], tables: WordTables): void {
  for (const alike of placesByPattern(decoded).values()) {
    const [first, ...others] = alike as [Place, ...Place[]]
    if (others.every(other => readAlike(first, other))) continue
    const bySurroundings = new Map<number, Place[]>()
    for (const place of alike)
      for (const key of surroundings(place.decoded.line, place.word.word, tables))
        add(bySurroundings, key, place)
    for (const parallel of bySurroundings.values()) for (const place of parallel) lean(place, parallel)
  }
}

/** The ambiguous words, by the damaged word. */
function placesByPattern(decoded: readonly Decoded[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const one of decoded)
    for (const word of one.words)
      if (word.ambiguous)
        add(places, damagedWordHash(one.line, word), { decoded: one, word, before: word.fillings })
  return places
}

function add(places: Map<number, Place[]>, key: number, place: Place): void {
  const others = places.get(key)
  if (others) others.push(place)
  else places.set(key, [place])
}

/** What stands around a word, once by what is left of it, once right, once on both sides. */
function surroundings(line: Line, word: number, { classes }: WordTables): number[] {
  const [before, left, right, after] = [word - 2, word - 1, word + 1, word + 2].map(
    at => line.wordHash[at] as number,
  ) as [number, number, number, number]
  const leftKind = classes.get(wordKey(left)) ?? left
  const rightKind = classes.get(wordKey(right)) ?? right
  const keys: number[] = []
  if (left !== 0 && before !== 0) keys.push(mix(mix(leftKind, before), 1))
  if (right !== 0 && after !== 0) keys.push(mix(mix(rightKind, after), 2))
  if (left !== 0 && right !== 0) keys.push(mix(mix(leftKind, rightKind), 3))
  return keys
}

/**
 * Moves a place's readings towards those of the surest parallel place where that reads otherwise. Where both read
 * alike nothing is gained: the same words around are no second witness.
 */
function lean(place: Place, parallel: readonly Place[]): void {
  const { decoded, word, before } = place
  const surest = parallel.reduce((a, b) => (top(b.before) > top(a.before) ? b : a))
  if (top(before) >= top(surest.before) || readAlike(place, surest)) return
  const scored = word.fillings.map(filling => ({
    classes: filling.classes,
    logProbability: filling.logProbability + PARALLEL_WEIGHT * probabilityAmong(surest.before, filling),
  }))
  const best = Math.max(...scored.map(({ logProbability }) => logProbability))
  const total =
    best + Math.log(scored.reduce((sum, { logProbability }) => sum + Math.exp(logProbability - best), 0))
  word.fillings = scored
    .map(({ classes, logProbability }) => ({ classes, logProbability: logProbability - total }))
    .sort((a, b) => b.logProbability - a.logProbability)
  fill(decoded.line, word.slots, word.fillings[0] as Filling)
}

function top(fillings: readonly Filling[]): number {
  return fillings[0]?.logProbability ?? Number.NEGATIVE_INFINITY
}

/** How probable a filling is among others (natural logarithm). */
function probabilityAmong(fillings: readonly Filling[], filling: Filling): number {
  return fillings.find(other => fillAlike(other, filling))?.logProbability ?? DROPPED
}

function readAlike(a: Place, b: Place): boolean {
  return fillAlike(a.before[0] as Filling, b.before[0] as Filling)
}
