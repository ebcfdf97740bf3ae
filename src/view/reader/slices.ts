import { batch } from '@preact/signals'

/** How many parts are brought up to date in one go: some 10 ms on a slow machine. */
const AT_ONCE = 2

export type Slices = ReturnType<typeof createSlices>

/** Brings many parts up to date one slice after another, so that a long text never holds the page. `later` lets the browser breathe. */
export function createSlices(later: (work: () => void) => void) {
  const parts: (() => void)[] = []
  let next = 0
  let running = false

  function step() {
    batch(() => {
      for (const part of parts.slice(next, next + AT_ONCE)) part()
    })
    next += AT_ONCE
    running = next < parts.length
    if (running) later(step)
  }

  return {
    /** Adds a part; the signal takes it out again. */
    add(part: () => void, signal: AbortSignal): void {
      parts.push(part)
      signal.addEventListener('abort', () => parts.splice(parts.indexOf(part), 1))
    },
    /** Begins anew: what was not yet reached comes with the new state. */
    start(): void {
      next = 0
      if (running) return
      running = true
      step()
    },
  }
}
