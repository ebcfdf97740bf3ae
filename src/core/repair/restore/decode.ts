import { isAmbiguous } from './context.ts'
import { decidedWords, keep, keyOfWord, recall } from './decided-words.ts'
import type { DecodedWord, DecodeOptions, Filling } from './decoded-word.ts'
import { MAX_FEATURES, slotFeatures } from './features.ts'
import { CLASS_CODE, CLASSES, CODE, FOREIGN, isWordCode, LETTER_CLASSES, REAL } from './letters.ts'
import { hashWord, type Line, PAD } from './line.ts'
import { weighPlace } from './place-rules.ts'
import { addWeights } from './weight-table.ts'

const BEAM = 6
/** A class less probable than this, as a share of the best, is not followed up. */
const FOLLOWED = 0.002
/** A class this much less probable than the best (in nats) is left out of the sum. */
const NEGLIGIBLE = -25
/** Where the best class is this probable, no other is followed up. */
const CERTAIN = 0.998
/** A quotation longer than this is not looked for. */
const QUOTE_REACH = 400
const QUOTE = CLASSES.indexOf('quote')

const keys = new Int32Array(MAX_FEATURES)
const sums = new Int32Array(CLASSES.length)
const shares = new Float64Array(CLASSES.length)
const NOTHING: readonly Filling[] = [{ classes: [], logProbability: 0 }]

/**
 * Decides the slots (positions in the line, rising) from left to right, word by word; the line is left with the best
 * filling written in. `mayBeReal` says whether the marker may be itself, `english` whether
 * the text is English.
 */
export function decodeLine(line: Line, slots: readonly number[], options: DecodeOptions): DecodedWord[] {
  const { tables } = options.model
  const known = decidedWords(options.model)
  const decoded: DecodedWord[] = []
  for (let k = 0; k < slots.length; ) {
    const word = line.wordAt[slots[k] as number] as number
    const own: number[] = []
    while (k < slots.length && line.wordAt[slots[k] as number] === word) own.push(slots[k++] as number)
    const ambiguous = isAmbiguous(line, word, tables)
    const hash = line.wordHash[word] as number
    const key = ambiguous ? 0 : keyOfWord(line, { word, slots: own }, options)
    let fillings = key === 0 ? undefined : recall(known, hash, key)
    if (!fillings) {
      fillings = decodeWord(line, own, options)
      if (key !== 0) keep(known, { hash, key }, fillings)
    }
    fill(line, own, fillings[0] as Filling)
    hashWord(line, word)
    decoded.push({ word, slots: own, fillings, ambiguous })
  }
  return decoded
}

/** Writes a filling into the line's codes. */
export function fill(line: Line, slots: readonly number[], { classes }: Filling): void {
  for (let k = 0; k < classes.length; k++)
    line.codes[slots[k] as number] = CLASS_CODE[classes[k] as number] as number
}

function decodeWord(
  line: Line,
  slots: readonly number[],
  { model, mayBeReal, english }: DecodeOptions,
): readonly Filling[] {
  const { step } = model.slots
  let beam = NOTHING
  for (const at of slots) {
    const next: Filling[] = []
    for (const filling of beam) {
      fill(line, slots, filling)
      const count = slotFeatures(line, at, model.tables, keys)
      addWeights(model.slots, { keys, count }, sums)
      weighPlace({ line, at, mayBeReal, english }, sums, step)
      const forbidden = (mayBeReal ? 0 : 1 << REAL) | (mayBeQuote(line, at) ? 0 : 1 << QUOTE)
      extend({ filling, forbidden }, step, next)
    }
    if (next.length > 1) next.sort((a, b) => b.logProbability - a.logProbability)
    if (next.length > BEAM) next.length = BEAM
    beam = next
  }
  return normalised(beam)
}

/** Adds to `next` the filling's continuations by each probable class; `forbidden` has a bit for each that cannot be. */
function extend(
  { filling, forbidden }: { filling: Filling; forbidden: number },
  step: number,
  next: Filling[],
): void {
  let best = 0
  for (let c = 1; c < sums.length; c++)
    if ((forbidden & (1 << c)) === 0 && (sums[c] as number) > (sums[best] as number)) best = c
  let total = 0
  for (let c = 0; c < sums.length; c++) {
    const less = ((sums[c] as number) - (sums[best] as number)) * step
    const share = (forbidden & (1 << c)) !== 0 || less < NEGLIGIBLE ? 0 : Math.exp(less)
    shares[c] = share
    total += share
  }
  const least = 1 / total >= CERTAIN ? 1 : FOLLOWED
  for (let c = 0; c < sums.length; c++) {
    const share = shares[c] as number
    if (share < least || (least === 1 && c !== best)) continue
    const classes = [...filling.classes, c]
    next.push({ classes, logProbability: filling.logProbability + Math.log(share / total) })
  }
}

/**
 * Whether a quotation mark may stand here: one that opens needs a place further on where one can close, one that
 * closes needs an open one before.
 */
function mayBeQuote({ codes, length }: Line, at: number): boolean {
  const before = codes[at - 1] as number
  const after = codes[at + 1] as number
  if (isWordCode(before) && isLetterOrDigit(after)) return false
  if (before === CODE.space || (!isLetterOrDigit(before) && isLetterOrDigit(after))) {
    const last = Math.min(at + QUOTE_REACH, length + PAD)
    for (let i = at + 2; i < last; i++)
      if (
        codes[i] === CODE.quote ||
        (codes[i] === CODE.slot && codes[i - 1] !== CODE.space && !isLetterOrDigit(codes[i + 1] as number))
      )
        return true
    return false
  }
  let open = false
  for (let i = Math.max(PAD, at - QUOTE_REACH); i < at; i++) if (codes[i] === CODE.quote) open = !open
  return open
}

function isLetterOrDigit(code: number): boolean {
  return isWordCode(code) && code !== CODE.slot
}

function normalised(fillings: readonly Filling[]): readonly Filling[] {
  if (fillings.length === 1) return fillings
  const total = Math.log(fillings.reduce((sum, { logProbability }) => sum + Math.exp(logProbability), 0))
  return fillings.map(({ classes, logProbability }) => ({ classes, logProbability: logProbability - total }))
}

/** The probability that a slot of a word (its place among them) is a letter. */
export function letterProbability({ fillings }: DecodedWord, slot: number): number {
  let sum = 0
  for (const { classes, logProbability } of fillings)
    if ((classes[slot] as number) < LETTER_CLASSES) sum += Math.exp(logProbability)
  return sum
}

/** Whether a filling has a letter that is no class of its own. */
export function hasForeign({ classes }: Filling): boolean {
  return classes.includes(FOREIGN)
}
