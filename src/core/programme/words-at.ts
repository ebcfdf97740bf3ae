/**
 * Asks which of many words stand at an offset of a text, the longest first. The words are in small letters, the text in
 * any case; "?" or U+FFFD may stand for a letter beyond ASCII that was lost. What follows a word is not looked at.
 */
export function wordsAt(words: Iterable<string>): (text: string, at: number) => readonly string[] {
  const byBeginning = new Map<number, string[]>()
  for (const word of new Set(words)) {
    const key = beginning(word, 0)
    const known = byBeginning.get(key)
    if (known) known.push(word)
    else byBeginning.set(key, [word])
  }
  for (const known of byBeginning.values()) known.sort((a, b) => b.length - a.length)
  return (text, at) => {
    const candidates = byBeginning.get(beginning(text, at))
    return candidates ? candidates.filter(word => standsAt(text, at, word)) : NONE
  }
}

const NONE: readonly string[] = []

const LOST = '?'.charCodeAt(0)
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** The first two characters of a word as one number, alike for all ways in which they may be written. */
function beginning(text: string, at: number): number {
  return (folded(text.charCodeAt(at)) << 8) | folded(text.charCodeAt(at + 1))
}

function folded(unit: number): number {
  if (unit === NO_BREAK_SPACE) return SPACE
  return unit > 0x7f ? LOST : unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const [shown, meant] = [text.charAt(at + index), word.charAt(index)]
    if (shown === meant || shown === meant.toUpperCase()) continue
    const isLost = meant > '\u007f' && (shown === '?' || shown === '\ufffd')
    if (!isLost && !(meant === ' ' && shown === '\u00a0')) return false
  }
  return true
}
