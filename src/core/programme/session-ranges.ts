import { type Anchor, findDays, findTitles, type Range } from './anchors.ts'
import { chosenTimes } from './chosen-times.ts'
import { factsAtFoot } from './facts-at-foot.ts'
import { withoutNotes } from './last-session.ts'
import type { Box, Leaf } from './leaves.ts'
import { daysOfThisPage } from './own-times.ts'
import { isFactLine } from './parts.ts'
import { looksLikePlace } from './places.ts'
import { areRoomsAhead, isRoom } from './rooms-ahead.ts'
import { saysPeople } from './says-people.ts'
import { isContextLine, isDayLine, SURE_TITLE, TRACK_WORD, titleLikeness } from './schedule-lines.ts'

/** The ranges of leaves that are a session each, by the times that are stated, else by titles that are known. */
export function rangesByTime(
  leaves: readonly Leaf[],
  found: readonly Anchor[],
  titles: ReadonlySet<string>,
): Range[] {
  const byTime = chosenTimes(leaves, found)
  const byTitle = byTime.length < 2 ? findTitles(leaves, titles) : []
  const byDay = byTitle.length < 2 ? daysOfThisPage(leaves, findDays(leaves), found) : []
  const isSeries = byDay.length > byTime.length && haveOneTimeAtMost(byDay, byTime)
  const anchors = [isSeries ? byDay : [], byTime, byTitle].find(each => each.length > 1)
  if (!anchors) return []
  const feet = factsAtFoot(leaves, anchors)
  if (feet) return feet
  const units = unitsOf(leaves, anchors)
  const before = standBefore(leaves, anchors, units)
  const areAhead = !before && areRoomsAhead(leaves, anchors)
  const starts = anchors.map((anchor, index) => {
    const from = behindDay(leaves, units[index]?.from ?? anchor.at, anchor.at)
    const last = Math.max(anchors[index - 1]?.at ?? -1, (units[index - 1]?.to ?? 0) - 1)
    if (areAhead) return from - 1 > last && isRoom(leaves[from - 1]) ? from - 1 : from
    if (before && anchor.bare) return titleStart(leaves, from, last)
    return !units[index] && anchor.bare ? startOfOwnText(leaves, anchors, index) : from
  })
  const own = levelOfTitles(leaves, anchors)
  const ranges = anchors.map((anchor, index) => {
    const from = starts[index] ?? anchor.at
    const next = starts[index + 1] ?? leaves.length
    const unit = units[index]
    const to = unit
      ? endAfterUnit(leaves, { unit, next, isLast: index === anchors.length - 1 && !before })
      : endOf(leaves, {
          from: Math.max(from, anchor.at) + (anchor.bare && !before ? 2 : 1),
          next,
          own: before ? undefined : own,
        })
    return { from, to, anchor }
  })
  return withoutNotes(leaves, ranges)
}

/** Whether each of the days has one time, or the one that is said over all of them. */
function haveOneTimeAtMost(days: readonly Anchor[], times: readonly Anchor[]): boolean {
  let day = -1
  let last = -1
  return times.every(({ at }) => {
    while (at >= (days[day + 1]?.at ?? Number.POSITIVE_INFINITY)) day += 1
    const isAgain = day >= 0 && day === last
    last = day
    return !isAgain
  })
}

/** Where a session begins in the box of a day that has no other: behind the heading that says the day. */
function behindDay(leaves: readonly Leaf[], from: number, at: number): number {
  let start = from
  while (start < at && leaves[start]?.line?.level && isDayLine(leaves[start]?.line?.span.text ?? ''))
    start += 1
  return start
}

/** The largest box around each anchor that holds no other; none where the anchor shares its box with the next. */
function unitsOf(leaves: readonly Leaf[], anchors: readonly Anchor[]): (Box | undefined)[] {
  const units = anchors.map(({ at }, index) => {
    const [last, next] = [anchors[index - 1]?.at ?? -1, anchors[index + 1]?.at ?? leaves.length]
    let unit: Box | undefined
    for (
      let box: Box | undefined = leaves[at]?.box;
      box?.parent && box.from > last && box.to <= next;
      box = box.parent
    )
      unit = box
    return unit
  })
  const usual = mostCommon(units.flatMap(unit => unit?.depth ?? []))
  return units.map((unit, index) => {
    let box = leaves[anchors[index]?.at ?? 0]?.box
    if (!unit || usual === undefined || unit.depth >= usual) return unit
    while (box && box.depth > usual) box = box.parent
    return box && box.depth === usual ? box : unit
  })
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

/** Whether titles stand over the times that stand alone, rather than under them. */
function standBefore(
  leaves: readonly Leaf[],
  anchors: readonly Anchor[],
  units: readonly (Box | undefined)[],
): boolean {
  let [over, under] = [0, 0]
  const areOneText = (one: number, other = -1) =>
    leaves[one]?.line !== undefined && leaves[one]?.line?.source.of === leaves[other]?.line?.source.of
  for (const [index, { at, bare }] of anchors.entries()) {
    if (!bare) continue
    // What a term is explained by stands under it.
    if (leaves[at]?.line?.term) {
      under += SURE
      continue
    }
    const unit = units[index]
    const from = unit?.from ?? at
    const last = Math.max(anchors[index - 1]?.at ?? -1, (units[index - 1]?.to ?? 0) - 1)
    const isPageTitle = index === 0 && leaves[from - 1]?.line?.level === 1
    if (from - 1 > last && !isPageTitle && !areOneText(from - 1, anchors[index - 1]?.at))
      over += likenessOfText(leaves, textAt(leaves, from - 1, last))
    // What goes on in the text that the time begins is the session's.
    if (areOneText(at, at + 1)) under += areOneText(at, at - 1) ? 1 : SURE
    const inside = unit
      ? leaves.slice(unit.from, unit.to).filter((_, place) => unit.from + place !== at)
      : leaves.slice(at + 1, Math.min(at + 2, anchors[index + 1]?.at ?? leaves.length))
    under += mostTitleLikeness(inside)
  }
  return over > Math.max(0, under)
}

/** As much as a heading says. */
const SURE = 3

/** The title over a time, with the kicker over it, and what stands in one text with them. */
function titleStart(leaves: readonly Leaf[], at: number, last: number): number {
  let start = at
  for (let index = at - 1; index > last && at - index <= 3; ) {
    const text = textAt(leaves, index, last)
    const likeness = likenessOfText(leaves, text)
    if (likeness > 0) start = text.from
    if (likeness > 1 || likeness <= 0) break
    index = text.from - 1
  }
  return start
}

/** Where the text begins that a time stands in, if no other does: `<span>Title</span><span>11:00</span>`. */
function startOfOwnText(leaves: readonly Leaf[], anchors: readonly Anchor[], index: number): number {
  const at = anchors[index]?.at ?? 0
  const of = leaves[at]?.line?.source.of
  const isOwn = [index - 1, index + 1].every(beside => {
    const other = anchors[beside]
    return other === undefined || leaves[other.at]?.line?.source.of !== of
  })
  return isOwn ? textAt(leaves, at, anchors[index - 1]?.at ?? -1).from : at
}

type Text = { from: number; to: number }

/** The lines that are one text with a line: a title and its room in one link. */
function textAt(leaves: readonly Leaf[], at: number, last: number): Text {
  const of = leaves[at]?.line?.source.of
  let from = at
  while (of !== undefined && from - 1 > last && leaves[from - 1]?.line?.source.of === of) from -= 1
  return { from, to: at + 1 }
}

function likenessOfText(leaves: readonly Leaf[], { from, to }: Text): number {
  return mostTitleLikeness(leaves.slice(from, to))
}

/** How much the line looks like a title that looks most like one. */
function mostTitleLikeness(leaves: readonly Leaf[]): number {
  let most = -1
  for (const { line } of leaves) {
    most = Math.max(most, titleLikeness(line))
    if (most === SURE_TITLE) break
  }
  return most
}

/**
 * The level of the headings that are the sessions' own titles, under their times: one stands behind nearly every time, and
 * behind the last, too. What stands over several sessions does not.
 */
function levelOfTitles(leaves: readonly Leaf[], anchors: readonly Anchor[]): number | undefined {
  const counts = new Map<number, number>()
  let ofLast: (number | undefined)[] = []
  for (const [index, { at }] of anchors.entries()) {
    ofLast = leaves.slice(at + 1, anchors[index + 1]?.at).map(({ line }) => line?.level)
    for (const level of new Set(ofLast)) if (level) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return [...counts.keys()].find(
    level => ofLast.includes(level) && (counts.get(level) ?? 0) >= NEARLY_ALL * anchors.length,
  )
}

const NEARLY_ALL = 0.8

/** Where a session without a box of its own ends: before the headings that stand over the next one, and what these say of place and time. */
function endOf(
  leaves: readonly Leaf[],
  { from, next, own }: { from: number; next: number; own: number | undefined },
): number {
  let end = next
  // The lines that say where, and who chairs, under a heading: the street under a house, a track's room.
  let facts: number[] = []
  for (let at = next - 1; next < leaves.length && at >= from; at--) {
    const line = leaves[at]?.line
    if (!line || (line.level && line.level === own)) break
    const { text } = line.span
    if (isContextLine(line)) {
      const isUnder = facts.length === 0 || (facts.length === 1 && facts[0] === at + 1)
      if (!isUnder && !TRACK_WORD.test(text)) break
      end = at
      facts = []
    } else if (facts.length < MOST_FACTS && (looksLikePlace(text.replace(/\.$/u, '')) || saysPeople(line)))
      facts.push(at)
    else if (!isFactLine(line)) break
  }
  return end
}

const MOST_FACTS = 2

/** Text after a session’s box is its own only where no heading stands between, and another box follows. */
function endAfterUnit(
  leaves: readonly Leaf[],
  { unit, next, isLast }: { unit: Box; next: number; isLast: boolean },
): number {
  if (isLast) return unit.to
  let end = unit.to
  while (end < next && !isContextLine(leaves[end]?.line) && leaves[end]?.box === unit.parent) end += 1
  return end === next || isContextLine(leaves[end]?.line) ? end : unit.to
}
