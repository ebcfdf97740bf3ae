import { CODE, isWordCode } from './letters.ts'
import type { Line } from './line.ts'

/** Two consonants that a word may begin with, in Swedish, its neighbours' languages, and borrowed words. */
const ONSETS = new Set(
  'bj bl br ch cl cr cz dj dr dv dw fj fl fn fr gh gj gl gn gr hj hv kh kj kl km kn kr kv lj mc mj mn nj pf pj pl pn pr ps pt rh sc sf sh sj sk sl sm sn sp sr st sv sw sz tj th tr ts tv tw tz vl vr wh wr zl zw'
    .split(' ')
    .map(onset => onset.charCodeAt(0) * 256 + onset.charCodeAt(1)),
)
const VOWELS = new Uint8Array(256)
for (const vowel of 'aeiouyåäöéü') VOWELS[vowel.charCodeAt(0)] = 1
/** A shorter word may be an abbreviation. */
const SHORTEST = 3

/**
 * Whether no word can begin at a position of a line: with two consonants that begin none (`ndra`, `hrn`). What was lost
 * before it is then a letter.
 */
export function beginsNoWord({ codes, upper }: Line, at: number): boolean {
  for (let i = at; i < at + SHORTEST; i++) if (!isLetter(codes[i] as number) || upper[i] === 1) return false
  const [first, second] = [codes[at] as number, codes[at + 1] as number]
  if (VOWELS[first] === 1 || VOWELS[second] === 1 || first === CODE.slot || second === CODE.slot) return false
  return !ONSETS.has(first * 256 + second)
}

const CONSONANTS = /^[bcdfghjklmnpqrstvwxz]*/
/** No word begins with more consonants. */
const MOST_CONSONANTS = 3

/** Whether some letters are no word because of what they begin with (`hndestam`), or because they hold no vowel. */
export function isNoWord(letters: string): boolean {
  const word = letters.toLowerCase()
  const onset = CONSONANTS.exec(word)?.[0] ?? ''
  if (word.length < SHORTEST || onset.length < 2) return false
  return (
    onset.length > MOST_CONSONANTS ||
    onset.length === word.length ||
    !ONSETS.has(onset.charCodeAt(0) * 256 + onset.charCodeAt(1))
  )
}

function isLetter(code: number): boolean {
  return isWordCode(code) && code !== CODE.digit
}
