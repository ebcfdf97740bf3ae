import type { Card } from './entry.ts'
import { spanOf } from './instants.ts'

/** More than this many at once need no names: nobody plans so, and counting every pair of 10,000 is no use. */
const MOST = 20

type Timed = { card: Card; from: number; to: number }

/**
 * Which sessions collide with which, by id, in the order of their start. Two collide when they share time, or start
 * together; one that begins when the other ends does not. Cancelled sessions collide with nothing, and a pair that
 * was silenced is left out. At most 20 names a session.
 */
export function overlapsOf(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const found = new Map<string, Card[]>()
  let open: Timed[] = []
  for (const next of byStart(cards)) {
    open = open.filter(({ from, to }) => to > next.from || from === next.from)
    for (const other of open) {
      if ((found.get(other.card.id)?.length ?? 0) >= MOST) continue
      if ((found.get(next.card.id)?.length ?? 0) >= MOST) break
      if (isSilenced(other.card, next.card)) continue
      add(found, other.card, next.card)
      add(found, next.card, other.card)
    }
    open.push(next)
  }
  return found
}

/** Was this pair’s overlap said to be meant? */
export function isSilenced(one: Card, other: Card): boolean {
  return one.quietWith.includes(other.id) || other.quietWith.includes(one.id)
}

function byStart(cards: readonly Card[]): Timed[] {
  return cards
    .flatMap(card => {
      const span = card.session.cancelled ? undefined : spanOf(card.session)
      return span ? [{ card, ...span }] : []
    })
    .sort((a, b) => a.from - b.from)
}

function add(found: Map<string, Card[]>, card: Card, other: Card): void {
  const others = found.get(card.id)
  if (others) others.push(other)
  else found.set(card.id, [other])
}
