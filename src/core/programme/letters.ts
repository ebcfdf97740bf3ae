/**
 * What sort of letter stands at a place of a text, without a pattern: one that knows all letters of Unicode costs more
 * than a tenth of a millisecond when it is first tried, and most letters are Latin-1.
 */
const LETTER = 1
const CAPITAL = 2
const SMALL = 4

const LATIN_1 = 0x100
const sortOf = new Uint8Array(LATIN_1)
for (let unit = 0; unit < LATIN_1; unit++) {
  const character = String.fromCharCode(unit)
  if (character !== character.toLowerCase()) sortOf[unit] = LETTER | CAPITAL
  else if (character !== character.toUpperCase()) sortOf[unit] = LETTER | SMALL
}
for (const ordinal of 'ªº') sortOf[ordinal.charCodeAt(0)] = LETTER

/** Marks, arrows and boxes: the only characters beyond Latin-1 that are common, and no letters among them. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2070]

function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < LATIN_1) return sortOf[unit] ?? 0
  // NaN, outside the text, is neither.
  return unit >= FIRST_MARK && unit < LAST_MARK ? 0 : unit >= LATIN_1 ? sortBeyond(text, at) : 0
}

function sortBeyond(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0)
  if (!/\p{L}/u.test(character)) return 0
  return LETTER | (/\p{Lu}/u.test(character) ? CAPITAL : /\p{Ll}/u.test(character) ? SMALL : 0)
}

/** Whether a letter stands at an offset (UTF-16); none does outside the text. So for the others. */
export function isLetterAt(text: string, at: number): boolean {
  return (sortAt(text, at) & LETTER) !== 0
}

export function isCapitalAt(text: string, at: number): boolean {
  return (sortAt(text, at) & CAPITAL) !== 0
}

export function isSmallAt(text: string, at: number): boolean {
  return (sortAt(text, at) & SMALL) !== 0
}

export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** Whether white space stands at an offset, as `\s` has it. */
export function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0) return true
  return unit > LATIN_1 && /\s/.test(text.charAt(at))
}

/** A digit, or another number of Unicode ("½"). */
export function isNumberAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isDigitAt(text, at) || (unit > 0x7f && !isLetterAt(text, at) && /\p{N}/u.test(text.charAt(at)))
}

/** Where the letters end that stand from an offset on, and where those begin that end at one. */
export function endOfLetters(text: string, at: number): number {
  let end = at
  while (isLetterAt(text, end)) end += 1
  return end
}

export function startOfLetters(text: string, end: number): number {
  let start = end
  while (isLetterAt(text, start - 1)) start -= 1
  return start
}

/** Where the white space ends that stands from an offset on. */
export function endOfSpaces(text: string, at: number): number {
  let end = at
  while (isSpaceAt(text, end)) end += 1
  return end
}

/** Whether a text has a letter or a digit. */
export function saysSomething(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterAt(text, at) || isDigitAt(text, at)) return true
  return false
}

/** Whether a text ends with one of the characters. */
export function endsIn(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1))
}
