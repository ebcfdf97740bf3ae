import { asks, isQuestion } from './asks.ts'
import { fill } from './decode.ts'
import { type DecodedWord, type Filling, fillAlike } from './decoded-word.ts'
import { isSentenceStart } from './features.ts'
import { CLASSES, CODE, isWordCode, LETTER_CLASSES, REAL } from './letters.ts'
import { type Line, PAD } from './line.ts'
import { classAt, decide, isLetterPlace, type Place, placesOf } from './places.ts'

const QUOTE = CLASSES.indexOf('quote')
const APOSTROPHE = CLASSES.indexOf('apostrophe')
const STOP = 46
const COMMA = 44
const COLON = 58
/** What ends with a full stop of its own, before which a question mark can stand. */
const ABBREVIATIONS = new Set(
  'etc osv mm mfl dvs ex kr st nr ca kl resp max min inc ltd co jr usw'.split(' '),
)
const BULLET = CLASSES.indexOf('bullet')
/** A mark that closes a quotation is taken for one though it is this improbable by itself. */
const LEAST = 0.05
/** The same where it is most probably a question mark. */
const LEAST_FOR_REAL = 0.4
/** The same where the sentence goes on, as it does not after a question mark. */
const LEAST_INSIDE = 0.003

/**
 * Closes the quotations that were opened and never closed: of the later slots that could be the closing mark, and are
 * no letters, the most probable becomes one. Changes the words in place.
 */
export function closeQuotations(line: Line, words: readonly DecodedWord[]): void {
  if (!hasQuote(line)) return
  const ends = placesOf(words)
  let open = -1
  for (let at = PAD; at <= line.length + PAD; at++) {
    const isQuote = at < line.length + PAD && line.codes[at] === CODE.quote
    if (!isQuote && at < line.length + PAD) continue
    const opens = isQuote && opensQuote(line, at)
    if (open >= 0 && isQuote && !opens) placeQuestion(line, { open, close: at }, ends)
    if (open >= 0 && (opens || !isQuote) && !closeBetween(line, { from: open + 2, to: at }, ends))
      readAsLetter(line, open, ends)
    open = opens ? at : open >= 0 || !isQuote ? -1 : at
  }
}

/**
 * Questions in quotation marks that follow each other with nothing between are no quotations but the items of a list: what opened them
 * are bullets, and what closed them are real question marks.
 */
export function listItemsNotQuotations(line: Line, words: readonly DecodedWord[]): void {
  if (!hasQuote(line)) return
  const places = placesOf(words)
  const quotes = [...places.keys()].filter(at => line.codes[at] === CODE.quote)
  const decideAt = (at: number, slotClass: number): void => {
    const place = places.get(at)
    if (place) decide(line, place, slotClass)
  }
  for (let i = 0; i + 2 < quotes.length; i++) {
    const [close, open] = [quotes[i + 1] as number, quotes[i + 2] as number]
    if (open !== close + 2 || line.codes[close + 1] !== CODE.space || !opensQuote(line, quotes[i] as number))
      continue
    if (!asks(line, (quotes[i] as number) + 1) && !asks(line, open + 1)) continue
    for (const at of [quotes[i] as number, open]) decideAt(at, BULLET)
    for (const at of [close, quotes[i + 3] ?? close]) decideAt(at, REAL)
  }
}

function hasQuote({ codes }: Line): boolean {
  return codes.indexOf(CODE.quote) >= 0
}

function opensQuote(line: Line, at: number): boolean {
  return line.codes[at - 1] === CODE.space
}

type Slots = ReadonlyMap<number, Place>

/** Whether a slot was found that closes the quotation. */
function closeBetween(line: Line, { from, to }: { from: number; to: number }, slots: Slots): boolean {
  let best = 0
  let found: { word: DecodedWord; slot: number } | undefined
  for (let at = from; at < to; at++) {
    const place = slots.get(at)
    if (!place || line.codes[at - 1] === CODE.space || isLetterPlace(place)) continue
    const probability = closingProbability(line, at, place)
    if (probability <= best) continue
    best = probability
    found = place
  }
  if (!found) return false
  const { word, slot } = found
  const filling = word.fillings.findIndex(({ classes }) => classes[slot] === QUOTE)
  const chosen = word.fillings[filling]
  if (!chosen) {
    decide(line, found, QUOTE)
    return true
  }
  word.fillings = [
    { ...chosen, logProbability: Math.log(Math.max(0.5, best)) },
    ...word.fillings.toSpliced(filling, 1),
  ]
  fill(line, word.slots, chosen)
  return true
}

/** A letter that is less probable is none, though nothing closes what the mark opens. */
const LEAST_LETTER = Math.log(0.2)

/**
 * What nothing closes and stands before a small letter within a line is no quotation mark, where it can be a letter
 * (`p? ?sen`): a quotation that goes on in later lines begins with a capital.
 */
function readAsLetter(line: Line, open: number, slots: Slots): void {
  const place = slots.get(open)
  if (!place || open === PAD || line.upper[open + 1] === 1) return
  const letter = place.word.fillings.find(
    ({ classes, logProbability }) =>
      (classes[place.slot] as number) < LETTER_CLASSES && logProbability > LEAST_LETTER,
  )
  if (letter) decide(line, place, letter.classes[place.slot] as number)
}

/** How probable it is that a mark closes a quotation; 0 where something else is more so. */
function closingProbability(line: Line, at: number, { word, slot }: Place): number {
  const filling = word.fillings.find(({ classes }) => classes[slot] === QUOTE)
  const probability = filling ? Math.exp(filling.logProbability) : 0
  const slotClass = word.fillings[0]?.classes[slot]
  if (slotClass === APOSTROPHE && !isWordCode(line.codes[at + 1] as number))
    return Math.max(probability, LEAST_INSIDE)
  // Within a quotation a question mark before a full stop closes it.
  if (slotClass === REAL && line.codes[at + 1] !== STOP && isQuestion(line, at - 1)) return 0
  if (slotClass === REAL) return Math.max(probability, LEAST_INSIDE)
  const least = goesOn(line, at + 1) ? LEAST_INSIDE : slotClass === REAL ? LEAST_FOR_REAL : LEAST
  return probability > least ? probability : 0
}

/**
 * What follows the full stop or the comma of a sentence is no question mark and no apostrophe: it closes a quotation, which may have been opened in
 * a text before. Changes the words in place.
 */
export function closeAfterStops(line: Line, words: readonly DecodedWord[]): void {
  for (const word of words)
    for (const [slot, at] of word.slots.entries())
      if (
        endsWord(line, at - 1) &&
        (line.codes[at] === CODE.real || classAt({ word, slot }) === APOSTROPHE) &&
        !isWordCode(line.codes[at + 1] as number) &&
        line.codes[at + 1] !== CODE.real
      )
        decide(line, { word, slot }, QUOTE)
}

/**
 * After a colon and its space no other space stands before a capital: a quotation begins, also one that goes on in later
 * texts. Counted in the programmes of three years and the public record: 1056 quotation marks, no space. Changes the words in place.
 */
export function openAfterColons(line: Line, words: readonly DecodedWord[]): void {
  for (const word of words)
    for (const [slot, at] of word.slots.entries())
      if (
        line.codes[at - 2] === COLON &&
        line.codes[at - 1] === CODE.space &&
        line.upper[at + 1] === 1 &&
        NO_OPENING.has(classAt({ word, slot }))
      )
        decide(line, { word, slot }, QUOTE)
}

const NO_OPENING: ReadonlySet<number> = new Set([CLASSES.indexOf('space'), APOSTROPHE, REAL])

/** Whether a full stop or comma stands here after a word that is no abbreviation. */
function endsWord({ codes, wordAt, wordStart }: Line, at: number): boolean {
  if (codes[at] !== STOP && codes[at] !== COMMA) return false
  const word = wordAt[at - 1] as number
  if (word < 0 || codes[at - 1] === CODE.digit) return false
  const start = wordStart[word] as number
  return at - start > 1 && !ABBREVIATIONS.has(String.fromCharCode(...codes.subarray(start, at)))
}

/** A quoted question of fewer words is a term that the question is about. */
const LEAST_WORDS = 4
const SMALL = { from: 97, to: 122 }

/**
 * A question mark beside a closing quotation mark stands inside when the quotation is the question (”Vad händer?” undrar
 * hon), outside when the quotation is a part of it (Vad är ”tillit”?). Counted in programmes and public record: inside
 * where the quotation begins a sentence, where the sentence goes on after it, and where it begins with a capital and
 * has four words or more; else outside.
 */
function placeQuestion(line: Line, quotation: { open: number; close: number }, slots: Slots): void {
  const { open, close } = quotation
  const pair = pairAt(line, close, slots)
  if (!pair) return
  const { word, slot, first } = pair
  const inside = isSentenceStart(line.codes, open) || goesOn(line, first + 2) || isTitle(line, open, first)
  const best = word.fillings[0] as Filling
  const classes = best.classes.with(slot, inside ? REAL : QUOTE).with(slot + 1, inside ? QUOTE : REAL)
  const placed = { ...best, classes }
  if (fillAlike(placed, best)) return
  word.fillings = [placed, ...word.fillings.filter(other => !fillAlike(other, placed)).slice(1)]
  fill(line, word.slots, word.fillings[0] as Filling)
}

/** The two slots of one word that are a quotation mark, at `close`, and a question mark. */
function pairAt(
  line: Line,
  close: number,
  slots: Slots,
): { word: DecodedWord; slot: number; first: number } | undefined {
  const place = slots.get(close)
  if (!place) return undefined
  const { word, slot } = place
  for (const other of [slot - 1, slot + 1])
    if (
      Math.abs((word.slots[other] ?? -2) - close) === 1 &&
      word.fillings[0]?.classes[other] === REAL &&
      line.codes[word.slots[other] as number] === CODE.real
    )
      return { word, slot: Math.min(slot, other), first: Math.min(close, word.slots[other] as number) }
  return undefined
}

/** Whether the sentence goes on at a position: with a mark of its own or a small letter. */
function goesOn({ codes, upper, length }: Line, at: number): boolean {
  if (at >= length + PAD) return false
  if (codes[at] !== CODE.space) return codes[at] !== CODE.slot
  let next = at
  while (next < length + PAD && codes[next] === CODE.space) next++
  const code = codes[next] as number
  return upper[next] === 0 && ((code >= SMALL.from && code <= SMALL.to) || code >= CODE.otherLetter)
}

function isTitle({ codes, upper }: Line, open: number, close: number): boolean {
  let words = 1
  for (let at = open; at < close; at++) if (codes[at] === CODE.space) words++
  return upper[open + 1] === 1 && words >= LEAST_WORDS
}
