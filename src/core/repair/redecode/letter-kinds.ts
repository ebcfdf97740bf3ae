import type { Reading } from './best-reading.ts'
import { bytesByCharacter, type CharsetName, characterOf } from './charsets.ts'
import type { Word } from './letter-words.ts'
import { hasLostLetter } from './seven-bits.ts'

/** What a written piece, one or two characters, may have been. */
type Readings = ReadonlyMap<string, readonly string[]>

/**
 * A kind of damage in which one character stands for another, all through a text.
 */
export type LetterKind = {
  damage: string
  readings: Readings
  /** How many nats a word must gain to be believed by itself, and where the page shows the damage elsewhere. */
  alone: number
  repeated: number
  /** Whether a word shows the damage by itself: such words prove it for others. */
  tells: (word: Word, reading: Reading) => boolean
  /** Words that are something else: code, abbreviations. */
  never?: RegExp
  /** How many nats a letter of a reading may cost that nothing else speaks for: less is more Swedish. */
  plausible?: number
}

/** What Swedish text holds beyond ASCII: its own letters, those of names and neighbours, marks. */
const SWEDISH = 'åäöÅÄÖéÉüÜ'
const FOREIGN = 'èÈàÀáÁøØæÆêëïîôçñíóúß'
const MARKS = '–—”“’‘…•«»§°½©®·´\u00a0\u00ad'

/** Bytes of one charset that were taken for another: `[written in, read as]`. The likelier stand first. */
const MISTAKES: readonly [CharsetName, CharsetName][] = [
  ['windows-1252', 'cp850'],
  ['windows-1252', 'cp437'],
  ['windows-1252', 'mac-roman'],
  ['windows-1252', 'windows-1251'],
  ['windows-1252', 'windows-1253'],
  ['windows-1252', 'iso-8859-2'],
  ['windows-1252', 'windows-1250'],
  ['windows-1252', 'iso-8859-5'],
  ['cp850', 'windows-1252'],
  ['cp850', 'latin-1'],
  ['mac-roman', 'windows-1252'],
  ['mac-roman', 'latin-1'],
]

/** Latin-1 has controls where Windows-1252 has marks: no text means them. */
const LOST_MARKS_OF_1252: LetterKind = {
  damage: 'misread:windows-1252 as latin-1',
  readings: readingsOf(MARKS, ['windows-1252', 'latin-1']),
  alone: 4,
  repeated: 1,
  tells: () => true,
}

/**
 * ISO 646-SE (SEN 85 02 00, annex B) has the Swedish letters in the places of brackets; for names (annex C) also é, ü,
 * É and Ü in those of other signs.
 */
export const ISO_646_SE: LetterKind = {
  damage: 'misread:iso-646-se as ascii',
  readings: oneToOne('}{|][\\`~@^', 'åäöÅÄÖéüÉÜ'),
  alone: 6,
  repeated: 1.5,
  tells: (word, reading) =>
    showsALetter(word, reading) &&
    (!word.word.includes('|') || NAME.test(word.word) || isLikeSwedish(reading, LESS_THAN_A_CHOICE)),
  // Brackets around a word, options, formulas and paths are at home in text about code; brackets between capitals are not.
  never:
    /(?<!\p{L})\{[^{}]*\}(?!\p{L})|(?<!\p{Lu})\[.*\]|\[.*\](?!\p{Lu})|(?<!\p{Lu})\].*\[|\].*\[(?!\p{Lu})|\|\p{Lu}+\||^\|.?\||[=_$<>+%]|\*.|`.*`|(?<!\p{L})`|\\\P{Lu}?$|(?<!\p{Lu})\\.$|\p{Ll}\\|\\\p{Ll}{2,}\\|:\\|\p{L}\\\P{Lu}|\{\}/u,
  plausible: 3.7,
}

/**
 * Latin-1 sent over a line of seven bits: å (E5) becomes e (65), ä d, ö v. Letters for letters, so only words that
 * Swedish cannot write speak for it.
 */
export const STRIPPED: LetterKind = {
  damage: 'misread:latin-1 as 7-bit ascii',
  readings: oneToOne('edvEDV|', 'åäöÅÄÖü'),
  alone: 8,
  repeated: 0.5,
  tells: ({ word }, { gain }) => (hasLostLetter(word) || gain > 10) && !/\p{L}\p{Lu}/u.test(word),
  // Text that was never sent so, code, and abbreviations that only look like it.
  never:
    /[^\p{ASCII}–—”“’‘…•»«]|\?\p{L}|^[^edvEDV|]*$|[\d_=\\/.]\w|\b(?:DVD|[dD]vd)(?:s|er|:\w+)?\b|\b[vV][vV]?[dD]\b/u,
  plausible: 2.6,
}

/** The second half of a decomposed letter became `?`: `so?ker`. */
export const LOST_MARK: LetterKind = {
  damage: 'decomposed:lost mark',
  readings: new Map(
    ['?', '\ufffd'].flatMap(lost => [
      [`a${lost}`, ['å', 'ä']],
      [`o${lost}`, ['ö']],
      [`A${lost}`, ['Å', 'Ä']],
      [`O${lost}`, ['Ö']],
      [`e${lost}`, ['é']],
      [`E${lost}`, ['É']],
      [`u${lost}`, ['ü']],
      [`U${lost}`, ['Ü']],
    ]),
  ),
  alone: 6,
  repeated: 1,
  tells: ({ word, goesOn, endsShort }, { gain }) =>
    /\p{L}[?\ufffd]\p{L}/u.test(word) ||
    (goesOn && /^\p{L}\p{Ll}*[?\ufffd][,;:-]?$/u.test(word)) ||
    /^p[aA][?\ufffd]$/i.test(word) ||
    (endsShort && gain > MORE_THAN_A_QUESTION && /[aoAO][?\ufffd]$/.test(word)),
}

/** The kinds whose wrong characters are seldom whole; `STRIPPED` and `LOST_MARK` need another look. */
export const LETTER_KINDS: readonly LetterKind[] = [
  LOST_MARKS_OF_1252,
  ...MISTAKES.map(
    (mistake): LetterKind => ({
      damage: `misread:${mistake[0]} as ${mistake[1]}`,
      // The letters of Swedish are never given up for others: only marks may have been read as them.
      readings: new Map([
        ...readingsOf(MARKS, mistake),
        ...[...readingsOf(SWEDISH + FOREIGN, mistake)].filter(([wrong]) => !/[åäöÅÄÖ]/.test(wrong)),
      ]),
      alone: 4,
      repeated: 1,
      tells: showsALetter,
    }),
  ),
  ISO_646_SE,
]

function readingsOf(characters: string, [writtenIn, readAs]: readonly [CharsetName, CharsetName]): Readings {
  const readings = new Map<string, readonly string[]>()
  for (const character of characters) {
    const byte = bytesByCharacter(writtenIn).get(character)
    const wrong = byte === undefined ? undefined : characterOf(readAs, byte)
    if (wrong && wrong !== character) readings.set(wrong, [character])
  }
  return readings
}

function oneToOne(written: string, meant: string): Readings {
  return new Map([...written].map((character, at) => [character, [meant.charAt(at)]]))
}

/** Marks that whole text writes before and after words. */
export const ORDINARY_MARK = /[”„“‚‘’…™•–—»«§°©®´·\u00a0{}[\]|\\`~@^?\ufffd]/
/** Letters that names of the neighbours are written with: such a word tells only when it gains this much. */
const NAME_LETTER = /[šžŠŽõÕâÂíÍóÓœŒúÚ]/
const MORE_THAN_A_NAME = 7
/** … and costs less than so many nats a letter: names of the neighbours often begin so, seldom hold one between others. */
const LESS_THAN_A_NAME = { first: 3.3, inside: 3.6 }
/** A name with a lost letter. */
const NAME = /^\p{Lu}\p{Ll}*\|{1,2}\p{Ll}+[,.:;]?$/u
/** `install|remove` is a choice of two. */
const LESS_THAN_A_CHOICE = 3
/** `”Expressen”s` is whole. */
const MORE_THAN_A_GENITIVE = 10
/** Marks that may stand before a small letter where a text goes on. */
export const LEADING_MARK = /[…™]/
/** `…och` goes on where another text stopped. */
const MORE_THAN_A_LEAD = 8
/** `\gset` and its like begin commands. */
const MORE_THAN_A_COMMAND = 9
/** Letters that no Swedish word holds, not even a name: a word with one of them is in another language. */
const STRANGE = new RegExp(`[^\\P{L}a-zA-Z${SWEDISH}${FOREIGN}]`, 'u')
/** Nats that no real question gained by its mark: of 3,156 words before one in six languages, one gained 5. */
const MORE_THAN_A_QUESTION = 5
/** An š among so many consonants is a vowel (`Sšrlin`); an õ beside letters that Estonian does not have is none of its. */
const NOT_THEIRS =
  /(?:(?=[^aeiouyåäöéürAEIOUYÅÄÖR]{4})(?:\p{L}{1,3}š|š\p{L}{3}))|(?<![^\s(])\p{L}š[^aeiouyåäö\P{Ll}]{2}|õ(?!e)\p{L}*[cfwxzyåäö]|[cfwxzyåäö]\p{L}*õ(?!e)|(?<!\p{L})[sS]kõ/u
const LETTER = /\p{L}/u
const OWN_LETTER = /[åäöÅÄÖéÉüÜ]/

/** Whether a letter of Swedish was read as something odd, or as an ordinary mark between letters. */
function showsALetter({ word, unpaired, code, goesOn, endsShort }: Word, reading: Reading): boolean {
  const { text, gain, changes } = reading
  if (STRANGE.test(text)) return false
  if (changes.some(({ wrong, put }) => (LETTER.test(put) ? !OWN_LETTER.test(put) : LETTER.test(wrong))))
    return false
  return changes.some(({ wrong, put, before, behind }) => {
    if (!LETTER.test(put) || !LETTER.test(before + behind)) return false
    if (ORDINARY_MARK.test(wrong)) {
      if (code) return false
      if (LETTER.test(before) && LETTER.test(behind))
        return wrong !== '”' || unpaired.includes(wrong) || gain > MORE_THAN_A_GENITIVE
      if (before === '' && LEADING_MARK.test(wrong) && gain > MORE_THAN_A_LEAD) return true
      if (wrong === '\\' && gain < MORE_THAN_A_COMMAND) return false
      const isBracket = /[[\]\\]/.test(wrong)
      const isWord =
        text.length > 3 ||
        (before === '' && wrong === ']') ||
        (before !== '' && wrong === '”' ? false : goesOn || endsShort || !isBracket)
      return unpaired.includes(wrong) && isWord
    }
    const oddCapital = /\p{Lu}/u.test(wrong) && /\p{Ll}\p{Ll}/u.test(before + put)
    const isWord =
      gain > MORE_THAN_A_NAME && isLikeSwedish(reading, LESS_THAN_A_NAME[before === '' ? 'first' : 'inside'])
    return !NAME_LETTER.test(wrong) || isWord || oddCapital || NOT_THEIRS.test(word)
  })
}

function isLikeSwedish({ text, cost }: Reading, natsALetter: number): boolean {
  return cost < natsALetter * (text.length + 2)
}
