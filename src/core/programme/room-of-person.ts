import type { Facts } from './known-facts.ts'
import type { DraftPerson } from './person-line.ts'
import type { Span } from './span.ts'

/**
 * "landshövding Maria Ehr, Stora salen", "Mona Vik (rom 201)": what stands where a person's post or employer does, and is a
 * room, is the session's, where no other is known. `given` is what was inherited.
 */
export function takeRooms(people: readonly DraftPerson[], facts: Facts, given: Partial<Facts>): void {
  for (const person of people)
    for (const part of ['organisation', 'title'] as const) {
      const said = person[part]
      if (!isSpan(said) || !ROOM.test(said.text)) continue
      delete person[part]
      if (facts.place === undefined || facts.place === given.place) facts.place = said
    }
}

function isSpan(said: DraftPerson['title']): said is Span {
  return said !== undefined && typeof said !== 'string'
}

/** A room by its number or letter, or in the definite form: no one works there. */
const ROOM =
  /^(?:sal|rum|rom|room|lokal|lokale|aula|auditorium|hörsal|møterom|grupperom|grupprum|mødelokale|studio|scen|scene|stage|sali|luokka|huone|tila)\s(?:\p{Lu}|\d{1,4})\p{L}?$|^(?:(?:stora|lilla|store|lille|övre|nedre)\s)?(?:aulan|foajén|foyeren|plenum|plenumsalen|hörsalen|matsalen|festsalen|kongressalen|salen|scenen|huvudscenen|auditoriet|vestibulen)$/iu
