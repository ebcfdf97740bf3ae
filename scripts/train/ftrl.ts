import { shuffle } from './shuffle.ts'

/**
 * Sparse multinomial log-linear training: FTRL-proximal (McMahan et al., "Ad click prediction: a view from the
 * trenches", KDD 2013), one coordinate a feature and class.
 */
export type Instances = {
  /** Dense feature numbers of all instances, one after the other. */
  features: Int32Array
  /** Where each instance's features begin; one more than there are instances. */
  starts: Float64Array
  labels: Uint8Array
  weights: Float32Array
}

export type Weights = { classes: number; rows: number; w: Float32Array }

export type Training = { alpha: number; l1: number; epochs: number; random: () => number }

const BETA = 1
/** Gradients below this change nothing worth the time. */
const SMALL = 0.002
/** An instance that changed nothing is left out of this many epochs: it would hardly change anything there. */
const RESTS = 2

/** A fresh learner; `support` keeps to the weights that are not zero there. */
export function trainFtrl(
  instances: Instances,
  form: { classes: number; rows: number; support?: Weights },
  training: Training,
): Weights {
  const { classes, rows, support } = form
  const { alpha, l1, epochs, random } = training
  const w = new Float32Array(rows * classes)
  const z = new Float32Array(rows * classes)
  const n = new Float32Array(rows * classes)
  if (support) startFrom(support, { w, z }, { alpha, l1 })
  const count = instances.labels.length
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  const scores = new Float64Array(classes)
  const rests = new Uint8Array(count)
  const { features, starts, labels, weights } = instances
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    let wrong = 0
    for (let k = 0; k < count; k++) {
      const i = order[k] as number
      if ((rests[i] as number) > 0) {
        rests[i] = (rests[i] as number) - 1
        continue
      }
      const from = starts[i] as number
      const to = starts[i + 1] as number
      scores.fill(0)
      for (let f = from; f < to; f++) {
        const row = (features[f] as number) * classes
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (w[row + c] as number)
      }
      const label = labels[i] as number
      let best = 0
      for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
      if (best !== label) wrong++
      const top = scores[best] as number
      let sum = 0
      for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp((scores[c] as number) - top)
      loss -= Math.log((scores[label] as number) / sum)
      const weight = weights[i] as number
      let isSettled = true
      for (let c = 0; c < classes; c++) {
        const gradient = ((scores[c] as number) / sum - (c === label ? 1 : 0)) * weight
        if (Math.abs(gradient) < SMALL) continue
        isSettled = false
        const square = gradient * gradient
        for (let f = from; f < to; f++) {
          const at = (features[f] as number) * classes + c
          if (support && support.w[at] === 0) continue
          const before = n[at] as number
          const after = before + square
          const rootAfter = Math.sqrt(after)
          const changed =
            (z[at] as number) + gradient - ((rootAfter - Math.sqrt(before)) / alpha) * (w[at] as number)
          z[at] = changed
          n[at] = after
          const size = Math.abs(changed)
          w[at] = size <= l1 ? 0 : (-Math.sign(changed) * (size - l1)) / ((BETA + rootAfter) / alpha)
        }
      }
      if (isSettled) rests[i] = RESTS
    }
    process.stderr.write(
      `  epoch ${epoch + 1}: loss ${(loss / count).toFixed(5)}, wrong ${((100 * wrong) / count).toFixed(3)} %\n`,
    )
  }
  return { classes, rows, w }
}

/** Sets the state so that the first step begins at the given weights. */
function startFrom(
  support: Weights,
  state: { w: Float32Array; z: Float32Array },
  { alpha, l1 }: { alpha: number; l1: number },
): void {
  for (let at = 0; at < support.w.length; at++) {
    const weight = support.w[at] as number
    if (weight === 0) continue
    state.w[at] = weight
    state.z[at] = -weight * (BETA / alpha) - Math.sign(weight) * l1
  }
}
