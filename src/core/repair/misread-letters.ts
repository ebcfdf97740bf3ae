import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import type { Edit } from './compose.ts'
import { LETTER_KINDS, type LetterKind, LOST_MARK, type Readings, STRIPPED } from './letter-kinds.ts'

type Word = { text: number; start: number; word: string }

/** How a page shows a kind of damage: how many of its words speak for it, how much, and in which texts. */
type Evidence = { words: number; gain: number; texts: Set<number> }

/**
 * Undoes damage in which one letter stands for another, word by word. A word is believed by itself when it gains
 * much by its reading, and for less when other words of the page show the same damage. One list of edits a text.
 */
export function letterEdits(texts: readonly string[], model: CharacterModel): Edit[][] {
  const kinds = kindsOf(texts)
  const words = texts.flatMap((text, at) => (kinds[at]?.length ? wordsOf(text, at) : []))
  const read = reader(model)
  const evidence = gathered(words, { kinds, read })
  const edits: Edit[][] = texts.map(() => [])
  for (const word of words) {
    const best = bestOf(word, { kinds: kinds[word.text] ?? [], read, evidence })
    if (best) edits[word.text]?.push(best)
  }
  return edits
}

/** A text with these letters was not sent over seven bits. */
const SWEDISH = /[åäöÅÄÖ]/
/** A v that Swedish does not write: an ö over seven bits. After l and r it does (halvt, arvs). */
const LOST_BIT = /[bcdfghjkmnpt]v[bdfghklmnpqrtsx]|(?<!\p{L})[vV][bdfghklmnpst]/u

const patterns = new Map(LETTER_KINDS.map(kind => [kind, anyOf(kind.letters)]))

function anyOf(readings: Readings): RegExp {
  return new RegExp([...readings.keys()].map(key => key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
}

/** The kinds that each text may show. */
function kindsOf(texts: readonly string[]): LetterKind[][] {
  const lostBits = texts.some(text => LOST_BIT.test(text))
  return texts.map(text => {
    const kinds = ODD.test(text) ? LETTER_KINDS.filter(kind => patterns.get(kind)?.test(text)) : []
    if (LOST.test(text)) kinds.push(LOST_MARK)
    if (lostBits && (!SWEDISH.test(text) || LOST_BIT.test(text))) kinds.push(STRIPPED)
    return kinds
  })
}

const ODD = anyOf(new Map(LETTER_KINDS.flatMap(kind => [...kind.letters])))
const LOST = anyOf(LOST_MARK.letters)

function wordsOf(text: string, at: number): Word[] {
  return [...text.matchAll(/[^ \t\r\n\f]+/g)]
    .filter(({ 0: word }) => !ADDRESS.test(word))
    .map(({ 0: word, index }) => ({ text: at, start: index, word }))
}

/** Web and mail addresses and paths keep their characters. */
const ADDRESS = /:\/\/|^www\.|@\p{L}|^[/\\]\p{L}+[/\\]|\p{L}\.\p{L}{2,}\/|[?&]\w+=|^\W*[A-Za-z]:\\/u

type Read = (word: string, kind: LetterKind, readings: Readings) => Reading | undefined

/** Reads words as a kind of damage, each word once. */
function reader(model: CharacterModel): Read {
  const known = new Map<Readings, Map<string, Reading | undefined>>()
  return (word, kind, readings) => {
    const words = known.get(readings) ?? new Map<string, Reading | undefined>()
    known.set(readings, words)
    if (!words.has(word))
      words.set(word, kind.never?.test(word) ? undefined : bestReading(word, readings, model))
    return words.get(word)
  }
}

/** So much of a word's gain counts at most: one odd word is no proof for a page. */
const MOST_OF_A_WORD = 12

/** Each word speaks for the one kind that explains it best. */
function gathered(
  words: readonly Word[],
  { kinds, read }: { kinds: readonly LetterKind[][]; read: Read },
): Map<LetterKind, Evidence> {
  const evidence = new Map<LetterKind, Evidence>()
  const heard = new Set<string>()
  for (const { text, word } of words) {
    let best: { kind: LetterKind; gain: number } | undefined
    for (const kind of kinds[text] ?? []) {
      const reading = read(word, kind, kind.letters)
      if (!reading || !isTelling(word, reading, kind)) continue
      if (reading.gain > Math.max(kind.alone / 2, best?.gain ?? 0)) best = { kind, gain: reading.gain }
    }
    if (!best) continue
    const so = evidence.get(best.kind) ?? { words: 0, gain: 0, texts: new Set() }
    evidence.set(best.kind, so)
    so.texts.add(text)
    if (heard.has(word)) continue
    heard.add(word)
    so.words++
    so.gain += Math.min(best.gain, MOST_OF_A_WORD)
  }
  return evidence
}

/** Marks that whole text writes before and after words. */
const ORDINARY_MARK = /[”„“‚‘’…™•–—»«§°©®´·\u00a0{}[\]|\\?\ufffd]/
const LETTER = /\p{L}/u

/** Whether the damage shows by itself: an odd character, or an ordinary mark between letters. */
function isTelling(word: string, { text }: Reading, kind: LetterKind): boolean {
  if (kind === STRIPPED) return LOST_BIT.test(word)
  if (kind === LOST_MARK) return /\p{L}[?\ufffd]\p{L}/u.test(word)
  for (let at = 0; at < word.length; at++) {
    if (word[at] === text[at]) continue
    if (!ORDINARY_MARK.test(word.charAt(at))) return true
    if (LETTER.test(word.charAt(at - 1)) && LETTER.test(word.charAt(at + 1))) return true
  }
  return false
}

/** How many nats more a word needs whose damage does not show by itself. */
const NOT_TELLING = 3

type Choice = { kinds: readonly LetterKind[]; read: Read; evidence: ReadonlyMap<LetterKind, Evidence> }

function bestOf({ text, start, word }: Word, { kinds, read, evidence }: Choice): Edit | undefined {
  let best: Edit | undefined
  let most = 0
  for (const kind of kinds) {
    const seen = evidence.get(kind)
    const proven = seen !== undefined && seen.words > 1 && seen.gain >= 1.5 * kind.alone
    const reading = read(word, kind, proven ? kind.all : kind.letters)
    if (!reading) continue
    const alone = kind.alone + (isTelling(word, reading, kind) ? 0 : NOT_TELLING)
    const surplus = reading.gain - (proven ? kind.repeated : alone)
    const score = reading.gain + (proven ? 1.5 * Math.log2(seen.words) : 0)
    if (surplus < 0 || score <= most) continue
    if (givesUpLetter(word, reading.text) && !(seen?.texts.has(text) && surplus > 4)) continue
    most = score
    best = {
      start,
      end: start + word.length,
      after: reading.text,
      damage: kind.damage,
      confidence: confidenceOf(surplus),
    }
  }
  return best
}

/** Whether an å, ä or ö that was there is read as a mark: `ögöra` for `”göra`. */
function givesUpLetter(word: string, reading: string): boolean {
  return (
    word.length === reading.length &&
    [...word].some((letter, at) => SWEDISH.test(letter) && reading[at] !== letter)
  )
}

function confidenceOf(surplus: number): number {
  return 1 - 0.15 * Math.exp(-surplus / 2)
}
