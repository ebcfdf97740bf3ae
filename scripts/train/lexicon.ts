import { readText } from './read-texts.ts'

/** How common words are in the training text and in Swedish at large. */
export type Lexicon = {
  /** How often each word (small letters) stands in the training text, weighted. */
  counts: Map<string, number>
  total: number
  /** How common each word is in modern Swedish of all kinds, 0 to 1. */
  frequency: Map<string, number>
  /** The words behind each damaged word, most common first. */
  byPattern: Map<string, string[]>
}

const WORD = /[\p{L}]+/gu
const FOREIGN = /[^\0-\x7f]/g
/** A damaged word is ambiguous when its less common readings are this share of it, and it is this common. */
const AMBIGUOUS_SHARE = 0.004
const AMBIGUOUS_FREQUENCY = 3e-7
const AMBIGUOUS_LENGTH = 20

export function wordsOf(line: string): string[] {
  return line.toLowerCase().match(WORD) ?? []
}

/** A word as it looks when every character outside ASCII is lost. */
export function patternOf(word: string): string {
  return word.replace(FOREIGN, '?')
}

/** Reads a list of words with tab-separated centibels (`word<TAB>cB below 1`). */
export function readFrequencies(file: string): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const line of readText(file).split('\n')) {
    const [word, centibels] = line.split('\t')
    if (word && centibels) frequency.set(word, 10 ** (-Math.abs(Number(centibels)) / 100))
  }
  return frequency
}

export function readLexicon(
  lines: Iterable<{ text: string; weight: number }>,
  frequency: Map<string, number>,
): Lexicon {
  const counts = new Map<string, number>()
  let total = 0
  for (const { text, weight } of lines)
    for (const word of wordsOf(text)) {
      counts.set(word, (counts.get(word) ?? 0) + weight)
      total += weight
    }
  const byPattern = new Map<string, string[]>()
  for (const word of new Set([...counts.keys(), ...frequency.keys()])) {
    const pattern = patternOf(word)
    if (pattern === word) continue
    const words = byPattern.get(pattern)
    if (words) words.push(word)
    else byPattern.set(pattern, [word])
  }
  const lexicon = { counts, total, frequency, byPattern }
  for (const words of byPattern.values()) words.sort((a, b) => pooled(lexicon, b) - pooled(lexicon, a))
  return lexicon
}

function pooled({ counts, total, frequency }: Lexicon, word: string): number {
  return ((counts.get(word) ?? 0) / total + (frequency.get(word) ?? 0)) / 2
}

/** The damaged words that only their neighbours can decide. */
export function ambiguousPatterns(lexicon: Lexicon): string[] {
  const patterns: string[] = []
  for (const [pattern, words] of lexicon.byPattern) {
    if (words.length < 2 || pattern.length > AMBIGUOUS_LENGTH) continue
    const all = words.reduce((sum, word) => sum + pooled(lexicon, word), 0)
    if (all > AMBIGUOUS_FREQUENCY && 1 - pooled(lexicon, words[0] as string) / all > AMBIGUOUS_SHARE)
      patterns.push(pattern)
  }
  return patterns
}

/** How much more (or less) common a reading is in Swedish at large than in the training text, ¼ to 4. */
export function registerWeight(lexicon: Lexicon, word: string): number {
  const words = lexicon.byPattern.get(patternOf(word))
  if (!words || words.length < 2) return 1
  let wide = 0
  let own = 0
  for (const other of words) {
    wide += lexicon.frequency.get(other) ?? 0
    own += lexicon.counts.get(other) ?? 0
  }
  const wideShare = (lexicon.frequency.get(word) ?? 0) / wide
  const ownShare = (lexicon.counts.get(word) ?? 0) / own
  if (!(wide > 0) || !(own > 0) || ownShare === 0) return 1
  return Math.min(4, Math.max(0.25, wideShare / ownShare))
}
