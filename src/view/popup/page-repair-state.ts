import { signal } from '@preact/signals'

/** How far the repair of the page in front has come: parts of its text, and words repaired. */
export type PageRepairProgress = {
  state: 'idle' | 'repairing' | 'repaired'
  words: number
  done: number
  total: number
}

export type PageRepairState = ReturnType<typeof createPageRepairState>

/**
 * `host` is the page’s site, empty where there is none; `always` whether its pages are repaired by
 * themselves, `everywhere` whether all are.
 */
export function createPageRepairState() {
  return {
    progress: signal<PageRepairProgress>({ state: 'idle', words: 0, done: 0, total: 0 }),
    host: signal(''),
    always: signal(false),
    everywhere: signal(false),
  }
}

/** What the page’s repair asks of the shell. */
export type PageRepairVerbs = {
  repair: () => void
  undoRepair: () => void
  setAlways: (always: boolean) => void
}
