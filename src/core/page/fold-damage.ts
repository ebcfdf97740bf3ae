/** Marks that no one sees: soft hyphen, zero-width and direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/g

/** Dashes, unless they are the second half of a misread letter: "Ö" and "–" read as Windows-1252 end in one. */
const DASH = /[\u2010-\u2015\u2212](?<![ã€].)/g

/** Letters spelt out, in lower case: `\u00f6`, `&ouml;`, `&amp;#246;`, `%C3%B6`, `%F6`, `=C3=B6`, `=F6`. */
const SPELT_OUT = /\\u[\da-f]{4}|&(?:amp;)?#?\w{2,8};|(?:[%=][89a-f][\da-f])+/g

/** What those marks, dashes and letters begin with: most texts have none of them. */
const SELDOM = /[\\&%=\u00ad\u200b-\u2064\u2212]/

/**
 * What may stand for one letter beyond a–z: itself, whatever it was misread as, `?` or several, the seven-bit
 * brackets of ISO 646 inside a word. `§` and `°` are signs of their own ("§ 4", "12 °C") unless they are part of a
 * misread letter.
 */
const BRACKET = String.raw`[{|}[\]\\](?=[a-z])`
const DEGREE = String.raw`°(?:(?<=[a-z]°)|(?=[a-z])(?<!\d ?°))`
const BEYOND_ASCII = new RegExp(
  // What a match begins with is looked at before what stands around it: most characters are done with at once.
  String.raw`(?:[^ -~\n§°]|\?|${BRACKET}(?<=[a-z].)|${DEGREE})(?:[^ -~\n]|\?|${BRACKET})*`,
  'g',
)

/** The base letter that stands before the mark it has lost: "so?ker". */
const BASE_LETTER = /[ao]\?/g

/** Whether anything is to be folded. */
const MAY_BE_FOLDED = /[^ -$'-<>@-Z^-z~\n]/

/**
 * Lower case, with one `?` for every letter beyond a–z, whole or damaged in whatever way, so that "Föreläsare",
 * "F?rel?sare" and "FÃ¶relÃ¤sare" are the same. White space is to be single already. For recognising words; not for showing. A letter that an
 * East Asian misreading swallowed together with its neighbour can't be told here: see `swallowed`.
 */
export function foldDamage(text: string): string {
  let folded = text.toLowerCase()
  if (!MAY_BE_FOLDED.test(folded)) return folded
  if (SELDOM.test(folded)) folded = folded.replace(UNSEEN, '').replace(DASH, '-').replace(SPELT_OUT, '?')
  return folded.replace(BEYOND_ASCII, '?').replace(BASE_LETTER, '?')
}

/** A folded word as it is where each lost letter took the next one with it: "f?rel?sare" becomes "f?el?are". */
export function swallowed(folded: string): string {
  return folded.replace(/\?[a-z]/g, '?')
}
