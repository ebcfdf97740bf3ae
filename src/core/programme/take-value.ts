import type { Mark } from '../page/page.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import type { Facts, Reading } from './known-facts.ts'
import { strip, withoutStop } from './line-parts.ts'
import { looksLikePlace, saysNoPlace } from './places.ts'
import { registrationBehindLabel } from './registration.ts'
import { type Span, slice } from './span.ts'
import type { FactKind } from './words/labels.ts'

/** A place, or what is said of registration, is no longer; longer texts stay in the session’s text. */
const LONGEST_SAID = 200

/** Takes a value as a fact; false where it is none (the line then stays in the text). */
export function takeValue(
  { kind, value, marks = [] }: { kind: FactKind; value: Span; marks?: readonly Mark[] },
  { facts, calendar }: Reading,
): boolean {
  switch (kind) {
    case 'time':
    case 'day': {
      const clock = findClock(value.text, { hoursAlone: true })
      const day = findDay(value.text)
      const date = day && calendar.dateOf(day)
      if (clock) takeClock(clock, facts)
      if (date && !facts.dayIsLabelled) Object.assign(facts, { day: date, dayIsLabelled: true })
      if (!clock && !day) return /^(?:meddelas|tba|tbd)/iu.test(value.text)
      const rest = slice(value, Math.max(clock?.to ?? 0, day?.to ?? 0))
      const place = strip(rest)
      if (place.text && looksLikePlace(place.text)) facts.place ??= place
      return true
    }
    case 'place':
      if (!saysNoPlace(value.text)) facts.place ??= withoutStop(value)
      return value.text.length <= LONGEST_SAID
    case 'accessibility':
      facts.accessibility.push(...splitWords(value))
      return true
    case 'registration':
      if (value.text.length > LONGEST_SAID) return false
      facts.registration = {
        ...registrationBehindLabel(value, { marks, calendar }),
        ...facts.registration,
      }
      return true
    case 'kind':
    case 'number':
    case 'organiser':
    case 'language':
    case 'track':
    case 'title':
      if (value.text.length > 300) return false
      facts[kind] ??= withoutStop(value)
      return true
    case 'text':
    case 'other':
      return false
  }
}

function splitWords(value: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const match of value.text.matchAll(/[,;\n]\s*|\s+(?:och|and|og|ja)\s+/gu)) {
    parts.push(slice(value, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, slice(value, from)].filter(part => part.text).map(withoutStop)
}

export function takeClock(clock: { start: string; end?: string }, facts: Facts) {
  if (facts.start === undefined) {
    facts.start = clock.start
    if (clock.end) facts.end = clock.end
  } else if (facts.start === clock.start && clock.end) facts.end ??= clock.end
}
