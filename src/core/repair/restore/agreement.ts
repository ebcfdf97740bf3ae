import { fill } from './decode.ts'
import type { Decoded } from './decoded.ts'
import { type DecodedWord, type Filling, fillAlike } from './decoded-word.ts'
import { CLASSES, LETTER_CLASSES } from './letters.ts'
import { damagedWordHash, PAD, WORD_PAD } from './line.ts'

/** How much more probable a reading is that stands whole elsewhere; or whose letters without rings and dots do. */
const KNOWN_WHOLE = Math.log(50)
const KNOWN_FOLDED = Math.log(20)
/** Shorter words stand elsewhere by chance. */
const SHORTEST_KNOWN = 4
/** The same word on the same page is no new evidence each time. */
const MOST_WITNESSES = 3
/** What a reading counts for where the decoding had dropped it. */
const DROPPED = Math.log(1e-4)

const WORD = /\p{L}+/gu
const ACCENTS = /\p{M}/gu
const ASCII = /^[\0-\x7f]*$/

type Occurrence = { decoded: Decoded; word: DecodedWord }

/**
 * Lets the words of one page agree: a damaged word that is not decided by its neighbours is the same word wherever it
 * stands, and more probably one that stands whole in an undamaged text or among `names`. Changes the fillings in place.
 */
export function agree(
  decoded: readonly Decoded[],
  page: { wholeTexts: readonly string[]; names: readonly string[] },
): void {
  const open = [...occurrencesByPattern(decoded).values()].filter(occurrences =>
    occurrences.some(({ word }) => word.fillings.length > 1),
  )
  if (open.length === 0) return
  const known = knownWords([...page.wholeTexts, ...page.names])
  for (const occurrences of open) settle(occurrences, known)
}

type Known = { whole: ReadonlySet<string>; folded: ReadonlySet<string> }

function knownWords(texts: readonly string[]): Known {
  const whole = new Set<string>()
  const folded = new Set<string>()
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      if (word.length < SHORTEST_KNOWN) continue
      if (whole.has(word)) continue
      whole.add(word)
      folded.add(fold(word))
    }
  return { whole, folded }
}

function fold(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFD').replace(ACCENTS, '')
}

/** The damaged words that are not decided somewhere, by a hash that tells most of them apart. */
function openHashes(decoded: readonly Decoded[]): ReadonlySet<number> {
  const hashes = new Set<number>()
  for (const one of decoded)
    for (const word of one.words)
      if (!word.ambiguous && word.fillings.length > 1) hashes.add(damagedWordHash(one.line, word))
  return hashes
}

function occurrencesByPattern(decoded: readonly Decoded[]): Map<string, Occurrence[]> {
  const open = openHashes(decoded)
  const byPattern = new Map<string, Occurrence[]>()
  for (const one of decoded)
    for (const word of one.words) {
      if (word.ambiguous || !open.has(damagedWordHash(one.line, word))) continue
      const pattern = patternOf(one, word)
      if (pattern === undefined) continue
      const occurrences = byPattern.get(pattern)
      if (occurrences) occurrences.push({ decoded: one, word })
      else byPattern.set(pattern, [{ decoded: one, word }])
    }
  return byPattern
}

/** The damaged word in small letters; a lone marker counts only where it leads its text, as bullets do. */
function patternOf({ line, slotted }: Decoded, { word, slots }: DecodedWord): string | undefined {
  const start = (line.wordStart[word] as number) - PAD
  const end = (line.wordEnd[word] as number) - PAD
  if (end - start > slots.length) return slotted.reduced.slice(start, end).toLowerCase()
  return word === WORD_PAD && slots.length === 1 && slotted.reduced[end] === ' ' ? '^' : undefined
}

function settle(occurrences: readonly Occurrence[], known: Known): void {
  const scores: Filling[] = []
  for (const { word } of occurrences)
    for (const filling of word.fillings)
      if (!scores.some(other => fillAlike(other, filling)))
        scores.push({ classes: filling.classes, logProbability: 0 })
  const weight = Math.min(MOST_WITNESSES, occurrences.length) / occurrences.length
  for (const filling of scores) {
    for (const { word } of occurrences)
      filling.logProbability +=
        weight * (word.fillings.find(other => fillAlike(other, filling))?.logProbability ?? DROPPED)
    filling.logProbability += bonus(occurrences[0] as Occurrence, filling, known)
  }
  const ranked = scores.sort((a, b) => b.logProbability - a.logProbability)
  const top = (ranked[0] as Filling).logProbability
  const total =
    Math.log(ranked.reduce((sum, { logProbability }) => sum + Math.exp(logProbability - top), 0)) + top
  for (const filling of ranked) filling.logProbability -= total
  for (const { decoded, word } of occurrences) {
    word.fillings = ranked
    fill(decoded.line, word.slots, ranked[0] as Filling)
  }
}

function bonus({ decoded, word }: Occurrence, { classes }: Filling, known: Known): number {
  if (known.whole.size === 0) return 0
  const { line, slotted } = decoded
  let restored = ''
  for (let at = line.wordStart[word.word] as number; at < (line.wordEnd[word.word] as number); at++) {
    const slot = word.slots.indexOf(at)
    const slotClass = classes[slot] as number
    if (slot < 0) restored += slotted.reduced[at - PAD]
    else if (slotClass < LETTER_CLASSES) restored += CLASSES[slotClass]
  }
  const lower = restored.toLowerCase()
  if (known.whole.has(lower)) return KNOWN_WHOLE
  return known.folded.has(fold(lower)) ? KNOWN_FOLDED : 0
}
