import { fill } from './decode.ts'
import type { DecodedWord } from './decoded-word.ts'
import { CLASSES } from './letters.ts'
import type { Line } from './line.ts'
import { patternOf } from './places.ts'

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
    'f?d',
  ].map(abbreviation => abbreviation.replaceAll('?', '\0')),
)
const LONGEST = 6

/** The same for those that are a word with a letter (blåa, sök): told by the word before. */
const DOUBTFUL: readonly { pattern: string; after: 'these' | 'others'; words: ReadonlySet<string> }[] = [
  {
    pattern: 'bl\0a',
    after: 'others',
    words: wordSet('de den det dessa två tre mina dina sina våra era röda gröna gula vita och i'),
  },
  { pattern: 's\0k', after: 'these', words: wordSet('en den det de av dessa många någon några') },
]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Decides the words that are such abbreviations. Changes them in place. */
export function spaceAbbreviations(line: Line, words: readonly DecodedWord[], reduced: string): void {
  for (const word of words) {
    const pattern = patternOf(line, word, { reduced, longest: LONGEST })
    if (!ABBREVIATIONS.has(pattern) && !isDoubtfulAbbreviation(pattern, line, word.word)) continue
    word.fillings = [{ classes: word.slots.map(() => SPACE), logProbability: 0 }]
    fill(line, word.slots, word.fillings[0] as (typeof word.fillings)[number])
  }
}

function isDoubtfulAbbreviation(pattern: string, line: Line, word: number): boolean {
  const doubtful = DOUBTFUL.find(one => one.pattern === pattern)
  if (!doubtful) return false
  return doubtful.words.has(wordBefore(line, word)) === (doubtful.after === 'these')
}

/** The word before, restored, in small letters. */
function wordBefore({ codes, wordStart, wordEnd }: Line, word: number): string {
  return String.fromCharCode(...codes.subarray(wordStart[word - 1], wordEnd[word - 1]))
}
