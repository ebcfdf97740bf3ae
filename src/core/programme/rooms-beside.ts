import { looksLikeName } from './name.ts'
import type { DraftSession } from './read-session.ts'
import { type Span, slice, textOf } from './span.ts'

/** "Bål og mad (bålhytten)": a few words behind a title; a name in capitals is a house of another kind. */
const BEHIND = /\s\((?<room>\p{L}[^():;!?]{3,40})\)$/u
const IN_CAPITALS = /^\p{Lu}+$/u

/**
 * Rooms behind titles that other sessions tell: one that is another’s room, too, and what stands in brackets where sessions side
 * by side have theirs and one of those is called like a room ("(bålhytten)" beside "(lokale 4)").
 */
export function withRoomsBeside(sessions: readonly DraftSession[]): DraftSession[] {
  return withBracketedRooms(withKnownRooms(sessions))
}

/** "Samtal i grupper, Björkudden", where another session says that it is in Björkudden. */
function withKnownRooms(sessions: readonly DraftSession[]): DraftSession[] {
  const rooms = new Set(sessions.flatMap(({ place }) => (place ? [textOf(place)] : [])))
  return sessions.map(session => {
    const { title, place } = session
    if (typeof title === 'string') return session
    const comma = title.text.lastIndexOf(', ')
    const room = slice(title, comma + 2)
    const isOwn = place && typeof place !== 'string' && place.of === title.of
    if (comma < 0 || isOwn || !rooms.has(room.text)) return session
    return { ...session, title: slice(title, 0, comma), place: room }
  })
}

function withBracketedRooms(sessions: readonly DraftSession[]): DraftSession[] {
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
