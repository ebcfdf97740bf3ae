import { foldDamage, swallowed } from './fold-damage.ts'
import { lazily } from './lazily.ts'

/*
 * Patterns of many phrases, for folded text. A phrase is whole words; `*` behind it is any ending, before it any
 * beginning; `#` a number; `(` a bracket or a comma; `$` the end of the line. Phrases that are letters alone stand
 * beside each other: a browser puts these in order by itself, and a hundred of them cost little more than one.
 */

/** The phrases of a table, parted by commas, as they stand in folded text: also where a lost letter took the next one with it. */
export function foldedPhrases(table: string): string[] {
  const folded = foldDamage(table)
  return [...new Set([...folded.split(','), ...swallowed(folded).split(',')])]
}

/** What two lost letters left of a phrase is as long as this, in UTF-16 units, or it is any other word: "k?en" is "køen", too. */
const SHORTEST = 5

/** The same of a table whose phrases are looked for anywhere: none that may be any other word. */
export function tellingPhrases(table: string): string[] {
  const folded = foldDamage(table)
  const left = swallowed(folded)
    .split(',')
    .filter(({ length }) => length >= SHORTEST)
  return [...new Set([...folded.split(','), ...left])]
}

/** What the signs of a phrase are in a pattern; letters and spaces are themselves. */
const SIGNS: Readonly<Record<string, string>> = { '*': '', '#': ' ?\\d+ ?', '(': '[(,] ?', '?': '\\?' }

/** Where a word begins, and the parts of a compound behind a letter that is lost. */
const WORD = '\\b'
/** Where a word begins, and nowhere else. */
const WHOLE_WORD = '(?<![a-z?&-])'

/** What phrases begin with that is no letter, and what stands there. A lost one may be a bracket where a word begins: see `foldDamage`. */
const OTHERS: Readonly<Record<string, string>> = {
  '?': `${WHOLE_WORD}[?{|}[\\]\\\\]`,
  '#': '\\d ?',
  '(': '[(,] ?',
  '*': '',
}

/** A pattern of any of the phrases of a table, anywhere; made when it is first asked for. */
export function patternOf(table: string, flags = ''): () => RegExp {
  return lazily(() => new RegExp(anywhere(tellingPhrases(table)), flags))
}

/** The same of a table of beginnings of words. */
export function beginningsOf(table: string): () => RegExp {
  return lazily(() => new RegExp(anywhere(tellingPhrases(table.replace(/,|$/g, '*$&')), WHOLE_WORD)))
}

/** A pattern, as source, of any of the phrases anywhere. */
export function anywhere(phrases: readonly string[], word = WORD): string {
  const words = phrases.filter(phrase => !(phrase.charAt(0) in OTHERS))
  const others = Object.entries(OTHERS).flatMap(([first, stands]) => {
    const rests = phrases.filter(phrase => phrase.startsWith(first)).map(phrase => phrase.slice(1))
    return rests.length ? [stands + anyOf(rests)] : []
  })
  return [...(words.length ? [word + anyOf(words)] : []), ...others].join('|')
}

/** The same of the phrases where they stand, whatever is before them. Letters alone stand beside each other: see above. */
export function anyOf(phrases: readonly string[]): string {
  const inOrder = [...phrases].sort((a, b) => Number(SIGNED.test(a)) - Number(SIGNED.test(b)))
  const whole = inOrder.filter(phrase => !OPEN.test(phrase)).map(sourceOf)
  const open = inOrder.filter(phrase => OPEN.test(phrase)).map(sourceOf)
  return `(?:${[...(whole.length ? [`(?:${whole.join('|')})(?![a-z?])`] : []), ...open].join('|')})`
}

/** Phrases that may end anywhere, and those with more than letters. */
const OPEN = /[*#$]$/
const SIGNED = /[#$(]/

function sourceOf(phrase: string): string {
  return phrase.replace(/[*#(?]/g, sign => SIGNS[sign] ?? sign)
}
