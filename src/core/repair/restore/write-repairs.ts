import type { RepairedText, TextRepair } from '../repair.ts'
import type { Decoded } from './decoded.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CODE, isUpper, isWordCode, LETTER_CLASSES, REAL } from './letters.ts'
import { type Line, PAD } from './line.ts'
import type { PageStyle } from './page-style.ts'
import { confidenceOf, type RestoreModel } from './restore-model.ts'
import { letterRun, type Place, type Reading, readingsOf } from './restored-word.ts'
import type { Slot, Slotted } from './slots.ts'

/** Below this confidence a word is left as it was. */
const PROBABLE = 0.3
/** A confidence is calibrated to no finer than one in so many. */
const CALIBRATED = 1000
/** From this confidence on other readings are not worth telling. */
const NO_OTHER_READING = 0.99
const MOST_READINGS = 4
/** How often what was taken for a lost space is one. */
const SPACE = 0.97
const LETTER = /\p{L}/u

/** A piece of the reduced text that is repaired or left as a whole. Offsets are in the line (`PAD` included). */
type Piece = { start: number; end: number; slots: number[]; readings: Reading[]; confidence: number }

/** The text with its probable words restored, what was done, and what was left. */
export function writeRepairs(
  decoded: Decoded,
  page: { model: RestoreModel; style: PageStyle },
): RepairedText {
  const pieces = joinOverlapping(piecesOf(decoded, page))
  return compose(decoded, pieces)
}

function piecesOf(
  { line, words, spaces, slotted, language }: Decoded,
  { model, style }: { model: RestoreModel; style: PageStyle },
): Piece[] {
  const pieces: Piece[] = []
  const place = { line, reduced: slotted.reduced, english: language === 'English', style, model }
  const decided = decideCases(words, place)
  for (const [i, word] of words.entries()) {
    const readings = withSureLetters(decided[i] as Reading[], word)
    const best = readings[0] as Reading
    if (best.real) continue
    const classes = word.fillings[0]?.classes as readonly number[]
    const changed: number[] = []
    let known = 0
    for (let k = 0; k < word.slots.length; k++) {
      if (best.characters[k] !== undefined) known++
      else if (classes[k] === REAL) continue
      changed.push(word.slots[k] as number)
    }
    if (changed.length === 0) continue
    const confidence = known === 0 ? 0 : confidenceOf(model, best.probability)
    const { start, end } = extent(line, changed)
    pieces.push({ start, end, slots: word.slots, readings, confidence })
  }
  return withSpaces(pieces, spaces, style.space ?? '\u00a0')
}

/**
 * The readings of each word. Their capitals are decided from left to right; where a word's first letter goes by that of
 * the next, which was lost too, once more when that is known ("och ?ke ?stlund").
 */
function decideCases(words: readonly DecodedWord[], place: Omit<Place, 'undecided'>): Reading[][] {
  const { line } = place
  const decided = words.map((word, i) => {
    const readings = readingsOf(word, { ...place, undecided: words[i + 1]?.slots[0] })
    keepCase(line, word.slots, readings[0] as Reading)
    return readings
  })
  for (let i = words.length - 2; i >= 0; i--) {
    const [word, next] = [words[i] as DecodedWord, words[i + 1] as DecodedWord]
    if (next.slots[0] !== line.wordStart[word.word + 1] || !beginsWithSlot(line, word)) continue
    decided[i] = readingsOf(word, { ...place, undecided: undefined })
    keepCase(line, word.slots, decided[i]?.[0] as Reading)
  }
  return decided
}

function beginsWithSlot(line: Line, { word, slots }: DecodedWord): boolean {
  return slots[0] === line.wordStart[word]
}

/** Remembers the capitals of a word that is decided: the words beside it go by them. */
function keepCase(line: Line, slots: readonly number[], { characters }: Reading): void {
  for (const [k, character] of characters.entries())
    line.upper[slots[k] as number] = character ? isUpper(character.charCodeAt(0)) : 0
}

/**
 * Where only the marks of a word are in doubt (a quotation mark or a bullet before `N?mnden`), its letters are as sure
 * as all readings that have them, and the marks stay as they were.
 */
function withSureLetters(readings: Reading[], { fillings }: DecodedWord): Reading[] {
  const [best, ...others] = readings as [Reading, ...Reading[]]
  const classes = fillings[0]?.classes as readonly number[]
  const isLetter = classes.map(slotClass => slotClass < LETTER_CLASSES)
  if (best.probability >= PROBABLE || !isLetter.includes(true) || !isLetter.includes(false)) return readings
  const probability = fillings
    .filter(filling =>
      filling.classes.every((slotClass, k) =>
        isLetter[k] ? slotClass === classes[k] : slotClass >= LETTER_CLASSES,
      ),
    )
    .reduce((sum, { logProbability }) => sum + Math.exp(logProbability), 0)
  if (probability < PROBABLE) return readings
  const characters = best.characters.map((character, k) => (isLetter[k] ? character : undefined))
  return [{ ...best, characters, probability }, ...others]
}

/** Puts the lost spaces, which are in no word, in their places among the pieces. */
function withSpaces(pieces: Piece[], spaces: readonly number[], space: string): Piece[] {
  if (spaces.length === 0) return pieces
  const own = spaces.map(at => ({
    start: at,
    end: at + 1,
    slots: [at],
    readings: [{ characters: [space], probability: SPACE, real: false }],
    confidence: SPACE,
  }))
  return [...pieces, ...own].sort((a, b) => a.start - b.start)
}

/** From the first to the last character that belongs with the slots: whole words, for a mark what it joins. */
function extent(line: Line, slots: readonly number[]): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const at of slots) {
    const isLetter = isWordCode(line.codes[at] as number)
    const run = isLetter ? letterRun(line, at) : tokenAround(line, at)
    start = Math.min(start, run.start)
    end = Math.max(end, run.end)
  }
  return { start, end }
}

/** What a mark stands in: everything up to the next space on each side, without other marks at the ends. */
function tokenAround(line: Line, at: number): { start: number; end: number } {
  const { codes } = line
  let start = at
  let end = at + 1
  while (start > PAD && codes[start - 1] !== CODE.space) start--
  while (end < line.length + PAD && codes[end] !== CODE.space) end++
  while (start < at && !isWordCode(codes[start] as number)) start++
  while (end > at + 1 && !isWordCode(codes[end - 1] as number)) end--
  return { start, end }
}

function joinOverlapping(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (!last || piece.start >= last.end) {
      joined.push(piece)
      continue
    }
    const [first, second] = [last.readings[0] as Reading, piece.readings[0] as Reading]
    last.end = Math.max(last.end, piece.end)
    last.start = Math.min(last.start, piece.start)
    last.slots = [...last.slots, ...piece.slots]
    last.confidence *= piece.confidence
    last.readings = [
      {
        characters: [...first.characters, ...second.characters],
        probability: first.probability * second.probability,
        real: false,
      },
    ]
  }
  return joined
}

function compose({ slotted }: Decoded, pieces: readonly Piece[]): RepairedText {
  const { original, damage } = slotted
  const toOriginal = originalOffsets(slotted)
  const repairs: TextRepair[] = []
  const unresolved: { start: number; end: number }[] = []
  let text = ''
  let copied = 0
  for (const piece of pieces) {
    const start = toOriginal(piece.start - PAD)
    const end = toOriginal(piece.end - PAD)
    text += original.slice(copied, start)
    const before = original.slice(start, end)
    const place = text.length
    const after = readAs(piece, piece.readings[0] as Reading, slotted)
    if (piece.confidence >= PROBABLE && after !== before) {
      text += after
      const repair: TextRepair = {
        start: place,
        end: text.length,
        before,
        after,
        damage,
        confidence: Math.round(piece.confidence * CALIBRATED) / CALIBRATED,
      }
      const others = otherReadings(piece, slotted, after)
      if (others.length > 0) repair.readings = others
      repairs.push(repair)
    } else {
      text += before
      unresolved.push({ start: place, end: text.length })
    }
    copied = end
  }
  return { text: text + original.slice(copied), repairs, unresolved }
}

/** Gives the original's offset for offsets of the reduced text; asked in rising order. */
function originalOffsets({ slots }: Slotted): (reduced: number) => number {
  let next = 0
  let shift = 0
  return reduced => {
    for (; next < slots.length && (slots[next] as Slot).at < reduced; next++)
      shift += (slots[next] as Slot).width - 1
    return reduced + shift
  }
}

function otherReadings(piece: Piece, slotted: Slotted, after: string): string[] {
  if (piece.confidence >= NO_OTHER_READING) return []
  const others = piece.readings.slice(1).map(reading => readAs(piece, reading, slotted))
  return [...new Set(others)].filter(other => other !== after).slice(0, MOST_READINGS)
}

/** What a piece says in one of its readings. */
function readAs({ start, end, slots }: Piece, { characters }: Reading, { reduced, widths }: Slotted): string {
  let text = ''
  for (let at = start - PAD, k = 0; at < end - PAD; ) {
    while (k < slots.length && (slots[k] as number) - PAD < at) k++
    const slot = Math.min((slots[k] ?? end) - PAD, end - PAD)
    if (at < slot) text += widths ? asItWas(reduced, { from: at, to: slot }, widths) : reduced.slice(at, slot)
    at = slot + 1
    if (slot >= end - PAD) break
    const shown = reduced[slot] as string
    const width = widths?.get(slot) ?? 1
    const character = characters[k] ?? shown.repeat(width)
    text += width === 3 && LETTER.test(character) ? character + shown : character
  }
  return text
}

/** A stretch of the reduced text with its markers as wide as they were. */
function asItWas(
  reduced: string,
  { from, to }: { from: number; to: number },
  widths: ReadonlyMap<number, number>,
): string {
  let text = ''
  for (let at = from; at < to; at++) text += (reduced[at] as string).repeat(widths.get(at) ?? 1)
  return text
}
