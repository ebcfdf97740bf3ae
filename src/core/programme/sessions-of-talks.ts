import type { Range } from './anchors.ts'
import type { Box, Leaf } from './leaves.ts'
import { strip } from './line-parts.ts'
import { isParallel } from './parallel.ts'
import { type Span, slice } from './span.ts'

/** A session that is nothing but its talks: what it is called, if it is, and how many of the ranges behind it they are. */
export type SessionOfTalks = { called?: Span; talks: number }

const FEWEST_TALKS = 2

/**
 * Whether a range says the time of a session whose talks have times of their own within it, the first from its beginning:
 * "10:20–11:20 S1: Frost" over "10:20–10:40 …", "10:40–11:00 …", in one box that holds no other's time. What stands side by
 * side shares no such box.
 */
export function sessionOfTalks(
  leaves: readonly Leaf[],
  ranges: readonly Range[],
  index: number,
): SessionOfTalks | undefined {
  const range = ranges[index]
  const clock = range?.anchor?.clock
  if (!range?.anchor || !clock?.end) return undefined
  const isWithin = (other: Range | undefined): boolean => {
    const talk = other?.anchor?.clock
    return (
      talk !== undefined &&
      talk.start >= clock.start &&
      talk.start < (clock.end ?? '') &&
      (talk.end ?? talk.start) <= (clock.end ?? '') &&
      !(talk.start === clock.start && talk.end === clock.end)
    )
  }
  let talks = 0
  while (isWithin(ranges[index + talks + 1])) talks++
  if (talks < FEWEST_TALKS || ranges[index + 1]?.anchor?.clock?.start !== clock.start) return undefined
  const last = ranges[index + talks]?.anchor?.at ?? range.anchor.at
  const others = [ranges[index - 1], ranges[index + talks + 1]].flatMap(other => other?.anchor?.at ?? [])
  if (tells(leaves, range)) return undefined
  const called = nameOf(leaves, range)
  if (!called || others.length === 0 || !shareBox(leaves, range.anchor.at, { last, others })) return undefined
  return { talks, ...(!isParallel(called.text) && { called }) }
}

/** Whether a text stands in a range, which would be lost with its session. */
export function tells(leaves: readonly Leaf[], { from, to }: Pick<Range, 'from' | 'to'>): boolean {
  return leaves.slice(from, to).some(({ line }) => (line?.span.text.length ?? 0) > LONGEST_SAID)
}

/** Names, rooms and chairs are no longer. */
const LONGEST_SAID = 200

/** What stands behind the time, or in the line under it where that says nothing else. */
function nameOf(leaves: readonly Leaf[], { anchor }: Range): Span | undefined {
  const line = leaves[anchor?.at ?? -1]?.line
  const behind = line && strip(slice(line.span, anchor?.clock?.to ?? 0))
  if (behind && behind.text !== '') return behind
  return leaves[(anchor?.at ?? 0) + 1]?.line?.span
}

/** Whether a box holds two leaves and none of the others. */
function shareBox(
  leaves: readonly Leaf[],
  at: number,
  { last, others }: { last: number; others: readonly number[] },
): boolean {
  let box: Box | undefined = leaves[at]?.box
  while (box && box.to <= last) box = box.parent
  return box !== undefined && others.every(other => other < (box?.from ?? 0) || other >= (box?.to ?? 0))
}
