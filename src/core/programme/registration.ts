import type { Mark } from '../page/page.ts'
import type { Registration } from '../session/session.ts'
import type { Calendar } from './calendar.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import { hintedInSmall } from './hinted.ts'
import { mentions } from './hints.ts'
import type { Line } from './lines.ts'
import { lowerCase } from './lower-case.ts'
import type { Draft } from './settle.ts'
import { type Span, textOf } from './span.ts'
import { LAST_DAY, SIGN_UP, SIGN_UP_LINK, STATES } from './words/registration.ts'

export type DraftRegistration = Draft<Registration>

/** A sentence about signing up is no longer than this, and the name of a link to it than that. */
const LONGEST_SENTENCE = 240
const LONGEST_LINK = 60

const SIGNS_UP = hintedInSmall(
  mentions(
    'anmäl|registr|boka |bokning|booking|påmelding|meld |tilmeld|ilmoittau|register|sign up|rsvp|reserve |book |save |bestil|reserver |varaa ',
  ),
  SIGN_UP,
)

type Around = { marks: readonly Mark[]; calendar: Calendar }

/** What stands behind a label of registration: its words, where they lead, the last day, whether one can. */
export function registrationBehindLabel(value: Span, { marks, calendar }: Around): DraftRegistration {
  const url = linkIn(value, marks)
  const until = lastDayIn(value.text, calendar)
  const state = stateIn(value.text)
  // "Sista anmälningsdag: 5 november" says no more than that day.
  const day = until === undefined ? undefined : findDay(value.text)
  const isWhole = day?.at === 0 && day.to === value.text.length
  return {
    ...(!isWhole && { text: value }),
    ...(url && { url }),
    ...(until && { until }),
    ...(state && { state }),
  }
}

/**
 * What lines of text say of signing up, where no label does; `left` is without the lines that were nothing but a
 * link to it. Sentences stay. What several lines say is put together, the first of each.
 */
export function registrationInLines(
  lines: readonly Line[],
  calendar: Calendar,
): { registration: DraftRegistration; left: Line[] } {
  let registration: DraftRegistration = {}
  const left = lines.filter(({ span, marks, image }) => {
    if (image || span.text.length > LONGEST_SENTENCE) return true
    if (!SIGNS_UP.test(span.text)) return true
    const words = lowerCase(span.text)
    const link =
      span.text.length <= LONGEST_LINK && SIGN_UP_LINK.test(words) ? linkIn(span, marks) : undefined
    const inside = link ?? signUpLinkIn(span, marks)
    const until = LAST_DAY.test(words) ? lastDayIn(span.text, calendar) : undefined
    const state = stateIn(span.text)
    registration = {
      ...(inside && { url: inside }),
      ...(until && { until }),
      ...(state && { state }),
      ...registration,
    }
    return link === undefined
  })
  return { registration, left }
}

/** Without a last day that is behind the session: it is of another year, or not of signing up. */
export function possible(
  { until, ...rest }: DraftRegistration,
  day: string | Span | undefined,
): DraftRegistration | undefined {
  const isPossible = until !== undefined && (!day || textOf(until).slice(0, 10) <= textOf(day))
  const registration = isPossible ? { ...rest, until } : rest
  return Object.keys(registration).length > 0 ? registration : undefined
}

function linkIn(span: Span, marks: readonly Mark[]): string | undefined {
  const end = span.at + span.text.length
  return marks.find(mark => isAddress(mark.href) && mark.start < end && mark.end > span.at)?.href
}

/** A link inside a sentence that is called by signing up: "**Anmäl dig här** senast den 3 oktober". */
function signUpLinkIn({ text, at }: Span, marks: readonly Mark[]): string | undefined {
  return marks.find(
    ({ href, start, end }) =>
      isAddress(href) && start >= at && SIGN_UP_LINK.test(lowerCase(text.slice(start - at, end - at))),
  )?.href
}

function isAddress(href: string | undefined): boolean {
  return href !== undefined && /^(?:https?|mailto):/u.test(href)
}

function lastDayIn(text: string, calendar: Calendar): string | undefined {
  const day = findDay(text.slice(0, LONGEST_SENTENCE))
  const date = day?.month === undefined ? undefined : calendar.dateOf(day)
  const clock = day && date ? findClock(text.slice(day.to)) : undefined
  return clock ? `${date}T${clock.start}` : date
}

function stateIn(text: string): Registration['state'] {
  const words = lowerCase(text.slice(0, LONGEST_SENTENCE))
  return STATES.find(({ said }) => said.test(words))?.state
}
