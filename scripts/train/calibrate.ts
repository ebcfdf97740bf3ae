import { restoreTexts } from '../../src/core/repair/restore/restore.ts'
import { CALIBRATION_STEP, type RestoreModel } from '../../src/core/repair/restore/restore-model.ts'
import { isDamaged } from './read-texts.ts'

const STEPS = 18
/** A step with fewer words than this borrows from its neighbours. */
const LEAST = 40

/**
 * How often words that the model holds for so probable are right, from pages it was not trained on: one share for each
 * step of log-odds from 0 on, never falling.
 */
export function calibrate(pages: readonly string[][], model: RestoreModel): number[] {
  const right = new Float64Array(STEPS + 1)
  const all = new Float64Array(STEPS + 1)
  const plain = { ...model, calibration: [] }
  for (const page of pages) {
    const lines = page.filter(line => !isDamaged(line))
    const results = restoreTexts(
      lines.map(line => line.replace(/[^\0-\x7f]/g, '?')),
      { model: plain },
    )
    for (const [i, { text, repairs }] of results.entries())
      for (const { start, end, after, confidence } of repairs) {
        const gold = lines[i] as string
        const logOdds = Math.log(confidence / (1 - confidence))
        if (gold.length !== text.length || logOdds < 0) continue
        const step = Math.min(STEPS, Math.round(logOdds / CALIBRATION_STEP))
        all[step] = (all[step] as number) + 1
        if (gold.slice(start, end) === after) right[step] = (right[step] as number) + 1
      }
  }
  return rising(right, all).map(share => Math.round(share * 1e4) / 1e4)
}

/** Shares that never fall (pool adjacent violators), from counts. */
function rising(right: Float64Array, all: Float64Array): number[] {
  const pools: { right: number; all: number; steps: number }[] = []
  for (let step = 0; step < all.length; step++) {
    pools.push({ right: right[step] as number, all: all[step] as number, steps: 1 })
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1], pools[last]] as [(typeof pools)[number], (typeof pools)[number]]
      if (b.all >= LEAST && a.all > 0 && a.right / a.all <= b.right / b.all) break
      pools.splice(last - 1, 2, { right: a.right + b.right, all: a.all + b.all, steps: a.steps + b.steps })
    }
  }
  return pools.flatMap(pool => new Array<number>(pool.steps).fill((pool.right + 0.5) / (pool.all + 1)))
}
