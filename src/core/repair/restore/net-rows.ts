import { wordKey } from './context.ts'
import { CODE } from './letters.ts'
import { type Line, PAD } from './line.ts'

/** The rows of words, by `wordKey`. */
export type Rows = Pick<ReadonlyMap<number, number>, 'get'>

/** The first rows are no words: nothing there, marks, numbers; then the endings of words that have no row. */
const MARK_ROWS: readonly string[] = ['', '.', ',', '?', '!', ':', ';', '(', ')', '-', '"', '/', '0']
const OTHER_MARK = MARK_ROWS.length
const NUMBER = MARK_ROWS.indexOf('0')
const FIRST_ENDING = 16
const ENDINGS = 496
/** The row of the first word. */
export const FIRST_WORD = FIRST_ENDING + ENDINGS

const markRow = new Uint8Array(256).fill(OTHER_MARK)
for (const [row, character] of MARK_ROWS.entries()) if (character) markRow[character.charCodeAt(0)] = row
markRow[CODE.dash] = MARK_ROWS.indexOf('-')
markRow[CODE.quote] = MARK_ROWS.indexOf('"')
markRow[CODE.real] = MARK_ROWS.indexOf('?')

/** The words and marks of a line, in order, as rows (`count` of them); `tokenOf` says which of them a word of the line is. */
export type Tokens = { rows: Int32Array; count: number; tokenOf: Int32Array }

/** The tokens of a line as it is now: words by what they are restored to, or damaged. */
export function readTokens(line: Line, forms: Rows): Tokens {
  const tokens = { rows: new Int32Array(line.length + 1), count: 0, tokenOf: new Int32Array(line.wordCount) }
  const end = line.length + PAD
  for (let at = PAD; at < end; ) {
    const word = line.wordAt[at] as number
    if (word < 0) {
      const code = line.codes[at++] as number
      if (code !== CODE.space) tokens.rows[tokens.count++] = markRow[code] as number
      continue
    }
    tokens.tokenOf[word] = tokens.count
    tokens.rows[tokens.count++] = rowOfWord(line, word, forms)
    at = line.wordEnd[word] as number
  }
  return tokens
}

/** The row of a word of the line. */
export function rowOfWord(line: Line, word: number, forms: Rows): number {
  const known = forms.get(wordKey(line.wordHash[word] as number))
  if (known !== undefined) return known
  const stripped = line.wordStripped[word] as number
  const without = stripped === 0 ? undefined : forms.get(wordKey(stripped))
  if (without !== undefined) return without
  if (line.codes[(line.wordEnd[word] as number) - 1] === CODE.digit) return NUMBER
  return FIRST_ENDING + (((line.wordEnding[word] as number) >>> 3) % ENDINGS)
}
