/**
 * A text in small letters, with every UTF-16 offset where it was: what patterns are matched against. A pattern without
 * the `i` flag costs a hundredth to compile where it has long lists of words and Unicode classes.
 */
export function lowerCase(text: string): string {
  // The only letter that becomes longer (Unicode SpecialCasing).
  return (text.includes('\u0130') ? text.replaceAll('\u0130', 'I') : text).toLowerCase()
}
