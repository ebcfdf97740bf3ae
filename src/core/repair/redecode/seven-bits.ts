/**
 * What tells of Latin-1 that was sent over a line of seven bits: å became e, ä d and ö v. Words that no whole text
 * holds show it.
 */

/** A v that Swedish does not write: an ö over seven bits. After l and r it does (halvt, arvs). */
const LOST_O =
  /[bcfghjkmnpt]v[bdfghjklmnpqrtsvx]|(?<!\p{L})(?:[vV][bdfghklmnpst]|[B-DF-HJ-NP-Tlrs]v[bdfghj-nprstvx])/u

const LOST_BIT = new RegExp(
  `${LOST_O.source}|[bcdfghjkmptv]d[bcfghklmnpqtvx]|(?<!\\p{L})[dD][bcfghklmnpqtx]\\p{L}`,
  'u',
)
/** The same where all letters are ASCII. */
const LOST_BIT_IN_ASCII = new RegExp(LOST_BIT.source.replaceAll('\\p{L}', '[A-Za-z]'))

/**
 * A d or v between two letters where neither Swedish nor English, German, Norwegian, Danish or Finnish has one, but
 * Swedish over seven bits has (counted in 480,000 lines): the letter before, `d` or `v`, the letters behind.
 */
const NEVER_BETWEEN = [
  ['b', 'd', 'cfghlmnt'],
  ['f', 'd', 'bfgkl'],
  ['g', 'd', 'cgln'],
  ['h', 'd', 'cdfgklmnptvx'],
  ['j', 'd', 'dghlmnprtv'],
  ['k', 'd', 'dfgklmnptv'],
  ['m', 'd', 'cn'],
  ['p', 'd', 'cln'],
  ['s', 'd', 'dklmntv'],
  ['t', 'd', 'gkln'],
  ['v', 'd', 'dgklmnptx'],
  ['b', 'v', 'dghjklnprst'],
  ['d', 'v', 'gklmptv'],
  ['f', 'v', 'djlmnrst'],
  ['g', 'v', 'bdfhkmnprst'],
  ['h', 'v', 'fgjkmnrs'],
  ['j', 'v', 'abcdghjklmnpqrstuvy'],
  ['k', 'v', 'bdfghprst'],
  ['l', 'v', 'jn'],
  ['m', 'v', 'bfghjknprt'],
  ['n', 'v', 'bdghjkmt'],
  ['p', 'v', 'dknpr'],
  ['s', 'v', 'gkmps'],
  ['t', 'v', 'dghjklmnrs'],
  ['v', 'v', 'fgklpr'],
]
const LOST_LETTER = new RegExp(
  NEVER_BETWEEN.map(([before, lost, behind]) => `[${before}${before?.toUpperCase()}]${lost}[${behind}]`).join(
    '|',
  ),
)

/** Common words with a lost å that no language of the neighbourhood has: från, någon, många, fråga, också, påverka. */
const LOST_WORD =
  /\b(?:[Ff]ren|[Nn]eg(?:on|ot)|[Mm]enga|[Ff]reg(?:a|an|or|orna)|[Oo]ckse|[Pp]everka[rs]?|[Ss]amhdlle[tn]?)\b/

/** Whether a word cannot be whole, by a lost å, ä or ö: enough to be believed alone. */
export function hasLostLetter(word: string): boolean {
  return LOST_O.test(word) || LOST_LETTER.test(word) || LOST_WORD.test(word)
}

/** Whether a text without Swedish letters holds a word that has lost one. */
export function hasLostWord(text: string): boolean {
  return LOST_WORD.test(text)
}

/** Whether a text may have been sent over seven bits: also where a d stands that Swedish does not write so. */
export function mayBeStripped(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20
    if ((unit === D || unit === V) && isLostAt(text, at)) return LOST_BIT.test(text) || LOST_LETTER.test(text)
  }
  return false
}

const [D, V] = [0x64, 0x76]
/** Letters of ASCII are numbered from 1 on, everything else is 0. */
const NUMBERS = 0x40
/** Whether a d or v between two letters may be a lost letter: answered before, 1 for no and 2 for yes. */
const lostBetween = new Uint8Array(NUMBERS ** 3)

/** The cheap question before the patterns are asked: only three characters, remembered. */
function isLostAt(text: string, at: number): boolean {
  const [before, lost, behind] = [numberAt(text, at - 1), numberAt(text, at), numberAt(text, at + 1)]
  const place = (before * NUMBERS + lost) * NUMBERS + behind
  if (lostBetween[place] === 0) {
    const three = `${[before, lost, behind].map(letterOf).join('')}a`
    lostBetween[place] = LOST_BIT_IN_ASCII.test(three) || LOST_LETTER.test(three) ? 2 : 1
  }
  return lostBetween[place] === 2
}

function numberAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x7a ? unit - NUMBERS : 0
}

function letterOf(number: number): string {
  return number === 0 ? ' ' : String.fromCharCode(number + NUMBERS)
}
