import type { Filling } from './decoded-word.ts'
import { followsCapital, isSentenceStart } from './features.ts'
import { mix } from './hash.ts'
import { CODE } from './letters.ts'
import type { Line } from './line.ts'
import type { RestoreModel } from './restore-model.ts'

/**
 * Words decided before, each in the place that its hash gives it; one that comes later takes the place of another.
 * A word is known again by two hashes, its own and that of `keyOfWord`.
 */
export type DecidedWords = { hashes: Int32Array; fillings: (readonly Filling[] | undefined)[] }

const PLACES = 2 ** 15
const SEED = 0x3c6ef

const lists = new WeakMap<RestoreModel, DecidedWords>()

/** The words decided before with a model. */
export function decidedWords(model: RestoreModel): DecidedWords {
  let known = lists.get(model)
  if (!known) {
    known = { hashes: new Int32Array(2 * PLACES), fillings: new Array<undefined>(PLACES).fill(undefined) }
    lists.set(model, known)
  }
  return known
}

/** What a word was decided to be; must not be changed. */
export function recall(
  { hashes, fillings }: DecidedWords,
  hash: number,
  key: number,
): readonly Filling[] | undefined {
  const place = key & (PLACES - 1)
  return hashes[2 * place] === hash && hashes[2 * place + 1] === key ? fillings[place] : undefined
}

/** Keeps what a word was decided to be. */
export function keep(
  { hashes, fillings }: DecidedWords,
  { hash, key }: { hash: number; key: number },
  decided: readonly Filling[],
): void {
  const place = key & (PLACES - 1)
  hashes[2 * place] = hash
  hashes[2 * place + 1] = key
  fillings[place] = decided
}

/**
 * The key of a damaged word whose slots only its own letters decide; 0 where the words around count: for a slot at the
 * word's edge and for two side by side. With a first capital, what the features see of its place is in the key.
 */
export function keyOfWord(
  line: Line,
  { word, slots }: { word: number; slots: readonly number[] },
  { mayBeReal, english }: { mayBeReal: boolean; english: boolean },
): number {
  const { codes, upper } = line
  const start = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  if (slots[0] === start || slots[slots.length - 1] === end - 1) return 0
  for (let k = 1; k < slots.length; k++) if ((slots[k] as number) - (slots[k - 1] as number) === 1) return 0
  let key = mix(SEED, (mayBeReal ? 1 : 0) | (english ? 2 : 0))
  if (upper[start] === 1)
    key = mix(key, followsCapital(line, word) * 2 + (isSentenceStart(codes, start) ? 1 : 0))
  key = mix(key, (besides(codes[start - 1] as number) << 8) | besides(codes[end] as number))
  for (let at = start; at < end; at++) key = mix(key, ((codes[at] as number) << 1) | (upper[at] as number))
  return key
}

const STOP = 46
const COMMA = 44
const HYPHEN = 45

/** What the features see of the character beside a word. */
function besides(code: number): number {
  return code === STOP || code === COMMA || code === HYPHEN ? code : CODE.space
}
