import { type WordTables, wordKey } from './context.ts'
import { fill } from './decode.ts'
import type { Decoded } from './decoded.ts'
import type { DecodedWord, Filling } from './decoded-word.ts'
import { mix } from './hash.ts'
import { damagedHash, type Line } from './line.ts'

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
  const places = new Map<number, Place[]>()
  for (const one of decoded)
    for (const word of one.words) {
      if (!word.ambiguous) continue
      const pattern = patternOf(one, word)
      const place = { decoded: one, word, before: word.fillings }
      for (const key of surroundings(one.line, word.word, tables)) {
        const ownKey = mix(pattern, key)
        const parallel = places.get(ownKey)
        if (parallel) parallel.push(place)
        else places.set(ownKey, [place])
      }
    }
  for (const parallel of places.values()) {
    if (parallel.length < 2) continue
    for (const place of parallel) lean(place, parallel)
  }
}

/** The hash of the damaged word. */
function patternOf({ line }: Decoded, { word, slots }: DecodedWord): number {
  const start = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  return damagedHash(line, { start, end, slots })
}

/** What stands around a word, once by what is left of it, once right, once on both sides. */
function surroundings(line: Line, word: number, { classes }: WordTables): number[] {
  const hash = (at: number): number => line.wordHash[at] as number
  const kind = (at: number): number => classes.get(wordKey(hash(at))) ?? hash(at)
  const [left, right] = [kind(word - 1), kind(word + 1)]
  const keys: number[] = []
  if (hash(word - 1) !== 0 && hash(word - 2) !== 0) keys.push(mix(mix(left, hash(word - 2)), 1))
  if (hash(word + 1) !== 0 && hash(word + 2) !== 0) keys.push(mix(mix(right, hash(word + 2)), 2))
  if (hash(word - 1) !== 0 && hash(word + 1) !== 0) keys.push(mix(mix(left, right), 3))
  return keys
}

/**
 * Moves a place's readings towards those of the surest parallel place where that reads otherwise. Where both read
 * alike nothing is gained: the same words around are no second witness.
 */
function lean({ decoded, word, before }: Place, parallel: readonly Place[]): void {
  const surest = parallel.reduce((a, b) => (top(b.before) > top(a.before) ? b : a))
  if (top(before) >= top(surest.before) || same(before[0], surest.before[0])) return
  const scored = word.fillings.map(({ classes, logProbability }) => ({
    classes,
    logProbability: logProbability + PARALLEL_WEIGHT * of(surest.before, classes),
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

function of(fillings: readonly Filling[], classes: readonly number[]): number {
  return fillings.find(other => other.classes.join() === classes.join())?.logProbability ?? DROPPED
}

function same(a: Filling | undefined, b: Filling | undefined): boolean {
  return a?.classes.join() === b?.classes.join()
}
