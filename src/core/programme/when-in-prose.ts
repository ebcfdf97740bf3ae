import { type Calendar, saysOtherDay } from './calendar.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import type { Facts } from './known-facts.ts'
import type { Line } from './lines.ts'

/** A page that invites in sentences says when in the first of them. */
const MOST_LINES = 12
const LONGEST_TEXT = 1000
const LONGEST_SENTENCE = 300

/**
 * When a session is by the sentences of its page, where no line of facts tells: "Välkommen till ett frukostmöte torsdagen
 * den 12 mars kl. 8–9.30 …". A day is taken with a time, or alone where no sentence has both; deadlines are none.
 */
export function takeWhenInProse(lines: readonly Line[], facts: Facts, calendar: Calendar): void {
  if (facts.start !== undefined) return
  const sentences = lines
    .slice(0, MOST_LINES)
    .flatMap(({ span, image }) =>
      image ? [] : span.text.slice(0, LONGEST_TEXT).split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})|\n/u),
    )
    .filter(
      sentence => sentence.length <= LONGEST_SENTENCE && /\d/u.test(sentence) && !saysOtherDay(sentence),
    )
  const stated = sentences.flatMap(sentence => {
    const day = findDay(sentence)
    const date = day?.month === undefined ? undefined : calendar.dateOf(day)
    return date ? [{ date, clock: findClock(sentence.slice(day?.to), { hoursAlone: true }) }] : []
  })
  const found = stated.find(({ date, clock }) => clock && (!facts.day || facts.day === date)) ?? stated[0]
  if (!found) return
  facts.day ??= found.date
  if (found.clock && facts.day === found.date)
    Object.assign(facts, { start: found.clock.start, ...(found.clock.end && { end: found.clock.end }) })
}
