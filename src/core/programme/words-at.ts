/**
 * Asks which of many words stand at an offset of a text, the longest first. The words are in small letters, the text in
 * any case; "?" or U+FFFD may stand for a letter beyond ASCII that was lost. What follows a word is not looked at.
 */
export function wordsAt(words: Iterable<string>): (text: string, at: number) => readonly string[] {
  const byBeginning: (string[] | undefined)[] = []
  for (const word of new Set(words)) {
    const key = beginning(word, 0)
    byBeginning[key] = [...(byBeginning[key] ?? []), word].sort((a, b) => b.length - a.length)
  }
  return (text, at) => {
    const candidates = byBeginning[beginning(text, at)]
    return candidates ? candidates.filter(word => standsAt(text, at, word)) : NONE
  }
}

const NONE: readonly string[] = []

/** Characters by what they may be written for: letters in any case, and one for all that is beyond ASCII or was lost. */
const LOST = '?'.charCodeAt(0)
const folded = new Uint8Array(0x100).fill(LOST, 0x80)
for (let unit = 0; unit < 0x80; unit++) folded[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
folded[0xa0] = 0x20

/** The first two characters of a word as one number, alike for all ways in which they may be written. */
function beginning(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return ((folded[first] ?? LOST) << 7) | (folded[second] ?? LOST)
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const [shown, meant] = [text.charAt(at + index), word.charAt(index)]
    if (shown === meant) continue
    const isAscii = meant <= '\u007f'
    if (
      isAscii
        ? folded[text.charCodeAt(at + index)] === meant.charCodeAt(0) && shown <= '\u007f'
        : shown === meant.toUpperCase()
    )
      continue
    const isLost = !isAscii && (shown === '?' || shown === '\ufffd')
    if (!isLost && !(meant === ' ' && shown === '\u00a0')) return false
  }
  return true
}
