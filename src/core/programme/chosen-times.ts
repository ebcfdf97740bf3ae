import type { Anchor } from './anchors.ts'
import { findDay } from './dates.ts'
import { meaningOf } from './labels.ts'
import type { Leaf } from './leaves.ts'
import { isDayLine } from './schedule-lines.ts'

/** The times that begin a session each: without those that head several, or the whole day, and without strays. */
export function chosenTimes(leaves: readonly Leaf[], found: readonly Anchor[]): Anchor[] {
  return withoutStrays(leaves, withoutHeadings(leaves, found))
}

/** Without the headings that say when the sessions under them are: "Programpunkter med start kl. 10", "Onsdag 14–18". */
function withoutHeadings(leaves: readonly Leaf[], found: readonly Anchor[]): Anchor[] {
  const inner = isWholeDay(leaves, found) ? found.slice(1) : found
  const anchors = isFrameBelow(leaves, inner) ? inner.slice(0, -1) : inner
  return anchors.filter(({ at, clock, bare }, index) => {
    const line = leaves[at]?.line
    const next = anchors[index + 1]
    const isHeading = line?.level !== undefined || (line?.strong && !line.inList)
    if (
      bare &&
      clock &&
      !clock.end &&
      line?.level &&
      next?.clock &&
      next.clock.start >= clock.start &&
      next.bare
    ) {
      const level = line.level
      const titles = leaves.slice(at + 1, next.at).filter(leaf => (leaf.line?.level ?? 0) > level)
      if (titles.length === 1 && next.clock.end) return false
    }
    if (bare && isSaidAgain(leaves, anchors, index)) return false
    if (!isHeading || !clock || next?.at !== at + 1 || next.bare || !next.clock) return true
    const { start, end = start } = next.clock
    return clock.end ? !(bare && start >= clock.start && end <= clock.end) : start !== clock.start
  })
}

/**
 * "10.30" over several, each with its time from then on ("10.30–11.30", "10.30–12.00"), under a heading or in one box with it: the
 * times below say more.
 */
function isSaidAgain(leaves: readonly Leaf[], anchors: readonly Anchor[], index: number): boolean {
  const anchor = anchors[index]
  if (!anchor?.clock || anchor.clock.end) return false
  const { start } = anchor.clock
  const end = endOfHead(leaves, anchor)
  const first = anchors[index + 1]
  if (!first || first.at <= anchor.at + 1 || first.at >= end) return false
  for (let next = index + 1; (anchors[next]?.at ?? end) < end; next++) {
    const clock = anchors[next]?.clock
    if (clock?.start !== start || clock.end === undefined) return false
  }
  return true
}

/** Where what stands under a line ends: with the next heading of its level, or with the box that it begins. */
function endOfHead(leaves: readonly Leaf[], { at }: Anchor): number {
  const level = leaves[at]?.line?.level
  const box = leaves[at]?.box
  if (level === undefined) return box?.from === at ? box.to : at
  let end = at + 1
  while (end < leaves.length && (leaves[end]?.line?.level ?? NO_HEADING) > level) end += 1
  return end
}

const NO_HEADING = 7

/**
 * "24.4.2012 kl. 10.00–16.30, Folkets hus" over the day's sessions: the first time holds all others, and is led by its day or
 * begins and ends with them. Where its day leads it and a session begins with it, one may arrive before that and stay on after
 * the end; others with days of their own are none of it.
 */
function isWholeDay(leaves: readonly Leaf[], [first, ...others]: readonly Anchor[]): boolean {
  const { start = '', end = '' } = first?.clock ?? {}
  if (!first || end === '' || others.length < FEWEST_IN_DAY) return false
  const isHeld = ({ clock }: Anchor) => clock && clock.start >= start && (clock.end ?? clock.start) <= end
  const begins = others.some(({ clock }) => clock?.start === start)
  const ends = others.some(({ clock }) => (clock?.end ?? clock?.start) === end)
  // A line that says the day and its hours, and nothing else, is of the day, whenever its sessions begin.
  if (
    first.bare &&
    beginsWithDay(leaves, first.at) &&
    others.every(isHeld) &&
    !others.some(other => beginsWithDay(leaves, other.at))
  )
    return true
  if (!isLedByDay(leaves, first))
    return (
      // What has a title and no day is a session beside the others: "10.00–12.00 Verkstad".
      (first.bare || saysDate(leaves, first.at)) &&
      begins &&
      ends &&
      others[0]?.clock?.start === start &&
      others.every(isHeld)
    )
  const isBefore = ({ clock }: Anchor) => clock !== undefined && clock.start < start
  const isAfter = ({ clock }: Anchor) => clock !== undefined && clock.start >= end
  const mayStayOn = begins && !others.some(other => beginsWithDay(leaves, other.at))
  const before = mayStayOn ? others.slice(0, MOST_AROUND).filter(isBefore).length : 0
  const after = mayStayOn ? others.slice(-MOST_AROUND).filter(isAfter).length : 0
  return (begins || ends) && others.slice(before, others.length - after).every(isHeld)
}

/** Whether a day begins the line of a time, or fills the one over a time that stands alone; or "Tid" does. */
function isLedByDay(leaves: readonly Leaf[], { at, bare }: Anchor): boolean {
  const over = bare ? (leaves[at - 1]?.line?.span.text ?? '') : ''
  const meaning = meaningOf(over)
  const isLabel = meaning !== undefined && 'fact' in meaning && ['time', 'day'].includes(meaning.fact)
  return beginsWithDay(leaves, at) || (bare && (isDayLine(over) || isLabel))
}

function beginsWithDay(leaves: readonly Leaf[], at: number): boolean {
  return findDay(leaves[at]?.line?.span.text.slice(0, LONGEST_DAY) ?? '')?.at === 0
}

/** Whether the line of a time says a date, too. */
function saysDate(leaves: readonly Leaf[], at: number): boolean {
  return findDay(leaves[at]?.line?.span.text.slice(0, LONGEST_DAY) ?? '')?.month !== undefined
}

/** "Biblioteket lördag 24 oktober kl. 11.30–15.30" under the day's sessions. */
function isFrameBelow(leaves: readonly Leaf[], anchors: readonly Anchor[]): boolean {
  const last = anchors.at(-1)
  return (
    last !== undefined && saysDate(leaves, last.at) && isWholeDay(leaves, [last, ...anchors.slice(0, -1)])
  )
}

const FEWEST_IN_DAY = 3
/** Registration and coffee before; drinks and dinner after. */
const MOST_AROUND = 2
const LONGEST_DAY = 60

/** Two times on a page are a schedule only where each leads a line or stands by a title; a fact box repeats one. */
function withoutStrays(leaves: readonly Leaf[], anchors: readonly Anchor[]): Anchor[] {
  const led = anchors.filter(({ way }) => way === 'led')
  const labelled = anchors.filter(({ way }) => way === 'labelled')
  const ended = withTrailing(anchors)
  const lineOf = ({ at }: Anchor) => leaves[at]?.line
  // A line that says nothing but when and where, or of what kind, is as sure as one that its time leads.
  const isSure = (anchor: Anchor) => anchor.bare || lineOf(anchor)?.level !== undefined
  const areLed = led.length >= 2 && led.length >= labelled.length && ended.length <= 2 * led.length
  const areEnded = ended.length > labelled.length && ended.length > led.length
  const byLabel = labelled.length >= led.length ? labelled : led
  const chosen = areLed
    ? inOrder([...led, ...ended.filter(isSure)])
    : areEnded
      ? inOrder([...ended, ...led.filter(anchor => anchor.bare || lineOf(anchor)?.inList)])
      : byLabel
  const distinct = new Set(chosen.map(({ at }) => leaves[at]?.line?.span.text))
  const isRepeated = chosen.length === 2 && distinct.size < 2 && chosen.every(({ bare }) => bare)
  return isRepeated && !areOfTwoDays(leaves, chosen) ? [] : chosen
}

/** Whether another day stands over each of two times: two cards that say "18.00, Stora salen". */
function areOfTwoDays(leaves: readonly Leaf[], [first, second]: readonly Anchor[]): boolean {
  const dayIn = (from: number, to: number) => {
    for (let at = to - 1; at >= from; at--) {
      const day = findDay(leaves[at]?.line?.span.text.slice(0, LONGEST_DAY) ?? '')
      if (day?.month !== undefined) return `${day.month}-${day.day}`
    }
    return undefined
  }
  const one = first && dayIn(0, first.at)
  const other = first && second && dayIn(first.at + 1, second.at)
  return one !== undefined && other !== undefined && one !== other
}

/** Anchors in the order of the page, without those of some way but led that say the time of the one before again. */
function inOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.at - b.at)
  return sorted.filter(
    ({ way, bare, clock }, index) =>
      way === 'led' || !bare || clock?.start !== sorted[index - 1]?.clock?.start,
  )
}

/** The times at the ends of lines; those that nothing sets off count where so many lines end so that it is the page's way. */
function withTrailing(anchors: readonly Anchor[]): Anchor[] {
  const ended = anchors.filter(({ way }) => way === 'ended' || way === 'trailing')
  return ended.length >= ENOUGH_ENDED ? ended : ended.filter(({ way }) => way === 'ended')
}

const ENOUGH_ENDED = 3
