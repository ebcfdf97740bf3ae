/**
 * What stands at a place of a text, without a pattern: one that knows all letters of Unicode costs some tenths of a
 * millisecond when it is first tried, and most letters are Latin-1. Offsets are UTF-16; outside the text nothing stands.
 */
const LETTER = 1
const CAPITAL = 2
const SMALL = 4
const DIGIT = 8
const SPACE = 16

const LATIN_1 = 0x100
const sortOf = new Uint8Array(LATIN_1)
for (let unit = 0; unit < LATIN_1; unit++) {
  const character = String.fromCharCode(unit)
  if (character !== character.toLowerCase()) sortOf[unit] = LETTER | CAPITAL
  else if (character !== character.toUpperCase()) sortOf[unit] = LETTER | SMALL
}
for (const [characters, sort] of [
  ['ªº', LETTER],
  ['0123456789', DIGIT],
  [' \t\n\v\f\r\u00a0', SPACE],
] as const)
  for (const character of characters) sortOf[character.charCodeAt(0)] = sort

/** Whether a character is of a sort. Written without a loop or a further call: it is asked of every character. */
function isAt(text: string, at: number, sort: number): boolean {
  const unit = text.charCodeAt(at)
  // Outside the text the unit is NaN, which is not below.
  return unit < LATIN_1
    ? ((sortOf[unit] ?? 0) & sort) !== 0
    : unit >= LATIN_1 && (sortBeyond(text, at) & sort) !== 0
}

/** Marks: the only characters beyond Latin-1 that are common, and no letters or spaces among them. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027]

function sortBeyond(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= FIRST_MARK && unit <= LAST_MARK) return 0
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0)
  if (/\p{Lu}/u.test(character)) return LETTER | CAPITAL
  if (/\p{Ll}/u.test(character)) return LETTER | SMALL
  return /\p{L}/u.test(character) ? LETTER : /\s/.test(character) ? SPACE : 0
}

export function isLetterAt(text: string, at: number): boolean {
  return isAt(text, at, LETTER)
}

export function isCapitalAt(text: string, at: number): boolean {
  return isAt(text, at, CAPITAL)
}

export function isSmallAt(text: string, at: number): boolean {
  return isAt(text, at, SMALL)
}

export function isDigitAt(text: string, at: number): boolean {
  return isAt(text, at, DIGIT)
}

/** White space, as `\s` has it. */
export function isSpaceAt(text: string, at: number): boolean {
  return isAt(text, at, SPACE)
}

/** A digit, or another number of Unicode ("½"). */
export function isNumberAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? isAt(text, at, DIGIT) : unit >= 0x80 && /\p{N}/u.test(text.charAt(at))
}

/** Where the letters end that stand from an offset on. */
export function endOfLetters(text: string, at: number): number {
  return endOf(text, at, LETTER)
}

/** Where the white space ends that stands from an offset on. */
export function endOfSpaces(text: string, at: number): number {
  return endOf(text, at, SPACE)
}

function endOf(text: string, at: number, sort: number): number {
  let end = at
  for (let unit = text.charCodeAt(end); ; unit = text.charCodeAt(end)) {
    if (unit < LATIN_1 ? ((sortOf[unit] ?? 0) & sort) === 0 : !isAt(text, end, sort)) return end
    end += 1
  }
}

/** Where the letters begin that end at an offset. */
export function startOfLetters(text: string, end: number): number {
  let start = end
  while (isAt(text, start - 1, LETTER)) start -= 1
  return start
}

/** Whether a text has a letter or a digit. */
export function saysSomething(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isAt(text, at, LETTER | DIGIT)) return true
  return false
}

/** Whether a text ends with one of the characters. */
export function endsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1))
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
