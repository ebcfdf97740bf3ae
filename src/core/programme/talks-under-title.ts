import type { Range } from './anchors.ts'
import { leadingClock } from './clock.ts'
import { meaningOf, readLabels } from './labels.ts'
import type { Leaf } from './leaves.ts'
import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { readPersonLine } from './person-line.ts'
import { isDayLine } from './schedule-lines.ts'
import { tells } from './sessions-of-talks.ts'
import type { Span } from './span.ts'

const LONGEST_TITLE = 250
const LONGEST_PERSON = 260

/** The talks of a session that says its time once, and what the session is called. */
export type Talks = { of: Span; parts: Range[] }

/**
 * The talks under one time and one title: headings below the title's, each over people of its own and no time. Headings over the
 * sections of one session's text have no one, or are labels and names.
 */
export function findTalks(leaves: readonly Leaf[], { from, to, anchor }: Range): Talks | undefined {
  if (!anchor?.clock) return undefined
  const title = leaves.slice(from, anchor.at + 2).find(({ line }) => line?.level !== undefined)?.line
  if (!title?.level) return undefined
  const below = title.level
  const first = leaves.slice(anchor.at + 1, to).find(({ line }) => (line?.level ?? 0) > below)?.line
  const heads: number[] = []
  for (let at = anchor.at + 1; at < to; at++) {
    const line = leaves[at]?.line
    if (!line?.level || line.level !== first?.level) continue
    if (!mayBeTalk(line)) return undefined
    heads.push(at)
  }
  const starts = heads.map((at, index) => startOf(leaves, at, heads[index - 1] ?? anchor.at))
  const parts = starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }))
  const areTalks = parts.length > 1 && parts.every(part => hasOwnPeople(leaves, part))
  return areTalks && !tells(leaves, { from, to: starts[0] ?? to }) ? { of: title.span, parts } : undefined
}

function mayBeTalk({ span: { text } }: Line): boolean {
  return (
    text.length <= LONGEST_TITLE && meaningOf(text) === undefined && !looksLikeName(text) && !isDayLine(text)
  )
}

/** Where the box begins that holds a heading and no other: a number may stand over the title. */
function startOf(leaves: readonly Leaf[], at: number, last: number): number {
  const from = leaves[at]?.box.from ?? at
  return from > last ? from : at
}

function hasOwnPeople(leaves: readonly Leaf[], { from, to }: Range): boolean {
  const lines = leaves.slice(from, to).flatMap(({ line }) => line ?? [])
  return lines.some(saysPerson) && !lines.some(({ span }) => leadingClock(span.text) !== undefined)
}

function saysPerson({ span, marks, level }: Line): boolean {
  if (level || span.text.length > LONGEST_PERSON) return false
  const person = readPersonLine(span)
  return (
    readLabels(span, marks)?.parts.some(({ meaning }) => 'role' in meaning) === true ||
    (person !== undefined && (person.proven || person.slots > 0))
  )
}
