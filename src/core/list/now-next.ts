import { dayOf } from '../session/when.ts'
import type { Card } from './entry.ts'
import { spanOf, wallClock } from './instants.ts'

/** A session without a known end counts as going on for this long (ms), or until the next one begins. */
const OPEN_END = 3_600_000

export type NowNext = {
  now: readonly Card[]
  next: readonly Card[]
  /** Whole minutes until the next ones begin. */
  minutes?: number
}

/** What goes on at an instant (ms) and what begins next, today or later. Cancelled sessions are neither. */
export function nowAndNext(cards: readonly Card[], instant: number): NowNext {
  const timed = near(cards, instant).flatMap(card => {
    const span = spanOf(card.session)
    return span ? [{ card, ...span }] : []
  })
  const begins = Math.min(...timed.filter(({ from }) => from > instant).map(({ from }) => from))
  const latest = Math.max(...timed.filter(({ from }) => from <= instant).map(({ from }) => from))
  const goesOn = ({ from, to }: { from: number; to: number }) =>
    from <= instant && (to > from ? instant < to : from === latest && instant < from + OPEN_END)
  const next = timed.filter(({ from }) => from === begins).map(({ card }) => card)
  return {
    now: timed.filter(goesOn).map(({ card }) => card),
    next,
    ...(next.length > 0 && { minutes: Math.ceil((begins - instant) / 60_000) }),
  }
}

/** Only what may be now or next: zones are reckoned for those alone. A day is never more than two away from another zone’s. */
function near(cards: readonly Card[], instant: number): Card[] {
  const before = wallClock(instant - 2 * 86_400_000).slice(0, 10)
  const after = wallClock(instant + 2 * 86_400_000).slice(0, 10)
  const ahead = cards.filter(({ session }) => !session.cancelled && (dayOf(session) ?? '') >= before)
  const firstLater = ahead.reduce((first, { session }) => {
    const day = dayOf(session) ?? ''
    return day > after && (first === '' || day < first) && session.start ? day : first
  }, '')
  return ahead.filter(({ session }) => {
    const day = dayOf(session) ?? ''
    return day <= after || day === firstLater
  })
}
