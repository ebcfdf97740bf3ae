import type { Anchor } from './anchors.ts'
import { leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { isKindBeside } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import type { Leaf } from './leaves.ts'
import type { Line } from './lines.ts'
import { sectionOf } from './section-of.ts'

const LONGEST_HEADING = 60
/** No page says when its one session is more often than this. */
const MOST_TIMES = 5

/** Times without those under a label that is for no session's time: a deadline, when the doors open. */
export function timesOfSessions(leaves: readonly Leaf[], anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(({ at }) => !isValueOfOther(leaves, at))
}

/** Without the times under a heading that says that what follows are other events, where the page said its own before. */
export function timesOfThisPage(leaves: readonly Leaf[], anchors: readonly Anchor[]): readonly Anchor[] {
  const from = anchors.length < 2 ? -1 : startOfOthers(leaves, anchors[0]?.at)
  const own = from < 0 ? anchors : anchors.filter(({ at }) => at < from)
  const areOthers = own.length > 0 && anchors.slice(own.length).every(anchor => saysDay(leaves, anchor))
  const isOne = (areOthers || isOfOneSession(leaves, own)) && isOfTitle(leaves, own)
  return own.length > 1 || isOne ? own : anchors
}

/** Without the days under a heading that says that what follows are other events, where the page said its own time before. */
export function daysOfThisPage(
  leaves: readonly Leaf[],
  days: readonly Anchor[],
  times: readonly Anchor[],
): readonly Anchor[] {
  const from = days.length === 0 ? -1 : startOfOthers(leaves)
  const isSaid = times.some(({ at }) => at < from) && times.every(({ at }) => at < from)
  return isSaid ? days.filter(({ at }) => at < from) : days
}

/** Whether a time stands with a day of its own: in its line, or in the one beside it. */
function saysDay(leaves: readonly Leaf[], { at }: Anchor): boolean {
  return [at, at - 1, at + 1].some(near => {
    const text = leaves[near]?.line?.span.text ?? ''
    return text.length < LONGEST_HEADING && findDay(text)?.month !== undefined
  })
}

/**
 * Whether a time stands under a label that is not for the time of a session: "Tilmeldingsfrist" over "1. oktober kl. 12". What
 * one signs up for is said with its day or is marked as a label; "Registration" over "08.30" is a session. A label that nothing marks
 * stands in one box with its value, a day.
 */
function isValueOfOther(leaves: readonly Leaf[], at: number): boolean {
  const [before, label, line] = [leaves[at - 2]?.line, leaves[at - 1]?.line, leaves[at]?.line]
  if (!label || !line || line.level || line.inList !== label.inList || line.inTable !== label.inTable)
    return false
  const isMarked = label.span.text.endsWith(':')
  const saysDay = findDay(line.span.text)?.month !== undefined
  const isBeside = saysDay && leaves[at - 1]?.box === leaves[at]?.box
  if (!label.term && !label.strong && !label.level && !isMarked && !isBeside) return false
  if (before && leadingClock(before.span.text) && !label.term) return false
  const meaning = meaningOf(label.span.text)
  if (!meaning || !('fact' in meaning)) return false
  return meaning.fact === 'aside' || (meaning.fact === 'registration' && (isMarked || saysDay))
}

/** Where a heading stands that says that what follows are other events; the page's first of the highest level is its title. */
function startOfOthers(leaves: readonly Leaf[], after = -1): number {
  const title = leaves.findIndex(({ line }) => line?.level === 1)
  return leaves.findIndex(
    ({ line, box }, at) =>
      at > after && line && at !== title && standsOverOthers(line, box.from === at && box.to > at + 1),
  )
}

function standsOverOthers({ span, level, strong }: Line, beginsBox: boolean): boolean {
  return (
    (level !== undefined || strong === true || beginsBox) &&
    span.text.length <= LONGEST_HEADING &&
    sectionOf(span.text) === 'others'
  )
}

/**
 * Whether times are one and the same and none leads a title: the page's session is before others. "10.00 Invigning" is the
 * first of several; "Torsdag 3 april kl. 10 i Aulan" says when the one is.
 */
function isOfOneSession(leaves: readonly Leaf[], anchors: readonly Anchor[]): boolean {
  const [first] = anchors
  const leadsTitle = ({ at, bare, way }: Anchor) =>
    !bare && way === 'led' && leadingClock(leaves[at]?.line?.span.text ?? '') !== undefined
  return (
    first?.clock !== undefined &&
    anchors.length <= MOST_TIMES &&
    anchors.every(anchor => anchor.clock?.start === first.clock?.start && !leadsTitle(anchor))
  )
}

/** Whether no heading stands between the page's and the first time: with one of its own, what has the time is one of several. */
function isOfTitle(leaves: readonly Leaf[], [first]: readonly Anchor[]): boolean {
  const title = leaves.findIndex(({ line }) => line?.level === 1)
  // Over a list of facts a heading right under the title is more of it.
  const from = first?.way === 'labelled' ? title + 2 : title + 1
  const between = title < 0 ? [] : leaves.slice(from, first?.at)
  return between.every(
    ({ line }) =>
      !line?.level ||
      meaningOf(line.span.text) !== undefined ||
      sectionOf(line.span.text) !== undefined ||
      isKindBeside(line.span.text),
  )
}
