import type { PageBlock, PageText } from '../page/page.ts'
import { alikeRooms, withPlaces } from './alike-rooms.ts'
import { findAnchors, type Range } from './anchors.ts'
import type { Calendar } from './calendar.ts'
import { createContext } from './context.ts'
import { dayOfEvent } from './event-day.ts'
import type { Facts } from './known-facts.ts'
import { cutBlocks, listLeaves } from './leaves.ts'
import { saysOneMoment } from './one-moment.ts'
import { timesOfSessions, timesOfThisPage } from './own-times.ts'
import { findParts } from './parts.ts'
import { rangesByTime } from './session-ranges.ts'
import { sessionOfTalks } from './sessions-of-talks.ts'
import type { Span } from './span.ts'
import { findTalks } from './talks-under-title.ts'

/** `titles` are those of the sessions that structured data names, lower case; `title` is the page's, and the site's head where it has one, a line each. */
type Around = { texts: readonly PageText[]; calendar: Calendar; titles: ReadonlySet<string>; title: string }

/** One session’s part of a page, with what it inherits from the headings, the group or the columns around it. */
export type Section = { blocks: PageBlock<Span>[]; given: Partial<Facts> }

/**
 * Takes a schedule apart into its sessions: by the times that it states, then, where several stand under one time or
 * no times are stated, by headings, numbers and items. Empty where the page holds one session or none.
 */
export function findSections(
  blocks: readonly PageBlock<Span>[],
  { texts, calendar, titles, title }: Around,
): { sections: Section[]; lead: PageBlock<Span>[] } {
  const { leaves, counts } = listLeaves(blocks, texts)
  const all = timesOfSessions(leaves, findAnchors(leaves))
  const found = timesOfThisPage(leaves, all)
  if (saysOneMoment(leaves, found) || (found.length < all.length && found.length < 2))
    return { sections: [], lead: [] }
  const timed = rangesByTime(leaves, found, titles)
  const ranges = timed.length > 1 ? timed : findParts(leaves, { from: 0, to: leaves.length, needs: 'facts' })
  if (ranges.length < 2) return { sections: [], lead: [] }
  const context = createContext(leaves, { calendar, starts: ranges.map(({ from }) => from) })
  const sections: { range: Range; given: Partial<Facts> }[] = []
  let at = 0
  let within: { facts: Partial<Facts>; left: number } = { facts: {}, left: 0 }
  for (const [index, range] of ranges.entries()) {
    context.read({ from: at, to: range.from, next: range })
    at = range.to
    const group = sessionOfTalks(leaves, ranges, index)
    if (group) {
      const { start: _start, end: _end, ...facts } = context.group(range)
      within = { facts: { ...facts, ...(group.called && { track: group.called }) }, left: group.talks }
      continue
    }
    const isWithin = within.left > 0
    if (isWithin) within.left -= 1
    const inherited = { ...context.given(), ...(isWithin && within.facts) }
    const side = range.anchor ? findParts(leaves, { ...range, needs: 'group' }) : []
    const talks = side.length === 0 ? findTalks(leaves, range) : undefined
    const parts = talks?.parts ?? side
    if (parts.length === 0) sections.push({ range, given: inherited })
    else {
      const { start, end } = range.anchor?.clock ?? {}
      const shared = {
        ...(start && { start }),
        ...(end && { end }),
        ...context.group({ from: range.from, to: parts[0]?.from ?? range.to }),
        ...(talks && { track: talks.of }),
      }
      for (const part of parts) sections.push({ range: part, given: { ...inherited, ...shared } })
    }
  }
  if (sections.every(({ given }) => given.day === undefined)) {
    const linesIn = (from: number, to?: number) => leaves.slice(from, to).flatMap(({ line }) => line ?? [])
    const day = dayOfEvent({ before: linesIn(0, ranges[0]?.from), after: linesIn(at), title, calendar })
    if (day) for (const { given } of sections) given.day = day
  }
  const pieceOf = new Int32Array(leaves.length).fill(-1)
  sections.forEach(({ range }, index) => pieceOf.fill(index + 1, range.from, range.to))
  pieceOf.fill(0, 0, ranges[0]?.from ?? 0)
  const pieces = cutBlocks(blocks, counts, pieceOf)
  const rooms = alikeRooms(
    leaves,
    sections.map(({ range }) => range),
  )
  return {
    sections: sections.map(({ given }, index) => ({
      blocks: withPlaces(pieces[index + 1] ?? [], rooms),
      given,
    })),
    lead: pieces[0] ?? [],
  }
}
