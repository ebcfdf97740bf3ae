import type { PageBlock, PageText } from '../page/page.ts'
import { type Anchor, findAnchors, findDays, findTitles, type Range } from './anchors.ts'
import type { Calendar } from './calendar.ts'
import { createContext } from './context.ts'
import { findDay } from './dates.ts'
import { hintedInSmall } from './hinted.ts'
import { opensWith } from './hints.ts'
import type { Facts } from './known-facts.ts'
import { readLabels } from './labels.ts'
import { type Box, cutBlocks, type Leaf, listLeaves } from './leaves.ts'
import type { Line } from './lines.ts'
import { findParts } from './parts.ts'
import { CONTACT } from './person-line.ts'
import { isContextLine, titleLikeness } from './schedule-lines.ts'
import type { Span } from './span.ts'

/** `titles` are those of the sessions that structured data names, lower case. */
type Around = { texts: readonly PageText[]; calendar: Calendar; titles: ReadonlySet<string> }

/** One session’s part of a page, with what it inherits from the headings, the group or the columns around it. */
export type Section = { blocks: PageBlock<Span>[]; given: Partial<Facts> }

/**
 * Takes a schedule apart into its sessions: by the times that it states, then, where several stand under one time or
 * no times are stated, by headings, numbers and items. Empty where the page holds one session or none.
 */
export function findSections(
  blocks: readonly PageBlock<Span>[],
  { texts, calendar, titles }: Around,
): { sections: Section[]; lead: PageBlock<Span>[] } {
  const { leaves, counts } = listLeaves(blocks, texts)
  const timed = rangesByTime(leaves, titles)
  const ranges = timed.length > 1 ? timed : findParts(leaves, { from: 0, to: leaves.length, needs: 'facts' })
  if (ranges.length < 2) return { sections: [], lead: [] }
  const context = createContext(leaves, calendar)
  const sections: { range: Range; given: Partial<Facts> }[] = []
  let at = 0
  for (const range of ranges) {
    context.read({ from: at, to: range.from, next: range })
    at = range.to
    const parts = range.anchor ? findParts(leaves, { ...range, needs: 'group' }) : []
    if (parts.length === 0) sections.push({ range, given: context.given() })
    else {
      const shared = context.group({ from: range.from, to: parts[0]?.from ?? range.to })
      for (const part of parts) sections.push({ range: part, given: { ...context.given(), ...shared } })
    }
  }
  const pieceOf = new Int32Array(leaves.length).fill(-1)
  sections.forEach(({ range }, index) => pieceOf.fill(index + 1, range.from, range.to))
  pieceOf.fill(0, 0, ranges[0]?.from ?? 0)
  const pieces = cutBlocks(blocks, counts, pieceOf)
  return {
    sections: sections.map(({ given }, index) => ({ blocks: pieces[index + 1] ?? [], given })),
    lead: pieces[0] ?? [],
  }
}

/** The ranges of leaves that are a session each, by the times that are stated, else by titles that are known. */
function rangesByTime(leaves: readonly Leaf[], titles: ReadonlySet<string>): Range[] {
  const byTime = withoutStrays(leaves, withoutHeadings(leaves, findAnchors(leaves)))
  const byTitle = byTime.length < 2 ? findTitles(leaves, titles) : []
  const byDay = byTime.length < 2 && byTitle.length < 2 ? findDays(leaves) : []
  const anchors = [byTime, byTitle, byDay].find(each => each.length > 1)
  if (!anchors) return []
  const feet = factsAtFoot(leaves, anchors)
  if (feet) return feet
  const units = unitsOf(leaves, anchors)
  const before = standBefore(leaves, anchors, units)
  const starts = anchors.map((anchor, index) => {
    const from = units[index]?.from ?? anchor.at
    const last = Math.max(anchors[index - 1]?.at ?? -1, (units[index - 1]?.to ?? 0) - 1)
    return before && anchor.bare ? titleStart(leaves, from, last) : from
  })
  const ranges = anchors.map((anchor, index) => {
    const from = starts[index] ?? anchor.at
    const next = starts[index + 1] ?? leaves.length
    const unit = units[index]
    const to = unit
      ? endAfterUnit(leaves, { unit, next, isLast: index === anchors.length - 1 && !before })
      : endOf(leaves, { from: Math.max(from, anchor.at) + 1, next })
    return { from, to, anchor }
  })
  return withoutNotes(leaves, ranges)
}

/**
 * The sessions of a page on which day, time and place stand as labelled lines below each of them: one ends where these
 * do, and the next begins there. Undefined where they stand elsewhere, or where boxes hold the sessions.
 */
function factsAtFoot(leaves: readonly Leaf[], anchors: readonly Anchor[]): Range[] | undefined {
  const blocks = anchors.map(({ at }) => labelledAround(leaves, at))
  const box = leaves[anchors[0]?.at ?? 0]?.box
  const isTitle = (at: number) => {
    const line = leaves[at]?.line
    return (line?.strong === true || line?.level !== undefined) && titleLikeness(line) > 1
  }
  const areFeet = anchors.every(({ at, way, bare }, index) => {
    const { from = at, to = at } = blocks[index] ?? {}
    return (
      way === 'labelled' &&
      bare &&
      leaves[at]?.box === box &&
      !isTitle(from - 1) &&
      (index === anchors.length - 1 || isTitle(to))
    )
  })
  const [first] = blocks
  if (!areFeet || !first) return undefined
  let start = first.from - 1
  while (start > 0 && first.from - start < LONGEST_RECORD && !isTitle(start)) start -= 1
  if (!isTitle(start)) return undefined
  return anchors.map((anchor, index) => ({
    from: blocks[index - 1]?.to ?? start,
    to: blocks[index]?.to ?? anchor.at + 1,
    anchor,
  }))
}

/** So many lines at most stand between the first title and its facts. */
const LONGEST_RECORD = 20

/** The lines beside a labelled one that are labelled facts, too. */
function labelledAround(leaves: readonly Leaf[], at: number): { from: number; to: number } {
  const isFact = (index: number) => {
    const line = leaves[index]?.line
    const [part, ...others] = (line && readLabels(line.span, line.marks)?.parts) ?? []
    return part !== undefined && [part, ...others].every(({ meaning }) => 'fact' in meaning)
  }
  let [from, to] = [at, at + 1]
  while (isFact(from - 1)) from -= 1
  while (isFact(to)) to += 1
  return { from, to }
}

/**
 * The last session ends with the box that it shares with the one before, and is one line where the others are: notes
 * follow a list. So does what only the last one has: a heading of a level that no other holds, how to sign up.
 */
function withoutNotes(leaves: readonly Leaf[], ranges: readonly Range[]): Range[] {
  const last = ranges.at(-1)
  if (!last?.anchor || ranges.length < 2) return [...ranges]
  const others = ranges.slice(0, -1)
  const longest = Math.max(...others.map(({ from, to }) => to - from))
  const isShared =
    ranges.length > 2 &&
    others.at(-1)?.anchor &&
    leaves[others.at(-1)?.anchor?.at ?? 0]?.box === leaves[last.anchor.at]?.box
  const boxEnd = isShared ? (leaves[last.anchor.at]?.box.to ?? last.to) : last.to
  const lines = ranges.length < 3 || longest > 1 ? last.to : last.from + longest
  const to = Math.max(last.anchor.at + 1, Math.min(last.to, boxEnd, lines, noteIn(leaves, last, others)))
  return [...others, { ...last, to }]
}

/** Where in the last session a note begins that belongs to the page; its end where none does. */
function noteIn(leaves: readonly Leaf[], last: Range, others: readonly Range[]): number {
  const linesIn = ({ from, to }: Range) => leaves.slice(from, to).flatMap(({ line }) => line ?? [])
  const before = others.flatMap(linesIn)
  const levels = new Set(before.map(({ level }) => level))
  const hasNotes = before.some(saysOfPage)
  const anchorAt = last.anchor?.at ?? last.from
  const bareUntil = last.anchor?.bare ? anchorAt + 1 : anchorAt
  const own = ownEnd(leaves, last, others)
  for (let at = Math.max(anchorAt + 1, own); at < last.to; at++) {
    const line = leaves[at]?.line
    const isHeading = line?.level !== undefined && !levels.has(line.level) && at > bareUntil
    if (line && (isHeading || (!hasNotes && saysOfPage(line)))) return at
  }
  return last.to
}

/** Where the box or the text ends that only this session's time stands in: what is in it is the session's. */
function ownEnd(leaves: readonly Leaf[], { anchor, from }: Range, others: readonly Range[]): number {
  const at = anchor?.at ?? from
  const leaf = leaves[at]
  if (leaf && others.every(range => (range.anchor?.at ?? range.from) < leaf.box.from)) return leaf.box.to
  let end = at + 1
  while (leaves[end]?.line && leaves[end]?.line?.source.of === leaf?.line?.source.of) end += 1
  return end
}

function saysOfPage({ span: { text } }: Line): boolean {
  return PAGE_NOTE.test(text) || (text.length < LONGEST_CONTACT && CONTACT.test(text))
}

const LONGEST_CONTACT = 160

/** What a page says of the whole day behind its programme. */
const PAGE_NOTE = hintedInSmall(
  opensWith(
    'anmäl|föranmäl|sista anmäl|för mer|för ytter|mer info|ytterligare info|frågor?|har du frågor|kontakt|kostnad|pris|avgift|målgrupp|obs!|med reserv|välkom|varmt välkom|taggar:|arrangeras av|arrangör|arrangør|dagen arr|seminariet|konferensen|påmelding|meld deg|tilmeld|der er ingen|forbehold|ilmoittautu|lisätietoja|osallistumismaksu|muutokset|registration:|sign up|for more inf|contact:',
  ),
  /^(?:(?:för)?anmäl(?:an|ning|ningar|ningsavgift)?(?!\p{L})|anmälnings|sista anmälningsdag|(?:för )?(?:mer|ytterligare) info|frågor\?|har du frågor|kontakt(?:a|person)?(?!\p{L})|kostnad(?:en)?(?!\p{L})|pris:|avgift(?!\p{L})|målgrupp|obs!|med reservation|välkom(?:men|na)(?: med)? (?:din )?anmäl|varmt välkom|taggar:|arrangeras av|arrangörer?:|dagen arrangeras|seminariet (?:är|arrangeras)|konferensen (?:är|arrangeras)|påmelding|meld deg|kontakt|tilmelding|tilmeld|der er ingen|pris(?:en)? |arrangør|forbehold|ilmoittautu|lisätietoja|osallistumismaksu|muutokset|registration:|sign up|for more information|contact:)/u,
)

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
    if (!isHeading || !clock || next?.at !== at + 1 || next.bare || !next.clock) return true
    const { start, end = start } = next.clock
    return clock.end ? !(bare && start >= clock.start && end <= clock.end) : start !== clock.start
  })
}

/** "24.4.2012 kl. 10.00–16.30, Folkets hus" over the day's sessions: the first time holds all others, and is led by its day or begins and ends with them. */
function isWholeDay(leaves: readonly Leaf[], [first, ...others]: readonly Anchor[]): boolean {
  const line = first && leaves[first.at]?.line
  const { start = '', end = '' } = first?.clock ?? {}
  const begins = others.some(({ clock }) => clock?.start === start)
  const ends = others.some(({ clock }) => (clock?.end ?? clock?.start) === end)
  return (
    line !== undefined &&
    end !== '' &&
    others.length >= FEWEST_IN_DAY &&
    others.every(({ clock }) => clock && clock.start >= start && (clock.end ?? clock.start) <= end) &&
    (findDay(line.span.text.slice(0, LONGEST_DAY))?.at === 0
      ? begins || ends
      : begins && ends && others[0]?.clock?.start === start)
  )
}

/** "Biblioteket lördag 24 oktober kl. 11.30–15.30" under the day's sessions. */
function isFrameBelow(leaves: readonly Leaf[], anchors: readonly Anchor[]): boolean {
  const last = anchors.at(-1)
  const line = last && leaves[last.at]?.line
  const hasDay = findDay(line?.span.text.slice(0, LONGEST_DAY) ?? '')?.month !== undefined
  return last !== undefined && hasDay && isWholeDay(leaves, [last, ...anchors.slice(0, -1)])
}

const FEWEST_IN_DAY = 3
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
  if (chosen.length === 2 && distinct.size < 2 && chosen.every(({ bare }) => bare)) return []
  return chosen
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
    const unit = units[index]
    const from = unit?.from ?? at
    const last = Math.max(anchors[index - 1]?.at ?? -1, (units[index - 1]?.to ?? 0) - 1)
    if (from - 1 > last && !areOneText(from - 1, anchors[index - 1]?.at))
      over += titleLikeness(leaves[from - 1]?.line)
    if (areOneText(at, at + 1)) under += 1
    const inside = unit
      ? leaves.slice(unit.from, unit.to).filter((_, place) => unit.from + place !== at)
      : leaves.slice(at + 1, Math.min(at + 2, anchors[index + 1]?.at ?? leaves.length))
    under += Math.max(-1, ...inside.map(({ line }) => titleLikeness(line)))
  }
  return over > under
}

/** The title over a time, with the kicker over it. */
function titleStart(leaves: readonly Leaf[], at: number, last: number): number {
  let start = at
  for (let index = at - 1; index > last && at - index <= 3; index--) {
    const likeness = titleLikeness(leaves[index]?.line)
    if (likeness > 0) start = index
    if (likeness > 1 || likeness <= 0) break
  }
  return start
}

/** Where a session without a box of its own ends: before the headings that stand over the next one. */
function endOf(leaves: readonly Leaf[], { from, next }: { from: number; next: number }): number {
  let end = next
  while (next < leaves.length && end > from && isContextLine(leaves[end - 1]?.line)) end -= 1
  return end
}

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
