import type { Session } from '../session/session.ts'
import { isRoomNumber } from './anchors.ts'
import { type Calendar, DEADLINE, NOT_THE_DAY } from './calendar.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { type Labelled, meaningOf, readLabels } from './labels.ts'
import { accessibilityIn, languageIn, saysLanguage } from './languages.ts'
import type { Line } from './lines.ts'
import { readPersonLine } from './person-line.ts'
import { looksLikePlace, saysNoPlace } from './places.ts'
import { remember } from './remember.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'
import { readMoment } from './stated/stated.ts'
import { CANCELLED } from './words/kinds.ts'
import type { FactKind } from './words/labels.ts'

/** What is known of a session beside its headline, people and text. */
export type Facts = Draft<
  Partial<
    Pick<
      Session,
      | 'kind' | 'number' | 'track' | 'day' | 'start' | 'end' | 'place' | 'language' | 'organiser' | 'cancelled'
    >
  >
> & { title?: Span; accessibility: Span[] } // biome-ignore format: one list

/** The same moments stand in many lines' marks. */
const momentOf = remember(readMoment)

type Reading = { facts: Facts; calendar: Calendar }

/** Pieces of a line that is made of facts. */
const SEPARATOR = /^[\s,;|·•:/@–—-]+/u
const CANCELLED_ALONE = new RegExp(`^[\\s(\\[*!]*(?:${CANCELLED.join('|')})[\\s)\\]*!.:]*$`, 'iu')
const CANCELLED_BEFORE = new RegExp(
  `^[\\s(\\[*!]*(?:${CANCELLED.join('|')})(?:[\\])*!:–—-]+\\s*|\\s[:–—-]\\s)`,
  'iu',
)
const CANCELLED_AFTER = new RegExp(`\\s*[\\s(\\[*–—:,-](?:${CANCELLED.join('|')})[\\])*!.]*$`, 'iu')
const ORGANISED =
  /^(?:arrangörer|arrangör|arrangeras av|anordnas av|organised by|organized by|arrangeres a[vf])\s+(?=\p{Lu})/iu

/**
 * Reads the facts of a session from its lines: labels in every shape, lines led by a time or a day, places, languages.
 * `left` are the lines with what was not a fact. `given` are facts known from around (a day’s heading, a column).
 */
export function readFacts(
  lines: readonly Line[],
  { given, calendar }: { given: Partial<Facts>; calendar: Calendar },
): { facts: Facts; left: Line[] } {
  const facts: Facts = { accessibility: [] }
  const reading: Reading = { facts, calendar }
  const left: Line[] = []
  let pending: FactKind | undefined
  for (const line of lines) {
    takeDatetime(line, facts)
    if (pending !== undefined) {
      const kind: FactKind = pending
      pending = undefined
      if (kind === 'other') {
        left.push(line)
        continue
      }
      if (!readLabels(line.span, line.marks) && apply({ kind, value: line.span }, reading)) continue
    }
    const alone = line.span.text.length < 60 ? meaningOf(line.span.text.replace(/\s?:$/u, '')) : undefined
    if (
      alone &&
      'fact' in alone &&
      (line.span.text.endsWith(':') || !line.level) &&
      alone.fact !== 'text' &&
      ((alone.fact !== 'kind' && alone.fact !== 'title' && alone.fact !== 'other') ||
        line.span.text.endsWith(':') ||
        line.term ||
        line.inTable)
    ) {
      pending = alone.fact
      if (pending === 'other') left.push(line)
      continue
    }
    const rest = readLine(line, reading)
    if (rest) left.push(rest)
  }
  if (given.start && !facts.start)
    Object.assign(facts, { ...(given.start && { start: given.start }), ...(given.end && { end: given.end }) })
  for (const key of [
    'kind',
    'number',
    'track',
    'day',
    'place',
    'language',
    'organiser',
    'cancelled',
  ] as const)
    if (facts[key] === undefined && given[key] !== undefined) Object.assign(facts, { [key]: given[key] })
  return { facts, left }
}

/** A `<time>`’s own date and time, where its visible text says the same, as far as it says. */
function takeDatetime({ span, marks }: Line, facts: Facts) {
  if (!marks.some(mark => mark.datetime) || NOT_THE_DAY.test(span.text.slice(0, 300))) return
  for (const { datetime, start, end } of marks) {
    const stated = datetime && start >= span.at && end <= span.at + span.text.length && momentOf(datetime)
    if (!stated) continue
    const visible = span.text.slice(start - span.at, end - span.at)
    const clock = findClock(visible, { hoursAlone: true })
    const day = findDay(visible)
    const agrees =
      (!clock || !stated.time || stated.utc || clock.start === stated.time) &&
      (!day?.month ||
        stated.day.endsWith(`-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`))
    if (agrees && (clock || day)) facts.day ??= stated.day
  }
}

/** What is left of a line when its facts are read; nothing where it was all facts. */
function readLine(line: Line, reading: Reading): Line | undefined {
  const { facts } = reading
  const { text } = line.span
  if (CANCELLED_ALONE.test(text) && text.length < 40) {
    facts.cancelled = true
    return undefined
  }
  if (text.length < 400) facts.accessibility.push(...accessibilityIn(line.span))
  const labelled = readLabels(line.span, line.marks)
  if (labelled) {
    const leftOver = labelled.parts.filter(
      (part, index) => !applyLabelled(part, reading) && (part.value.text !== '' || index === 0),
    )
    const before = labelled.before.text
      ? readUnlabelled({ ...line, span: labelled.before }, reading)
      : undefined
    const first = leftOver[0]
    if (before) return first ? line : before
    if (!first) return undefined
    return leftOver.length === labelled.parts.length
      ? line
      : { ...line, span: leftOverSpan(line.span, leftOver) }
  }
  return readUnlabelled(line, reading)
}

function leftOverSpan(span: Span, parts: readonly Labelled[]): Span {
  const first = parts[0]?.label.at ?? span.at
  const last = parts.at(-1)?.value
  return slice(span, first - span.at, last?.text ? last.at + last.text.length - span.at : undefined)
}

function applyLabelled({ meaning, value }: Labelled, reading: Reading): boolean {
  if ('role' in meaning || value.text === '') return false
  return apply({ kind: meaning.fact, value }, reading)
}

/** Takes a value as a fact; false where it is none (the line then stays in the text). */
function apply({ kind, value }: { kind: FactKind; value: Span }, { facts, calendar }: Reading): boolean {
  switch (kind) {
    case 'time':
    case 'day': {
      const clock = findClock(value.text, { hoursAlone: true })
      const day = findDay(value.text)
      const date = day && calendar.dateOf(day)
      if (clock) takeClock(clock, facts)
      if (date) facts.day ??= date
      if (!clock && !day) return /^(?:meddelas|tba|tbd)/iu.test(value.text)
      const rest = slice(value, Math.max(clock?.to ?? 0, day?.to ?? 0))
      const place = slice(rest, SEPARATOR.exec(rest.text)?.[0].length ?? 0)
      if (place.text && looksLikePlace(place.text)) facts.place ??= place
      return true
    }
    case 'place':
      if (!saysNoPlace(value.text)) facts.place ??= withoutStop(value)
      return value.text.length <= 200
    case 'accessibility':
      facts.accessibility.push(...splitWords(value))
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

function withoutStop(span: Span): Span {
  return /[^.]\.$/u.test(span.text) && !/\b\p{L}{1,3}\.$/u.test(span.text)
    ? slice(span, 0, span.text.length - 1)
    : slice(span, 0, span.text.replace(/[,;|]$/u, '').length)
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

function takeClock(clock: { start: string; end?: string }, facts: Facts) {
  if (facts.start === undefined) {
    facts.start = clock.start
    if (clock.end) facts.end = clock.end
  } else if (facts.start === clock.start && clock.end) facts.end ??= clock.end
}

/** A line without labels: led by a time or a day, ended by a time, or nothing but a place, a language, an organiser. */
function readUnlabelled(line: Line, reading: Reading): Line | undefined {
  const { facts } = reading
  let rest = withoutCancelled(line.span, facts)
  rest = withoutCancelled(peel({ ...line, span: rest }, reading), facts)
  if (rest.text === '') return undefined
  const dayBehind = rest.text.length < 120 && facts.day === undefined ? dayAtEnd(rest, reading) : undefined
  if (dayBehind) return { ...line, span: dayBehind, beforeDay: true }
  const { text } = rest
  const kept =
    rest === line.span
      ? line
      : { ...line, span: rest, ...(isAfterTime(line.span, rest) && { afterTime: true as const }) }
  if (text.length > 120) {
    if (text.length < 1000) take('language', saysLanguage(rest), facts)
    return kept
  }
  if (line.role === 'place' && text.length < 80 && !line.level) return takePlace(kept, facts)
  if (line.role === 'track' && text.length < 80 && !line.level && facts.track === undefined) {
    facts.track = rest
    return undefined
  }
  if (line.role === 'organiser' && !line.level) {
    facts.organiser ??= rest
    return undefined
  }
  const organised = ORGANISED.exec(text)
  if (organised) {
    facts.organiser ??= withoutStop(slice(rest, organised[0].length))
    return undefined
  }
  const language = languageIn(rest)
  if (language) {
    facts.language ??= language
    return undefined
  }
  take('language', saysLanguage(rest), facts)
  return !line.level && looksLikePlace(text) && !isPerson(rest) ? { ...kept, afterTime: true } : kept
}

function take(key: 'language' | 'place', value: Span | undefined, facts: Facts) {
  if (value) facts[key] ??= value
}

function takePlace(line: Line, facts: Facts): undefined {
  if (!saysNoPlace(line.span.text)) facts.place ??= withoutStop(line.span)
}

/** A title without the word that it is cancelled; tells `facts` so. */
export function withoutCancelled(span: Span, facts: Facts): Span {
  if (span.text.length > 200) return span
  const before = CANCELLED_BEFORE.exec(span.text)
  if (before && /\p{Lu}/u.test(before[0])) {
    facts.cancelled = true
    return slice(span, before[0].length)
  }
  const after = CANCELLED_AFTER.exec(span.text)
  if (after && /\p{Lu}|[([]/u.test(after[0])) {
    facts.cancelled = true
    return slice(span, 0, after.index)
  }
  return span
}

/** Takes times, days, and the places and languages beside them, off the start of a line, and a time off its end. */
function peel(line: Line, reading: Reading): Span {
  const { facts, calendar } = reading
  const whole = line.span
  if (whole.text.length > 300) return whole
  let rest = whole
  let hasTime = false
  for (let taken = true; taken && rest.text !== ''; ) {
    taken = false
    const clock = leadingClock(rest.text, line.role === 'time' ? { hoursAlone: true } : {})
    if (clock) {
      const after = strip(slice(rest, clock.to))
      if (/^\p{Ll}/u.test(after.text) && (/\.$/u.test(after.text) || DEADLINE.test(after.text))) return rest
      if (hasTime && facts.start !== undefined && !facts.end && !clock.end) facts.end = clock.start
      else if (
        !hasTime &&
        facts.start &&
        !facts.end &&
        line.span.text.length < 12 &&
        clock.start > String(facts.start)
      )
        facts.end = clock.start
      takeClock(clock, facts)
      rest = after
      taken = hasTime = true
      continue
    }
    const day = rest.text.length < 200 ? findDay(rest.text) : undefined
    if (day && day.at === 0 && !NOT_THE_DAY.test(rest.text)) {
      const after = strip(slice(rest, day.to))
      if (/^\p{Ll}{2,}/u.test(after.text) && !/^(?:kl|klo|klockan|till|at)\b/u.test(after.text)) break
      const date = calendar.dateOf(day)
      if (date) facts.day ??= date
      rest = after
      taken = hasTime = true
      continue
    }
    if (!hasTime || rest === whole) break
    const piece = slice(rest, 0, /\s*(?:[,;|·•]|\s[–—-]\s)\s*/u.exec(rest.text)?.index)
    if (piece.text.length < rest.text.length || facts.title || line.role === 'time') {
      if (looksLikePlace(piece.text) && facts.place === undefined) facts.place = piece
      else if (languageIn(piece)) facts.language ??= languageIn(piece) ?? piece
      else break
      rest = strip(slice(rest, piece.text.length))
      taken = true
    }
  }
  return tail(rest, line, reading)
}

/** A line without the day that stands behind a comma at its end; undefined where none does. */
function dayAtEnd(span: Span, { facts, calendar }: Reading): Span | undefined {
  const day = findDay(span.text)
  if (!day?.month || day.to < span.text.length - 1 || !/,\s$/u.test(span.text.slice(0, day.at)))
    return undefined
  const date = calendar.dateOf(day)
  if (date) facts.day ??= date
  return slice(span, 0, withoutTail(span.text.slice(0, day.at)).length)
}

function isPerson(span: Span): boolean {
  const person = readPersonLine(span)
  return person !== undefined && (person.proven || person.slots > 1)
}

/** Whether what is left of a line stands behind a time, set apart from it: "10.00–11.00, Växthuset", "kl. 14 i Ateljén". */
function isAfterTime(whole: Span, rest: Span): boolean {
  const before = whole.text.slice(0, rest.at - whole.at)
  return before !== '' && (/[,|·•]\s*$/u.test(before) || /^(?:i|på|in|at|vid)\s\p{Lu}/u.test(rest.text))
}

/** Without the signs that part it from what came after. */
function withoutTail(text: string): string {
  return text.slice(0, 400).replace(/[\s,;|·•([–—-]+$/u, '')
}

function strip(span: Span): Span {
  return slice(span, SEPARATOR.exec(span.text)?.[0].length ?? 0)
}

/** A time at the end of a heading or a short line: "Styrning i kris, kl. 10–11", "(10.00–10.45)", "Sal A, 10.00–11.00". */
function tail(span: Span, line: Line, { facts, calendar }: Reading): Span {
  if (span.text.length > 200 || /[.!]\s\p{Lu}/u.test(span.text)) return span
  const clock = isRoomNumber(span.text) ? undefined : findClock(span.text)
  if (!clock || NOT_THE_DAY.test(span.text)) return span
  const behind = strip(slice(span, clock.to))
  if (looksLikePlace(behind.text) && facts.start === undefined && facts.place === undefined && clock.at > 0) {
    takeClock(clock, facts)
    facts.place = behind
    return slice(span, 0, withoutTail(span.text.slice(0, clock.at)).length)
  }
  if (!/^[\s).\]|,]*(?:\([^()]*\))?$/u.test(span.text.slice(clock.to))) return span
  const before = slice(span, 0, clock.at)
  const cut = slice(before, 0, before.text.replace(/[\s,;|·•([–—-]+$/u, '').length)
  const isFactLine = cut.text === '' || looksLikePlace(cut.text)
  if (
    !line.level &&
    !line.strong &&
    !isFactLine &&
    line.role !== 'title' &&
    !line.inList &&
    !/[(,|–—-]\s?$/u.test(before.text)
  )
    return span
  if (facts.start !== undefined && facts.start !== clock.start) return span
  if (/[.?!]$/u.test(span.text) && !isFactLine && !/[?!]$/u.test(cut.text)) return span
  takeClock(clock, facts)
  const day = findDay(cut.text)
  if (day && day.to >= cut.text.length - 1) {
    const date = calendar.dateOf(day)
    if (date) facts.day ??= date
    return slice(cut, 0, slice(cut, 0, day.at).text.replace(/[\s,;|·•([–—-]+$/u, '').length)
  }
  if (looksLikePlace(cut.text) && facts.place === undefined && !line.level) {
    facts.place = cut
    return slice(cut, cut.text.length)
  }
  return cut
}
