import type { Mark } from '../page/page.ts'
import { isTimeOnly, leadingClock } from './clock.ts'
import { findDay, isDayOnly } from './dates.ts'
import { meaningOf } from './labels.ts'
import { nameEnd } from './name.ts'
import { looksLikePlace } from './places.ts'
import { signOf } from './signs.ts'
import type { Span } from './span.ts'

/**
 * Glue that markup shows: one element ends where another begins with no space between, as boxes in a row do. Cut where
 * a text ends or begins there by what stands on either side: a name, a time, a day, a label, a capital behind a small
 * letter.
 */
export function edgeCuts(span: Span, edges: readonly number[], alike: Alike): number[] {
  const cuts: number[] = []
  for (const edge of edges) {
    const place = edge - span.at
    if (place <= 0 || place >= span.text.length) continue
    const from = Math.max(cuts.at(-1) ?? 0, span.text.lastIndexOf('\n', place - 1) + 1)
    const [before, after] = [span.text.slice(from, place), span.text.slice(place)]
    if (areParted(before, after) || (/^\p{Lu}/u.test(after) && alike.has(edge))) cuts.push(place)
  }
  return cuts
}

/** Where elements begin right behind others that their author calls the same, or behind those and a space: with the names of both. */
export type Alike = ReadonlyMap<number, string>

/** `<span class="badge">Panelsamtal</span> <span class="badge">AI</span>`: words in a row. One pass, for a text may have many. */
export function alikeIn(marks: readonly Mark[]): Alike {
  const words = marks.flatMap(({ names, start, end }) =>
    names !== undefined && end - start >= SHORTEST_WORD ? { names, start, end } : [],
  )
  const ends = new Set(words.map(({ names, end }) => `${end} ${names}`))
  return new Map(
    words.flatMap(({ names, start }): [number, string][] =>
      ends.has(`${start} ${names}`) || ends.has(`${start - 1} ${names}`) ? [[start, names]] : [],
    ),
  )
}

/** Letters in elements of their own are an effect. */
const SHORTEST_WORD = 2

/**
 * Where the elements begin that a text is made of, if one of them says a time or a room and nothing else: `<time>09:00</time>
 * <span>Styrning</span> <em>Sal B</em>`; else where chips do.
 */
export function elementCuts({ text, at }: Span, elements: readonly number[], alike: Alike): number[] {
  const chips = elements.filter(element => CHIP.test(alike.get(element) ?? '')).map(element => element - at)
  const cuts = elements.map(element => element - at).filter(cut => cut > 0 && cut < text.length)
  const pieces =
    cuts.length === 0 ? [] : [0, ...cuts].map((from, index) => text.slice(from, cuts[index]).trim())
  return pieces.some(piece => isTime(piece) || (pieces.length > 2 && looksLikePlace(piece)))
    ? cuts
    : chips.filter(cut => cut > 0 && cut < text.length)
}

/** What words in a row are called that say something each. */
const CHIP = /(?:^|[\s_-])(?:badge|chip|pill|tag|label)s?(?:$|[\s_-])/u

function isTime(text: string): boolean {
  return text.length < LONGEST_STATEMENT && isTimeOnly(text)
}

function areParted(before: string, after: string): boolean {
  if (signOf({ text: after, of: 0, at: 0 })?.kind || (NUMBER.test(before) && /^\p{Lu}\p{Ll}/u.test(after)))
    return true
  if (!/[\p{L}\d)?!.]$/u.test(before) || !/^[\p{L}\d]/u.test(after)) return false
  const next = after.slice(0, LONGEST_STATEMENT)
  // "Anna Berg|professor": more than the ending of the name, as in "Anna Berg|s".
  if (nameEnd(before) === before.length && /^(?:\p{Lu}|\p{Ll}{4})/u.test(after)) return true
  if (leadingClock(next) !== undefined || (findDay(next)?.at === 0 && !/^\d/u.test(after))) return true
  if (leadingClock(before)?.to === before.length || isDay(before) || meaningOf(before)) return true
  return (
    before.length < LONGEST_GLUED && /[\p{Ll}?!)]$/u.test(before) && /^\p{Lu}(?:\p{Ll}|\s\p{Ll})/u.test(after)
  )
}

/** "T04", "12": what a session is numbered by, in a box of its own. */
const NUMBER = /^\p{Lu}{0,3}[-.]?\d{1,3}\p{Lu}?$/u

function isDay(text: string): boolean {
  return text.length <= LONGEST_STATEMENT && isDayOnly(text)
}

/** A time or a day is stated in so many characters. */
const LONGEST_STATEMENT = 60
/** A text that another is glued to is no longer: in a longer one a capital may be a name's own. */
const LONGEST_GLUED = 160
