import { bestReading, type Reading } from './best-reading.ts'
import type { CharacterModel } from './characters.ts'
import type { Edit } from './compose.ts'
import { LETTER_KINDS, type LetterKind, LOST_MARK, STRIPPED } from './letter-kinds.ts'

type Word = { text: number; start: number; word: string }

/** A word's best reading as one kind of damage. */
type Found = Reading & { kind: LetterKind }

/** A text with these letters was not sent over seven bits. */
const SWEDISH = /[åäöÅÄÖ]/
/** A v between consonants, or before one at a word's start: an ö over seven bits. */
const LOST_BIT = /[bcdfghjklmnprt]v[bdfghklmnpqrtsx]|(?<!\p{L})[vV][bdfghklmnpst]/u

/**
 * Undoes damage in which one letter stands for another, word by word. A word is believed by itself when it gains
 * much by its reading, and for less when other words of the page show the same damage. One list of edits a text.
 */
export function letterEdits(texts: readonly string[], model: CharacterModel): Edit[][] {
  const found = new Map<LetterKind, Map<string, Reading>>()
  const words = texts.flatMap((text, at) => wordsOf(text, at))
  const kindsOfText = texts.map(kindsIn)
  for (const { text, word } of words)
    for (const kind of kindsOfText[text] ?? []) {
      const readings = found.get(kind) ?? new Map<string, Reading>()
      found.set(kind, readings)
      const reading = readings.has(word) ? undefined : readingOf(word, kind, model)
      if (reading) readings.set(word, reading)
    }
  const repeated = new Set(
    [...found].filter(([kind, readings]) => isRepeated(kind, readings)).map(([kind]) => kind),
  )
  const edits: Edit[][] = texts.map(() => [])
  for (const { text, start, word } of words) {
    const best = bestOf(word, { found, kinds: kindsOfText[text] ?? [], repeated })
    if (best) edits[text]?.push(edit({ start, word, best, repeated: repeated.has(best.kind) }))
  }
  return edits
}

function wordsOf(text: string, at: number): Word[] {
  return [...text.matchAll(/[^ \t\r\n\f]+/g)].map(({ 0: word, index }) => ({ text: at, start: index, word }))
}

const patterns = new Map(LETTER_KINDS.map(kind => [kind, anyOf(kind)]))

function anyOf(kind: LetterKind): RegExp {
  return new RegExp(
    [...kind.readings.keys()].map(key => key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
  )
}

function kindsIn(text: string): LetterKind[] {
  const kinds = LETTER_KINDS.filter(kind => patterns.get(kind)?.test(text))
  if (/[aoeuAOEU][?\ufffd]/.test(text)) kinds.push(LOST_MARK)
  if (/\p{L}/u.test(text) && (!SWEDISH.test(text) || LOST_BIT.test(text))) kinds.push(STRIPPED)
  return kinds
}

function readingOf(word: string, kind: LetterKind, model: CharacterModel): Reading | undefined {
  const pattern = patterns.get(kind)
  if (pattern && !pattern.test(word)) return undefined
  if (isAddress(word)) return undefined
  if (kind === STRIPPED && (SWEDISH.test(word) || !/[edviEDVI|\\]/.test(word))) return undefined
  return bestReading(word, kind.readings, model)
}

/** Web and mail addresses and paths keep their characters. */
function isAddress(word: string): boolean {
  return /:\/\/|^www\.|@\p{L}|^[/\\]|\p{L}\.\p{L}{2,}\/|[?&]\w+=/u.test(word)
}

function isRepeated(kind: LetterKind, readings: ReadonlyMap<string, Reading>): boolean {
  const telling = [...readings.values()].filter(({ gain }) => gain >= kind.alone / 2)
  return telling.length > 1 && telling.reduce((sum, { gain }) => sum + gain, 0) >= 1.5 * kind.alone
}

type Choice = {
  found: ReadonlyMap<LetterKind, ReadonlyMap<string, Reading>>
  kinds: readonly LetterKind[]
  repeated: ReadonlySet<LetterKind>
}

/** A kind that the page shows elsewhere is this much likelier, in nats. */
const REPETITION = 3

function bestOf(word: string, { found, kinds, repeated }: Choice): Found | undefined {
  let best: Found | undefined
  let bestScore = 0
  for (const kind of kinds) {
    const reading = found.get(kind)?.get(word)
    if (!reading) continue
    const isKnown = repeated.has(kind)
    const score = reading.gain + (isKnown ? REPETITION : 0)
    if (reading.gain < (isKnown ? kind.repeated : kind.alone) || score <= bestScore) continue
    best = { ...reading, kind }
    bestScore = score
  }
  return best
}

function edit({
  start,
  word,
  best,
  repeated,
}: {
  start: number
  word: string
  best: Found
  repeated: boolean
}): Edit {
  const { text: after, gain, kind } = best
  const surplus = gain - (repeated ? kind.repeated : kind.alone)
  return {
    start,
    end: start + word.length,
    after,
    damage: kind.damage,
    confidence: 1 - 0.15 * Math.exp(-surplus / 2),
  }
}
