import { DIGIT, mentions, signsOf } from './hints.ts'
import { endOfLetters, isLetterAt, isNumberAt, startOfLetters } from './letters.ts'
import { lowerCase } from './lower-case.ts'
import { namedDays, type SaidDay } from './named-days.ts'
import { remember } from './remember.ts'
import {
  BEGINNINGS_OF_MONTHS,
  BEGINNINGS_OF_WEEKDAYS,
  WEEKDAY_NUMBERS,
  WHOLE_WEEKDAYS,
} from './words/dates.ts'

/** A day as a text states it, as far as it does; `last` is the day of the month that a range ends with. Offsets are UTF-16. */
export type StatedDay = {
  month?: number
  day?: number
  year?: number
  weekday?: number
  last?: { month: number; day: number }
  at: number
  to: number
}

/** Years outside this are no conference’s: a typing error or a joke. */
const FIRST_YEAR = 1980
const LAST_YEAR = 2100

const mentionsMonth = mentions(BEGINNINGS_OF_MONTHS)
const mentionsWeekday = mentions(BEGINNINGS_OF_WEEKDAYS)

/**
 * A way to write a day in numbers, in small letters. What it `needs` is asked first; `behind`: what stands before it
 * must be so. But for those that `mayBeGlued`, none is part of a word or a number.
 */
type Form = { needs: RegExp; pattern: RegExp; mayBeGlued?: true; behind?: (before: string) => boolean }

const FORMS: readonly Form[] = [
  {
    needs: /\d-\d\d-\d/,
    pattern: /(?<![\d./-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/g,
    mayBeGlued: true,
  },
  {
    needs: /\d[./]\d{1,2}[./\s]\d{4}/,
    pattern: /(?<![\d./-])(?<day>[0-3]?\d)[./](?<month>[01]?\d)[./\s](?<year>(?:19|20)\d\d)(?!\d|[.:]\d)/g,
  },
  {
    // "20–26.3.2023", "29.9.–1.10."
    needs: /\d\.?\s?[–-]\s?\d{1,2}\.\d{1,2}\./,
    pattern:
      /(?<![\d./-])(?<first>[0-3]?\d)\.?(?:(?<firstMonth>[01]?\d)\.)?\s?[–-]\s?(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.(?:(?<year>(?:19|20)\d\d)|(?<=\d\.[–-].*))(?!\d|[.:]\d)/g,
  },
  {
    needs: /\d\/\d/,
    pattern:
      /(?<![\d./:-])(?<day>[0-3]?\d)\/(?<month>[01]?\d)(?:(?:,?\s|[-/])(?<year>(?:19|20)\d\d))?(?![\d/])/g,
    behind: before => /(?:^|[,(]\s?|den\s|d\.\s|kl[^,]{0,12}\s)$/.test(before) || WEEKDAY_ENDS.test(before),
  },
  {
    needs: /\s\d{1,2}\.\d/,
    pattern: /(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.?(?![\d.:])/g,
    behind: before => /\s$/.test(before) && weekdayBefore(before, before.length) !== undefined,
  },
]

const WEEKDAY_ENDS = new RegExp(`(?:${[...WEEKDAY_NUMBERS.keys()].join('|')})[.,]?\\s$`)

/** The first day that a text states; a weekday alone counts where it is a whole word of it ("torsdag", not "to"). */
export const findDay: (text: string) => StatedDay | undefined = remember(readDay)

/** Whether a text states a day and nothing else. */
export function isDayOnly(text: string): boolean {
  const day = findDay(text)
  return day?.at === 0 && day.to === text.length
}

function readDay(shown: string): StatedDay | undefined {
  const hasNumber = (signsOf(shown) & DIGIT) !== 0
  const sheet = hasNumber && shown.length <= LONGEST_SHEET ? dayOfSheet(shown) : undefined
  if (sheet) return sheet
  const hasWeekday = mentionsWeekday(shown)
  if (!hasNumber && !hasWeekday) return undefined
  const text = lowerCase(shown)
  const said = hasNumber
    ? [...(mentionsMonth(shown) ? namedDays(text) : []), ...FORMS.flatMap(form => dayAs(form, text) ?? [])]
    : []
  const [found] = said.flatMap(day => dayOf(text, day) ?? []).sort((a, b) => a.at - b.at || b.to - a.to)
  return found ?? (hasWeekday ? firstWeekday(text) : undefined)
}

/**
 * "tor5okt", "5okt2023", "Okt05": the sheet of a calendar, whose parts stand over each other in elements with nothing between.
 * Undefined where the text holds more, or a space.
 */
function dayOfSheet(shown: string): StatedDay | undefined {
  const { first = '', day, second = '', year = '' } = SHEET.exec(shown)?.groups ?? {}
  if (!day || (first === '' && second === '')) return undefined
  const ahead = second === '' ? `${day} ${first}` : `${first} ${day} ${second}`
  const said = readDay(`${ahead} ${year}`.trim())
  return said?.month === undefined ? undefined : { ...said, at: 0, to: shown.length }
}

const LONGEST_SHEET = 20
const SHEET = /^(?<first>\p{L}{2,9}|)\.?(?<day>\d{1,2})\.?(?<second>\p{L}{3,9}|)\.?(?<year>(?:\d{4})?)$/u

/** The first day in a form that stands by itself. */
function dayAs({ needs, pattern, mayBeGlued, behind }: Form, text: string): SaidDay | undefined {
  if (!needs.test(text)) return undefined
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { groups = {}, index } = match
    const isFree = mayBeGlued || (!isLetterAt(text, index - 1) && !isNumberAt(text, index - 1))
    if (isFree && (!behind || behind(text.slice(0, index)))) {
      const { day, month, year, first, firstMonth } = groups
      return {
        day: Number(first ?? day),
        month: Number(month),
        ...(first !== undefined && { last: Number(day) }),
        ...(firstMonth !== undefined && { firstMonth: Number(firstMonth) }),
        ...(year !== undefined && { year: Number(year) }),
        at: index,
        to: index + match[0].length,
      }
    }
    pattern.lastIndex = index + 1
  }
  return undefined
}

/** "torsdag", where no other weekday, however short, stands before it. */
function firstWeekday(text: string): StatedDay | undefined {
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at)) continue
    const end = endOfLetters(text, at)
    const word = text.slice(at, end)
    const weekday = WEEKDAY_NUMBERS.get(word)
    if (weekday !== undefined && !isNumberAt(text, at - 1) && !isNumberAt(text, end))
      return WHOLE_WEEKDAYS.has(word) ? { weekday, at, to: end } : undefined
    at = end
  }
  return undefined
}

/** The weekday that stands right before an offset, "onsdag 12", "onsdagen den 12", and where it begins. */
function weekdayBefore(text: string, to: number): { weekday: number; at: number } | undefined {
  const from = Math.max(0, to - LONGEST_WEEKDAY)
  const behind = /[.,]?\s(?:den\s|d\.\s)?$/.exec(text.slice(from, to))
  if (!behind) return undefined
  const end = from + behind.index
  const at = startOfLetters(text, end)
  const weekday = WEEKDAY_NUMBERS.get(text.slice(at, end))
  return weekday === undefined || isNumberAt(text, at - 1) ? undefined : { weekday, at }
}

/** With what stands between it and the day. */
const LONGEST_WEEKDAY = 20

function dayOf(text: string, said: SaidDay): StatedDay | undefined {
  const { day, month, firstMonth = month, last, between, year, at, to } = said
  if (!isDay(firstMonth, day, year) || (last !== undefined && !isDay(month, last, year))) return undefined
  if (between !== undefined && !WEEKDAY_NUMBERS.has(between)) return undefined
  const before = weekdayBefore(text, at)
  return {
    month: firstMonth,
    day,
    ...(year !== undefined && { year }),
    ...(before && { weekday: before.weekday }),
    ...(last !== undefined && { last: { month, day: last } }),
    at: before?.at ?? at,
    to,
  }
}

/** Whether there is such a day; 29 February where no year is said. */
function isDay(month: number, day: number, year = 2024): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || !(month >= 1 && month <= 12)) return false
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `YYYY-MM-DD` of a stated day in a year; nothing where there is no such day, or its weekday is another. */
export function isoDay(
  { month, day, weekday }: Omit<StatedDay, 'at' | 'to'>,
  year: number,
): string | undefined {
  if (month === undefined || day === undefined || !isDay(month, day, year)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (weekday !== undefined && (date.getUTCDay() + 6) % 7 !== weekday - 1) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
