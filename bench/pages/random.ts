/** A small source of chance that gives the same row for the same seed (mulberry32). */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** `count` different values, or all there are. */
  some<Value>(values: readonly Value[], count: number): Value[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[between(0, values.length - 1)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  const some = <Value>(values: readonly Value[], count: number): Value[] => {
    const left = [...values]
    const taken: Value[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1))
    return taken
  }
  return { next, between, chance: share => next() < share, pick, some }
}
