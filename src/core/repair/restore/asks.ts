import { CODE } from './letters.ts'
import { hashOfWord, type Line, PAD, WORD_PAD } from './line.ts'

/** Words that make a sentence a question, wherever in it they stand. */
const ASKING = hashes('hur vad vem vems vilka vilken vilket varför vart how what why who which')
/** Words that do so at its beginning. */
const LEADING = hashes(
  'när var kan ska skall är har finns får måste bör vill behöver går blir räcker vågar kommer when where is are can do does should will',
)
/** A question with more words than this is not looked for. */
const MOST_WORDS = 40
const ENDS = new Set([...'.!:;'].map(mark => mark.charCodeAt(0)).concat(CODE.real, CODE.bullet))

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(word => hashOfWord(word, [])))
}

/** Whether the word that starts at a position of a decoded line begins a question. */
export function asks(line: Line, start: number): boolean {
  const hash = line.wordHash[line.wordAt[start] as number] as number
  return hash !== 0 && (ASKING.has(hash) || LEADING.has(hash))
}

/** Whether the sentence that goes on until a position within a word is a question by its words. */
export function isQuestion(line: Line, at: number): boolean {
  let word = line.wordAt[at] as number
  for (let i = 0; i < MOST_WORDS && word >= WORD_PAD; i++, word--) {
    const hash = line.wordHash[word] as number
    if (ASKING.has(hash)) return true
    if (word === WORD_PAD || startsSentence(line, word)) return LEADING.has(hash)
  }
  return false
}

function startsSentence({ codes, wordStart, wordEnd }: Line, word: number): boolean {
  for (let at = Math.max(PAD, wordEnd[word - 1] as number); at < (wordStart[word] as number); at++)
    if (ENDS.has(codes[at] as number)) return true
  return false
}
