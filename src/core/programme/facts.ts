import { type Calendar, NOT_THE_DAY } from './calendar.ts'
import { saysCancelled } from './cancelled.ts'
import { findClock } from './clock.ts'
import { isReach } from './contact.ts'
import { findDay } from './dates.ts'
import { begunBy, type Extents, extentsOf } from './extents.ts'
import type { Facts, Reading } from './known-facts.ts'
import { type Labelled, meaningOf, readLabels } from './labels.ts'
import { accessibilityIn, saysAccessibilityOnly } from './languages.ts'
import type { Line } from './lines.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { readMoment } from './stated/stated.ts'
import { takeValue } from './take-value.ts'
import { readUnlabelled } from './unlabelled-line.ts'
import type { FactKind } from './words/labels.ts'

/**
 * Reads the facts of a session from its lines: labels in every shape, lines led by a time or a day, places, languages.
 * `left` are the lines with what was not a fact. `given` are facts known from around (a day’s heading, a column).
 */
export function readFacts(
  lines: readonly Line[],
  { given, calendar }: { given: Partial<Facts>; calendar: Calendar },
): { facts: Facts; left: Line[] } {
  const facts: Facts = { accessibility: [] }
  const reading: Reading = { facts, calendar }
  const left: Line[] = []
  const extents = extentsOf(lines)
  let pending: Pending | undefined
  for (const [index, line] of lines.entries()) {
    takeDatetime(line, facts)
    const open: Pending | undefined = pending
    pending = undefined
    const { kind } = open ?? {}
    if (open && kind === 'other') {
      left.push(line)
      continue
    }
    if (
      open &&
      kind &&
      isValueOf(open, line, index) &&
      takeValue({ kind, value: line.span, marks: line.marks }, reading)
    ) {
      if (SEVERAL.has(kind)) pending = { until: endOfValues(lines, index, { ...open, extents }), ...open }
      continue
    }
    const alone = labelAlone(lines, index, extents)
    if (alone) {
      pending = { kind: alone, label: line }
      if (alone === 'other') left.push(line)
      continue
    }
    const rest = readLine(index === 0 ? { ...line, opens: true } : line, reading)
    if (rest) left.push(rest)
  }
  if (facts.address && !given.place) facts.place ??= facts.address
  if (given.start && !facts.start)
    Object.assign(facts, { start: given.start, ...(given.end && { end: given.end }) })
  for (const key of [
    'kind',
    'number',
    'track',
    'day',
    'place',
    'language',
    'organiser',
    'cancelled',
  ] as const)
    if (facts[key] === undefined && given[key] !== undefined) Object.assign(facts, { [key]: given[key] })
  return { facts, left }
}

/** A label that stands alone, and up to where more of its values may stand, once the first is taken. */
type Pending = { kind: FactKind; label: Line; until?: number }

/** Facts of which several values may stand under a label, a line each; what stands under an address is more of it. */
const SEVERAL: ReadonlySet<FactKind> = new Set([
  'accessibility',
  'place',
  'address',
  'aside',
  'organiser',
  'kind',
])

/** Whether a line is a value of a label that stands alone: the first under it, or one more of a few short ones. */
function isValueOf({ kind, until }: Pending, line: Line, index: number): boolean {
  if (readLabels(line.span, line.marks)) return false
  if (until === undefined) return true
  if (kind === 'aside' && isReach(line.span.text)) return true
  const isShort = line.span.text.length <= LONGEST_VALUE && !/\p{L}{3}[.!?]$/u.test(line.span.text)
  return index < until && isShort && !line.level && !line.term && !line.image && !meaningOf(line.span.text)
}

/** Where the values end of which this is the first: with the list or box that it begins, or with those of its term. */
function endOfValues(
  lines: readonly Line[],
  index: number,
  { label, extents }: { label: Line; extents: Extents },
): number {
  const end = label.term && label.holder ? extents.get(label.holder)?.to : begunBy(lines, index, extents)?.to
  return Math.min(end ?? index + 1, index + MOST_VALUES)
}

const MOST_VALUES = 6

/** The fact that a line names, where it is a label and nothing else. */
function labelAlone(lines: readonly Line[], index: number, extents: Extents): FactKind | undefined {
  const line = lines[index]
  const meaning = line && line.span.text.length < 60 ? meaningOf(line.span.text) : undefined
  if (!line || !meaning || !('fact' in meaning) || meaning.fact === 'text') return undefined
  const { fact } = meaning
  const isMarked = line.span.text.endsWith(':')
  if (!isMarked && line.level && !hasValueUnder(fact, lines[index + 1])) return undefined
  const isLabel =
    isMarked || line.term || line.inTable || isNamedLabel(line) || isOverValue(lines, index, extents)
  return !SESSIONS_TOO.has(fact) || isLabel ? fact : undefined
}

/** Labels that a session may be called by: alone they are one with a colon, or beside their value in a table, list or box. */
const SESSIONS_TOO: ReadonlySet<FactKind> = new Set([
  'kind',
  'title',
  'registration',
  'end',
  'aside',
  'other',
])

function isNamedLabel({ names }: Line): boolean {
  return names !== undefined && /(?:^|[\s_-])(?:label|term|key)(?:$|[\s_-])/u.test(names)
}

/** Whether a line begins a small box that holds it and its value. */
function isOverValue(lines: readonly Line[], index: number, extents: Extents): boolean {
  const begun = begunBy(lines, index, extents)
  const next = lines[index + 1]
  return (
    begun !== undefined &&
    next !== undefined &&
    !next.level &&
    begun.to - index > 1 &&
    begun.to - index <= LARGEST_PAIR &&
    next.span.text.length <= LONGEST_VALUE
  )
}

const LARGEST_PAIR = 5

/** A heading is a label where a value, rather than a text, stands under it: "Arrangör" over a name. */
function hasValueUnder(fact: FactKind, next: Line | undefined): boolean {
  return (
    UNDER_HEADINGS.has(fact) && next !== undefined && !next.level && next.span.text.length <= LONGEST_VALUE
  )
}

const UNDER_HEADINGS: ReadonlySet<FactKind> = new Set([
  'time',
  'day',
  'place',
  'organiser',
  'language',
  'accessibility',
])
const LONGEST_VALUE = 120

/** The same moments stand in many lines' marks. */
const momentOf = remember(readMoment)

/** A `<time>`’s own date and time, where its visible text says the same, as far as it says. */
function takeDatetime({ span, marks }: Line, facts: Facts) {
  if (!marks.some(mark => mark.datetime) || NOT_THE_DAY.test(span.text.slice(0, 300))) return
  for (const { datetime, start, end } of marks) {
    const stated = datetime && start >= span.at && end <= span.at + span.text.length && momentOf(datetime)
    if (!stated) continue
    const visible = span.text.slice(start - span.at, end - span.at)
    const clock = findClock(visible, { hoursAlone: true })
    const day = findDay(visible)
    const agrees =
      (!clock || !stated.time || stated.utc || clock.start === stated.time) &&
      (!day?.month ||
        stated.day.endsWith(`-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`))
    if (agrees && (clock || day)) facts.day ??= stated.day
  }
}

/** What is left of a line when its facts are read; nothing where it was all facts. */
function readLine(line: Line, reading: Reading): Line | undefined {
  const { facts } = reading
  const { text } = line.span
  if (saysCancelled(text)) {
    facts.cancelled = true
    return undefined
  }
  if (text.length < 400) facts.accessibility.push(...accessibilityIn(line.span))
  if (!line.level && saysAccessibilityOnly(line.span)) return undefined
  const labelled = readLabels(line.span, line.marks)
  if (labelled) {
    const leftOver = labelled.parts.filter(
      (part, index) => !applyLabelled(part, line, reading) && (part.value.text !== '' || index === 0),
    )
    const before = labelled.before.text
      ? readUnlabelled({ ...line, span: labelled.before }, reading)
      : undefined
    const first = leftOver[0]
    if (before) return first ? line : before
    if (!first) return undefined
    const rest = leftOverSpan(line.span, leftOver)
    return rest.text === line.span.text ? line : { ...line, span: rest }
  }
  return readUnlabelled(line, reading)
}

function leftOverSpan(span: Span, parts: readonly Labelled[]): Span {
  const [part] = parts
  const isText = part && 'fact' in part.meaning && part.meaning.fact === 'track'
  const first = (isText ? part.value.at : part?.label.at) ?? span.at
  const last = parts.at(-1)?.value
  return slice(span, first - span.at, last?.text ? last.at + last.text.length - span.at : undefined)
}

function applyLabelled({ meaning, value }: Labelled, { marks }: Line, reading: Reading): boolean {
  if ('role' in meaning || value.text === '') return false
  return takeValue({ kind: meaning.fact, value, marks }, reading)
}
