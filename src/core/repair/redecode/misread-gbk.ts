import { type Edit, withoutOverlaps } from '../compose.ts'
import { type CharacterModel, wordHash } from './characters.ts'
import { characterOf, gbkPair } from './charsets.ts'
import { signsOf, WIDE } from './text-signs.ts'

/** Characters that can come from a misreading as GBK, and a byte that was lost behind them. */
const HAN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Bopomofo}\ue000-\uf8ff][\p{Script=Han}\p{Script=Hangul}\p{Script=Bopomofo}\ue000-\uf8ff\u2460-\u249b\u3001-\u30ff\uff01-\uff5e]*/gu
/** Letters and marks of Swedish, with the letter or the sign that went into the same character. */
const SWEDISH = /^[a-zA-ZåäöÅÄÖéÉüÜèÈàáøØæÆêëïôçñíóú–—”“’…•«»§°½®©·´\u00a0\u00ad[\]{|}\\^_`~@]+$/
const MARKS = /[^\p{L}]/gu
const LATIN = /^\p{Script=Latin}$/u
/** What is left of a mark of general punctuation in UTF-8 where nothing could be paired with its third byte. */
const LOST_THIRD = '鈥\ufffd'
/** The first two bytes of a mark of general punctuation in UTF-8, whose third was lost. */
const CUT_MARK = /鈥(?:[\ufffd?]|(?!\p{Script=Han}))/gu

/**
 * Bytes of UTF-8 or Windows-1252 that were read as GBK, two a character: `f枚r`, `f鰎`. A byte that found no
 * partner was lost on the way; what stood there is left to the restoration of lost letters. A run beside a Latin
 * letter is believed, and proves it for the page; else only an everyday word is.
 */
export function gbkEdits(texts: readonly string[], model: CharacterModel): Edit[][] {
  const found = texts.map(text => ((signsOf(text) & WIDE) === 0 ? [] : runsIn(text, model)))
  const proven =
    found.flat().some(({ attached }) => attached) || texts.some(text => text.includes(LOST_THIRD))
  return found.map((runs, at) => {
    const edits = runs.filter(run => proven || run.everyday).map(run => run.edit)
    return withoutOverlaps(proven ? [...edits, ...cutMarksIn(texts[at] ?? '')] : edits)
  })
}

/** Quarters of a nat that an everyday word costs (är, på, år, åt): believed by itself. */
const EVERYDAY = 31

type Found = { edit: Edit; attached: boolean; everyday: boolean }

function runsIn(text: string, model: CharacterModel): Found[] {
  const found: Found[] = []
  for (const { 0: run, index } of text.matchAll(HAN)) {
    const reading = readRun(run)
    if (!reading) continue
    const end = index + run.length
    const attached = LATIN.test(text.charAt(index - 1)) || LATIN.test(text.charAt(end))
    const word = reading.after.toLowerCase().replace(MARKS, '')
    const everyday = (model.words.get(wordHash(word)) ?? Infinity) < EVERYDAY
    found.push({
      edit: { start: index, end, ...reading, confidence: attached ? 0.99 : 0.95 },
      attached,
      everyday,
    })
  }
  return found
}

function readRun(run: string): { after: string; damage: string } | undefined {
  const bytes: number[] = []
  for (const character of run) {
    const pair = gbkPair(character)
    if (!pair) return undefined
    bytes.push(...pair)
  }
  const utf8 = asUtf8(bytes)
  if (utf8 !== undefined)
    return SWEDISH.test(utf8) ? { after: utf8, damage: 'misread:utf-8 as gbk' } : undefined
  const after = bytes.map(inWindows1252).join('')
  return SWEDISH.test(after) ? { after, damage: 'misread:windows-1252 as gbk' } : undefined
}

function inWindows1252(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : (characterOf('windows-1252', byte) ?? '\0')
}

function asUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Which mark it was is told by what stands around: a bullet begins, a dash stands between spaces or numbers. */
function cutMarksIn(text: string): Edit[] {
  return [...text.matchAll(CUT_MARK)].map(({ 0: match, index }) => {
    const end = index + match.length
    const sides = [text.charAt(index - 1) || ' ', text.charAt(end) || ' ']
    const dash = sides.every(side => /[\s\u00a0]/.test(side)) || sides.every(side => /\d/.test(side))
    const bullet = /^\s*$/.test(text.slice(text.lastIndexOf('\n', index) + 1, index)) && sides[1] === ' '
    return {
      start: index,
      end,
      after: bullet ? '•' : dash ? '–' : '”',
      damage: 'misread:utf-8 as gbk',
      confidence: 0.9,
    }
  })
}
