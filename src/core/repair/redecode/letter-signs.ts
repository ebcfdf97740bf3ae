import {
  LEADING_MARK,
  LETTER_KINDS,
  type LetterKind,
  LOST_MARK,
  ORDINARY_MARK,
  STRIPPED,
} from './letter-kinds.ts'
import { unpairedMarks } from './letter-words.ts'
import { hasLostWord, mayBeStripped } from './seven-bits.ts'
import { BRACKET, LOST_SIGN, ODD, QUOTE, RARE_MARK, SWEDISH_LETTER, signsOf } from './text-signs.ts'

/** A mark inside a word, or a closing quote or an ellipsis that opens one: what whole text does not hold. */
const MISPLACED = /\p{L}[”…•°§]\p{L}|(?<!\S)[”…]\p{Ll}/u
/** The cheap question before the one that knows all letters. */
const MAY_BE_LOST =
  /[aoeuAOEU][?\ufffd](?:[,;:A-Za-z\x80-\uffff-]| [a-z\d&\x80-\uffff-])|[pP][aA][?\ufffd](?!\S)/
const LOST = /[aoeuAOEU][?\ufffd](?=[\p{L},;:-]| [\p{Ll}\d–—&-])|(?<!\S)[pP][aA][?\ufffd](?!\S)/u
/** A marker after a consonant in a word: the letters of this text were lost whole, so they did not lose their high bit. */
const LOST_LETTER = /(?<![^\s(])[a-z]*[b-df-hj-np-tv-xz]\?[a-z]/i
/** A few words that end so may have lost the last mark. */
const LOST_AT_END = /^.{0,80}[aoAO][?\ufffd]$/
const OWN_LETTER = /[åäöÅÄÖéÉüÜ]/

/** The kinds in which each character (UTF-16 unit) is a wrong one, a bit for each of `LETTER_KINDS`. */
const wrongIn = new Uint32Array(0x1_0000)
for (const [at, { readings }] of LETTER_KINDS.entries())
  for (const wrong of readings.keys()) {
    const unit = wrong.charCodeAt(0)
    wrongIn[unit] = (wrongIn[unit] ?? 0) | (1 << at)
  }

/** The kinds that a text or word holds a wrong character of, as bits. */
function wrongKinds(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= wrongIn[text.charCodeAt(at)] ?? 0
  return kinds
}

/** What tells of each of `LETTER_KINDS`: a wrong character that stands for a letter; ordinary marks only between letters. */
const telling: readonly RegExp[] = LETTER_KINDS.map(({ readings }) => {
  const letters = [...readings.keys()].filter(wrong => readings.get(wrong)?.some(put => OWN_LETTER.test(put)))
  const odd = letters.filter(wrong => !ORDINARY_MARK.test(wrong))
  const ordinary = letters.filter(wrong => ORDINARY_MARK.test(wrong))
  const leading = ordinary.filter(wrong => LEADING_MARK.test(wrong))
  const parts = [
    ...(odd.length > 0 ? [anyOf(odd)] : []),
    ...(ordinary.length > 0 ? [`\\p{L}${anyOf(ordinary)}{1,2}\\p{L}`] : []),
    ...(leading.length > 0 ? [`(?<!\\S)${anyOf(leading)}\\p{Ll}`] : []),
  ]
  return new RegExp(parts.length > 0 ? parts.join('|') : anyOf([...readings.keys()]), 'u')
})

function anyOf(characters: readonly string[]): string {
  return `[${characters.map(character => character.replace(/[\\\]^[-]/, '\\$&')).join('')}]`
}

/** The kinds of damage that each text may show: such as some text of the page tells of. */
export function kindsOf(texts: readonly string[]): (readonly LetterKind[])[] {
  const told = toldKinds(texts.filter(isOdd))
  const looks = texts.map(lookOf)
  const stripped = isShare(looks)
  return texts.map((text, at) => {
    const { bare, strippable, lost } = looks[at] ?? WHOLE
    const odd = told !== 0 && (wrongKinds(text) & told) !== 0
    const lostBit = strippable || (stripped && bare)
    return listOf((odd ? told : 0) | (lost ? LOST_MARK_BIT : 0) | (lostBit ? STRIPPED_BIT : 0))
  })
}

/**
 * How a text looks: `bare`, without letters that seven bits lose; `strippable`, as if it had lost some; `lost`, as if it had
 * lost marks.
 */
type Look = { bare: boolean; strippable: boolean; lost: boolean }
const WHOLE: Look = { bare: false, strippable: false, lost: false }

function lookOf(text: string): Look {
  const signs = signsOf(text)
  const hasMarker = (signs & LOST_SIGN) !== 0
  const gone = hasMarker && LOST_LETTER.test(text)
  const bare = (signs & (SWEDISH_LETTER | ODD)) === 0 && !gone
  return {
    bare,
    strippable: !gone && (mayBeStripped(text) || (bare && hasLostWord(text))),
    lost: hasMarker && (isLost(text) || LOST_AT_END.test(text)),
  }
}

function isLost(text: string): boolean {
  return MAY_BE_LOST.test(text) && LOST.test(text)
}

/** Every tenth line of Swedish over seven bits shows it, at least. */
const LEAST_SHARE = 1 / 10

/** Whether so many of the texts without Swedish letters may have been stripped that the others are worth a look. */
function isShare(looks: readonly Look[]): boolean {
  let [all, told] = [0, 0]
  for (const { bare, strippable } of looks) {
    if (bare) all++
    if (bare && strippable) told++
  }
  return told > 0 && told >= all * LEAST_SHARE
}

const LOST_MARK_BIT = 1 << LETTER_KINDS.length
const STRIPPED_BIT = LOST_MARK_BIT << 1
const ALL_KINDS = [...LETTER_KINDS, LOST_MARK, STRIPPED]

const lists = new Map<number, readonly LetterKind[]>()

/** Kinds by their bits: always the same list for the same bits, so that words can be remembered by it. */
function listOf(bits: number): readonly LetterKind[] {
  const known = lists.get(bits)
  if (known) return known
  const list = ALL_KINDS.filter((_, kind) => bits & (1 << kind))
  lists.set(bits, list)
  return list
}

/** Brackets and their like are letters only beside others: "Styrning | Konferensen" is whole. */
const IN_WORD = /[A-Za-z\x80-\uffff][{}[\]|`~^\\]|[{}[\]|`~^\\][A-Za-z\x80-\uffff]/

function isOdd(text: string): boolean {
  const signs = signsOf(text)
  return (
    (signs & ODD) !== 0 ||
    ((signs & BRACKET) !== 0 && IN_WORD.test(text)) ||
    ((signs & (RARE_MARK | QUOTE)) !== 0 && (MISPLACED.test(text) || unpairedMarks(text) !== ''))
  )
}

/** The kinds that odd texts tell of, as bits. */
function toldKinds(odd: readonly string[]): number {
  let told = 0
  for (const text of odd) {
    let open = wrongKinds(text) & ~told
    if (open === 0) continue
    const unpaired = wrongKinds(unpairedMarks(text))
    for (let kind = 0; open !== 0; kind++, open >>>= 1)
      if (open & 1 && ((unpaired >>> kind) & 1 || telling[kind]?.test(text))) told |= 1 << kind
  }
  return told
}

const SEVEN_BITS = /[edvEDV]/
/** A letter that can carry a mark, and what the mark became. */
const LOST_PIECE = /[aoeuAOEU][?\ufffd]/

/** Whether a word may be damaged in this way: the cheap question before it is read. */
export function mayShow(word: string, kind: LetterKind): boolean {
  if (kind === STRIPPED) return SEVEN_BITS.test(word) && !kind.never?.test(word)
  if (kind === LOST_MARK) return LOST_PIECE.test(word)
  return (wrongKinds(word) & (1 << LETTER_KINDS.indexOf(kind))) !== 0 && !kind.never?.test(word)
}

/** Whether a word may be damaged in one of these ways. */
export function mayShowAny(word: string, kinds: readonly LetterKind[]): boolean {
  return kinds.includes(STRIPPED) || LOST_PIECE.test(word) || wrongKinds(word) !== 0
}
