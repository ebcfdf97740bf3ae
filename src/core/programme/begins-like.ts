import { lowerCase } from './lower-case.ts'

/** No first word that is looked for is longer. */
const LONGEST_WORD = 40

/**
 * Asks whether a text may begin with one of the words, by its first word, before a long pattern is tried: most do not.
 * `endings` are those of first words that count, too. A lost letter may hide any of them.
 */
export function beginsLike(
  words: readonly string[],
  endings: readonly string[] = [],
): (text: string) => boolean {
  const firsts = new Set(words.map(firstWord))
  return text => {
    const start = text.slice(0, LONGEST_WORD)
    const first = firstWord(lowerCase(start))
    return (
      firsts.has(first) || endings.some(ending => first.endsWith(ending)) || /^\P{Z}*[?\ufffd]/u.test(start)
    )
  }
}

function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? ''
}
