import { withoutCancelled } from './cancelled.ts'
import type { Facts } from './known-facts.ts'
import { languageIn } from './languages.ts'
import { withoutTail } from './line-parts.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import { type Span, slice } from './span.ts'

/** No title has more said of its session behind it. */
const MOST = 3

/** A title without what stands in brackets behind it: that it is cancelled, its room, its language. Tells `facts` so; a room inherited from around (`given`) gives way. */
export function withoutBrackets(title: Span, facts: Facts, given: Partial<Facts>): Span {
  let left = title
  for (let count = 0; count < MOST; count++) {
    const shown = withoutCancelled(left, facts)
    const room = facts.place && facts.place !== given.place ? undefined : roomInBrackets(shown)
    const language = facts.language ? undefined : languageBehind(shown)
    if (room) facts.place = room.room
    else if (language) facts.language = language.language
    const next = room?.title ?? language?.title ?? shown
    if (next === left) break
    left = next
  }
  return left === title ? title : slice(left, 0, withoutTail(left.text).length)
}

/** "Kielikylpy tänään (på finska)", "Welcome [in English]". */
function languageBehind(title: Span): { title: Span; language: Span } | undefined {
  const match = /\s[([](?<inside>[^()[\]]{2,40})[)\]]$/u.exec(title.text)
  const inside = match?.groups?.['inside']
  if (!match || !inside) return undefined
  const said = slice(title, match.index + 2, match.index + 2 + inside.length)
  return languageIn(said) ? { title: slice(title, 0, match.index), language: said } : undefined
}
