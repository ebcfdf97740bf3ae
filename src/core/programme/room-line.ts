import { placeAmongFacts } from './among-facts.ts'
import type { Facts } from './known-facts.ts'
import type { Line } from './lines.ts'
import { slice } from './span.ts'
import { withoutMap } from './take-value.ts'

/** The room behind a time, where none is known otherwise; it leaves the text. */
export function withoutRoom(
  lines: readonly Line[],
  { facts, taken, all }: { facts: Facts; taken: ReadonlySet<Line>; all: readonly Line[] },
): Line[] {
  const untaken = lines.filter(line => !taken.has(line))
  const room =
    untaken.find(
      line =>
        line.afterTime && line.span.text.length <= LONGEST_ROOM && !/[?!]$|\p{L}{4}\.$/u.test(line.span.text),
    ) ?? placeAmongFacts(all, untaken)
  if (!room || facts.place) return [...lines]
  const place = slice(room.span, /^(?:i|på|in|at|vid)\s/u.exec(room.span.text)?.[0].length ?? 0)
  facts.place = withoutMap(place, room.marks)
  return lines.filter(line => line !== room)
}

const LONGEST_ROOM = 60
