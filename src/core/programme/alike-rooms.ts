import type { PageBlock } from '../page/page.ts'
import { findClock } from './clock.ts'
import { findDay } from './dates.ts'
import { opensWithLabel } from './labels.ts'
import type { Leaf } from './leaves.ts'
import type { Line } from './lines.ts'
import { readPersonLine } from './person-line.ts'
import { looksLikePlace } from './places.ts'
import type { Span } from './span.ts'
import { readKicker } from './title.ts'

type Block = PageBlock<Span>

type Range = { from: number; to: number }

/** So many sessions have a line of one kind, and so many of these are called like places: then all are places. */
const FEWEST = 2
const ENOUGH = 0.5
const LONGEST = 50
/** Behind so many lines of one text none is told from the next: a page may be one text of thousands. */
const MOST_IN_TEXT = 5

/**
 * The texts that are places since they are like those which other sessions have their places in: at the same spot, in the same
 * letters, in boxes of the same names ("*Snickarboden*" where other cards end with "*Stora salen*").
 */
export function alikeRooms(leaves: readonly Leaf[], sessions: readonly Range[]): ReadonlySet<string> {
  const spots = new Map<string, { lines: Line[]; places: number }>()
  const placed = new Set<Line>()
  for (const { from, to } of sessions) {
    const seen = new Set<string>()
    const own = leaves.slice(from, to).flatMap(({ line }) => line ?? [])
    if (own.some(isCalledPlace)) for (const line of own) placed.add(line)
    for (let at = from; at < to; at++) {
      const line = leaves[at]?.line
      if (!line || line.level || line.image || line.span.text.length > LONGEST) continue
      const spot = spotOf(leaves, { from, at, to })
      if (seen.has(spot)) continue
      seen.add(spot)
      const found = spots.get(spot) ?? { lines: [], places: 0 }
      found.lines.push(line)
      found.places += isCalledPlace(line) ? 1 : 0
      spots.set(spot, found)
    }
  }
  const rooms = [...spots.values()]
    .filter(({ lines, places }) => places >= FEWEST && places >= ENOUGH * lines.length)
    .flatMap(({ lines }) => lines.filter(line => !placed.has(line) && mayBePlace(line)))
  return new Set(rooms.map(({ span }) => keyOf(span)))
}

/** Blocks in which these texts are named places. */
export function withPlaces(blocks: readonly Block[], rooms: ReadonlySet<string>): Block[] {
  if (rooms.size === 0) return [...blocks]
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'text':
        return rooms.has(keyOf(block.text)) ? { ...block, names: PLACE } : block
      case 'list':
        return { ...block, items: block.items.map(item => withPlaces(item, rooms)) }
      case 'group':
      case 'quote':
        return { ...block, blocks: withPlaces(block.blocks, rooms) }
      default:
        return block
    }
  })
}

/** As authors name a place. */
const PLACE = 'place'

function keyOf({ of, at }: Span): string {
  return `${of}:${at}`
}

/** Where a line stands in its session, in words: in what letters, in which line of its text, in what box, first or last of all. */
function spotOf(leaves: readonly Leaf[], { from, at, to }: Range & { at: number }): string {
  const line = leaves[at]?.line
  const end = line ? line.span.at + line.span.text.length : 0
  const isEm = line?.marks.some(({ em, start, end: stop }) => em && start <= line.span.at && stop >= end)
  let inText = 0
  while (
    line &&
    inText < MOST_IN_TEXT &&
    at - inText > from &&
    leaves[at - inText - 1]?.line?.source.of === line.source.of
  )
    inText += 1
  return [
    isEm,
    line?.strong,
    line?.names,
    line?.inList,
    inText,
    inText > 0 ? leaves[at - 1]?.line?.strong : at === to - 1,
    at === from,
  ].join()
}

/** "F1" may be a room’s number, and a session’s, too. */
function isCalledPlace({ span }: Line): boolean {
  return /\p{L}{3}/u.test(span.text) && looksLikePlace(span.text)
}

function mayBePlace(line: Line): boolean {
  const { span } = line
  return (
    /^\p{Lu}.*\p{L}{3}/u.test(span.text) &&
    !/[.!?:]$/u.test(span.text) &&
    !opensWithLabel(line) &&
    !findClock(span.text) &&
    !findDay(span.text) &&
    readKicker(span) === undefined &&
    !readPersonLine(span)?.proven
  )
}
