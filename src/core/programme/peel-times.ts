import { isSetApart } from './anchors.ts'
import { saysDeadline, saysOtherDay } from './calendar.ts'
import { saysCancelled } from './cancelled.ts'
import { type Clock, findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { hinted } from './hinted.ts'
import { EXCLAMATION, STOP, signsOf } from './hints.ts'
import { kickerAhead } from './kicker-ahead.ts'
import type { Reading } from './known-facts.ts'
import { languageIn } from './languages.ts'
import { capitalised, endsIn, isSmallAt } from './letters.ts'
import { firstSentence, strip, withoutBracket, withoutStop, withoutTail } from './line-parts.ts'
import type { Line } from './lines.ts'
import { readPersonList } from './person-list.ts'
import { isRoom, isRoomNumber, looksLikePlace } from './places.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import { type Span, slice } from './span.ts'
import { takeClock, takeDay } from './take-value.ts'
import { readKicker } from './title.ts'

/** Takes times, days, and the places and languages beside them, off the start of a line, and a time off its end. */
export function peel(line: Line, reading: Reading): Span {
  const { facts, calendar } = reading
  const whole = line.span
  if (whole.text.length > 300) return whole
  const kicker = kickerAhead(whole)
  let rest = kicker?.behind ?? whole
  let hasTime = false
  if (kicker) {
    if (kicker.kind) facts.kind ??= kicker.kind
    if (kicker.number) facts.number ??= kicker.number
  }
  for (let taken = true; taken && rest.text !== ''; ) {
    taken = false
    const clock = leadingClock(rest.text, line.role === 'time' || kicker ? { hoursAlone: true } : {})
    if (clock) {
      const after = withoutNote(strip(slice(rest, clock.to)))
      if (isSmallAt(after.text, 0) && (after.text.endsWith('.') || saysDeadline(after.text))) {
        // "08.30–09.00 kommer hälsan att diskuteras": the sentence is the session's, and keeps its words.
        if (line.opens && clock.end && !saysDeadline(after.text)) takeClock(clock, facts)
        return whole
      }
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
    if (day && day.at === 0 && !saysOtherDay(rest.text)) {
      const after = strip(slice(rest, day.to))
      const goesOn = isSmallAt(after.text, 0) && isSmallAt(after.text, 1) && !saysCancelled(after.text)
      if (goesOn && !/^(?:kl|klo|klockan|till|at)\b/.test(after.text)) break
      const date = calendar.dateOf(day)
      if (date) takeDay(date, facts, day.last !== undefined)
      rest = after
      taken = hasTime = true
      continue
    }
    if (!hasTime || rest === whole) break
    const sentence = firstSentence(rest)
    const isRoomInHouse = sentence.text.includes(', ') && looksLikePlace(sentence.text)
    const piece = isRoomInHouse
      ? sentence
      : slice(rest, 0, /\s*(?:[,;|·•]|\s[–—-]\s)\s*/u.exec(rest.text)?.index)
    if (isRoomInHouse || piece.text.length < rest.text.length || facts.title || line.role === 'time') {
      const language = languageIn(piece)
      if (looksLikePlace(piece.text) && facts.place === undefined) facts.place = piece
      else if (language) facts.language ??= language
      else break
      const behind = slice(rest, piece.text.length)
      rest = strip(behind.text.startsWith('. ') ? slice(behind, 1) : behind)
      taken = true
    }
  }
  return withoutPlace(tail(rest, line, reading), { whole, hasTime, reading })
}

/** "18.30 Fri i anden, Stora salen": the place behind the last comma of a title. */
function withoutPlace(
  span: Span,
  { whole, hasTime, reading: { facts } }: { whole: Span; hasTime: boolean; reading: Reading },
): Span {
  const room =
    hasTime && facts.place === undefined && span.text.endsWith(')') ? roomInBrackets(span) : undefined
  if (room) {
    facts.place = room.room
    return room.title
  }
  const comma = hasTime && span !== whole && facts.place === undefined ? span.text.lastIndexOf(', ') : -1
  if (comma < FEWEST_BEFORE_PLACE || span.text.length > 160) return span
  const place = slice(span, comma + 2)
  if (!looksLikePlace(place.text) || /^\d/u.test(place.text) || isHouseOfSomeone(span, place)) return span
  facts.place = place
  return slice(span, 0, comma)
}

/** "… Olle Vik, pedagog, Sandvikens bibliotek": behind a name and a post a house is where one works. */
function isHouseOfSomeone(span: Span, place: Span): boolean {
  if (isRoom(place.text)) return false
  const said = slice(span, Math.max(0, span.text.lastIndexOf('. ', span.text.length - place.text.length) + 1))
  return (readPersonList(said).at(-1)?.slots ?? 0) > 1
}

const FEWEST_BEFORE_PLACE = 4

/** Between a time and its title: "(Observera tiden!): …", "och 12.45: …". */
const NOTE = hinted(
  text => text.startsWith('(') || /^(?:och|samt|and|og|ja)\s\d/.test(text),
  /^(?:\([^()]{1,40}\)|(?:och|samt|and|og|ja)\s\d{1,2}[.:]\d\d)\s?[:–—-]\s?(?=\p{L}|["”“])/u,
)

function withoutNote(span: Span): Span {
  return slice(span, NOTE.exec(span.text)?.[0].length ?? 0)
}

/** A line without the day that stands behind a comma at its end; undefined where none does. */
export function dayAtEnd(span: Span, { facts, calendar }: Reading): Span | undefined {
  const day = findDay(span.text)
  if (!day?.month || day.to < span.text.length - 1 || !/,\s$/.test(span.text.slice(0, day.at)))
    return undefined
  const date = calendar.dateOf(day)
  if (date) takeDay(date, facts, day.last !== undefined)
  return slice(span, 0, withoutTail(span.text.slice(0, day.at)).length)
}

const SENTENCE_ENDS = hinted(text => (signsOf(text) & (STOP | EXCLAMATION)) !== 0, /[.!]\s+(?=\p{Lu})/u)

/** Whether a sentence ends before the time, and another than its day begins. */
function saysMore(before: string): boolean {
  const next = SENTENCE_ENDS.exec(before)
  if (!next) return false
  const rest = before.slice(next.index + next[0].length)
  const day = findDay(rest)
  return !(day?.at === 0 && withoutTail(rest.slice(day.to)) === '')
}

/** A time at the end of a heading or a short line: "Styrning i kris, kl. 10–11", "(10.00–10.45)", "Sal A, 10.00–11.00". */
function tail(span: Span, line: Line, reading: Reading): Span {
  const { facts } = reading
  if (span.text.length > 200) return span
  const clock = isRoomNumber(span.text) ? undefined : findClock(span.text)
  if (!clock || saysOtherDay(span.text) || saysMore(span.text.slice(0, clock.at))) return span
  const stripped = strip(slice(span, clock.to))
  const behind = slice(stripped, 0, withoutBracket(stripped.text, span.text.slice(0, clock.at)).length)
  const ahead = slice(span, 0, withoutTail(span.text.slice(0, clock.at)).length)
  if (facts.start === undefined && clock.at > 0) {
    const known = behindTime({ span, clock, ahead, behind })
    if (known && facts[known.fact] === undefined) {
      takeClock(clock, facts)
      facts[known.fact] = known.value
      return withoutDay(ahead, reading)
    }
  }
  if (!/^[\s).\]|,]*(?:\([^()]*\))?$/u.test(span.text.slice(clock.to))) return span
  const before = slice(span, 0, clock.at)
  const cut = slice(before, 0, withoutTail(before.text).length)
  const isFactLine = cut.text === '' || looksLikePlace(cut.text)
  if (
    !line.level &&
    !line.strong &&
    !isFactLine &&
    line.role !== 'title' &&
    !line.inList &&
    !(line.opens && clock.end) &&
    !/[(,|–—-]\s?$/u.test(before.text)
  )
    return span
  if (facts.start !== undefined && facts.start !== clock.start) return span
  if (endsIn(span.text, '.?!') && !isFactLine && !endsIn(cut.text, '?!')) return span
  takeClock(clock, facts)
  const rest = withoutDay(cut, reading)
  if (rest !== cut) return rest
  if (looksLikePlace(cut.text) && facts.place === undefined && !line.level) {
    facts.place = cut
    return slice(cut, cut.text.length)
  }
  return cut
}

type Around = { span: Span; clock: Clock; ahead: Span; behind: Span }

/** What stands behind a time at the end of a line: a room; the kind; the place, where nothing but a kind stands before. */
function behindTime({
  span,
  clock,
  ahead,
  behind,
}: Around): { fact: 'place' | 'kind'; value: Span } | undefined {
  const after = span.text.slice(clock.to)
  const said = firstSentence(behind)
  if (looksLikePlace(said.text) || isRoom(capitalised(said.text)) || isSetApart(after))
    return { fact: 'place', value: withoutStop(said) }
  if (clock.end && readKicker(behind)) return { fact: 'kind', value: behind }
  if (!clock.end || !readKicker(ahead) || !/^[,;]\s\S/u.test(after)) return undefined
  return { fact: 'place', value: slice(behind, 0, /\.\s\p{Lu}|\.$/u.exec(behind.text)?.index) }
}

/** Without the day that stands at its end: what is left of "Styrning i kris, 5 maj" when the time behind it is taken. */
function withoutDay(span: Span, { facts, calendar }: Reading): Span {
  const day = findDay(span.text)
  if (!day || day.to < span.text.length - 1) return span
  const date = calendar.dateOf(day)
  if (date) takeDay(date, facts, day.last !== undefined)
  return slice(span, 0, withoutTail(span.text.slice(0, day.at)).length)
}
