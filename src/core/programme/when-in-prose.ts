import { type Calendar, saysOtherDay } from './calendar.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import type { Facts } from './known-facts.ts'
import type { Line } from './lines.ts'
import { placeInSentence } from './place-in-sentence.ts'
import { type Span, slice } from './span.ts'

/** A page that invites in sentences says when in the first of them. */
const MOST_LINES = 12
const LONGEST_TEXT = 1000
const LONGEST_SENTENCE = 300

/**
 * When, and where, a session is by the sentences of its page, where no line of facts tells: "Välkommen till ett frukostmöte torsdagen
 * den 12 mars kl. 8–9.30 …". A day is taken with a time, or alone where no sentence has both; deadlines are none. Where no year is
 * known, the time is taken alone.
 */
export function takeWhenInProse(lines: readonly Line[], facts: Facts, calendar: Calendar): void {
  if (facts.start !== undefined) return
  const sentences = lines
    .slice(0, MOST_LINES)
    .flatMap(({ span, image }) => (image ? [] : sentencesOf(slice(span, 0, LONGEST_TEXT))))
    .filter(({ text }) => text.length <= LONGEST_SENTENCE && /\d/u.test(text) && !saysOtherDay(text))
  const stated = sentences.flatMap(sentence => {
    const day = findDay(sentence.text)
    const date = day?.month === undefined ? undefined : calendar.dateOf(day)
    const behind = slice(sentence, day?.to ?? 0)
    const clock = findClock(behind.text, { hoursAlone: true })
    const isStated = date !== undefined || (day?.month !== undefined && clock !== undefined)
    return isStated ? [{ date, clock, place: clock && placeInSentence(slice(behind, clock.to)) }] : []
  })
  const found = stated.find(({ date, clock }) => clock && (!facts.day || facts.day === date)) ?? stated[0]
  if (!found) return
  if (found.date) facts.day ??= found.date
  if (!found.clock || facts.day !== found.date) return
  Object.assign(facts, { start: found.clock.start, ...(found.clock.end && { end: found.clock.end }) })
  if (found.place) facts.place ??= found.place
}

function sentencesOf(span: Span): Span[] {
  const sentences: Span[] = []
  let from = 0
  for (const { index, 0: gap } of span.text.matchAll(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})|\n/gu)) {
    sentences.push(slice(span, from, index))
    from = index + gap.length
  }
  return [...sentences, slice(span, from)]
}
