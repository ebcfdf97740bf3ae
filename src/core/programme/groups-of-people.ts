import { begunBy, type Extents } from './extents.ts'
import { meaningOf } from './labels.ts'
import type { Line } from './lines.ts'
import { readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import type { Labelled } from './person-of.ts'
import type { Role } from './person-slots.ts'
import { type Span, slice } from './span.ts'
import { PEOPLE_COLUMNS } from './words/labels.ts'

/**
 * A label that stands over people: up to where they may stand, and whether something else stood between since (`isLoose`):
 * then a line has to show by itself that it is someone.
 */
export type Group = Labelled & { until: number; isLoose: boolean }
/** A group and where the lines that it is about begin. */
type Opened = Group & { from: number }

/** A label in the flow of the text ends with the first line that is no one. */
export function groupOf(role: Role, label: Span): Group {
  return { role, label, until: Number.POSITIVE_INFINITY, isLoose: false }
}

/** The group that a line begins which is a label and nothing else, where people follow. */
export function groupBegun(lines: readonly Line[], index: number, extents: Extents): Opened | undefined {
  const line = lines[index]
  if (!line || line.span.text.length > LONGEST_LABEL) return undefined
  const meaning = meaningOf(line.span.text)
  if (!meaning || !('role' in meaning)) return undefined
  const label = slice(line.span, 0, line.span.text.replace(/\s?:$/u, '').length)
  const group = groupOf(meaning.role, label)
  const until = line.level === undefined ? group.until : endOfSection(lines, index, extents)
  const isWithin = until - index <= MOST_BEFORE
  const first = isRepeat(lines[index + 1], label) ? index + 2 : index + 1
  const from = first + columnNames(lines, first)
  const isOver =
    isFollowed(lines, from, label) || (line.level && !isWithin && isFollowed(lines, from + 1, label))
  return isOver || from > index + 1 ? { ...group, until, from } : undefined
}

const LONGEST_LABEL = 40
/** A heading may stand over one line before the people. */
const MOST_BEFORE = 2

/** How many lines from an offset on only name the columns of a table of people. */
function columnNames(lines: readonly Line[], from: number): number {
  let count = 0
  while (
    lines[from + count]?.inTable &&
    PEOPLE_COLUMNS.has(lines[from + count]?.span.text.toLowerCase() ?? '')
  )
    count += 1
  return count
}

/** Whether a line says a label again: once for the eye, once for screen readers. */
function isRepeat(line: Line | undefined, label: Span): boolean {
  return line?.span.text.toLowerCase().replace(/\s?:$/u, '') === label.text.toLowerCase()
}

/** Where what a heading stands over ends: with the box that it begins, or before the next heading of its level or above that is no name. */
function endOfSection(lines: readonly Line[], index: number, extents: Extents): number {
  const line = lines[index]
  const box = begunBy(lines, index, extents)
  if (box && box.to > index + 1) return box.to
  const end = (line?.holder && extents.get(line.holder)?.to) ?? lines.length
  for (let next = index + 1; next < end; next++) {
    const { level, span } = lines[next] ?? {}
    if (level && level <= (line?.level ?? 0) && span && !readPersonLine(span)) return next
  }
  return end
}

/** Whether the line under a label is a person's. */
export function isFollowed(lines: readonly Line[], index: number, label: Span): boolean {
  const next = lines[index]
  if (!next) return false
  const span = unglued(next.span, label)
  return readPersonLine(span) !== undefined || readPersonList(span).length > 0
}

/** A line without the label over it that is glued to its start: "MedverkandeÅsa Berg". */
export function unglued(span: Span, label: Span | undefined): Span {
  const isGlued =
    label && span.text.startsWith(label.text) && /^\p{Lu}/u.test(span.text.slice(label.text.length))
  return isGlued ? slice(span, label.text.length) : span
}
