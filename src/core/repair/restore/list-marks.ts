import { asks } from './asks.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES, CODE, isWordCode, REAL } from './letters.ts'
import { type Line, PAD } from './line.ts'
import { classAt, decide, isLetterPlace, type Place, placesOf } from './places.ts'

const BULLET = CLASSES.indexOf('bullet')
/** The plain quotation mark, which is never lost. */
const QUOTATION = 34

/**
 * So many marks standing free in one line are the bullets of a list and no dashes; fewer are where sentences end
 * before them. Counted in six years of programmes: of 19 lines with three or more free marks, of which some follow the
 * end of a sentence, 18 are lists; of 31 without, none.
 */
const FEW = 3
const MANY = 4
/** A word processor puts more spaces than this behind the mark of an item, and none so many behind a dash. */
const WIDE = 2
const ENDS_SENTENCE = new Set([...'.:!'].map(mark => mark.charCodeAt(0)).concat(CODE.real))
type FreeMark = {
  at: number
  place: Place
  leads: boolean
  wide: boolean
  afterEnd: boolean
  beforeCapital: boolean
}

/**
 * Decides the marks that lead the items of lists: those that stand free in a line of many (`Program: ? Vad ? Hur ? När`)
 * or at its start, and those before a capital that no other mark closes (`?Hur gör vi?`). Changes the words in place.
 */
export function markLists(line: Line, words: readonly DecodedWord[]): void {
  const places = placesOf(words)
  const free = freeMarks(line, places)
  for (const { place } of itemsAmong(free)) decide(line, place, BULLET)
  const [first] = free
  if (first?.leads && (classAt(first.place) === REAL || first.wide)) decide(line, first.place, BULLET)
  markGlued(line, places)
}

function freeMarks(line: Line, places: ReadonlyMap<number, Place>): FreeMark[] {
  const { codes, upper } = line
  const free: FreeMark[] = []
  for (const [at, place] of places) {
    if (codes[at - 1] !== CODE.space || codes[at + 1] !== CODE.space || isLetterPlace(place)) continue
    let before = at - 1
    while (before >= PAD && codes[before] === CODE.space) before--
    let after = at + 1
    while (after < line.length + PAD && codes[after] === CODE.space) after++
    free.push({
      at,
      place,
      leads: before < PAD && after < line.length + PAD,
      wide: after - at > WIDE,
      afterEnd: before >= PAD && ENDS_SENTENCE.has(codes[before] as number),
      beforeCapital: upper[after] === 1 || places.has(after),
    })
  }
  return free
}

/** The free marks of a line that lead items of a list. */
function itemsAmong(free: readonly FreeMark[]): readonly FreeMark[] {
  const capital = free.filter(mark => mark.beforeCapital)
  if (free.length === 2 && free.every(mark => mark.afterEnd && mark.beforeCapital)) return free
  if (free.length < FEW) return []
  if (free.length >= MANY && free[0]?.leads) return free
  const clear = capital.filter(mark => mark.leads || mark.afterEnd)
  if (clear.length < 2) return []
  return capital.length === free.length ? free : clear
}

/**
 * What opens a quotation that nothing closes leads an item: at the start of the line, or in a line of several. A
 * question mark is taken for closing when the quotation is a question that has no other.
 */
function markGlued(line: Line, places: ReadonlyMap<number, Place>): void {
  const { codes, upper } = line
  const quotes = [...places.keys()].filter(at => codes[at] === CODE.quote)
  const opening = quotes.filter(at => codes[at - 1] === CODE.space && upper[at + 1] === 1)
  if (opening.length === 0 || codes.includes(QUOTATION)) return
  const items: { at: number; question: number | undefined }[] = []
  for (const at of opening) {
    const next = quotes[quotes.indexOf(at) + 1]
    const closing = next !== undefined && !opening.includes(next) ? next : undefined
    if (closing === undefined) items.push({ at, question: undefined })
    else if (
      asks(line, at + 1) &&
      codes[closing - 1] !== CODE.real &&
      codes[closing + 1] !== CODE.real &&
      endsSentence(line, closing + 1)
    )
      items.push({ at, question: closing })
  }
  const isList =
    items.length > 1
      ? 2 * items.length > opening.length
      : items.length === 1 && opening.length === 1 && items[0]?.at === PAD
  if (!isList) return
  for (const { at, question } of items) {
    decide(line, places.get(at) as Place, BULLET)
    if (question !== undefined) decide(line, places.get(question) as Place, REAL)
  }
}

/** Whether nothing, or space and something other than a small letter, comes next. */
function endsSentence({ codes, upper, length }: Line, at: number): boolean {
  if (at >= length + PAD) return true
  return codes[at] === CODE.space && (upper[at + 1] === 1 || !isWordCode(codes[at + 1] as number))
}
