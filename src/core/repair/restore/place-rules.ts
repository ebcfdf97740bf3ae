import { isQuestion } from './asks.ts'
import { CLASSES, CODE, isWordCode, LETTER_CLASSES, REAL } from './letters.ts'
import { damagedHash, type Line, PAD } from './line.ts'
import { isRestOfPlaceName } from './names.ts'
import { beginsNoWord } from './onsets.ts'

const LETTERS = Array.from({ length: LETTER_CLASSES }, (_, slotClass) => slotClass)
/** The letters that are no word by themselves, as å and ö are. */
const NO_WORDS = LETTERS.filter(slotClass => !/[åö]/.test(CLASSES[slotClass] as string))
const DASH = CLASSES.indexOf('dash')
const QUOTE = CLASSES.indexOf('quote')
const BULLET = CLASSES.indexOf('bullet')
const MARKS = [DASH, QUOTE, BULLET]
const APOSTROPHE = CLASSES.indexOf('apostrophe')
const COMMA = 44
const STOP = 46
const SEMICOLON = 59
const OPENING_BRACKET = 40
const CLOSING_BRACKET = 41

/** Where a sentence can end, a marker is held for itself unless a letter is this much more probable (in nats). */
const FINAL_MARGIN = 1
/** The same at the end of what is a question by its words. */
const QUESTION_MARGIN = 4
/** A question that ends with one mark ends with its own, and no quotation with it. */
const QUOTE_FOR_QUESTION = 2
/** The same where a small letter follows: an ellipsis or a question within a sentence. */
const MIDDLE_MARGIN = 0.75
/** A question mark before a comma or a full stop (in nats against it). */
const REAL_INSIDE = 2
/**
 * A dash that touches a word on its left and space or a mark on its right, stands between small letters, or has space
 * on its left and none on its right within a line.
 */
const DASH_TOUCHING = 2
/** A bullet with no space before it. */
const BULLET_TOUCHING = 6
/** Any mark right before letters that begin no word. */
const MARK_IN_WORD = 6
/** No name of a place has fewer letters behind its first. */
const SHORTEST_REST = 4
/** A letter that is no word by itself, standing alone. */
const LETTER_ALONE = 6
/** The apostrophe where English has one (in nats for it). */
const CONTRACTION = 6

/**
 * Weighs the classes of one slot by what spelling allows in its place, whatever the words are. `sums` are the
 * classes' weights in units of `step`.
 */
export function weighPlace(
  { line, at, mayBeReal, english }: { line: Line; at: number; mayBeReal: boolean; english: boolean },
  sums: Int32Array,
  step: number,
): void {
  const end = endOfSlots(line, at)
  const after = line.codes[end] as number
  const touchesWord = isWordCode(line.codes[at - 1] as number)
  if (english && isContraction(line, at)) lower(sums, APOSTROPHE, -CONTRACTION / step)
  if ((touchesWord && !isUpperAfter(line, at)) || leansRight(line, at))
    lower(sums, DASH, DASH_TOUCHING / step)
  if (!isSpaceOrSlot(line.codes[at - 1] as number)) lower(sums, BULLET, BULLET_TOUCHING / step)
  if (!touchesWord && (beginsNoWord(line, at + 1) || beginsPlaceName(line, at)))
    lowerAll(sums, MARKS, MARK_IN_WORD / step)
  if (isAlone(line, at)) lowerAll(sums, NO_WORDS, LETTER_ALONE / step)
  if (!mayBeReal || isWordCode(after)) return
  if (isInsideSentence(after)) {
    if (touchesWord && end === at + 1) lower(sums, REAL, REAL_INSIDE / step)
    return
  }
  const margin = marginAt(line, { at, end, touchesWord })
  lowerAll(sums, LETTERS, margin / step)
  if (margin === QUESTION_MARGIN) lower(sums, QUOTE, QUOTE_FOR_QUESTION / step)
}

/** Whether the letters from behind a slot to the next mark, slot or space are a place's name without its first letter. */
function beginsPlaceName(line: Line, at: number): boolean {
  let end = at + 1
  while (isWordCode(line.codes[end] as number) && line.codes[end] !== CODE.slot) end++
  return end - at > SHORTEST_REST && isRestOfPlaceName(damagedHash(line, { start: at + 1, end, slots: [] }))
}

/** Whether a slot stands between spaces, and not among others of its like (the letters å, ä and ö). */
function isAlone({ codes }: Line, at: number): boolean {
  const before = codes[at - 2] as number
  return (
    codes[at - 1] === CODE.space && codes[at + 1] === CODE.space && before !== COMMA && before !== CODE.slot
  )
}

/** How much a marker at the end of a word is held for itself rather than for a letter. */
function marginAt(
  line: Line,
  { at, end, touchesWord }: { at: number; end: number; touchesWord: boolean },
): number {
  if (!sentenceMayEnd(line, end)) return MIDDLE_MARGIN
  return end === at + 1 && touchesWord && isQuestion(line, at) ? QUESTION_MARGIN : FINAL_MARGIN
}

function lowerAll(sums: Int32Array, slotClasses: readonly number[], steps: number): void {
  for (const slotClass of slotClasses) lower(sums, slotClass, steps)
}

function lower(sums: Int32Array, slotClass: number, steps: number): void {
  sums[slotClass] = (sums[slotClass] as number) - Math.round(steps)
}

/** The first position from here on that is no slot. */
function endOfSlots({ codes }: Line, at: number): number {
  let end = at + 1
  while (codes[end] === CODE.slot) end++
  return end
}

/** The endings after an English apostrophe, each with the letters that it follows. */
const CONTRACTIONS: readonly [before: RegExp, after: string][] = [
  [/[a-z]/, 's'],
  [/n/, 't'],
  [/i/, 'm'],
  [/[ieuy]/, 've'],
  [/[ueyit]/, 'll'],
  [/[euy]/, 're'],
]

function isContraction({ codes }: Line, at: number): boolean {
  const before = String.fromCharCode(codes[at - 1] as number)
  return CONTRACTIONS.some(
    ([letters, after]) =>
      letters.test(before) &&
      [...after].every((letter, i) => codes[at + 1 + i] === letter.charCodeAt(0)) &&
      !isWordCode(codes[at + 1 + after.length] as number),
  )
}

/** Whether a capital, a digit or another slot follows: what a dash may join. */
function isUpperAfter({ codes, upper }: Line, at: number): boolean {
  const after = codes[at + 1] as number
  return upper[at + 1] === 1 || after === CODE.digit || after === CODE.slot
}

/** Whether space stands before and none after, other than at the start of the line and before a number. */
function leansRight({ codes }: Line, at: number): boolean {
  const after = codes[at + 1] as number
  return at > PAD && codes[at - 1] === CODE.space && after !== CODE.space && after !== CODE.digit
}

function isSpaceOrSlot(code: number): boolean {
  return code === CODE.space || code === CODE.slot || code === CODE.bullet
}

function isInsideSentence(after: number): boolean {
  return after === COMMA || after === STOP || after === SEMICOLON
}

/** Whether what follows can be a new sentence: nothing, a bracket, or no small letter. */
function sentenceMayEnd({ codes, upper, length }: Line, at: number): boolean {
  let i = at
  while (i < length + PAD && !isWordCode(codes[i] as number)) {
    if (codes[i] === OPENING_BRACKET || codes[i] === CLOSING_BRACKET) return true
    i++
  }
  return i >= length + PAD || upper[i] === 1 || !isSmallLetter(codes[i] as number)
}

function isSmallLetter(code: number): boolean {
  return isWordCode(code) && code !== CODE.digit && code !== CODE.slot
}
