import { hyphenateSync } from 'hyphen/sv'

const SOFT_HYPHEN = '\u00ad'

/**
 * Where words may be broken, as UTF-16 offsets in order, by the Swedish hyphenation patterns (hyph-utf8). A text that
 * holds soft hyphens of its own has none: its author has said where. Large (25 kB of gzip): to be loaded when asked for.
 */
export function swedishSyllables(text: string): number[] {
  if (text.includes(SOFT_HYPHEN)) return []
  const broken = hyphenateSync(text, { hyphenChar: SOFT_HYPHEN, html: false, minWordLength: 4 })
  const breaks: number[] = []
  let at = broken.indexOf(SOFT_HYPHEN)
  while (at >= 0) {
    breaks.push(at - breaks.length)
    at = broken.indexOf(SOFT_HYPHEN, at + 1)
  }
  return breaks
}
