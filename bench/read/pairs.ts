import type { Session } from '../../src/core/session/session.ts'
import type { TrueSession } from '../pages/truth.ts'

type Pair = [known: TrueSession | undefined, read: Session | undefined]

/** Enough likeness to be taken for the same session. */
const ENOUGH = 0.35

/**
 * True and read sessions as pairs: the most alike first, by the words of the title, the day, the start and the
 * place; each once. Those without a partner stand alone.
 */
export function pairs(known: readonly TrueSession[], read: readonly Session[]): Pair[] {
  const [only, found] = [known[0], read[0]]
  if (known.length === 1 && read.length === 1) return [[only, found]]
  const words = read.map(session => wordsOf(session.title))
  const likely = known.flatMap((one, at) => {
    const ownWords = wordsOf(one.title)
    return read.flatMap((other, index) => {
      const likeness = likenessOf(one, other, overlap(ownWords, words[index] ?? new Set()))
      return likeness >= ENOUGH ? [{ at, index, likeness }] : []
    })
  })
  likely.sort((a, b) => b.likeness - a.likeness || Math.abs(a.at - a.index) - Math.abs(b.at - b.index))
  const partnerOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, index } of likely) {
    if (partnerOf.has(at) || taken.has(index)) continue
    partnerOf.set(at, index)
    taken.add(index)
  }
  return [
    ...known.map((one, at): Pair => [one, read[partnerOf.get(at) ?? -1]]),
    ...read.filter((_, index) => !taken.has(index)).map((other): Pair => [undefined, other]),
  ]
}

function likenessOf(one: TrueSession, other: Session, title: number): number {
  if (title < 0.2) return 0
  const same = (field: 'day' | 'place') => one[field] !== undefined && one[field] === other[field]
  const start = one.start !== undefined && one.start.slice(-5) === other.start?.slice(-5)
  return title * 0.7 + (start ? 0.15 : 0) + (same('day') ? 0.1 : 0) + (same('place') ? 0.05 : 0)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Shared words, as a share of both (Dice). */
function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (two.has(word)) shared++
  return one.size + two.size === 0 ? 0 : (2 * shared) / (one.size + two.size)
}
