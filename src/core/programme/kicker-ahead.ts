import { type Clock, isTimeOnly, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { DIGIT, signsOf } from './hints.ts'
import { leadLength, withoutTail } from './line-parts.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { readKicker } from './title.ts'

/** A kind with its number, and what stands behind it, which a time begins. */
export type KickerAhead = { kind?: Span; number?: Span; behind: Span }

const LONGEST = 40
/** What parts the kind from its time. */
const SIGNS = /\s?[,|(·]\s?|:\s|\s[–—-]\s|\s(?=kl\b|klo\b|\d{1,2}[.:]\d\d)/gu

/** "Pass 1, kl. 9–10.30: Läsning i förskolan", "Session 2 | 11:00 | …", "Pass 3 (13–14): …": the numbered kind before a time. */
export const kickerAhead: (span: Span) => KickerAhead | undefined = remember(span => {
  const head = span.text.slice(0, LONGEST)
  if ((signsOf(head) & DIGIT) === 0) return undefined
  for (const sign of head.matchAll(SIGNS)) {
    const kicker = readKicker(slice(span, 0, withoutTail(head.slice(0, sign.index)).length))
    if (!kicker?.number || isTimeOnly(kicker.number.text)) continue
    const from = sign.index + sign[0].length
    const behind = slice(span, from)
    // "Seminarium 3: 2010–2020" says no hours.
    return timeAhead(behind.text, sign[0].includes(':') ? {} : { hoursAlone: true })
      ? { ...kicker, behind }
      : undefined
  }
  return undefined
})

/** The time that a text begins with, behind a day or not. */
function timeAhead(text: string, options: { hoursAlone?: true }): Clock | undefined {
  const day = findDay(text.slice(0, LONGEST))
  const at = day?.at === 0 ? day.to + leadLength(text.slice(day.to)) : 0
  return leadingClock(text.slice(at), options)
}
