import type { Anchor } from './anchors.ts'
import type { Leaf } from './leaves.ts'
import { isFactLine } from './parts.ts'
import { looksLikePlace } from './places.ts'

/** So many rooms show where they stand. */
const FEWEST = 3

/**
 * Whether the rooms stand each over the time of what happens there, as a line of their own: one before the first time, and
 * every other right before the next, save behind the last. Else a room belongs to the session that it stands in.
 */
export function areRoomsAhead(leaves: readonly Leaf[], anchors: readonly Anchor[]): boolean {
  const [first] = anchors
  const last = anchors.at(-1)
  const lead = first && leaves[first.at - 1]
  if (!lead || !last || !isRoom(lead)) return false
  const starts = new Set(anchors.map(({ at }) => at))
  const rooms = [...leaves.keys()]
    .slice(first.at - 1, last.at)
    .filter(at => isRoom(leaves[at]) && !starts.has(at))
  return (
    rooms.length >= FEWEST &&
    rooms.every(at => starts.has(at + 1) && isLabelled(leaves[at]) === isLabelled(lead)) &&
    // Where each session is a time and a room, and no more, the first room is the whole page's.
    rooms.slice(1).some(at => !starts.has(at - 1))
  )
}

function isLabelled(leaf: Leaf | undefined): boolean {
  return leaf?.line !== undefined && isFactLine(leaf.line)
}

/** Whether a leaf is a room and nothing else, and no heading. */
export function isRoom(leaf: Leaf | undefined): boolean {
  const line = leaf?.line
  if (!line || line.level || line.image || line.span.text.length > LONGEST_ROOM) return false
  return (
    line.role === 'place' ||
    looksLikePlace(line.span.text) ||
    (isFactLine(line) && PLACE.test(line.span.text))
  )
}

const LONGEST_ROOM = 60
/** A labelled place, and no time. */
const PLACE = /^\D+$|^[^\d:]+:\s[^:]*$/u
