import { isMonth } from './days.ts'
import { beginningsOf } from './phrases.ts'
import { DAYS } from './programme-signs.ts'

// Folded text. Months are told by their table and not by the patterns: see days.ts.
const HOURS = /\d[.:]\d\d ?(?:[ap]m)? ?[-?~]+ ?\d\d?[.:]\d|\bkl(?:o|\.|ockan)? ?\d|\d ?[ap]m\b/
const TIME = /(?:^|[^\d.:])\d\d?[.:]\d\d(?![.:]?\d)/
const DATE = /\d[./]\d\d?\.? ?(?:20)?\d\d|20\d\d-\d\d-\d\d|\d\/\d/
const day = beginningsOf(DAYS)

/** A date in a line of its own over hours in one of their own. */
const DATE_ALONE = /^(?:[a-z?]+dag(?:en)? )?(?:den )?\d\d?\.?(?:\/\d\d?| ([a-z]{3,}))(?: \d{4})?$/
const HOURS_ALONE = /^(?:kl\.? )?\d\d?[.:]\d\d ?[-?~]+ ?\d\d?[.:]\d\d$/

/** A time behind something, and the day with its date before it; comments are written at any minute. */
const TIME_BEHIND = /,? (?:fr\?n )?(?:kl\.? ?)?\d\d?[.:]\d[05]\b/g
const DAY_BEFORE = /(?:\b\d\d?(?:\.|:e)? ?([a-z]{3,})|dag(?:en)? (?:den )?\d\d?\/\d\d?)(?: \d{4})?$/
/** A day with its date and year is shorter than this, in UTF-16 units. */
const LONGEST_DAY = 40

/** Whether a folded line says on which day and in which hours, perhaps under a line with the day. */
export function saysWhen(line: string, above: string): boolean {
  if (HOURS_ALONE.test(line) && isDate(above)) return true
  return HOURS.test(line) && (DATE.test(line) || day().test(line))
}

/** Whether a folded text names hours or a clock time. */
export function saysHour(text: string): boolean {
  return HOURS.test(text) || TIME.test(text)
}

/** Whether a folded text names a day, and whether it names hours. */
export function dayOrHours(text: string): { day: boolean; hours: boolean } {
  return { day: DATE.test(text) || day().test(text), hours: saysHour(text) }
}

function isDate(line: string): boolean {
  const date = DATE_ALONE.exec(line)
  return date !== null && (date[1] === undefined || isMonth(date[1]))
}

/** The day with its time that a folded line says: “15 oktober kl. 18.00”. */
export function dayAndTime(line: string): string | undefined {
  for (const { 0: time, index } of line.matchAll(TIME_BEHIND)) {
    const day = DAY_BEFORE.exec(line.slice(Math.max(0, index - LONGEST_DAY), index))
    if (day && (day[1] === undefined || isMonth(day[1]))) return day[0] + time
  }
  return undefined
}
