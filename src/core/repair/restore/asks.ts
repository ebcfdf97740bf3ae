import { isWordCode } from './letters.ts'
import type { Line } from './line.ts'

/** The words that begin most questions. */
const ASKING = new Set(
  'hur vad vem vilka vilken vilket varför när var kan ska skall är har finns får måste bör vill behöver går blir räcker how what who why which when where is are can do does'.split(
    ' ',
  ),
)
const LONGEST = 8

/** Whether the word that starts at a position of a decoded line begins a question. */
export function asks({ codes }: Line, start: number): boolean {
  let word = ''
  for (let at = start; isWordCode(codes[at] as number) && word.length <= LONGEST; at++)
    word += String.fromCharCode(codes[at] as number)
  return ASKING.has(word)
}
