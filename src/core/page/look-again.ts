/** The clock and the alarm that the policy lives by, in ms; `after` returns what calls the alarm off. */
export type Clock = { now(): number; after(ms: number, run: () => void): () => void }

/** What happens to the page, told by whoever watches it. */
export type PageChanges = {
  /** Text was added, taken away or changed. May be told as often as it happens: it costs next to nothing. */
  changed(): void
  /** The page shows another address, without having been loaded anew. */
  moved(): void
}

/** A page that goes on changing is left in peace this long before it is looked at, so that one look meets the whole change. */
const QUIET = 250

/** A page that never is quiet is looked at all the same, this long after its first change. Doubles from look to look. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000

/** Looks at one address, beyond the first: a page that has changed so often is a feed or a clock, not a late programme. */
const MOST_LOOKS = 12

/**
 * When to look again at a page that changes itself (single-page sites, late rendering): after its changes have
 * come to rest, never more often than a wait that doubles with every look, at most twelve times an address.
 * A new address begins from the start. Whether to look while nobody sees the page is the clock's affair.
 * Ends, with any look that is due, when `signal` aborts.
 */
export function lookAgain(look: () => void, clock: Clock, signal: AbortSignal): PageChanges {
  let looks = 0
  let wait = FIRST_WAIT
  let lookedAt = clock.now()
  let firstChange: number | undefined
  let lastChange = 0
  let callOff: (() => void) | undefined

  const forget = () => {
    callOff?.()
    callOff = undefined
    firstChange = undefined
  }
  const due = () => {
    callOff = undefined
    const now = clock.now()
    const restless = now < lastChange + QUIET && now < (firstChange ?? now) + wait
    if (restless) return plan()
    forget()
    looks += 1
    lookedAt = now
    wait = Math.min(wait * 2, LONGEST_WAIT)
    look()
  }
  const plan = () => {
    const now = clock.now()
    const atRest = lastChange + QUIET
    const atLast = (firstChange ?? now) + wait
    const notBefore = looks ? lookedAt + wait / 2 : now
    callOff = clock.after(Math.max(Math.min(atRest, atLast), notBefore) - now, due)
  }
  signal.addEventListener('abort', forget, { once: true })

  return {
    changed() {
      if (signal.aborted || looks >= MOST_LOOKS) return
      lastChange = clock.now()
      firstChange ??= lastChange
      if (!callOff) plan()
    },
    moved() {
      if (signal.aborted) return
      forget()
      looks = 0
      wait = FIRST_WAIT
      this.changed()
    },
  }
}
