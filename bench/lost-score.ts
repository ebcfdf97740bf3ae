import { type RepairedText, SURE } from '../src/core/repair/repair.ts'
import { addressSpans } from '../src/core/repair/restore/addresses.ts'

export type Score = {
  words: number
  right: number
  folded: number
  sure: number
  sureRight: number
  real: number
  realChanged: number
  marks: number
  marksRight: number
  marksAlike: number
}

export function emptyScore(): Score {
  return {
    words: 0,
    right: 0,
    folded: 0,
    sure: 0,
    sureRight: 0,
    real: 0,
    realChanged: 0,
    marks: 0,
    marksRight: 0,
    marksAlike: 0,
  }
}

/** A whole text, the same with its letters lost, and what the repair made of that. */
export type Sample = { gold: string; broken: string; result: RepairedText; marker: string }

/** The text with a marker in the place of every character outside ASCII; addresses lose theirs too. `??`: one marker a byte. */
export function breakText(text: string, marker: string): string {
  if (marker !== '??') return text.replace(/[^\0-\x7f]/g, marker)
  return text.replace(/[^\0-\x7f]/gu, character => '?'.repeat(Buffer.byteLength(character)))
}

const WORD = /[\p{L}\p{N}]*[^\0-\x7f\P{L}][\p{L}\p{N}]*/gu
/** The marks that get lost and can come back: dashes, quotation marks, bullets, ellipses, spaces. Signs and emoji cannot. */
const MARK = /[\p{Pd}\p{Pi}\p{Pf}\p{Zs}„´•·…▪●◦■]/gu
const LETTER = /\p{L}/u
const ALIKE: Record<string, string> = {
  '“': '”',
  '„': '”',
  '»': '”',
  '«': '”',
  '—': '–',
  '−': '–',
  '‘': '’',
  '´': '’',
  '·': '•',
  '▪': '•',
  '●': '•',
  '‑': '–',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
}

/**
 * Compares letter by letter; where markers are wider than letters, word by word, as far as both texts have the same
 * number of words.
 */
export function addScore(score: Score, sample: Sample): void {
  const { gold, broken, result } = sample
  if (gold === broken) return
  if (result.text.length !== gold.length) {
    addTokens(score, sample)
    return
  }
  const addresses = addressSpans(gold)
  const inAddress = (at: number): boolean => addresses.some(span => span.start <= at && at < span.end)
  for (const { index, 0: word } of gold.matchAll(WORD)) {
    if (inAddress(index)) continue
    const end = index + word.length
    const found = result.text.slice(index, end)
    score.words++
    if (found === word) score.right++
    if (found.toLowerCase() === word.toLowerCase()) score.folded++
    const repair = result.repairs.find(({ start, end: last }) => start < end && last > index)
    if (repair && repair.confidence >= SURE) {
      score.sure++
      if (found === word) score.sureRight++
    }
  }
  for (const { index, 0: mark } of gold.matchAll(MARK)) {
    if (mark <= '\x7f' || inAddress(index)) continue
    const found = result.text[index] as string
    score.marks++
    if (found === mark) score.marksRight++
    if ((ALIKE[found] ?? found) === (ALIKE[mark] ?? mark)) score.marksAlike++
  }
  for (let at = gold.indexOf('?'); at >= 0; at = gold.indexOf('?', at + 1)) {
    if (inAddress(at)) continue
    score.real++
    if (result.text[at] !== '?') score.realChanged++
  }
}

function addTokens(score: Score, { gold, result }: Sample): void {
  const wanted = gold.split(/\s+/)
  const found = result.text.split(/\s+/)
  for (let i = 0; i < wanted.length; i++) {
    if (!LETTER.test((wanted[i] as string).replace(/[\0-\x7f]/g, ''))) continue
    score.words++
    if (wanted[i] === found[i]) score.right++
    if (wanted[i]?.toLowerCase() === found[i]?.toLowerCase()) score.folded++
  }
}

/** The words that came back wrong, as "right: found". */
export function wordErrors({ gold, broken, result }: Sample): string[] {
  if (gold === broken || result.text.length !== gold.length) return []
  const errors: string[] = []
  for (const { index, 0: word } of gold.matchAll(WORD)) {
    const found = result.text.slice(index, index + word.length)
    if (found !== word) errors.push(`${word}: ${found}`)
  }
  return errors
}
