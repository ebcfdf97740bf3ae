import type { Edit } from '../compose.ts'
import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import { confidenceOf } from './letter-confidence.ts'
import {
  type Evidence,
  gainInSentence,
  gather,
  isPlausible,
  type KindReading,
  type Read,
  support,
} from './letter-evidence.ts'
import { hasLostLetter, type LetterKind, LOST_MARK, ORDINARY_MARK, STRIPPED } from './letter-kinds.ts'
import { kindsOf, mayShow, mayShowAny } from './letter-signs.ts'
import { type Change, type Word, wordsOf } from './letter-words.ts'

/**
 * Undoes damage in which one letter stands for another, word by word. A word is believed by itself when it gains
 * much by its reading, and for less when other words of the page show the same damage. One list of edits a text.
 */
export function letterEdits(texts: readonly string[], model: CharacterModel): Edit[][] {
  const edits: Edit[][] = texts.map(() => [])
  const kinds = kindsOf(texts)
  const words = texts.flatMap((text, at) => {
    const asked = kinds[at] ?? []
    return asked.length > 0 ? wordsOf(text, { at, isAsked: word => mayShowAny(word, asked) }) : []
  })
  if (words.length === 0) return edits
  const read = reader(model)
  const evidence = gather(words, kinds, read)
  for (const word of words) {
    const best = bestOf(word, { readings: read(word.word, kinds[word.text] ?? []), evidence })
    if (best) edits[word.text]?.push(best)
  }
  return edits
}

/** So many words are kept; text repeats its words within less. */
const MOST_KNOWN = 30_000

type Known = { words: Map<readonly LetterKind[], Map<string, readonly KindReading[]>>; count: number }

const knownBy = new WeakMap<CharacterModel, Known>()

/** Reads words as kinds of damage, and a word that was read before no second time. */
function reader(model: CharacterModel): Read {
  const all = knownBy.get(model) ?? { words: new Map(), count: 0 }
  knownBy.set(model, all)
  return (word, kinds) => {
    const known = all.words.get(kinds)?.get(word)
    if (known) return known
    if (all.count++ > MOST_KNOWN) {
      all.words.clear()
      all.count = 0
    }
    // A slice keeps the whole text that it was cut from: what is remembered must be a string of its own.
    const own = ` ${word}`.slice(1)
    const readings = readAs(own, kinds, model)
    const words = all.words.get(kinds) ?? new Map<string, readonly KindReading[]>()
    all.words.set(kinds, words.set(own, readings))
    return readings
  }
}

function readAs(word: string, kinds: readonly LetterKind[], model: CharacterModel): KindReading[] {
  return kinds.flatMap(kind => {
    const reading = mayShow(word, kind) ? bestReading(word, kind.readings, model) : undefined
    return reading ? [{ kind, reading }] : []
  })
}

type Choice = { readings: readonly KindReading[]; evidence: Evidence }

/** The most convincing reading of a word, if one convinces. */
function bestOf(word: Word, { readings, evidence }: Choice): Edit | undefined {
  let best: Decision | undefined
  let most = 0
  for (const { kind, reading } of readings) {
    const { proof, here } = support(word, kind, evidence)
    if (proof === 0 && !standsAlone(word, reading, kind)) continue
    const changes = kind === LOST_MARK ? [] : reading.changes
    const gain =
      reading.gain + (here > 0 ? gainInMisreadText(changes, here) : 0) + gainInSentence(word, kind, reading)
    const surplus = gain - (proof > 0 ? kind.repeated : kind.alone)
    if (surplus < 0 || gain + proof <= most) continue
    if (changes.some(({ wrong }) => SWEDISH.test(wrong)) && !(here > 0 && surplus > LETTER_FOR_MARK)) continue
    if (here === 0 && changes.some(isLetterForMark)) continue
    most = gain + proof
    best = { reading, surplus, kind }
  }
  return best && edit(word, best)
}

const SWEDISH = /[åäöÅÄÖ]/
/** An å, ä or ö that was there is read as a mark (`ögöra` for `”göra`) only where this many nats speak for it. */
const LETTER_FOR_MARK = 3
/** A letter of other languages is read as a mark only where the text is known as misread. */
function isLetterForMark({ wrong, put, before, behind }: Change): boolean {
  if (!/\p{L}/u.test(wrong) || /\p{L}/u.test(put)) return false
  return put === '\u00a0' || (/\p{L}/u.test(before) && /\p{L}/u.test(behind))
}

/** A text that is known as misread holds nothing whole that is odd: nats for each that is read, twice by two words. */
const MARK_IN_MISREAD_TEXT = 3
const OTHER_IN_MISREAD_TEXT = 2

function standsAlone(word: Word, reading: Reading, kind: LetterKind): boolean {
  if (!kind.tells(word, reading) || !isPlausible(reading, kind)) return false
  return kind !== STRIPPED || isBelievableOverSevenBits(word.word, reading)
}

/** Over seven bits a short word must be an everyday one (`fvr`), and one that could be whole a common one. */
function isBelievableOverSevenBits(word: string, { cost, gain }: Reading): boolean {
  if (hasLostLetter(word)) return word.length > 4 || cost < 8.5
  return word.length > 4 && gain > 13 && cost < 12.5
}

function gainInMisreadText(changes: readonly Change[], others: number): number {
  const mark = others > 1 ? 2 * MARK_IN_MISREAD_TEXT : MARK_IN_MISREAD_TEXT
  return changes.reduce((sum, { wrong, put }) => {
    if (SWEDISH.test(wrong) || /[a-zA-Z]/.test(wrong)) return sum
    if (!ORDINARY_MARK.test(wrong)) return sum + OTHER_IN_MISREAD_TEXT
    return sum + (/\p{L}/u.test(put) ? mark : 0)
  }, 0)
}

/** A question mark that ends nothing, or stands twice, is a lost mark, if the word can be read so. */
function inSentence(reading: Reading, { word, goesOn }: Word, kind: LetterKind): string {
  if (kind !== LOST_MARK) return reading.text
  const wrongEnd = goesOn ? /[?\ufffd][,;:-]?$/ : /(?:\?|\ufffd)\?$/
  const right = [reading.text, ...reading.others].find(text => !wrongEnd.test(text))
  return wrongEnd.test(word) ? (right ?? reading.text) : reading.text
}

type Decision = { reading: Reading; surplus: number; kind: LetterKind }

function edit(read: Word, { reading, surplus, kind }: Decision): Edit {
  const { start, word } = read
  const after = inSentence(reading, read, kind)
  return {
    start,
    end: start + word.length,
    after,
    damage: kind.damage,
    confidence: confidenceOf(kind, surplus),
    ...(reading.others.length > 0 && { readings: reading.others.filter(other => other !== after) }),
  }
}
