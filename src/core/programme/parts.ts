import type { Anchor, Range } from './anchors.ts'
import { isTimeOnly, leadingClock } from './clock.ts'
import { countedParts, letteredParts } from './counted-parts.ts'
import { meaningOf, opensWithLabel, readLabels } from './labels.ts'
import type { Box, Leaf } from './leaves.ts'
import { withoutLead } from './line-parts.ts'
import type { Line } from './lines.ts'
import { isNumber } from './number-beside.ts'
import { isParallel } from './parallel.ts'
import { byNames, byTitledBoxes } from './parts-by-names.ts'
import { readPersonLine } from './person-line.ts'
import { isDayLine } from './schedule-lines.ts'
import { namesProgramme, readKicker, readTitle } from './title.ts'

/**
 * Where to look for sessions that state no time of their own, and what must show that they are sessions: `group`: a
 * time over them that says no title; `facts`: people, rooms or kinds in most of them.
 */
type Search = Range & { needs: 'group' | 'facts' }

/** So many of the parts of a page without times must have a fact of a session. */
const ENOUGH = 0.6
const FEWEST_WITHOUT_TIME = 3

/** The sessions under one time, or of a page without times: by headings, by numbers, by items of a list or boxes. */
export function findParts(leaves: readonly Leaf[], search: Search): Range[] {
  const from = search.needs === 'group' ? groupHead(leaves, search) : search.from
  if (from === undefined) return besideEachOther(leaves, search)
  for (const starts of search.needs === 'group'
    ? [byOwnHeadings, byNames, byTitledBoxes, letteredParts, byNumbers, byItems, byBold]
    : [byHeadings, byNumbers, byItems]) {
    const found = withAllItems(leaves, inBoxes(leaves, starts(leaves, { from, to: search.to }), from), {
      from,
      to: search.to,
    })
    const fewest = search.needs === 'facts' && !isNumbered(leaves, found) ? FEWEST_WITHOUT_TIME : 2
    if (found.length < fewest) continue
    const ranges = found.map((start, index) => ({ from: start, to: found[index + 1] ?? search.to }))
    if (search.needs === 'group' || hasFacts(leaves, ranges))
      return ranges.map(range => trimmed(leaves, range))
  }
  return []
}

/** The sessions that are counted under a time and a title, which says what they have in common. */
function besideEachOther(leaves: readonly Leaf[], { anchor, to }: Range): Range[] {
  if (!anchor?.clock) return []
  const counted = countedParts(leaves, { from: anchor.at + 1, to })
  const starts = counted.length > 0 ? counted : letteredFrom(leaves, { anchor, to })
  return starts.map((from, index) => trimmed(leaves, { from, to: starts[index + 1] ?? to }))
}

/** Where each part has a box of its own it begins there: a room or a number may stand over its title. */
function inBoxes(leaves: readonly Leaf[], starts: readonly number[], from: number): number[] {
  const boxed = starts.map(at => leaves[at]?.box.from ?? at)
  const areOwn = starts.every((at, index) => {
    const to = leaves[at]?.box.to ?? at
    const start = boxed[index] ?? at
    return start >= from && start > (starts[index - 1] ?? -1) && to <= (boxed[index + 1] ?? to)
  })
  return areOwn ? boxed : [...starts]
}

/** "10.00 A. Bredband", "B. Mat", "C. Ungas röster": the first letter stands behind the time. */
function letteredFrom(leaves: readonly Leaf[], { anchor, to }: { anchor: Anchor; to: number }): number[] {
  const first = withoutLead(leaves[anchor.at]?.line?.span.text.slice(anchor.clock?.to ?? 0) ?? '')
  if (!BEGINS_LETTERS.test(first)) return []
  const others = letteredParts(leaves, { from: anchor.at + 1, to, after: 'A' })
  return others.length > 0 ? [anchor.at, ...others] : []
}

const BEGINS_LETTERS = /^A[.:)]\s\S/u

/** Where each of the parts begins an item or a box, the other items beside them are parts, too. */
function withAllItems(leaves: readonly Leaf[], starts: number[], between: Between): number[] {
  if (starts.length < 2) return starts
  const items = byItems(leaves, between)
  return items.length > starts.length && starts.every(start => items.includes(start)) ? items : starts
}

/** Whether every part begins with a heading that numbers it: then two are enough. */
function isNumbered(leaves: readonly Leaf[], starts: readonly number[]): boolean {
  return starts.every(at => {
    const line = leaves[at]?.line
    return line?.level !== undefined && readTitle(line.span).number !== undefined
  })
}

/** Whether a line is a labelled time or place: it stands over the sessions of a group. */
export function isFactLine({ span, marks }: Line): boolean {
  const labelled = readLabels(span, marks)
  return (
    labelled?.before.text === '' &&
    labelled.parts.every(
      ({ meaning }) => 'fact' in meaning && ['time', 'day', 'place'].includes(meaning.fact),
    )
  )
}

/** Where the lines end that stand over a group of parallel sessions; undefined where a title stands there. */
function groupHead(leaves: readonly Leaf[], { from, to, anchor }: Range): number | undefined {
  const head = anchor ? anchor.at : from
  if (!anchor?.clock || to - head < 3) return undefined
  let at = from
  while (at < to && at <= head + 2) {
    const line = leaves[at]?.line
    const text = line?.span.text ?? ''
    const isFact = line !== undefined && isFactLine(line)
    const rest = isFact ? '' : withoutLead(text.slice(at === head ? (anchor.clock?.to ?? 0) : 0))
    const kicker =
      line && rest !== '' && rest.length < 40 ? readKicker({ ...line.span, text: rest }) : undefined
    const says =
      rest === '' ||
      isTimeOnly(rest) ||
      isParallel(rest) ||
      (kicker !== undefined && /^(?:pass|block|session|sesjon|økt|parallel|del|spår|spor)/iu.test(rest))
    if (!says) break
    at += 1
  }
  return at > head ? at : undefined
}

type Between = { from: number; to: number }

/** The headings of the highest level that has several. */
function byHeadings(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const levels = new Map<number, number[]>()
  for (let at = from; at < to; at++) {
    const line = leaves[at]?.line
    if (
      !line?.level ||
      line.span.text.length > 250 ||
      isLabel(line) ||
      isDayLine(line.span.text) ||
      namesProgramme(line.span.text)
    )
      continue
    const list = levels.get(line.level)
    if (list) list.push(at)
    else levels.set(line.level, [at])
  }
  const [first] = [...levels].sort((a, b) => a[0] - b[0]).filter(([, list]) => list.length > 1)
  return first?.[1] ?? []
}

/** The same, unless one heading stands over them all: that is the title of one session, and they are of its people or sections. */
function byOwnHeadings(leaves: readonly Leaf[], between: Between): number[] {
  const starts = byHeadings(leaves, between)
  const level = leaves[starts[0] ?? -1]?.line?.level ?? 0
  const isOver = leaves.slice(between.from, starts[0]).some(({ line }) => line?.level && line.level < level)
  return isOver ? [] : starts
}

function isLabel(line: Line): boolean {
  return meaningOf(line.span.text) !== undefined
}

/** Lines that begin with a kind or a number of a session: "Spår A: …", "A1 …". */
function byNumbers(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const line = leaves[at]?.line
    if (!line || line.span.text.length > 250 || opensWithLabel(line)) continue
    const title = readTitle(line.span)
    if (readPersonLine(line.span)?.proven) continue
    if (isNumber(line) && saysMore(leaves[at + 1]?.line)) starts.push(at)
    else if (isNumber(leaves[at - 1]?.line)) continue
    else if (
      title.number &&
      (title.kind || line.strong || !line.inList || /[\p{Lu}:]/u.test(title.number.text))
    )
      starts.push(at)
    else if (title.kind && title.title !== line.span) starts.push(at)
  }
  return isListUnderTitle(leaves, from, starts[0]) ? [] : starts
}

/** "**Posters and coffee**" over "P1. …", "P2. …" in a list: what is counted there is what the session is about. */
function isListUnderTitle(leaves: readonly Leaf[], from: number, first: number | undefined): boolean {
  const [title, item] = [leaves[from]?.line, leaves[first ?? from]?.line]
  const isTitle = title?.strong === true || title?.level !== undefined
  return first === from + 1 && isTitle && !title.inList && item?.inList === true && !isFactOrPerson(title)
}

/** Whether something stands under a number that is its title, and not the next number. */
function saysMore(next: Line | undefined): boolean {
  return next !== undefined && !isNumber(next) && !isFactOrPerson(next)
}

/** Lines in bold that are no one and no fact, each over something. */
function byBold(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const isTitle = (at: number) => leaves[at]?.line?.strong === true && !isFactOrPerson(leaves[at]?.line)
  const starts: number[] = []
  for (let at = from; at < to; at++) if (isTitle(at) && !isTitle(at + 1)) starts.push(at)
  return starts[0] === from ? starts : []
}

/** The items of a list, or neighbouring boxes: the children of the smallest box that holds more than one of them. */
function byItems(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const first = leaves[from]
  if (!first) return []
  for (let box: Box | undefined = first.box; box?.parent; box = box.parent) {
    const starts = childrenOf(leaves, { box: box.parent, from, to })
    if (starts.length > 1) return starts.every(at => !isFactOrPerson(leaves[at]?.line)) ? starts : []
    if (box.to >= to && box.from <= from) return []
  }
  return []
}

/** The first leaves of the boxes directly in a box. */
function childrenOf(leaves: readonly Leaf[], { box, from, to }: Between & { box: Box }): number[] {
  const starts: number[] = []
  for (let at = Math.max(from, box.from); at < Math.min(to, box.to); ) {
    let child = leaves[at]?.box
    while (child && child.depth > box.depth + 1) child = child.parent
    if (!child || child.depth <= box.depth) return []
    starts.push(at)
    at = Math.max(at + 1, child.to)
  }
  return starts
}

function isFactOrPerson(line: Line | undefined): boolean {
  if (!line) return true
  const person = readPersonLine(line.span)
  return (
    (person !== undefined && (person.slots > 0 || person.proven)) ||
    opensWithLabel(line) ||
    leadingClock(line.span.text) !== undefined
  )
}

/** Whether most parts are built alike, and most have what only sessions have: people, a labelled fact, a kind. */
function hasFacts(leaves: readonly Leaf[], ranges: readonly Range[]): boolean {
  if (ranges.length < 2 || !areAlike(leaves, ranges)) return false
  const having = ranges.filter(({ from, to }) =>
    leaves.slice(from, to).some(({ line }) => line && saysFact(line)),
  )
  return having.length >= 2 && having.length >= ENOUGH * ranges.length
}

/** Whether nearly all parts have headings of the same highest level, or none: the sections of one session's page do not. */
function areAlike(leaves: readonly Leaf[], ranges: readonly Range[]): boolean {
  const counts = new Map<number, number>()
  for (const { from, to } of ranges) {
    const top = Math.min(...leaves.slice(from, to).map(({ line }) => line?.level ?? NO_HEADING))
    counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  return Math.max(...counts.values()) >= NEARLY_ALL * ranges.length
}

const NEARLY_ALL = 0.75
const NO_HEADING = 7

function saysFact(line: Line): boolean {
  const labelled = line.span.text.length < 300 ? readLabels(line.span, line.marks) : undefined
  if (
    labelled?.parts.some(
      ({ meaning }) =>
        'role' in meaning || ['place', 'organiser', 'language', 'track'].includes(meaning.fact),
    )
  )
    return true
  if (line.span.text.length > 260) return false
  const person = readPersonLine(line.span)
  const title = readTitle(line.span)
  return (
    (person !== undefined && person.slots > 0 && person.proven) ||
    (title.kind !== undefined && line.level !== undefined) ||
    readKicker(line.span) !== undefined ||
    title.person !== undefined
  )
}

/** A part without the heading lines of days at its end. */
function trimmed(leaves: readonly Leaf[], range: Range): Range {
  let { to } = range
  while (to - 1 > range.from && isDayLine(leaves[to - 1]?.line?.span.text ?? '')) to -= 1
  return { ...range, to }
}
