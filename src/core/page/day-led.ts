import { isMonth, isWeekday, mayBeginDay } from './days.ts'

/** What a line led by a day says: the day as written, the time beside it, and the text behind both. */
export type DayLed = { day: string; time: Moment | undefined; text: string }

/** A time beside a day: until when, and whether it is one that things begin at rather than one that texts are posted at. */
type Moment = { range: boolean; round: boolean }

// Folded text: lower case, `?` for whatever is beyond a–z, so a lost dash is a `?` too. Patterns tell the shape alone,
// and tables the words: a pattern that branches into words takes longer to be made ready than a page to be read.
const WORD_OR_NUMBER = /[a-z0-9]/
const WEEKDAY = /([a-z?]+)[.,:]*(?: den| d\.)? */y
const MONTH = String.raw`((?:kes|hein)\?[a-z]*|[a-z]{3,})\.?`
const YEAR = String.raw`(?:,? \d{4}\b)?`
const DATE = new RegExp(
  String.raw`(\d{4}-\d\d-\d\d|(?:den |d\. ?)?\d\d?(?:\.|:?e|st|nd|rd|th)? ?${MONTH}${YEAR}|${MONTH} \d\d?(?:st|nd|rd|th)?\b${YEAR}|(?:[12]\d|3[01]|0?[1-9])[./](?:1[0-2]|0?[1-9])\b(?:[./]? ?\d{4}\b|\.)?)[ ,.:|?@-]*`,
  'y',
)
const HALF = String.raw` ?[ap]\.?m\b\.?`
const TIME = new RegExp(
  String.raw`^[ (]*(kl(?:\.|o|ockan)?\.? ?|at |fr\?n |from )?(\d\d?)(?:[.:](\d\d))?(${HALF})?((?: ?(?:[-?]|till?|to) ?(?:kl\.? ?)?| (?=\d\d?[.:]\d\d\b))\d\d?(?:[.:]\d\d)?(?:${HALF})?)?(?!\d|[.:/]\d|[a-z])(?: [a-z]{3,4}t\b)?[ ),.:|?-]*`,
)
/** “18.10” alone may be a time. */
const MAY_BE_TIME = /^\d\d?\.\d\d$/

/**
 * Texts are posted at any of the sixty minutes. What begins on a weekday begins at a quarter, without one at the
 * half hour, and what is said to end, too, at any five.
 */
const STEP = { range: 5, weekday: 15, other: 30 }

/** Reads a folded line that a day leads: “Torsdag 15 oktober 2026 kl. 18.00–19.30”, “29/1 kl. 15–17, K 312”. */
export function dayLed(line: string): DayLed | undefined {
  const start = line.search(WORD_OR_NUMBER)
  if (start < 0 || !mayBeginDay(line, start)) return
  WEEKDAY.lastIndex = start
  const weekday = WEEKDAY.exec(line)?.[1]
  const hasWeekday = weekday !== undefined && isWeekday(weekday)
  DATE.lastIndex = hasWeekday ? WEEKDAY.lastIndex : start
  const found = DATE.exec(line)
  if (!found) return
  const [, day = '', before, after] = found
  const month = before ?? after
  if (month !== undefined && !isMonth(month)) return
  if (!hasWeekday && MAY_BE_TIME.test(day)) return
  const rest = line.slice(DATE.lastIndex)
  const time = momentIn(rest, hasWeekday)
  return { day, time: time?.moment, text: time ? rest.slice(time.length) : rest }
}

/** The time alone that a folded line is: “18.30”, “kl. 13.20–13.50”. */
export function timeAlone(line: string): Moment | undefined {
  const time = momentIn(line, true)
  return time?.length === line.length ? time.moment : undefined
}

function momentIn(text: string, hasWeekday: boolean): { moment: Moment; length: number } | undefined {
  const found = TIME.exec(text)
  if (!found) return
  const [{ length }, at, hour, minute, half, until] = found
  const range = until !== undefined
  if (Number(hour) > 24 || !(at || minute || half || range)) return
  const step = STEP[range ? 'range' : hasWeekday ? 'weekday' : 'other']
  const round = Number(minute ?? 0) % step === 0
  return { moment: { range, round }, length }
}
