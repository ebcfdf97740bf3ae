/** So many patterns are kept of each kind; a page needs some few. */
const MOST_PATTERNS = 100

/** Which of its words a text holds, in their order. */
export type WordsIn = (text: string) => readonly string[]

/**
 * Looks for words in texts: they are in small letters, the text may be in any case, and any letter beyond ASCII may be
 * lost in it. `holds` says where a word can stand; anywhere, if it is not given. The last answer is remembered, for
 * several patterns ask about one text.
 */
export function wordsIn(
  words: readonly string[],
  holds = (text: string, word: string) => text.includes(word),
): WordsIn {
  const folded = words.map(fold)
  let last: { text: string; present: readonly string[] } | undefined
  return text => {
    if (last?.text !== text) {
      const shown = fold(text)
      last = { text, present: words.filter((_, index) => holds(shown, folded[index] ?? '')) }
    }
    return last.present
  }
}

/**
 * A pattern with a long list of words in it, made of only those that a text holds: the others cannot match there. With
 * all of them it costs some milliseconds to compile, and most pages hold a few of its words.
 */
export function narrowed(
  present: WordsIn,
  make: (words: readonly string[]) => RegExp,
): (text: string) => RegExp {
  const patterns = new Map<string, RegExp>()
  return text => {
    const words = present(text)
    const key = words.join('\n')
    const known = patterns.get(key)
    if (known) return known
    if (patterns.size >= MOST_PATTERNS) patterns.clear()
    const made = make(words)
    patterns.set(key, made)
    return made
  }
}

const BEYOND_ASCII = /[^\0-\x7f]/

/** Small letters, one sign for each beyond ASCII, whole or lost, and for the one that is a space. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return BEYOND_ASCII.test(lower) ? lower.replaceAll('\u00a0', ' ').replace(/[^\0-\x7f]/g, '?') : lower
}
