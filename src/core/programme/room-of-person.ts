import type { Facts } from './known-facts.ts'
import type { DraftPerson } from './person-line.ts'
import { isRoom } from './places.ts'
import type { Span } from './span.ts'

/**
 * "landshövding Maria Ehr, Stora salen", "Mona Vik (rom 201)": what stands where a person's post or employer does, and is a
 * room, is the session's, where no other is known. `given` is what was inherited.
 */
export function takeRooms(people: readonly DraftPerson[], facts: Facts, given: Partial<Facts>): void {
  for (const person of people)
    for (const part of ['organisation', 'title'] as const) {
      const said = person[part]
      if (!isSpan(said) || !isRoom(said.text)) continue
      delete person[part]
      if (facts.place === undefined || facts.place === given.place) facts.place = said
    }
}

function isSpan(said: DraftPerson['title']): said is Span {
  return said !== undefined && typeof said !== 'string'
}
