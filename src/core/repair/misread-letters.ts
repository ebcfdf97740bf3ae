import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import type { Edit } from './compose.ts'
import { LETTER_KINDS, type LetterKind, LOST_MARK, type Readings, STRIPPED } from './letter-kinds.ts'

/**
 * A word, the place of its text on the page, the marks of that text that do not come in pairs, and whether the
 * sentence goes on behind it.
 */
type Word = { text: number; start: number; word: string; unpaired: string; goesOn: boolean }

/** How a page shows a kind of damage: the words that speak for it and how much each does, in which texts, of all words. */
type Evidence = {
  words: Map<string, number>
  gain: number
  inText: Map<number, Set<string>>
  heard: Set<string>
}

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

/** Marks that whole text writes before and after words. */
const ORDINARY_MARK = /[”„“‚‘’…™•–—»«§°©®´·\u00a0{}[\]|\\?\ufffd]/

/** What a kind of misreading shows by: its wrong characters, ordinary marks only where they touch a letter. */
const patterns = new Map(LETTER_KINDS.map(kind => [kind, patternOf(kind.readings)]))

function patternOf(readings: Readings): { any: RegExp; telling: RegExp } {
  const wrong = [...readings.keys()]
  const letters = wrong.filter(key => readings.get(key)?.some(put => /[åäöÅÄÖéÉüÜ]/.test(put)))
  const [ordinary, odd] = [
    letters.filter(key => ORDINARY_MARK.test(key)),
    letters.filter(key => !ORDINARY_MARK.test(key)),
  ]
  const telling = [
    ...(odd.length > 0 ? [anyOf(odd)] : []),
    ...(ordinary.length > 0 ? [`\\p{L}${anyOf(ordinary)}\\p{L}`] : []),
  ]
  return { any: new RegExp(anyOf(wrong), 'u'), telling: new RegExp(telling.join('|') || anyOf(wrong), 'u') }
}

function anyOf(characters: readonly string[]): string {
  return `[${characters.map(character => character.replace(/[\\\]^[-]/, '\\$&')).join('')}]`
}

/** The kinds that each text may show: such as some text of the page tells of. */
function kindsOf(texts: readonly string[]): LetterKind[][] {
  const odd = texts.filter(text => ODD.test(text))
  const unpaired = odd.map(unpairedMarks).join('')
  const told = LETTER_KINDS.filter(
    kind =>
      [...unpaired].some(mark => kind.readings.has(mark)) ||
      odd.some(text => patterns.get(kind)?.telling.test(text)),
  )
  const lostBits = texts.some(text => LOST_BIT.test(text))
  return texts.map(text => {
    const kinds = told.filter(kind => patterns.get(kind)?.any.test(text))
    if (LOST.test(text)) kinds.push(LOST_MARK)
    if (lostBits && (!SWEDISH.test(text) || LOST_BIT.test(text))) kinds.push(STRIPPED)
    return kinds
  })
}

/** What a text without any misread letter does not hold. */
const ODD = /[^\p{ASCII}åäöÅÄÖéÉüÜ–”’\u00a0§…•°]|[{}[\]|\\]|\p{L}[”…•°§]\p{L}|(?<!\S)”\p{Ll}/u

const LOST = /[aoeuAOEU][?\ufffd](?=\p{L}| \p{Ll})/u

function wordsOf(text: string, at: number): Word[] {
  const unpaired = unpairedMarks(text)
  return [...text.matchAll(/[^ \t\r\n\f]+/g)]
    .filter(({ 0: word }) => !ADDRESS.test(word))
    .map(({ 0: word, index }) => {
      const goesOn = /^ [\p{Ll}\d]/u.test(text.slice(index + word.length, index + word.length + 2))
      return { text: at, start: index, word, unpaired, goesOn }
    })
}

function unpairedMarks(text: string): string {
  const count = (mark: string) => text.split(mark).length - 1
  return [
    count('[') === count(']') ? '' : '[]',
    count('{') === count('}') ? '' : '{}',
    count('”') % 2 === 0 ? '' : '”',
    count('„') <= count('“') ? '' : '„',
    count('|') % 2 === 0 ? '' : '|',
    count('\\') % 2 === 0 ? '' : '\\',
  ].join('')
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
  for (const spoken of words) {
    const { text, word } = spoken
    for (const kind of kinds[text] ?? []) entry(evidence, kind).heard.add(word)
    const readings = (kinds[text] ?? []).map(kind => ({ kind, reading: read(word, kind) }))
    const telling = readings.filter(
      ({ kind, reading }) => reading && isTelling(spoken, reading, kind) && isPlausible(reading, kind),
    )
    const most = Math.max(...telling.map(({ reading }) => reading?.gain ?? 0))
    for (const { kind, reading } of telling)
      if (reading && reading.gain > most - 0.1 && reading.gain > kind.alone / 2)
        count(evidence, { kind, text, word, gain: reading.gain })
  }
  return evidence
}

function entry(evidence: Map<LetterKind, Evidence>, kind: LetterKind): Evidence {
  const seen = evidence.get(kind) ?? { words: new Map(), gain: 0, inText: new Map(), heard: new Set() }
  evidence.set(kind, seen)
  return seen
}

function count(
  evidence: Map<LetterKind, Evidence>,
  { kind, text, word, gain }: { kind: LetterKind; text: number; word: string; gain: number },
): void {
  const seen = entry(evidence, kind)
  seen.inText.set(text, (seen.inText.get(text) ?? new Set()).add(word))
  if (seen.words.has(word)) return
  seen.words.set(word, Math.min(gain, MOST_OF_A_WORD))
  seen.gain += Math.min(gain, MOST_OF_A_WORD)
}

/** Letters that names of the neighbours are written with. */
const NAME_LETTER = /[šžŠŽõÕâÂíÍóÓœŒúÚ]/
const LETTER = /\p{L}/u

/** A word with a letter that names have too tells only when so many nats speak for it. */
const MORE_THAN_A_NAME = 7

/** Whether the damage shows by itself: an odd character for a letter, or an ordinary mark between letters. */
function isTelling({ word, unpaired, goesOn }: Word, { text, gain }: Reading, kind: LetterKind): boolean {
  if (kind === STRIPPED) return gain > kind.alone && !/\p{L}\p{Lu}/u.test(word)
  if (kind === LOST_MARK) return goesOn || /\p{L}[?\ufffd]\p{L}/u.test(word)
  if (kind.damage === C1_MARKS) return true
  const changed = changes(word, text)
  if (changed.some(({ put }) => LETTER.test(put) && !/[åäöÅÄÖéÉüÜ]/.test(put))) return false
  return changed.some(({ wrong, put, before, behind }) => {
    if (!LETTER.test(put) || !LETTER.test(before + behind)) return false
    const inside = LETTER.test(before) && LETTER.test(behind)
    if (ORDINARY_MARK.test(wrong)) return inside || unpaired.includes(wrong)
    return (
      !NAME_LETTER.test(wrong) ||
      gain > MORE_THAN_A_NAME ||
      (isCapital(wrong) && !isCapital(put) && isSmall(before))
    )
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

/** A text that is known as misread holds nothing whole that is odd: nats for each that is read. */
const MARK_IN_MISREAD_TEXT = 3
const OTHER_IN_MISREAD_TEXT = 2

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
    if (
      proof === 0 &&
      !(telling && isPlausible(reading, kind) && (kind !== STRIPPED || LOST_BIT.test(word.word)))
    )
      continue
    const gain = reading.gain + (here > 0 ? gainInMisreadText(changed) : 0)
    const surplus = gain - (proof > 0 ? kind.repeated : kind.alone)
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
  return changed.reduce((sum, { wrong, put }) => {
    if (SWEDISH.test(wrong) || /[?\ufffda-zA-Z]/.test(wrong)) return sum
    if (!ORDINARY_MARK.test(wrong)) return sum + OTHER_IN_MISREAD_TEXT
    return sum + (LETTER.test(put) ? MARK_IN_MISREAD_TEXT : 0)
  }, 0)
}

/** What other words say for a kind: nats for it (0: nothing is proven), and how many of them stand in the same text. */
function support(
  { word, text }: Word,
  seen: Evidence | undefined,
  kind: LetterKind,
): { proof: number; here: number } {
  if (!seen || (kind === STRIPPED && !isStripped(seen))) return { proof: 0, here: 0 }
  const gain = seen.gain - (seen.words.get(word) ?? 0)
  const inText = [...(seen.inText.get(text) ?? [])].filter(other => other !== word)
  const gainInText = inText.reduce((sum, other) => sum + (seen.words.get(other) ?? 0), 0)
  const proven = gain >= 1.5 * kind.alone || gainInText >= kind.alone
  return { proof: proven ? 2 + Math.min(6, 1.5 * Math.log2(1 + seen.words.size)) : 0, here: inText.length }
}

/** Swedish writes å, ä or ö in every fifth word; half of that speaks for a page over seven bits, and an ö that shows. */
function isStripped({ words, heard }: Evidence): boolean {
  return words.size >= heard.size / 10 && [...words.keys()].some(word => LOST_BIT.test(word))
}

/** Whether an å, ä or ö that was there is read as a mark: `ögöra` for `”göra`. */
function givesUpLetter(word: string, reading: string): boolean {
  return changes(word, reading).some(({ wrong }) => SWEDISH.test(wrong)) && word.length === reading.length
}

function confidenceOf(surplus: number): number {
  return 1 - 0.15 * Math.exp(-surplus / 2)
}
