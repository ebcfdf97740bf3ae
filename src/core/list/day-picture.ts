import { dayOf } from '../session/when.ts'
import type { Card } from './entry.ts'
import { spanOf } from './instants.ts'

/** A session without a known end is drawn this long (minutes), and said to have an open end. */
const DRAWN = 45

/** One session in the picture: minutes after midnight, and which track it runs in. */
export type Placed = { kind: 'session'; card: Card; from: number; to: number; lane: number; openEnd: boolean }
/** Time between sessions (minutes), with where one comes from and where one goes. */
export type Gap = { kind: 'gap'; from: number; to: number; fromPlace?: string; toPlace?: string }

/** A day as a picture: what stands in it in the order of time, in how many parallel tracks, and what has no time. */
export type DayPicture = { from: number; to: number; lanes: number; rows: (Placed | Gap)[]; untimed: Card[] }

/** Lays the sessions of one day out in as few parallel tracks as they need. `from` and `to` are whole hours, in minutes. */
export function dayPicture(cards: readonly Card[], day: string): DayPicture {
  const ofDay = cards.filter(({ session }) => dayOf(session) === day)
  const timed = ofDay.flatMap(card => timesOf(card)).sort((a, b) => a.from - b.from || b.to - a.to)
  const placed = inLanes(timed)
  const untimed = ofDay.filter(card => !placed.some(one => one.card === card))
  const from = Math.floor(Math.min(...placed.map(one => one.from)) / 60) * 60
  const to = Math.ceil(Math.max(...placed.map(one => one.to)) / 60) * 60
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1))
  return placed.length === 0
    ? { from: 0, to: 0, lanes: 0, rows: [], untimed }
    : { from, to, lanes, rows: withGaps(placed), untimed }
}

function timesOf(card: Card): Omit<Placed, 'lane'>[] {
  const span = spanOf(card.session)
  const clock = /(?:^|T)(\d\d):(\d\d)/.exec(card.session.start ?? '')
  if (!span || !clock) return []
  const from = Number(clock[1]) * 60 + Number(clock[2])
  const minutes = (span.to - span.from) / 60_000
  const openEnd = minutes === 0
  return [{ kind: 'session', card, from, to: from + (openEnd ? DRAWN : minutes), openEnd }]
}

function inLanes(timed: readonly Omit<Placed, 'lane'>[]): Placed[] {
  const free: number[] = []
  return timed.map(one => {
    const found = free.findIndex(until => until <= one.from)
    const lane = found === -1 ? free.length : found
    free[lane] = one.to
    return { ...one, lane }
  })
}

function withGaps(placed: readonly Placed[]): (Placed | Gap)[] {
  let last: Placed | undefined
  return placed.flatMap(one => {
    const before = last
    if (!last || one.to > last.to) last = one
    if (!before || one.from <= before.to || before.openEnd) return [one]
    const gap: Gap = {
      kind: 'gap',
      from: before.to,
      to: one.from,
      ...(before.card.session.place && { fromPlace: before.card.session.place }),
      ...(one.card.session.place && { toPlace: one.card.session.place }),
    }
    return [gap, one]
  })
}
