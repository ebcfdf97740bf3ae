import { characterOf, gbkPair } from './charsets.ts'

/**
 * Bytes of UTF-8 or Latin-1 that were read as GBK, two a character: `f枚r`, `f鰎`. A byte that found no partner was
 * lost on the way; what stood there is left to the restoration of lost letters.
 */
export type GbkReading = { text: string; damage: string }

/** Letters and marks of Swedish as a lead byte of GBK. */
const SWEDISH = /^[a-zA-ZåäöÅÄÖéÉüÜèàáøØæÆêëïôçñíóú–—”“’…•«»§°½®©·´]+$/
/** One letter and its neighbour need a Latin letter beside them: else it is Chinese. */
const LATIN = /^\p{Script=Latin}$/u

/** Reads a run of Chinese characters rightly; `before` and `after` are its neighbours, '' at the text's ends. */
export function readGbk(run: string, before: string, after: string): GbkReading | undefined {
  const bytes: number[] = []
  for (const character of run) {
    const pair = gbkPair(character)
    if (!pair) return undefined
    bytes.push(...pair)
  }
  const latin = LATIN.test(before) || LATIN.test(after)
  const utf8 = asUtf8(bytes)
  if (utf8 && (latin || SWEDISH.test(utf8))) return { text: utf8, damage: 'misread:utf-8 as gbk' }
  const text = bytes
    .map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (characterOf('windows-1252', byte) ?? '')))
    .join('')
  return latin && SWEDISH.test(text) ? { text, damage: 'misread:windows-1252 as gbk' } : undefined
}

/** A lead byte of UTF-8 that lost the bytes behind it: the marks of general punctuation, by what stands around. */
export function lostMark(before: string, after: string): string {
  if (/[\s\u00a0]/.test(before || ' ') && /[\s\u00a0]/.test(after || ' ')) return '–'
  return /\d/.test(before) && /\d/.test(after) ? '–' : '”'
}

function asUtf8(bytes: readonly number[]): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = decoder.decode(Uint8Array.from(bytes))
    return /[^\p{Cc}\p{Cn}\p{Co}]/u.test(text) && !/\p{Script=Han}/u.test(text) ? text : undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Whether a character can come from a misreading as GBK: only then is the table asked for. */
export const HAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Bopomofo}\ue000-\uf8ff]+/gu
