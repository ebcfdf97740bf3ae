import { bytesByCharacter, type CharsetName, characterOf } from './charsets.ts'

/** What a written piece, one or two characters, may have been. */
export type Readings = ReadonlyMap<string, readonly string[]>

/**
 * A kind of damage in which one character stands for another, all through a text. `alone` is how many nats a word must gain to be believed
 * by itself, `repeated` where the page shows the same damage elsewhere.
 */
export type LetterKind = {
  damage: string
  readings: Readings
  alone: number
  repeated: number
  /** Words that are something else: code, foreign. */
  never?: RegExp
  /** How many nats a letter of a reading may cost that is believed by itself: less is more Swedish. */
  plausible?: number
}

/** What Swedish text holds beyond ASCII: its own letters, those of names and neighbours, marks. */
const SWEDISH = 'åäöÅÄÖéÉüÜ'
const FOREIGN = 'èÈàÀáÁøØæÆêëïîôçñíóúß'
const MARKS = '–—”“’‘…•«»§°½©®·´\u00a0\u00ad'

/** Bytes of one charset that were taken for another: `[written in, read as]`. */
const MISTAKES: readonly [CharsetName, CharsetName][] = [
  ['windows-1252', 'latin-1'],
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

function misreading([writtenIn, readAs]: readonly [CharsetName, CharsetName]): LetterKind {
  const readings = (characters: string): Readings => {
    const byWrong = new Map<string, readonly string[]>()
    for (const character of characters) {
      const byte = bytesByCharacter(writtenIn).get(character)
      const wrong = byte === undefined ? undefined : characterOf(readAs, byte)
      if (wrong && wrong !== character) byWrong.set(wrong, [character])
    }
    return byWrong
  }
  // The letters of Swedish are never given up for others: only marks may have been read as them.
  const letters = [...readings(SWEDISH + FOREIGN)].filter(([wrong]) => !/[åäöÅÄÖ]/.test(wrong))
  return {
    damage: `misread:${writtenIn} as ${readAs}`,
    readings: new Map([...readings(MARKS), ...letters]),
    alone: 4,
    repeated: 1,
  }
}

function oneToOne(written: string, meant: string): Readings {
  return new Map([...written].map((character, at) => [character, [meant.charAt(at)]]))
}

/** Every kind, the likelier first where two read a word alike. */
export const LETTER_KINDS: readonly LetterKind[] = [
  ...MISTAKES.map(misreading),
  {
    // ISO 646-SE (SEN 85 02 00 annex B and C): the Swedish letters in the places of brackets.
    damage: 'misread:iso-646-se as ascii',
    readings: oneToOne('}{|][\\', 'åäöÅÄÖ'),
    // Brackets around a word, options, formulas, paths are at home in text about code.
    never:
      /(?<!\p{L})\{[^{}]*\}(?!\p{L})|\[.*\]|\].*\[|\|\p{Lu}+\||^\|.?\||[=^_*$<>#+`]|\\.?$|\p{L}\\|\[\]|\{\}/u,
    alone: 6,
    plausible: 3,
    repeated: 1.5,
  },
]

/** Latin-1 sent over a 7-bit line: å E5 becomes e 65. Letters for letters, so only unlikely words speak. */
export const STRIPPED: LetterKind = {
  damage: 'misread:latin-1 as 7-bit ascii',
  readings: oneToOne('edvEDV', 'åäöÅÄÖ'),
  // Abbreviations that only look like it, code, names of files.
  never: /\P{ASCII}|^[^edvEDV]*$|[\d_=\\/.]\w|[dD][vV][dD]|\b[vV][vV]?[dD]\b/u,
  alone: 8,
  plausible: 2.6,
  repeated: 1.5,
}

const LOST_MARKS: Readings = new Map(
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
)
/** A decomposed letter whose mark was lost: `so?ker`. */
export const LOST_MARK: LetterKind = {
  damage: 'decomposed:lost mark',
  readings: LOST_MARKS,
  alone: 6,
  repeated: 1,
}
