import { dayOf } from '../session/when.ts'
import type { Card } from './entry.ts'
import { groupBy } from './group-by.ts'
import { overlapsOf } from './overlaps.ts'

/** What collides with a card. Worked out by the day and when first asked for, so that a long list costs no more than what is shown of it. */
export type Overlaps = { of: (card: Card) => readonly Card[] }

export function overlapsByDay(cards: readonly Card[]): Overlaps {
  const days = groupBy(cards, ({ session }) => dayOf(session))
  const found = new Map<string, ReadonlyMap<string, readonly Card[]>>()
  return {
    of: card => {
      const day = dayOf(card.session)
      if (!day) return []
      // Past midnight and in other zones, the days beside it count too.
      const near = () => [-1, 0, 1].flatMap(step => days.get(dayAfter(day, step)) ?? [])
      const known = found.get(day) ?? overlapsOf(near())
      found.set(day, known)
      return known.get(card.id) ?? []
    },
  }
}

function dayAfter(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00Z`)
  return Number.isNaN(at) ? day : new Date(at + days * 86_400_000).toISOString().slice(0, 10)
}
