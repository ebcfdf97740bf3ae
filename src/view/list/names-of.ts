import type { Card } from '../../core/list/entry.ts'
import type { Words } from '../words/words.ts'

/** The first three titles by name, the rest by number. */
export function namesOf(cards: readonly Card[], words: Words): string {
  const named = cards.slice(0, 3).map(({ session }) => session.title)
  const rest = cards.length - named.length
  return rest > 0 ? `${named.join(', ')} ${words.list.andMore(rest)}` : named.join(', ')
}
