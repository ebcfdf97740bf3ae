import type { DecodedWord } from './decode.ts'
import { LETTER_CLASSES } from './letters.ts'
import { PAD } from './line.ts'
import type { Decoded } from './restore.ts'
import { MARKERS } from './slots.ts'

const ANY_MARKER = new RegExp(`[${MARKERS.map(marker => marker.character).join('')}]`)

/** Whether a text has any character that can stand for a lost one. */
export function mayHoldSlots(text: string): boolean {
  return ANY_MARKER.test(text)
}

/** How sure one word must be to prove that its text is damaged: alone, and where whole letters stand beside it. */
const PROOF = 0.8
const PROOF_BESIDE_WHOLE = 0.95
/** How sure a last letter must be where nothing else speaks for damage in the page. */
const FINAL_ALONE = 0.995

const WHOLE_LETTER = /[åäöÅÄÖ]/g
/** A character that would be lost where letters are. */
const WHOLE = /[^\0-\x7f]/
const LETTER = /\p{L}/u

/** For each text of a page, whether letters are lost in it. */
export function isDamaged(texts: readonly string[], candidates: readonly (Decoded | undefined)[]): boolean[] {
  const proven = candidates.map(candidate => candidate !== undefined && isProven(candidate))
  const pageIsDamaged = proven.some(Boolean)
  return candidates.map((candidate, i) => {
    if (candidate === undefined || proven[i]) return candidate !== undefined
    if (WHOLE.test(texts[i] as string)) return false
    return pageIsDamaged || finalLetter(candidate) >= FINAL_ALONE
  })
}

/** Whether slots inside or at the start of words turn out to be letters. */
function isProven({ slotted, words, line }: Decoded): boolean {
  if (!slotted.marker.alsoGenuine) return true
  if (slotted.inner + slotted.initial === 0) return false
  const whole = slotted.original.match(WHOLE_LETTER)?.length ?? 0
  let proof = 0
  let denial = 0
  for (const word of words) {
    const telling = word.slots.findIndex(at => LETTER.test(slotted.reduced[at - PAD + 1] ?? ''))
    if (telling < 0) continue
    const sure = letterProbability(word, telling)
    if (sure >= PROOF_BESIDE_WHOLE || (sure >= PROOF && whole <= 2)) proof++
    else if (sure < 0.5) denial++
  }
  return proof > denial && line.length > 0
}

/** The probability that a slot of a word is a letter. */
function letterProbability(word: DecodedWord, slot: number): number {
  let sum = 0
  for (const { classes, logProbability } of word.fillings)
    if ((classes[slot] as number) < LETTER_CLASSES) sum += Math.exp(logProbability)
  return sum
}

/** The most that any slot is probable to be a letter. */
function finalLetter({ words }: Decoded): number {
  let most = 0
  for (const word of words)
    for (let k = 0; k < word.slots.length; k++) most = Math.max(most, letterProbability(word, k))
  return most
}
