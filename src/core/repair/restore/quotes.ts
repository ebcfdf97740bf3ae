import { type DecodedWord, type Filling, fill } from './decode.ts'
import { isSentenceStart } from './features.ts'
import { CLASSES, CODE, LETTER_CLASSES, REAL } from './letters.ts'
import { type Line, PAD } from './line.ts'

const QUOTE = CLASSES.indexOf('quote')
const BULLET = CLASSES.indexOf('bullet')
/** A mark that closes a quotation is taken for one though it is this improbable by itself. */
const LEAST = 0.05

/**
 * Closes the quotations that were opened and never closed: of the later slots that could be the closing mark, and are
 * no letters, the most probable becomes one. Changes the words in place.
 */
export function closeQuotations(line: Line, words: readonly DecodedWord[]): void {
  const ends = new Map(words.flatMap(word => word.slots.map((at, slot) => [at, { word, slot }] as const)))
  let open = -1
  for (let at = PAD; at <= line.length + PAD; at++) {
    const isQuote = at < line.length + PAD && line.codes[at] === CODE.quote
    if (!isQuote && at < line.length + PAD) continue
    const opens = isQuote && opensQuote(line, at)
    if (open >= 0 && isQuote && !opens && !isSentenceStart(line.codes, open))
      questionOutside(line, at, ends.get(at))
    if (open >= 0 && (opens || !isQuote)) closeBetween(line, { from: open + 2, to: at }, ends)
    open = opens ? at : open >= 0 || !isQuote ? -1 : at
  }
}

/**
 * Quotations that follow each other with nothing between are no quotations but the items of a list: what opened them
 * are bullets, and what closed them are real question marks.
 */
export function listItemsNotQuotations(line: Line, words: readonly DecodedWord[]): void {
  const places = new Map(words.flatMap(word => word.slots.map((at, slot) => [at, { word, slot }] as const)))
  const quotes = [...places.keys()].filter(at => line.codes[at] === CODE.quote)
  for (let i = 0; i + 2 < quotes.length; i++) {
    const [close, open] = [quotes[i + 1] as number, quotes[i + 2] as number]
    if (open !== close + 2 || line.codes[close + 1] !== CODE.space || !opensQuote(line, quotes[i] as number))
      continue
    for (const at of [quotes[i] as number, open]) decide(line, places.get(at), BULLET)
    for (const at of [close, quotes[i + 3] ?? close]) decide(line, places.get(at), REAL)
  }
}

function opensQuote(line: Line, at: number): boolean {
  return line.codes[at - 1] === CODE.space
}

function decide(line: Line, place: { word: DecodedWord; slot: number } | undefined, slotClass: number): void {
  if (!place) return
  const { word, slot } = place
  const best = word.fillings[0] as Filling
  word.fillings = [{ ...best, classes: best.classes.with(slot, slotClass) }, ...word.fillings.slice(1)]
  fill(line, word.slots, word.fillings[0] as Filling)
}

type Slots = ReadonlyMap<number, { word: DecodedWord; slot: number }>

function closeBetween(line: Line, { from, to }: { from: number; to: number }, slots: Slots): void {
  let best = LEAST
  let found: { word: DecodedWord; filling: number } | undefined
  for (let at = from; at < to; at++) {
    const place = slots.get(at)
    if (!place || line.codes[at - 1] === CODE.space) continue
    const { word, slot } = place
    if ((word.fillings[0]?.classes[slot] as number) < LETTER_CLASSES) continue
    const filling = word.fillings.findIndex(({ classes }) => classes[slot] === QUOTE)
    const probability =
      filling < 0 ? 0 : Math.exp(word.fillings[filling]?.logProbability ?? Number.NEGATIVE_INFINITY)
    if (probability > best) {
      best = probability
      found = { word, filling }
    }
  }
  if (!found) return
  const [chosen] = found.word.fillings.splice(found.filling, 1)
  if (!chosen) return
  found.word.fillings.unshift({ ...chosen, logProbability: Math.log(Math.max(0.5, best)) })
  fill(line, found.word.slots, chosen)
}

/** Where a quotation began within the sentence, the question mark at its end belongs to the sentence: ”x”? */
function questionOutside(
  line: Line,
  at: number,
  place: { word: DecodedWord; slot: number } | undefined,
): void {
  if (!place || place.word.slots[place.slot - 1] !== at - 1) return
  const { word, slot } = place
  const best = word.fillings[0] as Filling
  if (best.classes[slot - 1] !== REAL) return
  const classes = best.classes.with(slot - 1, QUOTE).with(slot, REAL)
  word.fillings = [
    { ...best, classes },
    ...word.fillings.filter(other => other.classes.join() !== classes.join()).slice(1),
  ]
  fill(line, word.slots, word.fillings[0] as Filling)
}
