/**
 * Text without what no file should carry: control characters (tab and line break stay), half surrogate pairs (they
 * cannot be written as UTF-8; U+FFFD stands in for them) and line breaks of other kinds than `\n`.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n]/gu, '')
}
