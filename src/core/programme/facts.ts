import { type Calendar, saysOtherDay } from './calendar.ts'
import { saysCancelled } from './cancelled.ts'
import { findClock, isTimeOnly } from './clock.ts'
import { findDay, isDayOnly } from './dates.ts'
import { extentsOf } from './extents.ts'
import { unknownFacts } from './fact-tables.ts'
import type { Facts, Reading } from './known-facts.ts'
import { isValueOf, labelAlone, moreOf, type Pending } from './label-alone.ts'
import { type Labelled, readLabels } from './labels.ts'
import { accessibilityIn, saysAccessibilityOnly } from './languages.ts'
import type { Line } from './lines.ts'
import { remember } from './remember.ts'
import { signOf } from './signs.ts'
import { type Span, slice } from './span.ts'
import { readMoment } from './stated/stated.ts'
import { takeValue } from './take-value.ts'
import { readUnlabelled } from './unlabelled-line.ts'

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
  const asides = unknownFacts(lines)
  let pending: Pending | undefined
  for (const [index, line] of lines.entries()) {
    if (asides.has(line)) continue
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
      isValueOf(line, index, open) &&
      takeValue({ kind, value: line.span, marks: line.marks }, reading)
    ) {
      pending = moreOf(open, { lines, index, extents })
      continue
    }
    const alone = labelAlone(lines, index, extents)
    if (alone) {
      pending = { kind: alone, label: line }
      if (alone === 'other') left.push(line)
      continue
    }
    // "3 september" over "18–20": hours alone are a time there.
    if (
      isTimeOnly(line.span.text, { hoursAlone: true }) &&
      isDayOnly(lines[index - 1]?.span.text ?? '') &&
      takeValue({ kind: 'time', value: line.span, marks: line.marks }, reading)
    )
      continue
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

/** The same moments stand in many lines' marks. */
const momentOf = remember(readMoment)

/** A `<time>`’s own date and time, where its visible text says the same, as far as it says. */
function takeDatetime({ span, marks }: Line, facts: Facts) {
  if (!marks.some(mark => mark.datetime) || saysOtherDay(span.text.slice(0, 300))) return
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
  const signed = signOf(line.span)
  if (signed?.kind && takeValue({ kind: signed.kind, value: signed.rest, marks: line.marks }, reading))
    return undefined
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
    if (before) return first ? { ...line, span: slice(line.span, before.span.at - line.span.at) } : before
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
