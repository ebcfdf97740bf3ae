import type { Mark } from '../page/page.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { meaningOf, readLabels } from './labels.ts'
import { saysWith } from './people-cuts.ts'
import { readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import type { Span } from './span.ts'

/** Beyond this a line is prose, and line feeds in it are the author's. */
export const LONGEST_LINE = 300
/** Lines as short as this, each beginning anew, are set apart by their author. */
export const SHORT_LINE = 120

/** Line feeds part a text where one of its lines is a fact, a time, a person, in letters of its own or a heading in bold; but not a time. */
export function lineCuts(span: Span, marks: readonly Mark[]): number[] {
  const { text } = span
  if (!text.includes('\n')) return []
  const lines = text.split('\n')
  const short = lines.filter(line => line.length < LONGEST_LINE)
  const isWrapped = lines.slice(1).some(line => /^\s*\p{Ll}/u.test(line))
  const isParted =
    short.some(isFactLine) || isLineSetOff(span, marks) || lines.filter(line => ITEM.test(line)).length > 1
  if (!isParted && isWrapped) return []
  if (!isParted && !short.every(line => line.length < SHORT_LINE))
    return standsOverText(lines) ? [lines[0]?.length ?? 0] : []
  let at = -1
  return lines.slice(0, -1).flatMap((line, index) => {
    at += line.length + 1
    const isTime = ENDS_TIME.test(lines[index + 1] ?? '') && findClock(line)?.to === line.trimEnd().length
    // "Anna Berg, docent," goes on with where she works.
    const goesOn = line.trimEnd().endsWith(',') && mayGoOn(line, lines[index + 1] ?? '')
    return isTime || goesOn ? [] : [at]
  })
}

/** Whether a line behind a comma may be more of the one before: no fact, or the house where someone works. */
function mayGoOn(line: string, next: string): boolean {
  const person = looksLikePlace(next.trim().replace(/\.$/u, ''))
    ? readPersonLine({ text: line.trim().slice(0, -1), of: 0, at: 0 })
    : undefined
  return (person?.slots ?? 0) > 0 || !isFactLine(next)
}

/** "Hvorfor høytlesning virker" over sentences: a line too short for a sentence, and without a stop. */
function standsOverText([first = '', ...text]: readonly string[]): boolean {
  return (
    first.length < SHORT_LINE && !/[.,;:]\s*$/u.test(first) && text.every(line => /[.!?…]\s*$/u.test(line))
  )
}

/** "a) Socialnämnden" */
const ITEM = /^\s*(?:\p{Ll}\)|\d{1,2}[.)]|[–•·-])\s/u

/** "→ 09:15" under "09:00". */
const ENDS_TIME = /^\s*(?:[–—→-]|till|til|to)\s?\d/

/** "Velkomst" over "*ved Egon Nørskov*", "**Hur mår regionen?**" over a text: whether a line is in letters of its own. */
function isLineSetOff({ text, at }: Span, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ em, strong, start, end }) =>
      (em || strong) &&
      end - start < text.length &&
      (start === at || text.charAt(start - at - 1) === '\n') &&
      (end === at + text.length || text.charAt(end - at) === '\n'),
  )
}

function isFactLine(line: string): boolean {
  const span = { text: line.trim(), of: 0, at: 0 }
  return (
    leadingClock(span.text) !== undefined ||
    readLabels(span) !== undefined ||
    meaningOf(span.text) !== undefined ||
    (span.text.length < 80 && (findClock(span.text) !== undefined || findDay(span.text)?.at === 0)) ||
    (readPersonLine(span)?.slots ?? 0) > 0 ||
    readPersonList(span).length > 0 ||
    saysWith(span) ||
    looksLikePlace(span.text)
  )
}
