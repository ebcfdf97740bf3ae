import type { Reading } from './best-reading.ts'
import { isLetter } from './characters.ts'
import { type LetterKind, STRIPPED } from './letter-kinds.ts'
import type { Word } from './letter-words.ts'
import { hasLostLetter } from './seven-bits.ts'

/**
 * A word as one kind of damage reads it: what it gains in its sentence; whether it speaks for the kind, and is believed
 * without others; nats for what is odd in a text that is known as misread (`marks`: twice where two words show it);
 * whether it gives up an å, ä or ö, or another letter that only a misread text gives up.
 */
export type KindReading = {
  kind: LetterKind
  reading: Reading
  gain: number
  speaks: boolean
  alone: boolean
  odd: number
  marks: number
  givesUp: boolean
  needsOthers: boolean
}

/** Reads a word as each kind of damage; those are left out as which it is better as it stands. */
export type Read = (word: Word, kinds: readonly LetterKind[]) => readonly KindReading[]

/** How a page shows a kind of damage: what each word says for it in nats, in which texts, and of how many words. */
type Said = {
  words: Map<string, number>
  sum: number
  inText: Map<number, { words: Set<string>; sum: number }>
  asked: Set<string>
}

export type Evidence = ReadonlyMap<LetterKind, Said>

/** So much of a word's gain counts at most: one odd word is no proof for a page. */
const MOST_OF_A_WORD = 12

/** Lets every word of a page speak for the kind that explains it best, or for several that read it alike. */
export function gather(
  words: readonly Word[],
  kinds: readonly (readonly LetterKind[])[],
  read: Read,
): Evidence {
  const evidence = new Map<LetterKind, Said>()
  for (const word of words) {
    const asked = kinds[word.text] ?? []
    if (asked.includes(STRIPPED)) saidFor(evidence, STRIPPED).asked.add(word.word)
    const readings = read(word, asked)
    let most = 0
    for (const { speaks, gain } of readings) if (speaks && gain > most) most = gain
    for (const { kind, speaks, gain } of readings)
      if (speaks && gain > most - 0.1) count(saidFor(evidence, kind), word, gain)
  }
  return evidence
}

function saidFor(evidence: Map<LetterKind, Said>, kind: LetterKind): Said {
  const known = evidence.get(kind)
  if (known) return known
  const said: Said = { words: new Map(), sum: 0, inText: new Map(), asked: new Set() }
  evidence.set(kind, said)
  return said
}

function count(said: Said, { word, text }: Word, gain: number): void {
  const nats = Math.min(gain, MOST_OF_A_WORD)
  const here = said.inText.get(text) ?? { words: new Set(), sum: 0 }
  said.inText.set(text, here)
  if (!here.words.has(word)) here.sum += nats
  here.words.add(word)
  if (!said.words.has(word)) said.sum += nats
  said.words.set(word, nats)
}

/** What other words say for a kind: nats for it (0: nothing is proven), and how many of them stand in the same text. */
export function support(
  { word, text }: Word,
  kind: LetterKind,
  evidence: Evidence,
): { proof: number; here: number } {
  const said = evidence.get(kind)
  if (!said || (kind === STRIPPED && !isSwedishOverSevenBits(said))) return { proof: 0, here: 0 }
  const own = said.words.get(word) ?? 0
  const inText = said.inText.get(text)
  const ownHere = inText?.words.has(word) ? 1 : 0
  const sumHere = (inText?.sum ?? 0) - ownHere * own
  const proven = said.sum - own >= 1.5 * kind.alone || sumHere >= kind.alone
  return {
    proof: proven ? 2 + Math.min(12, 1.5 * Math.log2(1 + said.words.size)) : 0,
    here: (inText?.words.size ?? 0) - ownHere,
  }
}

/** Every fifth word of Swedish holds an å, ä or ö; a page over seven bits shows it in half of these, and an ö. */
function isSwedishOverSevenBits({ words, asked }: Said): boolean {
  return words.size >= asked.size / 10 && (words.size > 2 || [...words.keys()].some(hasLostLetter))
}

/** Whether a reading could be a Swedish word at all. */
export function isPlausible({ text, cost }: Reading, { plausible }: LetterKind): boolean {
  if (plausible === undefined) return true
  let letters = 0
  for (let at = 0; at < text.length; at++) if (isLetter(text.charAt(at))) letters++
  return cost <= plausible * (letters + 2)
}
