/**
 * One piece of a regular expression that matches any of the words, longest first, in any case. Case is spelt
 * out letter by letter, so that the rest of the expression may still tell capitals from small letters. One of no words
 * matches nothing.
 */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(word => [...word].map(inAnyCase).join('')).join('|')})`
}

/** What stands for a letter beyond ASCII that was lost and not restored. */
const LOST = '?\\ufffd'

function inAnyCase(character: string): string {
  const upper = character.toUpperCase()
  if (upper !== character) return `[${character}${upper}${character > '\u007f' ? LOST : ''}]`
  return character === ' ' ? '[ \\u00a0]' : character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}
