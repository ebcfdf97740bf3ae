import type { Abbreviation } from '../../core/language/abbreviations.ts'
import type { ForeignPassage } from '../../core/language/foreign-passages.ts'
import type { Repair } from '../../core/session/session.ts'

/** A stretch of a text that is shown alike; `at` is its UTF-16 offset in the text. */
export type Piece = { text: string; at: number; repair?: Repair; full?: string; lang?: string }

type Found = {
  repairs: readonly Repair[]
  abbreviations: readonly Abbreviation[]
  passages: readonly ForeignPassage[]
}

/**
 * Cuts a text where something begins or ends. A repair is never cut: what it touches halfway gives way to it. The
 * pieces’ texts make the text.
 */
export function piecesOf(text: string, { repairs, abbreviations, passages }: Found): Piece[] {
  const taken = repairs.filter(({ start, end }) => start < end)
  const free = ({ start, end }: { start: number; end: number }) =>
    taken.every(repair => repair.end <= start || repair.start >= end)
  const shorts = abbreviations.filter(free)
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...taken, ...shorts, ...passages.filter(free)]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((at, index): Piece => {
    const end = places[index + 1] ?? text.length
    const around = (one: { start: number; end: number }) => one.start <= at && end <= one.end
    const repair = taken.find(around)
    const full = shorts.find(around)?.full
    const lang = passages.filter(free).find(around)?.lang
    return {
      text: text.slice(at, end),
      at,
      ...(repair && { repair }),
      ...(full && { full }),
      ...(lang && { lang }),
    }
  })
}

/** An expansion as it stands in its place: with a capital where the abbreviation has one. */
export function asWritten(short: string, full: string): string {
  return /^\p{Lu}\p{Ll}/u.test(short) ? full.charAt(0).toUpperCase() + full.slice(1) : full
}
