import { placeAmongFacts } from './among-facts.ts'
import type { Facts } from './known-facts.ts'
import type { Line } from './lines.ts'
import { looksLikePlace, saysNoPlace } from './places.ts'
import { slice } from './span.ts'
import { withoutMap } from './take-value.ts'

/**
 * The room behind a time or in a line of its own, where none is known but one that was inherited (`given`); it leaves the
 * text.
 */
export function withoutRoom(
  lines: readonly Line[],
  {
    facts,
    taken,
    all,
    above,
    given,
  }: {
    facts: Facts
    taken: ReadonlySet<Line>
    all: readonly Line[]
    above: readonly Line[]
    given: Partial<Facts>
  },
): Line[] {
  const untaken = lines.filter(line => !taken.has(line))
  const { place: known } = facts
  const isInherited = known === undefined || known === given.place
  const room =
    untaken.find(
      line =>
        line.afterTime && line.span.text.length <= LONGEST_ROOM && !/[?!]$|\p{L}{4}\.$/u.test(line.span.text),
    ) ?? (isInherited ? placeAmongFacts(all, untaken) : undefined)
  // Over the title stands where the whole event is.
  const isOfEvent = typeof known === 'object' && above.some(({ source }) => source.of === known.of)
  if (!room) return [...lines]
  const place = slice(room.span, /^(?:i|på|in|at|vid)\s/u.exec(room.span.text)?.[0].length ?? 0)
  const isCloser = known === given.place && looksLikePlace(place.text)
  if (known && !isOfEvent && !isCloser) return [...lines]
  if (!saysNoPlace(place.text)) facts.place = withoutMap(place, room.marks)
  return lines.filter(line => line !== room)
}

const LONGEST_ROOM = 60
