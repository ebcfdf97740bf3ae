import type { Anchor, Range } from './anchors.ts'
import { readLabels } from './labels.ts'
import type { Leaf } from './leaves.ts'
import { titleLikeness } from './schedule-lines.ts'

/**
 * The sessions of a page on which day, time and place stand as labelled lines below each of them: one ends where these
 * do, and the next begins there. Undefined where they stand elsewhere, or where boxes hold the sessions.
 */
export function factsAtFoot(leaves: readonly Leaf[], anchors: readonly Anchor[]): Range[] | undefined {
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
