import type { Programme } from '../session/session.ts'
import type { Calendar } from './calendar.ts'
import { readFacts } from './facts.ts'
import { type Clues, titleOfAddress, withoutSite } from './headline.ts'
import type { Line } from './lines.ts'
import type { Draft } from './settle.ts'
import { namesProgramme } from './title.ts'

type Event = Draft<NonNullable<Programme['event']>>

/** What the sessions of a schedule belong to: named by the heading over them, the page’s title, its site or its address. */
export function readEvent({ lines, calendar, clues }: { lines: readonly Line[]; calendar: Calendar; clues: Clues }): Event | undefined {
  const { facts, left } = readFacts(lines, { given: {}, calendar })
  const headings = left.filter(({ level, span }) => level !== undefined && level <= 2 && !namesProgramme(span.text) && span.text.length < 200)
  const [heading] = headings.sort((a, b) => (a.level ?? 0) - (b.level ?? 0))
  const title = withoutSite(clues)
  const ofPage = title.text !== '' && !namesProgramme(title.text) ? title : clues.site || titleOfAddress(clues.url)
  const name = heading?.span ?? ofPage
  if (!name) return undefined
  return {
    name,
    ...(calendar.first && { start: calendar.first }),
    ...(calendar.last && calendar.last !== calendar.first && { end: calendar.last }),
    ...(facts.place && { place: facts.place }),
  }
}
