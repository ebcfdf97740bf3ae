import type { Programme } from '../session/session.ts'
import type { Calendar } from './calendar.ts'
import { findDay } from './dates.ts'
import { readFacts } from './facts.ts'
import { strip } from './line-parts.ts'
import type { Line } from './lines.ts'
import { looksLikePlace } from './places.ts'
import { isDayLine, TRACK_WORD } from './schedule-lines.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'
import { namesProgramme } from './title.ts'
import { titleOfAddress } from './title-of-address.ts'
import type { Clues } from './title-score.ts'
import { withoutSite } from './without-site.ts'

type Event = Draft<NonNullable<Programme['event']>>

/**
 * What the sessions of a schedule belong to: named by the heading over them, the page’s title, its site or its address.
 * It lasts as long as the `days` of its sessions, or as the page says of them.
 */
export function readEvent({
  lines,
  calendar,
  clues,
  days,
}: {
  lines: readonly Line[]
  calendar: Calendar
  clues: Clues
  days: readonly string[]
}): Event | undefined {
  const { facts, left } = readFacts(lines, { given: {}, calendar })
  const headings = left.filter(
    ({ level, span }) =>
      level !== undefined &&
      level <= 2 &&
      !namesProgramme(withoutDay(span).text) &&
      !looksLikePlace(span.text) &&
      !isDayLine(span.text) &&
      !TRACK_WORD.test(span.text) &&
      span.text.length < 200,
  )
  const [heading] = headings.sort((a, b) => (a.level ?? 0) - (b.level ?? 0))
  const title = withoutSite(clues)
  const ofPage =
    title.text !== '' && !namesProgramme(title.text)
      ? withoutDay(title)
      : clues.site || besideIn(clues.pageTitle, title) || titleOfAddress(clues.url)
  const name = heading ? withoutDay(heading.span) : ofPage
  if (!name) return undefined
  const { first, last } = calendar.around(days)
  return {
    name,
    ...(first && { start: first }),
    ...(last && last !== first && { end: last }),
    ...(facts.place && { place: facts.place }),
  }
}

/** "Schema | DevDagen": what stands beside a part of the page's title; undefined where nothing does. */
function besideIn(pageTitle: Span, part: Span): Span | undefined {
  const end = part.at - pageTitle.at + part.text.length
  const beside = part.text === '' ? pageTitle : strip(slice(pageTitle, end))
  return beside.text !== '' && !namesProgramme(beside.text) ? withoutDay(beside) : undefined
}

/** "Program Kulturdagarna, 10–11 maj 2019" → "Kulturdagarna"; a name that is nothing else stays. */
function withoutDay(name: Span): Span {
  const lead =
    /^(?:[Pp]rogram(?:met)?|PROGRAM|[Pp]rogramme|[Ss]chema|[Oo]hjelma)(?:\s(?:för|for|på|FÖR|PÅ)\s+|[\s:–-]+(?=\p{Lu}))|^(?:[Pp]rogram(?:met)?\s)?(?:[Dd]ag|[Dd]ay|[Pp]äivä)\s\d[\s,:–-]+/u.exec(
      name.text,
    )?.[0].length ?? 0
  const first = findDay(name.text.slice(lead))
  if (first?.at === 0 && first.month && lead + first.to < name.text.length - 4)
    return strip(slice(name, lead + first.to))
  const day = findDay(name.text)
  const end =
    day && day.to >= name.text.length - 1 && day.at > lead
      ? /[\s,;(–-]*$/u.exec(name.text.slice(0, day.at))?.index
      : undefined
  const cut = slice(name, lead, end)
  return cut.text.length > 2 ? cut : name
}
