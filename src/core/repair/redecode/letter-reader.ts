import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import { isPlausible, type KindReading, type Read } from './letter-evidence.ts'
import { type LetterKind, LOST_MARK, ORDINARY_MARK, STRIPPED } from './letter-kinds.ts'
import { mayShow } from './letter-signs.ts'
import type { Change, Word } from './letter-words.ts'
import { hasLostLetter } from './seven-bits.ts'

/** So many words are kept; text repeats its words within less. */
const MOST_KNOWN = 40_000

type Known = { words: Map<string, Map<string, readonly KindReading[]>>; count: number }

const knownBy = new WeakMap<CharacterModel, Map<readonly LetterKind[], Known>>()

/** Reads words as kinds of damage, and a word that was read before in such a place no second time. */
export function reader(model: CharacterModel): Read {
  const byKinds = knownBy.get(model) ?? new Map<readonly LetterKind[], Known>()
  knownBy.set(model, byKinds)
  return (word, kinds) => {
    let known = byKinds.get(kinds)
    if (!known || known.count > MOST_KNOWN) {
      known = { words: new Map(), count: 0 }
      byKinds.set(kinds, known)
    }
    const place = placeOf(word)
    const words = known.words.get(place) ?? new Map<string, readonly KindReading[]>()
    known.words.set(place, words)
    const read = words.get(word.word)
    if (read) return read
    known.count++
    // A slice keeps the whole text that it was cut from: what is remembered must be a string of its own.
    const own = ` ${word.word}`.slice(1)
    const readings = readAs({ ...word, word: own }, kinds, model)
    words.set(own, readings)
    return readings
  }
}

/** All that a word's place says of it, as a key: the same word in such a place is read alike. */
function placeOf({ unpaired, goesOn, endsShort, code }: Word): string {
  return unpaired + (goesOn ? '>' : endsShort ? '.' : '') + (code ? '=' : '')
}

function readAs(word: Word, kinds: readonly LetterKind[], model: CharacterModel): KindReading[] {
  return kinds.flatMap(kind => {
    if (!mayShow(word.word, kind)) return []
    const inSentence = kind === LOST_MARK && isLostInSentence(word)
    const spare = inSentence ? QUESTION_IN_SENTENCE : 0
    const reading = bestReading(word.word, kind.readings, { model, spare })
    if (!reading || (kind === LOST_MARK && hasLostLetterRather(word.word, reading, model))) return []
    const gain = reading.gain + spare + (isLonely(word, reading) ? UNPAIRED : 0)
    const tells = isPlausible(reading, kind) && kind.tells(word, reading)
    const changes = kind === LOST_MARK ? [] : reading.changes
    return [
      {
        kind,
        reading,
        gain,
        speaks: tells && gain > kind.alone / 2,
        alone: tells && (kind !== STRIPPED || isBelievableOverSevenBits(word.word, reading)),
        odd: OTHER_IN_MISREAD_TEXT * changes.filter(isOdd).length,
        marks: inSentence ? 1 : MARK_IN_MISREAD_TEXT * changes.filter(isMarkForLetter).length,
        givesUp: changes.some(({ wrong }) => SWEDISH.test(wrong)),
        needsOthers: changes.some(isLetterForMark),
      },
    ]
  })
}

/** What a whole letter that was lost may have been. */
const LOST_LETTERS = new Map(['?', '\ufffd'].map(lost => [lost, ['å', 'ä', 'ö']]))

/** Whether a letter was lost rather than the mark over the one before (`Skellefte?`: Skellefteå, not Skellefté). */
function hasLostLetterRather(word: string, { cost }: Reading, model: CharacterModel): boolean {
  const other = bestReading(word, LOST_LETTERS, { model, spare: QUESTION_IN_SENTENCE })
  return other !== undefined && other.cost < cost
}

/** A question mark in the middle of a sentence, and a mark that has no partner in its text: nats against them. */
const QUESTION_IN_SENTENCE = 5
const UNPAIRED = 4

function isLostInSentence({ word, goesOn }: Word): boolean {
  return goesOn && /[?\ufffd][,;:-]?$/.test(word)
}

/** Whether a reading changes a lonely quote at the word's edge, or a closing bracket that opens one. */
function isLonely({ unpaired }: Word, { changes }: Reading): boolean {
  return changes.some(
    ({ wrong, before, behind }) =>
      unpaired.includes(wrong) &&
      ((before === '' && /[„”\]]/.test(wrong)) || (!LETTER.test(behind) && /[„”]/.test(wrong))),
  )
}

/** Over seven bits a short word must be an everyday one (`fvr`), and one that could be whole a common one. */
function isBelievableOverSevenBits(word: string, { cost, gain }: Reading): boolean {
  if (hasLostLetter(word)) return word.length > 4 || cost < 8.5
  return word.length > 4 && gain > 9 && cost < 12.5
}

const SWEDISH = /[åäöÅÄÖ]/
const LETTER = /\p{L}/u
/** A text that is known as misread holds nothing whole that is odd: nats for each character that is read. */
const MARK_IN_MISREAD_TEXT = 3
const OTHER_IN_MISREAD_TEXT = 2

function isOdd({ wrong }: Change): boolean {
  return !/[åäöÅÄÖa-zA-Z]/.test(wrong) && !ORDINARY_MARK.test(wrong)
}

function isMarkForLetter({ wrong, put }: Change): boolean {
  return ORDINARY_MARK.test(wrong) && LETTER.test(put)
}

/** A letter of other languages between letters, or one read as a space. */
function isLetterForMark({ wrong, put, before, behind }: Change): boolean {
  if (!LETTER.test(wrong) || LETTER.test(put)) return false
  return put === '\u00a0' || (LETTER.test(before) && LETTER.test(behind))
}
