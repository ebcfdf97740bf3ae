import {
  type CharacterModel,
  costAfter,
  costOf,
  costOfMark,
  FOREIGN,
  isLetter,
  symbolOf,
} from './characters.ts'

/**
 * A reading of a word, what it costs in nats, and how much less that is than the word as it stands. `others` are
 * readings that are nearly as good.
 */
export type Reading = { text: string; cost: number; gain: number; others: string[] }

type Path = { text: string; cost: number; before: [number, number] }

/** So many unfinished readings are kept side by side. */
const WIDTH = 12
/** Readings within so many nats are hardly worse. */
const NEARLY_AS_GOOD = 7

/**
 * The most Swedish reading of a word in which each written piece (one or two characters) may stand for others.
 * `undefined` where the word as it stands is the best.
 */
export function bestReading(
  word: string,
  readings: ReadonlyMap<string, readonly string[]>,
  model: CharacterModel,
): Reading | undefined {
  let paths: Map<number, Path[]> = new Map([[0, [{ text: '', cost: 0, before: [0, 0] }]]])
  for (let at = 0; at < word.length; at++) {
    const here = paths.get(at) ?? []
    const next = new Map(paths)
    next.delete(at)
    for (const path of cheapest(here))
      for (const [length, put] of choices(word, at, readings))
        next.set(at + length, [...(next.get(at + length) ?? []), extended(path, put, model)])
    paths = next
  }
  const asWritten = costOf(model, word)
  const ranked = cheapest(paths.get(word.length) ?? [])
    .map(({ text }) => ({ text, cost: costOf(model, text) }))
    .filter(({ text, cost }) => text !== word && cost < asWritten && !hasForeign(text))
    .sort((a, b) => a.cost - b.cost)
  const [best, ...rest] = ranked
  if (!best) return undefined
  const others = rest.filter(({ cost }) => cost < best.cost + NEARLY_AS_GOOD).map(({ text }) => text)
  return { ...best, gain: asWritten - best.cost, others }
}

/** A reading that leaves something that no Swedish word holds is no reading. */
function hasForeign(text: string): boolean {
  return [...text].some(character => symbolOf(character) === FOREIGN)
}

function choices(
  word: string,
  at: number,
  readings: ReadonlyMap<string, readonly string[]>,
): [number, string][] {
  const one = word.charAt(at)
  const two = word.slice(at, at + 2)
  return [
    [1, one],
    ...(readings.get(one) ?? []).map((put): [number, string] => [1, put]),
    ...(two.length === 2 ? (readings.get(two) ?? []) : []).map((put): [number, string] => [2, put]),
  ]
}

function extended({ text, cost, before }: Path, put: string, model: CharacterModel): Path {
  const symbol = symbolOf(put)
  const mark = symbol === 0 ? costOfMark(put, isLetter(text.slice(-1)) ? 'inside' : 'edge') : 0
  return {
    text: text + put,
    cost: cost + costAfter(model, before, symbol) + mark,
    before: [before[1], symbol],
  }
}

function cheapest(paths: readonly Path[]): Path[] {
  return [...paths].sort((a, b) => a.cost - b.cost).slice(0, WIDTH)
}
