import type { Facts } from './known-facts.ts'
import { capitalised } from './letters.ts'
import type { DraftPerson } from './person-line.ts'
import { readSlot } from './person-slots.ts'
import { isRoom, looksLikePlace } from './places.ts'
import { type Span, slice } from './span.ts'

/**
 * "landshövding Maria Ehr, Stora salen", "Mona Vik (rom 201)": what stands where a person's post or employer does, and is a
 * room, is the session's, where no other is known. `given` is what was inherited.
 */
export function takeRooms(people: readonly DraftPerson[], facts: Facts, given: Partial<Facts>): void {
  for (const person of people)
    for (const part of ['organisation', 'title'] as const) {
      const said = person[part]
      const room = isSpan(said) ? roomIn(said) : undefined
      if (!room) continue
      delete person[part]
      // "leder af Varmestuen, i kapellet": with the room behind it the post was taken whole.
      if (part === 'organisation' && isSpan(person.title)) Object.assign(person, readSlot(person.title))
      if (facts.place === undefined || facts.place === given.place) facts.place = room
    }
}

/** "Stora salen", "i kapellet": a room, or where something happens. */
function roomIn(said: Span): Span | undefined {
  if (isRoom(said.text)) return said
  const within = IN.exec(said.text)
  const place = within ? slice(said, within[0].length) : undefined
  return place && looksLikePlace(capitalised(place.text)) ? place : undefined
}

const IN = /^(?:i|på|in the|in|at the|at)\s(?=\p{Ll})/u

function isSpan(said: DraftPerson['title']): said is Span {
  return said !== undefined && typeof said !== 'string'
}
