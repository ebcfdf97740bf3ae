/** What stands where letters do: the classes of Unicode cost more to be made ready than a page to be looked at. */
const LETTER = String.raw`[A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]`

/**
 * A lost letter within a word, or what UTF-8 becomes when it is misread. What a match begins with is seldom met, and
 * what stands before it is asked afterwards: most characters are done with at once.
 */
const DAMAGE = new RegExp(
  String.raw`\?(?<=${LETTER}\?)${LETTER}|\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u2013-\u2122]|\u251c[\u00a0-\u2593]|\u221a[\u00a0-\u03c0]`,
)

/** How much is looked at, in UTF-16 units: damage shows itself early, or the person asks. */
const LOOK_AT_MOST = 20_000

/** Whether the start of a text looks damaged: a cheap sign, for pages that are to be repaired by themselves. */
export function looksDamaged(text: string): boolean {
  return DAMAGE.test(text.slice(0, LOOK_AT_MOST))
}
