import { type DecodedWord, fill } from './decode.ts'
import { CLASSES } from './letters.ts'
import { type Line, PAD } from './line.ts'

const SPACE = CLASSES.indexOf('space')

/**
 * Abbreviations in which Swedish typesetters put spaces that do not break. Only those that are no word with any
 * letter in place of the space.
 */
const ABBREVIATIONS = new Set(
  [
    't?ex',
    't?o?m',
    'fr?o?m',
    'f?o?m',
    'o?s?v',
    'o?dyl',
    'd?v?s',
    'm?fl',
    'm?m',
    'p?g?a',
    'm?a?o',
    'e?dyl',
    'i?st?f',
    's?a?s',
  ].map(abbreviation => abbreviation.replaceAll('?', '\0')),
)
const LONGEST = 6

/** Decides the words that are such abbreviations. Changes them in place. */
export function spaceAbbreviations(line: Line, words: readonly DecodedWord[], reduced: string): void {
  for (const word of words) {
    const start = (line.wordStart[word.word] as number) - PAD
    const end = (line.wordEnd[word.word] as number) - PAD
    if (end - start > LONGEST || !ABBREVIATIONS.has(patternOf(reduced.slice(start, end), start, word)))
      continue
    word.fillings = [{ classes: word.slots.map(() => SPACE), logProbability: 0 }]
    fill(line, word.slots, word.fillings[0] as (typeof word.fillings)[number])
  }
}

function patternOf(text: string, start: number, { slots }: DecodedWord): string {
  let pattern = ''
  for (let i = 0; i < text.length; i++) pattern += slots.includes(start + i + PAD) ? '\0' : text[i]
  return pattern.toLowerCase()
}
