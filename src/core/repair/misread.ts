/** The code points that Windows-1252 gives the bytes 0x80–0x9F (WHATWG Encoding, index windows-1252). */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index]))

/** A stretch of UTF-8 read as Windows-1252: a lead byte’s character and what may follow it. */
const MISREAD = new RegExp(`[\u00c2-\u00f4][\u00a0-\u00bf${HIGH}]{1,3}`, 'gu')

/** "f\u00c3\u00b6r" → "för"; what is no UTF-8 stays as it is. Call again for text that was misread twice. */
export function undoMisread(word: string): string {
  return word.replace(MISREAD, stretch => {
    const bytes = [...stretch].map(character => BYTES.get(character) ?? character.charCodeAt(0))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    } catch (error) {
      if (error instanceof TypeError) return stretch
      throw error
    }
  })
}
