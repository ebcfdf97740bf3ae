import { capitalised } from './letters.ts'
import { withoutTail } from './line-parts.ts'
import { looksLikeName } from './name.ts'
import { isRoom, looksLikePlace } from './places.ts'
import { type Span, slice } from './span.ts'

/** "Styrning i kris (Sal B)", "Styrning i kris (lokal Live 4)"; the end of a line may have lost its bracket. */
const AT_END =
  /\s\((?<label>(?:lokal|sal|rum|plats|rom|lokale|sted|room|venue|tila|sali):?\s)?(?<room>[^()]{1,60})\)?$/diu

/** "Sal B: Styrning i kris", "Room 7 – Data for all" */
const ROOM_AHEAD = /^(?<room>[^:–—]{3,40}?)(?::|\s[–—-])\s(?=\S)/u

/** "Lär dig löda @Verkstadstältet" */
const AT_SIGN = /\s@\s?(?<room>\p{Lu}[^@]{1,40})$/u

/** A title without the room that stands in brackets behind it, or before it and a colon, and the room; undefined where there is none. */
export function roomInBrackets(title: Span): { title: Span; room: Span } | undefined {
  const ahead = ROOM_AHEAD.exec(title.text)
  const house = ahead?.groups?.['room'] ?? ''
  // Before a dash only what is surely a room: "Vasa bibliotek – vad säger tallen?"
  const isRoomAhead = ahead?.[0].endsWith(': ') ? looksLikePlace(house) : isRoom(house)
  if (ahead && isRoomAhead)
    return { title: slice(title, ahead[0].length), room: slice(title, 0, house.length) }
  const sign = AT_SIGN.exec(title.text)
  if (sign)
    return {
      title: slice(title, 0, sign.index),
      room: slice(title, title.text.length - (sign.groups?.['room'] ?? '').length),
    }
  const match = AT_END.exec(title.text)
  const { label, room } = match?.groups ?? {}
  const range = match?.indices?.groups?.['room']
  if (!match || !room || !range || !(label || looksLikePlace(capitalised(room)))) return undefined
  // "Anna Berg (Ljudmuseet)": where someone works.
  if (!label && looksLikeName(title.text.slice(0, match.index)) && !isRoom(room)) return undefined
  // "(Sal 1)": a number alone is no room's name.
  const isNumber = label !== undefined && /^(?:\p{Lu}?\d[\d.:-]*\p{L}?|\p{Lu})$/u.test(room)
  const from = isNumber ? range[0] - label.length : range[0]
  const end = withoutTail(title.text.slice(0, match.index)).length
  return { title: slice(title, 0, end), room: slice(title, from, range[1]) }
}
