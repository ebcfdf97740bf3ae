import { characterOf } from './charsets.ts'
import type { Edit } from './compose.ts'
import { ENTITIES } from './entities.ts'

/**
 * Characters that were written as codes for a machine and are shown to people: `f&ouml;r`, `f%C3%B6r`, `f=F6r`,
 * `f\u00f6r`, `f+APY-r`. Each line: the damage, its pattern, and what a match stands for (undefined: nothing).
 */
type Escape = { damage: string; sign: string; pattern: RegExp; read: (match: string) => string | undefined }

const ESCAPES: readonly Escape[] = [
  {
    damage: 'escaped:html',
    sign: '&',
    // Doubled and tripled ones at once: &amp;amp;ouml;
    pattern: /&(?:amp;)*(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z][a-zA-Z\d]{1,9});/g,
    read: entity,
  },
  {
    damage: 'escaped:percent',
    sign: '%',
    pattern: /(?:%(?:25)*[\da-fA-F]{2})+/g,
    read: match => bytesOf(match.replace(/%(?:25)+(?=[\da-fA-F]{2})/g, '%'), '%'),
  },
  {
    damage: 'escaped:quoted-printable',
    sign: '=',
    pattern: /(?:=[\dA-F]{2})+/g,
    read: quotedPrintable,
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

/** What an escape may stand for: letters, and the marks that text holds; never a control character. */
const TEXT = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u00ad\u200b-\u200d\ufe0f]+$/u
/** Signs of HTML itself: people write about them, so they need more than a look. */
const SYNTAX = /^[&<>"'\u00a0\u00ad]+$/
const LETTER = /\p{L}/u

type Found = { start: number; end: number; after: string; proof: boolean; kind: Escape }

/** The escapes of a page's texts, undone: one list of edits a text. */
export function escapeEdits(texts: readonly string[]): Edit[][] {
  const found = texts.map(text =>
    ESCAPES.flatMap(kind => (text.includes(kind.sign) ? escapesIn(text, kind) : [])),
  )
  const proven = new Set(
    found
      .flat()
      .filter(({ proof }) => proof)
      .map(({ kind }) => kind),
  )
  return found.map((inText, at) =>
    inText
      .filter(escape => isBelievable(escape, texts[at] ?? '', proven))
      .sort((a, b) => a.start - b.start)
      .filter((escape, place, all) => escape.start >= (all[place - 1]?.end ?? 0))
      .map(edit),
  )
}

function edit({ start, end, after, proof, kind }: Found): Edit {
  return { start, end, after, damage: kind.damage, confidence: proof ? 0.999 : 0.97 }
}

function escapesIn(text: string, kind: Escape): Found[] {
  const found: Found[] = []
  for (const { 0: match, index } of text.matchAll(kind.pattern)) {
    const after = kind.read(match)
    if (!after || !TEXT.test(after) || isInAddress(text, index)) continue
    const end = index + match.length
    const besides = LETTER.test(text.charAt(index - 1)) || LETTER.test(text.charAt(end))
    const proof = /\P{ASCII}/u.test(after) && LETTER.test(after) && besides
    found.push({ start: index, end, after, proof, kind })
  }
  return found
}

function isBelievable(
  { start, end, after, proof, kind }: Found,
  text: string,
  proven: ReadonlySet<Escape>,
): boolean {
  if (proof) return true
  if (proven.has(kind)) return kind.sign !== '=' || !/^\d/.test(text.slice(end)) || /\P{ASCII}/u.test(after)
  if (kind.damage !== 'escaped:html') return false
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (SYNTAX.test(after)) return isProse(text) && /[\p{L}\d] ?$/u.test(before) && /^ ?[\p{L}\d]/u.test(behind)
  return (
    isProse(text) &&
    /(?:^|[\p{L}\d]) ?$/u.test(before) &&
    /^ ?(?:[\p{L}\d]|$)/u.test(behind) &&
    before + behind !== ''
  )
}

/** Text about code says so by its signs. */
function isProse(text: string): boolean {
  return !/[<>={}[\]`\\]|&(?:lt|gt|#60|#62);|\b(?:html|xml|url|utf|entit|tecken|character|Zeichen|merkki|tegn)/iu.test(
    text,
  )
}

/** Whether a place stands in a web address, where percent signs and ampersands are at home. */
function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 2000), at))?.[0] ?? ''
  return /:\/\/|^\W*www\.|mailto:|^\W*\/\w|\w\.\w{2,}\/|[?&]\w+=/.test(before)
}

function entity(match: string): string | undefined {
  const name = match.replace(/&(?:amp;)*/, '').slice(0, -1)
  const numeric = /^#(?:(\d+)|[xX]([\da-fA-F]+))$/.exec(name)
  if (!numeric) return name === '' ? '&' : ENTITIES.get(name)
  const code = numeric[1] ? Number(numeric[1]) : Number.parseInt(numeric[2] ?? '', 16)
  // Browsers read the C1 numbers as Windows-1252 (HTML standard, numeric character reference end state).
  return code > 0x10ffff
    ? undefined
    : code >= 0x80 && code < 0xa0
      ? windows1252(code)
      : String.fromCodePoint(code)
}

function windows1252(byte: number): string | undefined {
  return characterOf('windows-1252', byte)
}

/** Bytes written in hexadecimal: UTF-8 if they are that, else Windows-1252. */
function bytesOf(match: string, sign: string): string | undefined {
  const bytes = Uint8Array.from(match.split(sign).slice(1), hex => Number.parseInt(hex, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return [...bytes]
      .map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (windows1252(byte) ?? '\0')))
      .join('')
  }
}

/** Formulas begin like this too (`=FEJL`): a byte by itself must be a letter or mark of Swedish. */
function quotedPrintable(match: string): string | undefined {
  const text = bytesOf(match, '=')
  return match.length > 6 || /^[åäöÅÄÖéÉü–—”“’…•»«§°\u00a0 -~]+$/.test(text ?? '') || /^=C[23]=/.test(match)
    ? text
    : undefined
}

function unicode(match: string): string | undefined {
  const codes = [...match.matchAll(/[ux]\{?([\da-fA-F]{2,6})/g)].map(([, hex = '']) =>
    Number.parseInt(hex, 16),
  )
  return codes.some(code => code > 0x10ffff) ? undefined : String.fromCodePoint(...codes)
}

/** RFC 2152: base64 of UTF-16, most significant byte first; what is left over must be zero bits. */
function utf7(match: string): string | undefined {
  const digits = match.replace(/^\+|-$/g, '')
  let [bits, count, text] = [0, 0, '']
  for (const digit of digits) {
    bits = ((bits << 6) | BASE64.indexOf(digit)) & 0x3fffff
    count += 6
    if (count < 16) continue
    count -= 16
    text += String.fromCharCode((bits >> count) & 0xffff)
  }
  return count < 6 && (bits & ((1 << count) - 1)) === 0 && WESTERN.test(text) ? text : undefined
}

/** Letters from Latin-1 and its neighbours, and the marks of text: what base64 by chance does not give. */
const WESTERN = /^(?:[\u00a0-\u017f\u2010-\u203a\u20ac\u2212]|(?<=.)\p{ASCII})+$/u

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
