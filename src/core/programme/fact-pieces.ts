import { isTimeOnly } from './clock.ts'
import { isDayOnly } from './dates.ts'
import { isKindBeside } from './kind-words.ts'
import type { Facts, Reading } from './known-facts.ts'
import { languageIn } from './languages.ts'
import { looksLikePlace } from './places.ts'
import { type Span, slice } from './span.ts'
import { takeValue } from './take-value.ts'

const BETWEEN = /\s?[|·•]\s?|\s{3,}/gu
const MOST_PIECES = 5
const LONGEST_LINE = 120
const LONGEST_PIECE = 40

type Known = Partial<Record<'kind' | 'language' | 'place' | 'track', Span>>

/**
 * "Workshop | Verkstad B | Svenska": takes a line of pieces that are kind, room and language each. One of them may be of no
 * known word: the room, if none is known, else the track. Says whether the line was one.
 */
export function takePieces(line: Span, facts: Facts): boolean {
  const known = line.text.length > LONGEST_LINE ? undefined : piecesOf(line)
  if (!known) return false
  for (const [fact, value] of Object.entries(known) as [keyof Known, Span][]) facts[fact] ??= value
  return true
}

/**
 * "Keynote | Onsdag 3 juni | 09.00–09.45 | Kongresshallen": takes a line whose pieces are a time and nothing else but other
 * facts of known words. Says whether the line was one.
 */
export function takeTimedPieces(line: Span, reading: Reading): boolean {
  const pieces = line.text.length > LONGEST_LINE ? [] : split(line)
  const times = pieces.filter(piece => isTime(piece) || isDayOnly(piece.text))
  if (!pieces.some(isTime) || pieces.length < 3) return false
  const { known, others: unknown } = knownOf(pieces.filter(piece => !times.includes(piece)))
  if (unknown.length > 0) return false
  for (const { text } of times) takeValue({ kind: 'time', value: { ...line, text } }, reading)
  for (const [fact, value] of Object.entries(known) as [keyof Known, Span][]) reading.facts[fact] ??= value
  return true
}

function isTime({ text }: Span): boolean {
  return isTimeOnly(text, { hoursAlone: true })
}

function piecesOf(line: Span): Known | undefined {
  const pieces = split(line)
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined
  const { known, others } = knownOf(pieces)
  const [other] = others
  // "Panel | Framtidens skola" is a kind and a title.
  const isTitled = other !== undefined && pieces.length === 2
  if (others.length > 1 || others.length === pieces.length || isTitled) return undefined
  if (!other) return known
  if (other.text.length > LONGEST_PIECE || !/^[\p{Lu}\d][^.:;?!]*$/u.test(other.text)) return undefined
  return { ...known, [known.place ? 'track' : 'place']: other }
}

/** What the pieces are by their words, and those that are of no known word. */
function knownOf(pieces: readonly Span[]): { known: Known; others: Span[] } {
  const known: Known = {}
  const others: Span[] = []
  for (const piece of pieces) {
    // How long it is stands among them, and is none of them.
    if (LENGTH.test(piece.text)) continue
    const language = languageIn(piece)
    const isRoom = looksLikePlace(piece.text)
    if (language && !known.language) known.language = language
    else if (!isRoom && isKindBeside(piece.text) && !known.kind) known.kind = piece
    else if (isRoom && !known.place) known.place = piece
    else others.push(piece)
  }
  return { known, others }
}

const LENGTH =
  /^(?:ca\.? )?\d{1,3}\s?(?:m|min|minuter|minutter|minutes|mins|minuuttia|h|tim|timmar|timer|hours?|tuntia)\.?$/u

function split(line: Span): Span[] {
  const pieces: Span[] = []
  let from = 0
  for (const match of line.text.matchAll(BETWEEN)) {
    pieces.push(slice(line, from, match.index))
    from = match.index + match[0].length
  }
  return [...pieces, slice(line, from)].filter(({ text }) => text !== '')
}
