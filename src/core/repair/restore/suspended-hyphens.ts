import { type WordTables, wordKey } from './context.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES } from './letters.ts'
import { damagedWordHash, type Line, PAD } from './line.ts'
import { decide } from './places.ts'
import type { Slotted } from './slots.ts'

const DASH = CLASSES.indexOf('dash')
const COMMA = 44
/** What follows the first part in a list of parts of compounds: `, närings- och kulturpolitik`. */
const OTHER_PARTS = /^,(?: [\p{L}?-]+-,)* [\p{L}?-]+-(?:,| (?:och|eller|samt) )/u
/** No more of the text behind a word is looked at. */
const REACH = 60
/** Shorter words end in a letter (`på, in- och utgående`). */
const LEAST_LETTERS = 2

/**
 * A slot at the end of a word in a list of parts of compounds is their hyphen, one that does not break
 * (`l?ne?, ers?ttnings- och pensionsvillkor`). Changes the words in place.
 */
export function suspendHyphens(
  line: Line,
  words: readonly DecodedWord[],
  { slotted: { reduced, marker }, tables }: { slotted: Slotted; tables: WordTables },
): void {
  for (const word of words) {
    const end = line.wordEnd[word.word] as number
    const letters = end - 1 - (line.wordStart[word.word] as number)
    if (word.slots.at(-1) !== end - 1 || line.codes[end] !== COMMA || letters < LEAST_LETTERS) continue
    const after = reduced.slice(end - PAD, end - PAD + REACH).replaceAll(marker.character, '?')
    if (OTHER_PARTS.test(after) && !tables.classes.has(wordKey(damagedWordHash(line, word))))
      decide(line, { word, slot: word.slots.length - 1 }, DASH)
  }
}
