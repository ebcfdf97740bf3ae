/**
 * How the model sees characters: one byte each, folded to lower case; letters keep their Latin-1 code, everything
 * that plays the same part is one code.
 */
export const CODE = {
  symbol: 1,
  dash: 2,
  quote: 3,
  bullet: 4,
  space: 32,
  real: 33,
  apostrophe: 39,
  digit: 48,
  slot: 63,
  otherLetter: 215,
} as const

/**
 * What may have stood where a character was lost. The order is the order of the weights in the model file.
 * `real` is the marker itself: a question mark that was always one.
 */
export const CLASSES = [
  'å',
  'ä',
  'ö',
  'é',
  'ü',
  'foreign',
  'real',
  'dash',
  'quote',
  'apostrophe',
  'bullet',
  'ellipsis',
  'space',
  'middot',
  'symbol',
] as const
export type SlotClass = (typeof CLASSES)[number]
export const REAL = CLASSES.indexOf('real')
export const FOREIGN = CLASSES.indexOf('foreign')
/** Classes below this number are letters. */
export const LETTER_CLASSES = FOREIGN + 1

/** The code that stands in a slot once its class is decided, by class. */
export const CLASS_CODE: readonly number[] = [
  0xe5,
  0xe4,
  0xf6,
  0xe9,
  0xfc,
  CODE.otherLetter,
  CODE.real,
  CODE.dash,
  CODE.quote,
  CODE.apostrophe,
  CODE.bullet,
  CODE.symbol,
  CODE.space,
  CODE.symbol,
  CODE.symbol,
]

const MARKS: readonly [characters: string, code: number, slotClass: SlotClass][] = [
  ['–—―−‒‐‑', CODE.dash, 'dash'],
  ['”“„»«', CODE.quote, 'quote'],
  ['’‘´`', CODE.apostrophe, 'apostrophe'],
  ['•▪●◦■\uf0a7\uf0b7\uf02d', CODE.bullet, 'bullet'],
  ['…', CODE.symbol, 'ellipsis'],
  ['\u00a0\u202f\u2009', CODE.space, 'space'],
  ['·', CODE.symbol, 'middot'],
]

const LETTER = /\p{L}/u
const SPACE = /\s/u
const TABLE_SIZE = 0x250
const markCode = new Map<number, number>()
const markClass = new Map<number, number>()
for (const [characters, code, slotClass] of MARKS)
  for (const character of characters) {
    markCode.set(character.charCodeAt(0), code)
    markClass.set(character.charCodeAt(0), CLASSES.indexOf(slotClass))
  }

/** The class of a lost character, by its UTF-16 unit. Only for characters outside ASCII. */
export function classOf(unit: number): number {
  const mark = markClass.get(unit)
  if (mark !== undefined) return mark
  const letter = CLASS_CODE.indexOf(codeOf(unit))
  if (letter >= 0 && letter < FOREIGN) return letter
  return LETTER.test(String.fromCharCode(unit)) ? FOREIGN : CLASSES.indexOf('symbol')
}

function slowCodeOf(unit: number): number {
  const mark = markCode.get(unit)
  if (mark !== undefined) return mark
  const character = String.fromCharCode(unit)
  if (unit >= 48 && unit <= 57) return CODE.digit
  if (SPACE.test(character)) return CODE.space
  if (unit === CODE.slot) return CODE.real
  if (!LETTER.test(character)) return unit < 127 ? unit : CODE.symbol
  const lower = character.toLowerCase().charCodeAt(0)
  if (lower < 256) return lower
  const base = character.normalize('NFD').toLowerCase().charCodeAt(0)
  return base < 128 ? base : CODE.otherLetter
}

const table = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => slowCodeOf(unit))

/** The code of a UTF-16 unit that is no slot. */
export function codeOf(unit: number): number {
  return unit < TABLE_SIZE ? (table[unit] as number) : slowCodeOf(unit)
}

/** Whether a code can stand inside a word: letters, digits, and slots not yet decided. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= CODE.otherLetter || code === CODE.digit || code === CODE.slot
}

const upperTable = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return character.toLowerCase() === character ? 0 : 1
})

/** 1 for a capital letter, 0 for everything else. */
export function isUpper(unit: number): number {
  return unit < TABLE_SIZE ? (upperTable[unit] as number) : 0
}
