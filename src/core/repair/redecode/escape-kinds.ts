import { characterOf } from './charsets.ts'
import { ENTITIES } from './entities.ts'

/**
 * One way to write a character as a code for a machine: the damage, a sign that every text with it holds, the
 * pattern, and what a match stands for (undefined: nothing). `bytes` tells that a single code may stand for any
 * byte, so that formulas and file names hit it by chance.
 */
export type EscapeKind = {
  damage: string
  sign: string
  pattern: RegExp
  read: (match: string) => string | undefined
  bytes?: true
}

/** Doubled and tripled escapes are undone at once: `&amp;amp;ouml;`, `%25C3%25B6`, `\\\\u00f6`. */
export const ESCAPE_KINDS: readonly EscapeKind[] = [
  {
    damage: 'escaped:html',
    sign: '&',
    pattern: /&(?:amp;)*(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z][a-zA-Z\d]{1,9});/g,
    read: entity,
  },
  {
    damage: 'escaped:percent',
    sign: '%',
    pattern: /(?:%(?:25)*[\da-fA-F]{2})+/g,
    read: match => bytesOf(match.replace(/%(?:25)+(?=[\da-fA-F]{2})/g, '%'), '%'),
    bytes: true,
  },
  {
    damage: 'escaped:quoted-printable',
    sign: '=',
    // A soft line break may stand inside (RFC 2045, 6.7).
    pattern: /(?:=\r?\n)?(?:=[\dA-F]{2}(?:=\r?\n)?)+|=\r?\n/g,
    read: match => bytesOf(match.replace(/=\r?\n/g, ''), '='),
    bytes: true,
  },
  {
    damage: 'escaped:unicode',
    sign: '\\',
    pattern: /(?:\\{1,4}u[\da-fA-F]{4})+|\\{1,4}u\{[\da-fA-F]{2,6}\}|\\{1,4}x[\da-fA-F]{2}/g,
    read: unicode,
  },
  {
    damage: 'escaped:utf-7',
    sign: '+',
    pattern: /\+[A-Za-z\d+/]{3,}-?/g,
    read: utf7,
  },
]

function entity(match: string): string | undefined {
  const name = match.replace(/&(?:amp;)*/, '').slice(0, -1)
  const numeric = /^#(?:(\d+)|[xX]([\da-fA-F]+))$/.exec(name)
  if (!numeric) return name === '' ? '&' : ENTITIES.get(name)
  const code = numeric[1] ? Number(numeric[1]) : Number.parseInt(numeric[2] ?? '', 16)
  if (code > 0x10ffff) return undefined
  // Browsers read the C1 numbers as Windows-1252 (HTML standard, numeric character reference end state).
  return code >= 0x80 && code < 0xa0 ? characterOf('windows-1252', code) : String.fromCodePoint(code)
}

/** Bytes written in hexadecimal: UTF-8 if they are that, else Windows-1252. */
function bytesOf(match: string, sign: string): string | undefined {
  const bytes = Uint8Array.from(match.split(sign).slice(1), hex => Number.parseInt(hex, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return [...bytes]
      .map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (characterOf('windows-1252', byte) ?? '\0')))
      .join('')
  }
}

function unicode(match: string): string | undefined {
  const codes = [...match.matchAll(/[ux]\{?([\da-fA-F]{2,6})/g)].map(([, hex = '']) =>
    Number.parseInt(hex, 16),
  )
  return codes.some(code => code > 0x10ffff) ? undefined : String.fromCodePoint(...codes)
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Western letters and the marks of text, ASCII between them: what base64 by chance does not give. */
const WESTERN =
  /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2212][\u0020-\u007e\u00a0-\u017f\u2010-\u203a\u20ac\u2212]*$/

/** RFC 2152: base64 of UTF-16, the higher byte first; what is left over must be zero bits. */
function utf7(match: string): string | undefined {
  let [bits, count, text] = [0, 0, '']
  for (const digit of match.replace(/^\+|-$/g, '')) {
    bits = ((bits << 6) | BASE64.indexOf(digit)) & 0x3fffff
    count += 6
    if (count < 16) continue
    count -= 16
    text += String.fromCharCode((bits >> count) & 0xffff)
  }
  return count < 6 && (bits & ((1 << count) - 1)) === 0 && WESTERN.test(text) ? text : undefined
}
