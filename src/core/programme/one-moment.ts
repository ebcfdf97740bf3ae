import type { Anchor } from './anchors.ts'
import { findDay } from './dates.ts'
import type { Leaf } from './leaves.ts'

/**
 * Whether all times of a page are one and the same, said in several ways: over the text and in a box of facts, in a
 * sentence and behind a label. Then the page tells of one session. Sessions side by side have one time, too, but all of
 * them say it in one way.
 */
export function saysOneMoment(leaves: readonly Leaf[], anchors: readonly Anchor[]): boolean {
  const [first] = anchors
  if (!first?.clock || anchors.length < 2 || anchors.length > MOST_TIMES) return false
  const { start } = first.clock
  const said = anchors.map(({ at, clock }) => leaves[at]?.line?.span.text.slice(0, clock?.to) ?? '')
  const days = new Set(said.flatMap(text => findDay(text)?.day ?? []))
  return (
    anchors.every(({ clock }) => clock?.start === start) &&
    anchors.some(({ way }) => way !== 'labelled') &&
    new Set(said.map((text, index) => `${anchors[index]?.way} ${text}`)).size > 1 &&
    days.size < 2
  )
}

/** No page says when its one session is more often than this. */
const MOST_TIMES = 5
