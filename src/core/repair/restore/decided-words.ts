import type { Filling } from './decoded-word.ts'
import { mix } from './hash.ts'
import { CODE } from './letters.ts'
import type { Line } from './line.ts'
import type { RestoreModel } from './restore-model.ts'

/** So many words are kept; then the list begins anew. */
const MOST = 20_000
const SEED = 0x3c6ef
/** Two hashes make one key: the whole of the first, and as much of the second as a double has room for. */
const SECOND_HASH = 2 ** 21

const lists = new WeakMap<RestoreModel, Map<number, readonly Filling[]>>()

/** The words decided before with a model, by the key of `keyOfWord`. Fillings in it must not be changed. */
export function decidedWords(model: RestoreModel): Map<number, readonly Filling[]> {
  const known = lists.get(model)
  if (known && known.size < MOST) return known
  const fresh = new Map<number, readonly Filling[]>()
  lists.set(model, fresh)
  return fresh
}

/**
 * The key of a damaged word whose slots only its own letters decide; `undefined` where the words around count: for a
 * slot at the word's edge, for two side by side, and where a first capital may come from the place (`features.ts`).
 */
export function keyOfWord(
  line: Line,
  { word, slots }: { word: number; slots: readonly number[] },
  { mayBeReal, english }: { mayBeReal: boolean; english: boolean },
): number | undefined {
  const { codes, upper } = line
  const start = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  if (upper[start] === 1 || slots[0] === start || slots[slots.length - 1] === end - 1) return undefined
  for (let k = 1; k < slots.length; k++)
    if ((slots[k] as number) - (slots[k - 1] as number) === 1) return undefined
  let second = mix(SEED, (mayBeReal ? 1 : 0) | (english ? 2 : 0))
  second = mix(second, (besides(codes[start - 1] as number) << 8) | besides(codes[end] as number))
  for (let at = start; at < end; at++)
    second = mix(second, ((codes[at] as number) << 1) | (upper[at] as number))
  return ((line.wordHash[word] as number) >>> 0) * SECOND_HASH + (second & (SECOND_HASH - 1))
}

const STOP = 46
const COMMA = 44
const HYPHEN = 45

/** What the features see of the character beside a word. */
function besides(code: number): number {
  return code === STOP || code === COMMA || code === HYPHEN ? code : CODE.space
}
