import {
  bytesByCharacter,
  type CharsetName,
  characterOf,
} from '../../../src/core/repair/redecode/charsets.ts'

/**
 * Every kind of reversible damage, done on purpose: whole text in, broken text out. `short`: what a string of one
 * to four words can lose for good (a guess is all that is left).
 */
export type Breaking = { kind: string; breaks: (text: string) => string; again?: true; loses?: true }

const utf8 = new TextEncoder()

/** UTF-8 read byte by byte in another charset. */
function misreadUtf8(charset: CharsetName): (text: string) => string {
  return text =>
    [...utf8.encode(text)]
      .map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (characterOf(charset, byte) ?? '\ufffd')))
      .join('')
}

/** Bytes of one charset read as another; what the first cannot write stays. */
function misreadBytes(writtenIn: CharsetName, readAs: CharsetName): (text: string) => string {
  return text =>
    [...text]
      .map(character => {
        const byte = character > '\u007f' ? bytesByCharacter(writtenIn).get(character) : undefined
        return byte === undefined ? character : (characterOf(readAs, byte) ?? '\ufffd')
      })
      .join('')
}

function misreadAsGbk(bytes: (text: string) => Uint8Array): (text: string) => string {
  return text => new TextDecoder('gbk').decode(bytes(text))
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap(character =>
      character > '\u007f'
        ? [bytesByCharacter('windows-1252').get(character) ?? 0x3f]
        : [character.charCodeAt(0)],
    ),
  )
}

/** The named entities that encoders write for Swedish text. */
const ENTITY_NAMES = new Map(
  Object.entries({
    å: 'aring',
    ä: 'auml',
    ö: 'ouml',
    Å: 'Aring',
    Ä: 'Auml',
    Ö: 'Ouml',
    é: 'eacute',
    É: 'Eacute',
    ü: 'uuml',
    Ü: 'Uuml',
    à: 'agrave',
    á: 'aacute',
    è: 'egrave',
    ø: 'oslash',
    æ: 'aelig',
    ç: 'ccedil',
    ñ: 'ntilde',
    ë: 'euml',
    ï: 'iuml',
    ê: 'ecirc',
    ô: 'ocirc',
    ó: 'oacute',
    '–': 'ndash',
    '—': 'mdash',
    '”': 'rdquo',
    '“': 'ldquo',
    '’': 'rsquo',
    '‘': 'lsquo',
    '…': 'hellip',
    '•': 'bull',
    '«': 'laquo',
    '»': 'raquo',
    '\u00a0': 'nbsp',
    '§': 'sect',
    '°': 'deg',
    '½': 'frac12',
    '´': 'acute',
    '©': 'copy',
    '®': 'reg',
    '·': 'middot',
  }),
)

const beyondAscii = (write: (character: string) => string) => (text: string) =>
  text.replace(/\P{ASCII}/gu, write)
const hex = (number: number, length: number) => number.toString(16).padStart(length, '0')
const bytesAs = (sign: string, bytes: Iterable<number>) =>
  [...bytes].map(byte => sign + hex(byte, 2).toUpperCase()).join('')
const mapped = (from: string, to: string) => (text: string) =>
  [...text].map(character => to[from.indexOf(character)] ?? character).join('')

/** RFC 2152: runs beyond ASCII as base64 of UTF-16. */
function asUtf7(text: string): string {
  return text.replace(/\P{ASCII}+/gu, run => {
    const bytes = [...Array(run.length).keys()].flatMap(at => [
      run.charCodeAt(at) >> 8,
      run.charCodeAt(at) & 0xff,
    ])
    return `+${btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')}-`
  })
}

function stripped(text: string): string {
  return [...text]
    .map(character => {
      const byte = character > '\u007f' ? bytesByCharacter('latin-1').get(character) : undefined
      return byte === undefined ? character : String.fromCharCode(byte & 0x7f)
    })
    .join('')
}

const UTF8_READERS: readonly CharsetName[] = [
  'windows-1252',
  'latin-1',
  'mac-roman',
  'cp437',
  'cp850',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
]
const LATIN1_READERS: readonly CharsetName[] = [
  'cp850',
  'cp437',
  'mac-roman',
  'windows-1251',
  'windows-1253',
  'iso-8859-2',
  'iso-8859-5',
]

export const BREAKINGS: readonly Breaking[] = [
  ...UTF8_READERS.map(
    (charset): Breaking => ({ kind: `utf-8 as ${charset}`, breaks: misreadUtf8(charset), again: true }),
  ),
  { kind: 'utf-8 as gbk', breaks: misreadAsGbk(text => utf8.encode(text)), loses: true },
  ...LATIN1_READERS.map(
    (charset): Breaking => ({ kind: `latin-1 as ${charset}`, breaks: misreadBytes('windows-1252', charset) }),
  ),
  { kind: 'latin-1 as gbk', breaks: misreadAsGbk(latin1), loses: true },
  { kind: 'cp850 as windows-1252', breaks: misreadBytes('cp850', 'windows-1252') },
  { kind: 'cp850 as latin-1', breaks: misreadBytes('cp850', 'latin-1') },
  { kind: 'mac-roman as windows-1252', breaks: misreadBytes('mac-roman', 'windows-1252') },
  { kind: 'mac-roman as latin-1', breaks: misreadBytes('mac-roman', 'latin-1') },
  {
    kind: 'html entities',
    breaks: beyondAscii(c => (ENTITY_NAMES.has(c) ? `&${ENTITY_NAMES.get(c)};` : `&#${c.codePointAt(0)};`)),
    again: true,
  },
  {
    kind: 'html entities, doubled',
    breaks: beyondAscii(c =>
      ENTITY_NAMES.has(c) ? `&amp;${ENTITY_NAMES.get(c)};` : `&amp;#${c.codePointAt(0)};`,
    ),
  },
  { kind: 'html entities, numeric', breaks: beyondAscii(c => `&#${c.codePointAt(0)};`) },
  { kind: 'html entities, hexadecimal', breaks: beyondAscii(c => `&#x${c.codePointAt(0)?.toString(16)};`) },
  { kind: 'percent', breaks: beyondAscii(c => bytesAs('%', utf8.encode(c))) },
  { kind: 'percent, whole', breaks: encodeURIComponent },
  { kind: 'quoted-printable, latin-1', breaks: beyondAscii(c => bytesAs('=', latin1(c))) },
  { kind: 'quoted-printable, utf-8', breaks: beyondAscii(c => bytesAs('=', utf8.encode(c))) },
  { kind: '\\u00f6', breaks: beyondAscii(c => `\\u${hex(c.charCodeAt(0), 4)}`) },
  { kind: 'utf-7', breaks: asUtf7 },
  { kind: 'iso 646-se', breaks: mapped('åäöÅÄÖ', '}{|][\\') },
  { kind: 'iso 646-se, names', breaks: mapped('åäöÅÄÖéüÉÜ', '}{|][\\`~@^') },
  { kind: 'high bit stripped', breaks: stripped, loses: true },
  { kind: 'decomposed', breaks: text => text.normalize('NFD') },
  {
    kind: 'base letter + ?',
    breaks: text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '?'),
    loses: true,
  },
  { kind: 'U+FFFD re-read', breaks: text => text.replace(/[åäöÅÄÖé]/g, 'ï¿½'), loses: true },
]
