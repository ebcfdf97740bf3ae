import type { Mark } from '../page/page.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import { isKindBeside } from './kind-words.ts'
import type { Facts, Reading } from './known-facts.ts'
import { accessibilityIn } from './languages.ts'
import { firstSentence, strip, withoutStop, withoutTail } from './line-parts.ts'
import { looksLikePlace, saysNoPlace } from './places.ts'
import { registrationBehindLabel } from './registration.ts'
import { type Span, slice } from './span.ts'
import { tellsNow } from './verbs.ts'
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
      if (date && !facts.dayIsLabelled) {
        Object.assign(facts, { day: date, dayIsLabelled: true })
        delete facts.dayIsRange
      }
      if (!clock && !day) return /^(?:meddelas|tba|tbd)/iu.test(value.text)
      const rest = slice(value, Math.max(clock?.to ?? 0, day?.to ?? 0))
      const place = strip(rest)
      if (place.text && looksLikePlace(place.text)) facts.place ??= place
      return true
    }
    case 'end': {
      const clock = findClock(value.text, { hoursAlone: true })
      if (clock) facts.end ??= clock.end ?? clock.start
      return clock !== undefined || findDay(value.text) !== undefined
    }
    case 'place':
      if (!saysNoPlace(value.text))
        facts.place ??= withoutRemark(withoutMap(withoutStop(trimmed(firstSentence(value))), marks))
      return value.text.length <= LONGEST_SAID
    case 'address':
      facts.address ??= withoutMap(withoutStop(value), marks)
      return value.text.length <= LONGEST_SAID
    case 'accessibility': {
      const isSentence = value.text.length > LONGEST_AID && /\p{L}{3}[.!?]/u.test(value.text)
      const named = accessibilityIn(value)
      // "Webbinariet skrivtolkas": the word for it, where the value is a sentence.
      const isTold = named.length === 1 && /^\p{Lu}\p{Ll}+(?:et|en|ene|erna)\s/u.test(value.text)
      facts.accessibility.push(...(isSentence || isTold ? named : splitWords(value)))
      return !isSentence
    }
    case 'registration':
      if (value.text.length > LONGEST_SAID) return false
      facts.registration = {
        ...registrationBehindLabel(value, { marks, calendar }),
        ...facts.registration,
      }
      return true
    case 'kind': {
      const kind = kindOf(value)
      if (kind) facts.kind ??= kind
      return value.text.length <= LONGEST_SAID
    }
    case 'track':
      if (/[.?!]$/u.test(value.text) || value.text.length > LONGEST_TRACK) return false
      facts.track ??= withoutStop(value)
      return true
    case 'number':
    case 'organiser':
    case 'language':
    case 'title':
      if (value.text.length > 300) return false
      facts[kind] ??= withoutStop(kind === 'organiser' ? untilVerb(value) : value)
      return true
    case 'aside':
      return value.text.length <= LONGEST_SAID
    case 'text':
    case 'other':
      return false
  }
}

/** A longer theme is what the session is about. */
const LONGEST_TRACK = 100

/** An aid is named in few words; a sentence about it stays in the text. */
const LONGEST_AID = 60

/** Without the signs that part it from the next fact: "City Library, Cork ·". */
function trimmed(value: Span): Span {
  return slice(value, 0, withoutTail(value.text).length || value.text.length)
}

/** What an organiser's value says before a sentence with a verb begins: "… universitet. Dagarna stöds av …"; "Kungl. Samhället i Ek" is none. */
function untilVerb(value: Span): Span {
  const first = firstSentence(value)
  const verb = /^\.?\s+\p{L}+\s(?<verb>\p{L}+)/u.exec(value.text.slice(first.text.length))?.groups?.['verb']
  return verb && tellsNow(verb) ? first : value
}

/** Takes the day of a session; one among several is believed less than one alone. */
export function takeDay(date: string, facts: Facts, isRange: boolean) {
  if (facts.day !== undefined && !(facts.dayIsRange && !isRange)) return
  facts.day = date
  if (isRange) facts.dayIsRange = true
  else delete facts.dayIsRange
}

/** Of several categories the one that is a kind; one alone is taken for it. */
function kindOf(value: Span): Span | undefined {
  const parts = splitWords(value)
  return parts.find(({ text }) => isKindBeside(text)) ?? (parts.length === 1 ? withoutStop(value) : undefined)
}

/** "Teams (lenke sendes dagen før)": without what is said of it in words. */
function withoutRemark(place: Span): Span {
  const at = (REMARK.exec(place.text) ?? LIMIT.exec(place.text))?.index
  return at ? slice(place, 0, at) : place
}

/** "Gamla smedjan. Max 15 deltagare": how many may come is no part of where. */
const LIMIT =
  /\.\s+(?:[Mm]ax(?:imalt|imum|\.)?|[Hh]ögst|[Bb]egränsat|[Bb]egrenset|[Bb]egrænset|[Ll]imited to)\s[^.]{1,40}$/u

const REMARK = /\s\(\p{Ll}+(?:\s[^\s()\d]+){2,}\)$/u

/** Without the link to a map behind it: "Ateljén, Gamla gasverket (karta)". */
export function withoutMap(place: Span, marks: readonly Mark[]): Span {
  const end = place.at + place.text.length
  const map = marks.find(
    ({ href, start, end: to }) =>
      href &&
      start > place.at &&
      to >= end - 1 &&
      MAP.test(place.text.slice(start - place.at, to - place.at)),
  )
  return map ? slice(place, 0, withoutTail(place.text.slice(0, map.start - place.at)).length) : place
}

const MAP =
  /^[\s(+>»[]*(?:(?:visa|se|öppna|vis|åbn|näytä|katso|show|view|open|google|på|i)\s)?(?:on\s|in\s|på\s|i\s|the\s)?(?:google[\s-]?)?(?:kartan?|kart(?:et)?|kort(?:et)?|kartta(?:lla)?|kartalla|map|maps|google maps|hitta hit|vägbeskrivning|veibeskrivelse|vejbeskrivelse|directions|find vej|finn fram|reittiohjeet)[\s)\]»>.]*$/iu

function splitWords(value: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const match of value.text.matchAll(
    /[,;\n]\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})|\s[|·•]\s|\s+(?:och|and|og|ja)\s+/gu,
  )) {
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
