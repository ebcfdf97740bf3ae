import {
  LETTER_KINDS,
  type LetterKind,
  LOST_MARK,
  mayBeStripped,
  ORDINARY_MARK,
  STRIPPED,
} from './letter-kinds.ts'
import { unpairedMarks } from './letter-words.ts'

/** What a text without any misread letter does not hold: the cheap question, asked of every text. */
const ODD = /[^\p{ASCII}åäöÅÄÖéÉüÜ–”’\u00a0§…•°]|[{}[\]|\\]|\p{L}[”…•°§]\p{L}|(?<!\S)”\p{Ll}/u
const LOST = /[aoeuAOEU][?\ufffd](?=\p{L}| [\p{Ll}\d])/u
const SWEDISH = /[åäöÅÄÖ]/
const OWN_LETTER = /[åäöÅÄÖéÉüÜ]/

/** What a kind shows by: any of its wrong characters, and such as tell of it: ordinary marks only between letters. */
type Signs = { any: RegExp; telling: RegExp }

const signs: ReadonlyMap<LetterKind, Signs> = new Map(
  [...LETTER_KINDS, STRIPPED].map(kind => {
    const wrong = [...kind.readings.keys()]
    const letters = wrong.filter(key => kind.readings.get(key)?.some(put => OWN_LETTER.test(put)))
    const odd = letters.filter(key => !ORDINARY_MARK.test(key))
    const ordinary = letters.filter(key => ORDINARY_MARK.test(key))
    const telling = [
      ...(odd.length > 0 ? [anyOf(odd)] : []),
      ...(ordinary.length > 0 ? [`\\p{L}${anyOf(ordinary)}\\p{L}`] : []),
    ]
    const any = new RegExp(anyOf(wrong), 'u')
    return [kind, { any, telling: telling.length > 0 ? new RegExp(telling.join('|'), 'u') : any }]
  }),
)

function anyOf(characters: readonly string[]): string {
  return `[${characters.map(character => character.replace(/[\\\]^[-]/, '\\$&')).join('')}]`
}

/** The kinds of damage that each text may show: such as some text of the page tells of. */
export function kindsOf(texts: readonly string[]): LetterKind[][] {
  const odd = texts.filter(text => ODD.test(text))
  const unpaired = [...new Set(odd.flatMap(text => [...unpairedMarks(text)]))]
  const told = LETTER_KINDS.filter(
    kind =>
      unpaired.some(mark => kind.readings.has(mark)) || odd.some(text => signs.get(kind)?.telling.test(text)),
  )
  const stripped = texts.some(mayBeStripped)
  return texts.map(text => {
    const kinds = told.filter(kind => signs.get(kind)?.any.test(text))
    if (LOST.test(text)) kinds.push(LOST_MARK)
    if (stripped && (!SWEDISH.test(text) || mayBeStripped(text))) kinds.push(STRIPPED)
    return kinds
  })
}

/** Whether a word may be damaged in this way: the cheap question before it is read. */
export function mayShow(word: string, kind: LetterKind): boolean {
  return (signs.get(kind)?.any.test(word) ?? true) && !kind.never?.test(word)
}
