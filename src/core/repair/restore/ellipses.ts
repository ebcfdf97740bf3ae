import { isQuestion } from './asks.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES, CODE, isWordCode } from './letters.ts'
import type { Line } from './line.ts'
import { decide } from './places.ts'

const ELLIPSIS = CLASSES.indexOf('ellipsis')
const STOP = 46

/**
 * A question mark right before a full stop is an ellipsis (`Klicka på Lägg till….`), but where the sentence is a question by
 * its words: in six years of programmes eight of nine such question marks end one. Changes the words in place.
 */
export function ellipsesBeforeStops(line: Line, words: readonly DecodedWord[]): void {
  const { codes } = line
  for (const word of words)
    for (const [slot, at] of word.slots.entries())
      if (
        codes[at] === CODE.real &&
        codes[at + 1] === STOP &&
        isWordCode(codes[at - 1] as number) &&
        !isQuestion(line, at - 1)
      )
        decide(line, { word, slot }, ELLIPSIS)
}
