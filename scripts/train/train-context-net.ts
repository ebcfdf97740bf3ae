import { wordKey } from '../../src/core/repair/restore/context.ts'
import {
  type ContextNet,
  FIRST_WORD,
  HIDDEN,
  hidden,
  NEIGHBOURS,
  neighbourRows,
  PLACE,
  readPlace,
  VECTOR,
} from '../../src/core/repair/restore/context-net.ts'
import { hashOfWord, PAD, readLine } from '../../src/core/repair/restore/line.ts'
import { damage } from './instances.ts'
import { type Lexicon, patternOf, registerWeight } from './lexicon.ts'

/** The places of ambiguous words in the training text: neighbours, the readings' range, which was right. */
export class PlaceList {
  readonly forms = new Map<number, number>()
  readonly readings = new Map<number, number>()
  /** For each damaged word, the rows of its readings. */
  readonly choices = new Map<string, number[]>()
  readonly rows: Int32Array
  readonly rights: number[] = []
  readonly patterns: string[] = []
  readonly weights: number[] = []

  constructor(room: number) {
    this.rows = new Int32Array(room * NEIGHBOURS)
  }
}

const LEAST_COUNT = 6

/** Chooses the words with a row and the ambiguous words with readings; rows go by rising key, as in the model file. */
export function placeList(
  lexicon: Lexicon,
  ambiguous: readonly string[],
  form: { words: number; room: number },
): PlaceList {
  const list = new PlaceList(form.room)
  const common = [...lexicon.counts.entries()].sort((a, b) => b[1] - a[1]).slice(0, form.words)
  for (const [i, key] of risingKeys(common.map(([word]) => word)).entries())
    list.forms.set(key, FIRST_WORD + i)
  const choices = new Map<string, string[]>()
  for (const pattern of ambiguous) {
    const words = (lexicon.byPattern.get(pattern) ?? []).filter(
      word => (lexicon.counts.get(word) ?? 0) >= LEAST_COUNT,
    )
    if (words.length > 1) choices.set(pattern, words)
  }
  for (const [i, key] of risingKeys([...choices.values()].flat()).entries()) list.readings.set(key, i)
  for (const [pattern, words] of choices)
    list.choices.set(
      pattern,
      words.map(word => list.readings.get(wordKey(hashOfWord(word, []))) as number),
    )
  return list
}

function risingKeys(words: readonly string[]): number[] {
  return [...new Set(words.map(word => wordKey(hashOfWord(word, []))))].sort((a, b) => a - b)
}

const rows = new Int32Array(NEIGHBOURS)

/** Adds the places of a line, with whole neighbours on both sides. */
export function addPlaces(
  sample: { text: string; weight: number; own: boolean },
  lexicon: Lexicon,
  list: PlaceList,
): void {
  const { text } = sample
  const { slots } = damage(text, 'other marker')
  const line = readLine(text, [])
  for (let k = 0; k < slots.length; ) {
    const word = line.wordAt[(slots[k] as number) + PAD] as number
    const start = (line.wordStart[word] as number) - PAD
    const end = (line.wordEnd[word] as number) - PAD
    const right = text.slice(start, end).toLowerCase()
    const choices = word < 0 ? undefined : list.choices.get(patternOf(right))
    const number = choices && list.readings.get(wordKey(hashOfWord(right, [])))
    if (
      choices &&
      number !== undefined &&
      choices.includes(number) &&
      list.rights.length * NEIGHBOURS < list.rows.length
    ) {
      neighbourRows(line, word, list.forms, rows)
      list.rows.set(rows, list.rights.length * NEIGHBOURS)
      list.rights.push(number)
      list.patterns.push(patternOf(right))
      list.weights.push(sample.weight * (sample.own ? 1 : registerWeight(lexicon, right)))
    }
    do k++
    while (k < slots.length && word >= 0 && line.wordAt[(slots[k] as number) + PAD] === word)
  }
}

/** A place with a loss below this is left out of the next epochs, as many as `RESTS`. */
const EASY = 0.004
const RESTS = 1

/** A network as the training makes it: its words can be listed. */
export type TrainedNet = ContextNet & {
  forms: ReadonlyMap<number, number>
  readings: ReadonlyMap<number, number>
}

type Learning = { epochs: number; rate: number; random: () => number; report: (message: string) => void }

/** Trains by one place at a time (AdaGrad), places in random order. */
export function trainContextNet(list: PlaceList, { epochs, rate, random, report }: Learning): TrainedNet {
  const vectorRows = Math.max(...list.forms.values()) + 1
  const spread = (length: number, width: number): Float32Array =>
    Float32Array.from({ length }, () => (random() - 0.5) * 2 * width)
  const net: TrainedNet = {
    forms: list.forms,
    readings: list.readings,
    vectors: spread(vectorRows * VECTOR, 0.25),
    hiddenWeights: spread(NEIGHBOURS * VECTOR * HIDDEN, 0.12),
    hiddenBias: new Float32Array(HIDDEN),
    placeWeights: spread(HIDDEN * PLACE, 0.15),
    readingVectors: spread(list.readings.size * (PLACE + 1), 0.15),
  }
  const learner = createLearner(net)
  const order = Uint32Array.from({ length: list.rights.length }, (_, i) => i)
  const rests = new Uint8Array(order.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i] as number
      order[i] = order[j] as number
      order[j] = kept
    }
    const step = rate * (1 - epoch / epochs) + 0.1 * rate
    let loss = 0
    let wrong = 0
    for (const i of order) {
      if ((rests[i] as number) > 0) {
        rests[i] = (rests[i] as number) - 1
        continue
      }
      const choices = list.choices.get(list.patterns[i] as string) as number[]
      for (let k = 0; k < NEIGHBOURS; k++)
        rows[k] = random() < 0.04 ? 0 : (list.rows[i * NEIGHBOURS + k] as number)
      const result = learner(
        { rows, choices, right: list.rights[i] as number },
        { step, weight: list.weights[i] as number },
      )
      loss += result
      if (result > Math.LN2) wrong++
      if (result < EASY) rests[i] = RESTS
    }
    report(
      `  network, epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}, wrong about ${((100 * wrong) / order.length).toFixed(2)} %`,
    )
  }
  return net
}

const vector = new Float32Array(PLACE)

/** The vector of the place last read; overwritten by the next call. */
function placeVector({ placeWeights }: ContextNet): Float32Array {
  vector.fill(0)
  for (let h = 0; h < HIDDEN; h++) {
    const value = hidden[h] as number
    if (value <= 0) continue
    for (let p = 0; p < PLACE; p++)
      vector[p] = (vector[p] as number) + value * (placeWeights[h * PLACE + p] as number)
  }
  return vector
}

/** How well a reading fits a place; only differences between readings mean anything. */
function match({ readingVectors }: ContextNet, place: Float32Array, reading: number): number {
  const row = reading * (PLACE + 1)
  let sum = readingVectors[row + PLACE] as number
  for (let p = 0; p < PLACE; p++) sum += (place[p] as number) * (readingVectors[row + p] as number)
  return sum
}

type Example = { rows: Int32Array; choices: readonly number[]; right: number }

function createLearner(net: ContextNet): (example: Example, how: { step: number; weight: number }) => number {
  const { vectors, hiddenWeights, hiddenBias, placeWeights, readingVectors } = net
  const squares = [vectors, hiddenWeights, hiddenBias, placeWeights, readingVectors].map(values =>
    new Float32Array(values.length).fill(0.1),
  )
  const [vectorSquares, weightSquares, biasSquares, placeSquares, readingSquares] = squares as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const hiddenGradient = new Float32Array(HIDDEN)
  const placeGradient = new Float32Array(PLACE)
  return ({ rows: neighbours, choices, right }, { step, weight }) => {
    readPlace(net, neighbours)
    const place = placeVector(net)
    const scores = choices.map(choice => match(net, place, choice))
    const top = Math.max(...scores)
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
    const rightScore = scores[choices.indexOf(right)] as number
    const loss = Math.log(total) - (rightScore - top)
    if (loss < 0.02) return loss
    const update = (values: Float32Array, sums: Float32Array, at: number, gradient: number): void => {
      const square = (sums[at] as number) + gradient * gradient
      sums[at] = square
      values[at] = (values[at] as number) - (step * gradient) / Math.sqrt(square)
    }
    placeGradient.fill(0)
    for (let k = 0; k < choices.length; k++) {
      const choice = choices[k] as number
      const gradient = (Math.exp((scores[k] as number) - top) / total - (choice === right ? 1 : 0)) * weight
      const row = choice * (PLACE + 1)
      for (let p = 0; p < PLACE; p++) {
        placeGradient[p] = (placeGradient[p] as number) + gradient * (readingVectors[row + p] as number)
        update(readingVectors, readingSquares, row + p, gradient * (place[p] as number))
      }
      update(readingVectors, readingSquares, row + PLACE, gradient)
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[h] as number
      hiddenGradient[h] = 0
      if (value <= 0) continue
      let gradient = 0
      for (let p = 0; p < PLACE; p++) {
        gradient += (placeGradient[p] as number) * (placeWeights[h * PLACE + p] as number)
        update(placeWeights, placeSquares, h * PLACE + p, (placeGradient[p] as number) * value)
      }
      hiddenGradient[h] = gradient
      update(hiddenBias, biasSquares, h, gradient)
    }
    for (let k = 0; k < NEIGHBOURS; k++) {
      const vector = (neighbours[k] as number) * VECTOR
      for (let d = 0; d < VECTOR; d++) {
        const value = vectors[vector + d] as number
        const weights = (k * VECTOR + d) * HIDDEN
        let gradient = 0
        for (let h = 0; h < HIDDEN; h++) {
          const g = hiddenGradient[h] as number
          if (g === 0) continue
          gradient += g * (hiddenWeights[weights + h] as number)
          const change = g * value
          const square = (weightSquares[weights + h] as number) + change * change
          weightSquares[weights + h] = square
          hiddenWeights[weights + h] =
            (hiddenWeights[weights + h] as number) - (step * change) / Math.sqrt(square)
        }
        if (neighbours[k] !== 0) update(vectors, vectorSquares, vector + d, gradient)
      }
    }
    return loss
  }
}
