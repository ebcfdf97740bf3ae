import type { RepairedText, TextRepair } from '../repair.ts'
import type { Decoded } from './decoded.ts'
import { CODE, isWordCode, REAL } from './letters.ts'
import { type Line, PAD } from './line.ts'
import { confidenceOf, type RestoreModel } from './restore-model.ts'
import { letterRun, type Reading, readingsOf } from './restored-word.ts'

/** Below this confidence a word is left as it was. */
const PROBABLE = 0.3
/** From this confidence on other readings are not worth telling. */
const NO_OTHER_READING = 0.99
const MOST_READINGS = 4
const LETTER = /\p{L}/u

/** A piece of the reduced text that is repaired or left as a whole. Offsets are in the line (`PAD` included). */
type Piece = { start: number; end: number; slots: number[]; readings: Reading[]; confidence: number }

/** The text with its probable words restored, what was done, and what was left. */
export function writeRepairs(decoded: Decoded, model: RestoreModel): RepairedText {
  const pieces = joinOverlapping(piecesOf(decoded, model))
  return compose(decoded, pieces)
}

function piecesOf({ line, words, slotted, language }: Decoded, model: RestoreModel): Piece[] {
  const pieces: Piece[] = []
  const place = { line, reduced: slotted.reduced, english: language === 'English', model }
  for (const word of words) {
    const readings = readingsOf(word, place)
    const best = readings[0] as Reading
    if (best.real) continue
    const known = word.slots.filter((_, k) => best.characters[k] !== undefined)
    const open = word.slots.filter(
      (_, k) => best.characters[k] === undefined && word.fillings[0]?.classes[k] !== REAL,
    )
    if (known.length + open.length === 0) continue
    const confidence = known.length === 0 ? 0 : confidenceOf(model, best.probability)
    pieces.push({ ...extent(line, [...known, ...open]), slots: word.slots, readings, confidence })
  }
  return pieces
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
  const { original, reduced, damage } = slotted
  const widths = new Map(slotted.slots.map(slot => [slot.at, slot.width]))
  const repairs: TextRepair[] = []
  const unresolved: { start: number; end: number }[] = []
  let text = ''
  let at = 0
  let from = 0
  /** The original's offset of a reduced offset, moving on only. */
  const originalOffset = (to: number): number => {
    for (; at < to; at++) from += widths.get(at) ?? 1
    return from
  }
  let copied = 0
  for (const piece of pieces) {
    const start = originalOffset(piece.start - PAD)
    const end = originalOffset(piece.end - PAD)
    text += original.slice(copied, start)
    const before = original.slice(start, end)
    const place = text.length
    const after = readAs(piece, piece.readings[0] as Reading, { reduced, widths })
    if (piece.confidence >= PROBABLE && after !== before) {
      text += after
      const others = otherReadings(piece, { reduced, widths }, after)
      repairs.push({
        start: place,
        end: text.length,
        before,
        after,
        damage,
        confidence: piece.confidence,
        ...(others.length > 0 ? { readings: others } : {}),
      })
    } else {
      text += before
      unresolved.push({ start: place, end: text.length })
    }
    copied = end
  }
  return { text: text + original.slice(copied), repairs, unresolved }
}

type Source = { reduced: string; widths: ReadonlyMap<number, number> }

function otherReadings(piece: Piece, source: Source, after: string): string[] {
  if (piece.confidence >= NO_OTHER_READING) return []
  const others = piece.readings.slice(1).map(reading => readAs(piece, reading, source))
  return [...new Set(others)].filter(other => other !== after).slice(0, MOST_READINGS)
}

function readAs(piece: Piece, reading: Reading, { reduced, widths }: Source): string {
  let text = ''
  for (let at = piece.start; at < piece.end; at++) {
    const shown = reduced[at - PAD] as string
    const slot = piece.slots.indexOf(at)
    const width = slot < 0 ? 1 : (widths.get(at - PAD) ?? 1)
    const character = slot < 0 ? shown : reading.characters[slot]
    if (character === undefined) text += shown.repeat(width)
    else text += width === 3 && LETTER.test(character) ? character + shown : character
  }
  return text
}
