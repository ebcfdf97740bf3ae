import {
  type CharacterModel,
  costAfter,
  costOf,
  costOfMark,
  FOREIGN,
  isLetter,
  symbolAt,
  symbolOf,
} from './characters.ts'
import { type Change, changesOf } from './letter-words.ts'

/**
 * A reading of a word, what it costs in nats, and how much less that is than the word as it stands. `others` are
 * readings that are nearly as good; `changes` what it changes in a word of the same length.
 */
export type Reading = { text: string; cost: number; gain: number; others: string[]; changes: Change[] }

type Path = { text: string; cost: number; before: [number, number] }

/** So many unfinished readings are kept side by side. */
const WIDTH = 8
/** Readings within so many nats are hardly worse. */
const NEARLY_AS_GOOD = 7

/**
 * The most Swedish reading of a word in which each written piece (one or two characters) may stand for others.
 * `undefined` where the word as it stands is the best, even by `spare` nats.
 */
export function bestReading(
  word: string,
  readings: ReadonlyMap<string, readonly string[]>,
  { model, spare }: { model: CharacterModel; spare: number },
): Reading | undefined {
  const asWritten = costOf(model, word)
  const ranked = (everyReading(word, readings) ?? likelyReadings(word, readings, model))
    .filter(text => text !== word && !hasForeign(text))
    .map(text => ({ text, cost: costOf(model, text) }))
    .filter(({ cost }) => cost < asWritten + spare)
    .sort((a, b) => a.cost - b.cost)
  const [best, ...rest] = ranked
  if (!best) return undefined
  const others = rest.filter(({ cost }) => cost < best.cost + NEARLY_AS_GOOD).map(({ text }) => text)
  return { ...best, gain: asWritten - best.cost, others, changes: changesOf(word, best.text) }
}

/** All readings of a word, where they are few: most words hold one or two written pieces. */
function everyReading(word: string, readings: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  let texts = ['']
  let plain = 0
  for (let at = 0; at < word.length; at++) {
    if (readings.has(word.slice(at, at + 2)) && at + 1 < word.length) return undefined
    const puts = readings.get(word.charAt(at))
    if (!puts) continue
    if (texts.length * (puts.length + 1) > WIDTH) return undefined
    const before = word.slice(plain, at)
    texts = [word.charAt(at), ...puts].flatMap(put => texts.map(text => text + before + put))
    plain = at + 1
  }
  return texts.map(text => text + word.slice(plain))
}

/** The likeliest readings of a word by its letters in threes. */
function likelyReadings(
  word: string,
  readings: ReadonlyMap<string, readonly string[]>,
  model: CharacterModel,
): string[] {
  // `paths[at]` are the readings of the word's first `at` characters.
  const paths: Path[][] = Array.from({ length: word.length + 1 }, () => [])
  paths[0] = [{ text: '', cost: 0, before: [0, 0] }]
  for (let at = 0; at < word.length; at++) {
    const written = choicesAt(word, at, readings)
    for (const path of cheapest(paths[at] ?? []))
      for (const { length, put } of written) paths[at + length]?.push(extended(path, put, model))
  }
  return cheapest(paths[word.length] ?? []).map(({ text }) => text)
}

/** A reading that leaves something that no Swedish word holds is no reading. */
function hasForeign(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (symbolAt(text, at) === FOREIGN) return true
  return false
}

type Put = { length: number; put: string }

function choicesAt(word: string, at: number, readings: ReadonlyMap<string, readonly string[]>): Put[] {
  const puts: Put[] = [{ length: 1, put: word.charAt(at) }]
  for (const length of [1, 2])
    for (const put of readings.get(word.slice(at, at + length)) ?? []) puts.push({ length, put })
  return puts
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

function cheapest(paths: readonly Path[]): readonly Path[] {
  return paths.length <= WIDTH ? paths : paths.toSorted((a, b) => a.cost - b.cost).slice(0, WIDTH)
}
