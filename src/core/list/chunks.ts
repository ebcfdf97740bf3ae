import type { Group } from './arrange.ts'
import type { Card } from './entry.ts'

/** A stretch of one group: where in it the first card stands (from 0), of how many, and whether its headings are due. */
export type Part = { group: Group; first: number; cards: readonly Card[]; newEvent: boolean; newDay: boolean }
/** A piece of the list that is drawn or left out as a whole. */
export type Chunk = { key: string; parts: readonly Part[]; cards: number; headings: number }

/** Cuts a long list into pieces of at most `size` cards, across groups, so that only those in sight need be drawn. */
export function chunksOf(groups: readonly Group[], size: number): Chunk[] {
  const chunks: Chunk[] = []
  let parts: Part[] = []
  let room = size
  const close = () => {
    const [head] = parts
    if (!head) return
    chunks.push({
      key: `${head.group.key}\n${head.first}`,
      parts,
      cards: size - room,
      headings: parts.filter(({ newDay }) => newDay).length,
    })
    parts = []
    room = size
  }
  groups.forEach((group, index) => {
    for (let first = 0; first < group.cards.length; ) {
      const cards = group.cards.slice(first, first + room)
      const newEvent = first === 0 && (index === 0 || groups[index - 1]?.event !== group.event)
      parts.push({ group, first, cards, newEvent, newDay: first === 0 })
      first += cards.length
      room -= cards.length
      if (room === 0) close()
    }
  })
  close()
  return chunks
}
