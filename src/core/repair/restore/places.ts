import { fill } from './decode.ts'
import type { DecodedWord, Filling } from './decoded-word.ts'
import { LETTER_CLASSES } from './letters.ts'
import { type Line, PAD } from './line.ts'

/** Where a slot belongs: its word, and its number among the word's slots. */
export type Place = { word: DecodedWord; slot: number }

/** The places of all slots by their positions in the line, in order. */
export function placesOf(words: readonly DecodedWord[]): Map<number, Place> {
  const places = new Map<number, Place>()
  for (const word of words) for (const [slot, at] of word.slots.entries()) places.set(at, { word, slot })
  return places
}

/** A damaged word in small letters, NUL in its slots; empty when it is longer than `longest`. `reduced` is the line's text. */
export function patternOf(
  { wordStart, wordEnd }: Line,
  { word, slots }: DecodedWord,
  { reduced, longest }: { reduced: string; longest: number },
): string {
  const start = wordStart[word] as number
  const end = wordEnd[word] as number
  if (end - start > longest) return ''
  let pattern = ''
  for (let at = start; at < end; at++) pattern += slots.includes(at) ? '\0' : reduced[at - PAD]
  return pattern.toLowerCase()
}

/** The class that a slot is held for. */
export function classAt({ word, slot }: Place): number {
  return word.fillings[0]?.classes[slot] as number
}

/** Whether a slot is held for a letter. */
export function isLetterPlace(place: Place): boolean {
  return classAt(place) < LETTER_CLASSES
}

/** What a rule decides is at least this probable, so that the letters beside it come back too. */
const DECIDED = Math.log(0.5)

/** Decides one slot of a word; the others stay as they are. Changes the word in place. */
export function decide(line: Line, { word, slot }: Place, slotClass: number): void {
  const best = word.fillings[0] as Filling
  const decided = {
    classes: best.classes.with(slot, slotClass),
    logProbability: Math.max(best.logProbability, DECIDED),
  }
  word.fillings = [decided, ...word.fillings.slice(1)]
  fill(line, word.slots, word.fillings[0] as Filling)
}
