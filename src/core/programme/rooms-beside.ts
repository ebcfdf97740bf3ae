import { looksLikeName } from './name.ts'
import type { DraftSession } from './read-session.ts'
import { type Span, slice, textOf } from './span.ts'

/** "Bål og mad (bålhytten)": a few words behind a title; a name in capitals is a house of another kind. */
const BEHIND = /\s\((?<room>\p{L}[^():;!?]{3,40})\)$/u
const IN_CAPITALS = /^\p{Lu}+$/u

/**
 * Sessions side by side, each with its room in brackets: where one of them is called like a room, the others are rooms, too
 * ("(lokale 4)" beside "(bålhytten)").
 */
export function withRoomsBeside(sessions: readonly DraftSession[]): DraftSession[] {
  const starts = new Set(sessions.filter(hasRoomBehind).map(({ start }) => start && textOf(start)))
  if (starts.size === 0) return [...sessions]
  return sessions.map(session => {
    const { start, title, place } = session
    if (place || !start || !starts.has(textOf(start)) || typeof title === 'string') return session
    const split = roomBehind(title)
    return split ? { ...session, title: split.title, place: split.room } : session
  })
}

/** Whether the place of a session came off its title's brackets. */
function hasRoomBehind({ title, place }: DraftSession): boolean {
  if (!place || typeof place === 'string' || typeof title === 'string' || place.of !== title.of) return false
  const gap = place.at - title.at - title.text.length
  return gap > 0 && gap <= LONGEST_GAP
}

/** A space, a bracket and a word that names the kind of room. */
const LONGEST_GAP = 12

function roomBehind(title: Span): { title: Span; room: Span } | undefined {
  const match = BEHIND.exec(title.text)
  const room = match?.groups?.['room'] ?? ''
  if (!match || IN_CAPITALS.test(room) || looksLikeName(room)) return undefined
  const at = title.text.length - room.length - 1
  return { title: slice(title, 0, match.index), room: slice(title, at, at + room.length) }
}
