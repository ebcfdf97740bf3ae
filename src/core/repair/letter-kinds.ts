import { bytesByCharacter, type CharsetName, characterOf } from './charsets.ts'

/**
 * A kind of damage in which one character stands for another, all through a text. `readings` tell what a written
 * character may have been. `alone` is how many nats a word must gain to be believed by itself, `repeated` where
 * the page shows the same damage elsewhere.
 */
export type LetterKind = {
  damage: string
  readings: ReadonlyMap<string, readonly string[]>
  alone: number
  repeated: number
}

/** What Swedish text holds beyond ASCII: its letters, those of names and neighbours, its marks. */
const LETTERS = 'åäöÅÄÖéÉüÜèÈàÀáÁøØæÆêëïîôçñíóúß'
const MARKS = '–—”“’‘…•«»§°½©®·´\u00a0'

/** Bytes of one charset that were taken for another: `[written in, read as]`. */
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

function misreading([writtenIn, readAs]: readonly [CharsetName, CharsetName]): LetterKind {
  const readings = new Map<string, readonly string[]>()
  for (const character of LETTERS + MARKS) {
    const byte = bytesByCharacter(writtenIn).get(character)
    const wrong = byte === undefined ? undefined : characterOf(readAs, byte)
    // The letters of Swedish itself are never given up: no reading for them.
    if (wrong && wrong !== character && !/[åäöÅÄÖ]/.test(wrong)) readings.set(wrong, [character])
  }
  return { damage: `misread:${writtenIn} as ${readAs}`, readings, alone: 6, repeated: 1 }
}

function oneToOne(written: string, meant: string): Map<string, readonly string[]> {
  return new Map([...written].map((character, at) => [character, [meant.charAt(at)]]))
}

/** Every kind, the likelier first where two read a word alike. */
export const LETTER_KINDS: readonly LetterKind[] = [
  ...MISTAKES.map(misreading),
  {
    // ISO 646-SE (SEN 85 02 00 annex B and C): the Swedish letters in the places of brackets.
    damage: 'misread:iso-646-se as ascii',
    readings: oneToOne('}{|][\\`~@^', 'åäöÅÄÖéüÉÜ'),
    alone: 8,
    repeated: 1.5,
  },
]

/** Latin-1 sent over a 7-bit line: å E5 becomes e 65. Letters for letters, so only unlikely words speak. */
export const STRIPPED: LetterKind = {
  damage: 'misread:latin-1 as 7-bit ascii',
  readings: oneToOne('edvEDViI|\\', 'åäöÅÄÖéÉüÜ'),
  alone: 11,
  repeated: 1.5,
}

/** A decomposed letter whose mark was lost: `so?ker`. */
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
}
