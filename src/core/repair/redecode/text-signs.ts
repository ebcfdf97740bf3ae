/**
 * What a text holds, one bit for each sort of character, found in one pass over its UTF-16 units: the cheap question
 * that decides which of the dearer ones are asked at all.
 */

/** Beyond the letters and marks that whole Swedish text holds. */
export const ODD = 1
/** Marks that whole text holds seldom. */
export const RARE_MARK = 2
export const QUOTE = 4
export const BRACKET = 8
/** Signs that lead a code for a machine. */
export const CODE_SIGN = 16
/** What may stand for a lost mark. */
export const LOST_SIGN = 32
export const SWEDISH_LETTER = 64
/** Marks that stand over the letter before them. */
export const COMBINING = 128
/** Chinese and Korean characters and those for private use. */
export const WIDE = 256

const ORDINARY = '–’\u00a0éÉüÜ'
const UNITS = 0x1_0000

const signs = new Uint16Array(UNITS).fill(ODD, 0x80)
for (const [characters, sign] of [
  [ORDINARY, 0],
  ['§…•°', RARE_MARK],
  ['”', QUOTE],
  ['{}[]|`~^', BRACKET],
  ['\\', BRACKET | CODE_SIGN],
  ['&%=+', CODE_SIGN],
  ['?', LOST_SIGN],
  ['\ufffd', LOST_SIGN | ODD],
  ['åäöÅÄÖ', SWEDISH_LETTER],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = sign
signs.fill(ODD | COMBINING, 0x300, 0x370)
signs.fill(ODD | WIDE, 0x2e80, 0xd7fc)
signs.fill(ODD | WIDE, 0xe000, 0xfb00)

/** The signs of a text, as bits. */
export function signsOf(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) found |= signs[text.charCodeAt(at)] ?? 0
  return found
}
