import { addressSpans } from '../../src/core/repair/restore/addresses.ts'
import { caseFeatures, caseFromWord } from '../../src/core/repair/restore/case.ts'
import type { WordTables } from '../../src/core/repair/restore/context.ts'
import { MAX_FEATURES, slotFeatures } from '../../src/core/repair/restore/features.ts'
import {
  CLASS_CODE,
  classOf,
  FOREIGN,
  isWordCode,
  LETTER_CLASSES,
  REAL,
} from '../../src/core/repair/restore/letters.ts'
import { hashWord, type Line, PAD, readLine } from '../../src/core/repair/restore/line.ts'
import type { Instances } from './ftrl.ts'

/**
 * In which way a line is damaged: every character outside ASCII becomes the marker and real question marks are
 * markers too; or letters only; or the marker is another one (U+FFFD), so that question marks are known to be real.
 */
export type Mode = 'everything' | 'letters' | 'other marker'

/** The slots of a line damaged in the given way (offsets, rising) and what stood there. */
function damage(text: string, mode: Mode): { slots: number[]; labels: number[] } {
  const slots: number[] = []
  const labels: number[] = []
  const addresses = addressSpans(text)
  let address = 0
  for (let at = 0; at < text.length; at++) {
    while (address < addresses.length && (addresses[address]?.end ?? 0) <= at) address++
    const unit = text.charCodeAt(at)
    if (unit < 127 && unit !== 63) continue
    if ((addresses[address]?.start ?? Number.POSITIVE_INFINITY) <= at) continue
    if (unit === 63) {
      if (mode === 'other marker') continue
      slots.push(at)
      labels.push(REAL)
      continue
    }
    const label = classOf(unit)
    if (mode === 'letters' && label > FOREIGN) continue
    slots.push(at)
    labels.push(label)
  }
  return { slots, labels }
}

/** Collects instances, with features as keys of the given number of bits. */
export class InstanceList {
  readonly #shift: number
  #features: Int32Array
  #used = 0
  readonly #starts: number[] = [0]
  readonly #labels: number[] = []
  readonly #weights: number[] = []

  constructor(bits: number, room: number) {
    this.#shift = 32 - bits
    this.#features = new Int32Array(room)
  }

  get length(): number {
    return this.#labels.length
  }

  add(features: { keys: Int32Array; count: number }, label: number, weight: number): void {
    if (this.#used + features.count > this.#features.length)
      throw new Error('Too many features: give the instance list more room.')
    for (let i = 0; i < features.count; i++)
      this.#features[this.#used++] = (features.keys[i] as number) >>> this.#shift
    this.#starts.push(this.#used)
    this.#labels.push(label)
    this.#weights.push(weight)
  }

  /** Drops features seen fewer than `least` times, numbers the rest from 0; `keys` gives each number's key. */
  compact(least: number): { instances: Instances; keys: Int32Array } {
    const bits = 32 - this.#shift
    const seen = new Uint8Array(2 ** bits)
    const features = this.#features
    for (let i = 0; i < this.#used; i++) {
      const key = features[i] as number
      if ((seen[key] as number) < 255) seen[key] = (seen[key] as number) + 1
    }
    const numbers = new Int32Array(2 ** bits).fill(-1)
    const keys: number[] = []
    for (let key = 0; key < seen.length; key++)
      if ((seen[key] as number) >= least) {
        numbers[key] = keys.length
        keys.push(key)
      }
    const starts = new Float64Array(this.#starts.length)
    let used = 0
    for (let i = 0; i < this.length; i++) {
      const from = this.#starts[i] as number
      const to = this.#starts[i + 1] as number
      for (let f = from; f < to; f++) {
        const number = numbers[features[f] as number] as number
        if (number >= 0) features[used++] = number
      }
      starts[i + 1] = used
    }
    const instances = {
      features,
      starts,
      labels: Uint8Array.from(this.#labels),
      weights: Float32Array.from(this.#weights),
    }
    return { instances, keys: Int32Array.from(keys) }
  }
}

const keys = new Int32Array(MAX_FEATURES)

export type Sample = {
  text: string
  mode: Mode
  weight: number
  wordWeight?: (word: string) => number
  /** What the line counts for where capitals are learned; 0 where it teaches none. */
  caseWeight: number
}

/** Adds what one line teaches: each slot's class, and whether each restored first letter is a capital. */
export function addSample(
  sample: Sample,
  tables: WordTables,
  lists: { slots: InstanceList; capitals: InstanceList },
): void {
  const { text, mode, weight } = sample
  const { slots, labels } = damage(text, mode)
  if (slots.length === 0) return
  const line = readLine(text, slots)
  for (let k = 0; k < slots.length; k++) {
    const at = (slots[k] as number) + PAD
    const word = line.wordAt[at] as number
    const label = labels[k] as number
    const count = slotFeatures(line, at, tables, keys)
    const factor = label < LETTER_CLASSES && sample.wordWeight ? sample.wordWeight(wordIn(text, at - PAD)) : 1
    lists.slots.add({ keys, count }, label, weight * factor)
    line.codes[at] = CLASS_CODE[label] as number
    const next = slots[k + 1]
    if (next === undefined || line.wordAt[next + PAD] !== word) {
      hashWord(line, word)
      if (sample.caseWeight > 0) addCase({ line, text, word }, sample.caseWeight, lists.capitals)
    }
  }
}

function addCase(
  { line, text, word }: { line: Line; text: string; word: number },
  weight: number,
  list: InstanceList,
): void {
  let at = line.wordStart[word] as number
  const end = line.wordEnd[word] as number
  while (at < end) {
    const start = at
    while (at < end && isWordCode(line.codes[at] as number)) at++
    const first = text[start - PAD] ?? ''
    if (at > start && /[^\0-\x7f]/.test(first) && classOf(first.charCodeAt(0)) < LETTER_CLASSES) {
      const run = { start, end: at }
      if (caseFromWord(line, start, run) === undefined) {
        const count = caseFeatures(line, run, keys)
        list.add({ keys, count }, first === first.toLowerCase() ? 0 : 1, weight)
      }
    }
    at++
  }
}

function wordIn(text: string, at: number): string {
  let start = at
  let end = at
  while (start > 0 && isWordCharacter(text[start - 1] as string)) start--
  while (end < text.length && isWordCharacter(text[end] as string)) end++
  return text.slice(start, end).toLowerCase()
}

const WORD_CHARACTER = /\p{L}/u
function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character)
}
