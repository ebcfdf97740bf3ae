import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import type { Edit } from './compose.ts'
import { LETTER_KINDS, type LetterKind, LOST_MARK, type Readings, STRIPPED } from './letter-kinds.ts'

/** A word, the place of its text on the page, and whether brackets and quotes in that text come in pairs. */
type Word = { text: number; start: number; word: string; paired: boolean }

/** How a page shows a kind of damage: the words that speak for it and how much each does, and in which texts. */
type Evidence = { words: Map<string, number>; gain: number; inText: Map<number, Set<string>> }

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

const patterns = new Map(LETTER_KINDS.map(kind => [kind, anyOf(kind.readings)]))

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

const ODD = anyOf(new Map(LETTER_KINDS.flatMap(kind => [...kind.readings])))
const LOST = anyOf(LOST_MARK.readings)

function wordsOf(text: string, at: number): Word[] {
  const paired = comeInPairs(text)
  return [...text.matchAll(/[^ \t\r\n\f]+/g)]
    .filter(({ 0: word }) => !ADDRESS.test(word))
    .map(({ 0: word, index }) => ({ text: at, start: index, word, paired }))
}

function comeInPairs(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return (
    count('[') === count(']') && count('{') === count('}') && count('”') % 2 === 0 && count('„') <= count('“')
  )
}

/** Web and mail addresses and paths keep their characters. */
const ADDRESS = /:\/\/|^www\.|@\p{L}|^[/\\]\p{L}+[/\\]|\p{L}\.\p{L}{2,}\/|[?&]\w+=|^\W*[A-Za-z]:\\/u

type Read = (word: string, kind: LetterKind) => Reading | undefined

/** Reads words as a kind of damage, each word once. */
function reader(model: CharacterModel): Read {
  const known = new Map<LetterKind, Map<string, Reading | undefined>>()
  return (word, kind) => {
    const words = known.get(kind) ?? new Map<string, Reading | undefined>()
    known.set(kind, words)
    if (!words.has(word))
      words.set(word, kind.never?.test(word) ? undefined : bestReading(word, kind.readings, model))
    return words.get(word)
  }
}

/** So much of a word's gain counts at most: one odd word is no proof for a page. */
const MOST_OF_A_WORD = 12

/** Each word speaks for the kind that explains it best, or for several that read it alike. */
function gathered(
  words: readonly Word[],
  { kinds, read }: { kinds: readonly LetterKind[][]; read: Read },
): Map<LetterKind, Evidence> {
  const evidence = new Map<LetterKind, Evidence>()
  for (const { text, word, paired } of words) {
    const readings = (kinds[text] ?? []).map(kind => ({ kind, reading: read(word, kind) }))
    const telling = readings.filter(
      ({ kind, reading }) =>
        reading && isTelling({ word, paired }, reading, kind) && isPlausible(reading, kind),
    )
    const most = Math.max(...telling.map(({ reading }) => reading?.gain ?? 0))
    for (const { kind, reading } of telling)
      if (reading && reading.gain > most - 0.1 && reading.gain > kind.alone / 2)
        count(evidence, { kind, text, word, gain: reading.gain })
  }
  return evidence
}

function count(
  evidence: Map<LetterKind, Evidence>,
  { kind, text, word, gain }: { kind: LetterKind; text: number; word: string; gain: number },
): void {
  const seen = evidence.get(kind) ?? { words: new Map(), gain: 0, inText: new Map() }
  evidence.set(kind, seen)
  seen.inText.set(text, (seen.inText.get(text) ?? new Set()).add(word))
  if (seen.words.has(word)) return
  seen.words.set(word, Math.min(gain, MOST_OF_A_WORD))
  seen.gain += Math.min(gain, MOST_OF_A_WORD)
}

/** Marks that whole text writes before and after words. */
const ORDINARY_MARK = /[”„“‚‘’…™•–—»«§°©®´·\u00a0{}[\]|\\?\ufffd]/
/** Letters that names of the neighbours are written with. */
const NAME_LETTER = /[šžŠŽõÕâÂíÍóÓœŒúÚ]/
const LETTER = /\p{L}/u

/** Whether the damage shows by itself: an odd character for a letter, or an ordinary mark between letters. */
function isTelling(
  { word, paired }: Pick<Word, 'word' | 'paired'>,
  { text }: Reading,
  kind: LetterKind,
): boolean {
  if (kind === STRIPPED) return LOST_BIT.test(word)
  if (kind === LOST_MARK) return /\p{L}[?\ufffd]\p{L}/u.test(word)
  if (kind.damage === C1_MARKS) return true
  return changes(word, text).some(({ wrong, put, before, behind }) => {
    if (!LETTER.test(put) || !LETTER.test(before + behind)) return false
    if (ORDINARY_MARK.test(wrong)) return !paired || (LETTER.test(before) && LETTER.test(behind))
    return !NAME_LETTER.test(wrong) || (isCapital(wrong) && !isCapital(put) && isSmall(before))
  })
}

const isCapital = (character: string) => /\p{Lu}/u.test(character)
const isSmall = (character: string) => /\p{Ll}/u.test(character)

const C1_MARKS = 'misread:windows-1252 as latin-1'

type Change = { wrong: string; put: string; before: string; behind: string }

function changes(word: string, text: string): Change[] {
  return [...word]
    .map((wrong, at) => ({
      wrong,
      put: text.charAt(at),
      before: word.charAt(at - 1),
      behind: word.charAt(at + 1),
    }))
    .filter(({ wrong, put }) => wrong !== put)
}

function isPlausible({ text, cost }: Reading, kind: LetterKind): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return kind.plausible === undefined || cost <= kind.plausible * (letters + 2)
}

/** How many nats more a word needs whose damage does not show by itself. */
const NOT_TELLING = 3
/** A text that is known as misread has no whole marks or foreign letters: nats for each that is read. */
const MARK_IN_MISREAD_TEXT = 3
const LETTER_IN_MISREAD_TEXT = 1.5

type Choice = { kinds: readonly LetterKind[]; read: Read; evidence: ReadonlyMap<LetterKind, Evidence> }

function bestOf(word: Word, { kinds, read, evidence }: Choice): Edit | undefined {
  let best: Edit | undefined
  let most = 0
  for (const kind of kinds) {
    const { proof, here } = support(word, evidence.get(kind), kind)
    const reading = read(word.word, kind)
    if (!reading) continue
    const telling = isTelling(word, reading, kind)
    const changed = changes(word.word, reading.text)
    if (proof === 0 && (!isPlausible(reading, kind) || (kind === STRIPPED && !telling))) continue
    if (
      proof === 0 &&
      kind.damage !== C1_MARKS &&
      !changed.some(({ put, before, behind }) => LETTER.test(put) && LETTER.test(before + behind))
    )
      continue
    const marks =
      here > 1 ? changed.filter(({ wrong, put }) => ORDINARY_MARK.test(wrong) && LETTER.test(put)).length : 0
    const gain = reading.gain + marks * MARK_IN_MISREAD_TEXT
    const surplus = gain - (proof > 0 ? kind.repeated : kind.alone + (telling ? 0 : NOT_TELLING))
    if (surplus < 0 || gain + proof <= most) continue
    if (givesUpLetter(word.word, reading.text) && !(here > 0 && surplus > 3)) continue
    most = gain + proof
    const { start } = word
    best = {
      start,
      end: start + word.word.length,
      after: reading.text,
      damage: kind.damage,
      confidence: confidenceOf(surplus),
    }
  }
  return best
}

function gainInMisreadText(changed: readonly Change[]): number {
  const marks = changed.filter(({ wrong, put }) => ORDINARY_MARK.test(wrong) && LETTER.test(put)).length
  const letters = changed.filter(({ wrong }) => LETTER.test(wrong) && !SWEDISH.test(wrong)).length
  return marks * MARK_IN_MISREAD_TEXT + letters * LETTER_IN_MISREAD_TEXT
}

/** What other words say for a kind: nats for it (0: nothing is proven), and how many of them stand in the same text. */
function support(
  { word, text }: Word,
  seen: Evidence | undefined,
  kind: LetterKind,
): { proof: number; here: number } {
  if (!seen) return { proof: 0, here: 0 }
  const gain = seen.gain - (seen.words.get(word) ?? 0)
  const inText = [...(seen.inText.get(text) ?? [])].filter(other => other !== word)
  const gainInText = inText.reduce((sum, other) => sum + (seen.words.get(other) ?? 0), 0)
  const proven = gain >= 1.5 * kind.alone || gainInText >= kind.alone
  return { proof: proven ? 2 + Math.min(6, 1.5 * Math.log2(1 + seen.words.size)) : 0, here: inText.length }
}

/** Whether an å, ä or ö that was there is read as a mark: `ögöra` for `”göra`. */
function givesUpLetter(word: string, reading: string): boolean {
  return changes(word, reading).some(({ wrong }) => SWEDISH.test(wrong)) && word.length === reading.length
}

function confidenceOf(surplus: number): number {
  return 1 - 0.15 * Math.exp(-surplus / 2)
}
