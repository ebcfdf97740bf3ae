import type { Mode } from './instances.ts'

type Random = () => number

const UPPER = 0.015
const JOINED = 0.04
const PART = 0.3
const SHORT_LINE = 160
const BETWEEN_WORDS = /(?<=\p{L}{2}) (?=\p{L}{2})/gu

export function anyMode(random: Random): Mode {
  const draw = random()
  return draw < 0.5 ? 'everything' : draw < 0.75 ? 'letters' : 'other marker'
}

/**
 * The line as it is, or one that is rarer in text than on pages: all in capitals, or two words joined by a dash, a
 * space that does not break, or a question mark that has lost its space.
 */
export function vary(line: string, random: Random): string {
  const draw = random()
  if (draw < UPPER) return line.toUpperCase()
  if (draw > UPPER + JOINED) return line
  const places = [...line.matchAll(BETWEEN_WORDS)]
  const place = places[Math.floor(random() * places.length)]
  if (!place) return line
  const which = random()
  const joint = which < 0.5 ? '–' : which < 0.75 ? '\u00a0' : '?'
  return line.slice(0, place.index) + joint + line.slice(place.index + 1)
}

/** Now and then a part of a short line with commas (name, role, organisation), which may stand alone on a page. */
export function partAlone(line: string, random: Random): string | undefined {
  if (line.length > SHORT_LINE || random() > PART) return undefined
  const parts = line.split(', ')
  return parts.length > 1 ? parts[Math.floor(random() * parts.length)] : undefined
}
