import { lowerCase } from './lower-case.ts'
import { narrowed, wordsIn } from './narrowed.ts'
import { remember } from './remember.ts'
import { MONTH_NUMBERS, WEEKDAY_NUMBERS, WHOLE_WEEKDAYS } from './words/dates.ts'

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

const MONTHS = [...MONTH_NUMBERS.keys()]
const WEEKDAYS = [...WEEKDAY_NUMBERS.keys()]

type Pattern = (text: string) => RegExp

/** A pattern with a month in it, and one with a weekday, of which those that a text holds are enough. */
const monthsIn = wordsIn(MONTHS)
const weekdaysIn = wordsIn(WEEKDAYS)
const withMonth = (pattern: (month: string) => string): Pattern =>
  narrowed(monthsIn, months => new RegExp(pattern(`${any(months)}\\b\\.?`), 'u'))
const withWeekday = (pattern: (weekday: string) => string): Pattern =>
  narrowed(weekdaysIn, weekdays => new RegExp(pattern(any(weekdays)), 'u'))

/** One of the words, the longest first; of no words nothing. */
function any(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  return `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`
}

const START = '(?<![\\p{L}\\p{N}])'
const YEAR = '(?:,?\\s(?<year>\\d{4}))?(?![\\d]|[.:]\\d)'
const ORDINAL = '(?:\\s?:?(?:st|nd|rd|th|a|e)\\b(?:\\sof(?=\\s))?|\\.)?'

const MONTH_BEGINS =
  /(?<!\p{L})(?:jan|feb|mar|maa|tam|hel|apr|huh|maj|mai|may|tou|jun|kes|jul|hei|aug|elo|sep|syy|okt|oct|lok|nov|des|dec|jou)/u

/**
 * The ways to write a day, in small letters. `\p{L}` is not in `\b`, so words are bounded by look-around. A form is
 * tried only on texts that have what it `needs`: most have not, and a long pattern costs milliseconds to compile.
 */
const FORMS: readonly { needs: RegExp; pattern: RegExp | Pattern; month?: 'named' }[] = [
  {
    month: 'named',
    needs: /\d\D+\d/,
    pattern: withMonth(
      month =>
        `${START}(?<day>[0-3]?\\d)${ORDINAL}(?:\\s?(?<firstMonth>${month}))?\\s?(?:[–—-]|och|till|and|to|og|ja)\\s?(?:(?<between>\\p{L}{2,13})\\s)?(?<last>[0-3]?\\d)${ORDINAL}\\s?(?<month>${month})${YEAR}`,
    ),
  },
  {
    month: 'named',
    needs: /\d/,
    pattern: withMonth(month => `${START}(?<day>[0-3]?\\d)${ORDINAL}\\s?(?<month>${month})(?!\\p{L})${YEAR}`),
  },
  {
    month: 'named',
    needs: /[\p{L}.]\s\d/u,
    pattern: withMonth(
      month =>
        `${START}(?<month>${month})\\s(?<day>[0-3]?\\d)${ORDINAL}(?:\\s?[–-]\\s?(?<last>[0-3]?\\d)${ORDINAL})?(?!\\p{L})${YEAR}`,
    ),
  },
  {
    needs: /\d-\d\d-\d/,
    pattern: /(?<![\d./-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/u,
  },
  {
    needs: /\d[./]\d{1,2}[./\s]\d{4}/,
    pattern: new RegExp(
      `${START}(?<![\\d./-])(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./\\s](?<year>(?:19|20)\\d\\d)(?![\\d.:])`,
      'u',
    ),
  },
  {
    needs: /\d\/\d/,
    pattern: withWeekday(
      weekday =>
        `(?<=^|[,(]\\s?|den\\s|d\\.\\s|${weekday}[.,]?\\s|kl[^,]{0,12}\\s)${START}(?<![\\d./:-])(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?:(?:,?\\s|[-/])(?<year>(?:19|20)\\d\\d))?(?![\\d/])`,
    ),
  },
  {
    needs: /\p{L}[.,]?\s(?:den\s)?\d{1,2}\.\d/u,
    pattern: withWeekday(
      weekday =>
        `(?<![\\p{L}\\p{N}])(?<weekday>${weekday})(?!\\p{L})[.,]?\\s(?:den\\s)?(?<day>[0-3]?\\d)[.](?<month>[01]?\\d)\\.?(?![\\d.:])`,
    ),
  },
]

const WEEKDAY_BEGINS =
  /(?<!\p{L})(?:mån|man|maa|mon|tis|tir|tii|tue|ons|kes|wed|tor|thu|fre|per|fri|lör|lau|lør|sat|sön|sun|søn)/u
/** The weekday that stands before a day; it is part of it. */
const weekdayBefore = withWeekday(weekday => `${START}(?<weekday>${weekday})[.,]?\\s(?:den\\s|d\\.\\s)?$`)
const LONGEST_WEEKDAY = 20
const anyWeekday = withWeekday(weekday => `(?<![\\p{L}\\p{N}])(?<weekday>${weekday})(?![\\p{L}\\p{N}])`)

/** The first day that a text states; a weekday alone counts where it is a whole word of it ("torsdag", not "to"). */
export const findDay: (text: string) => StatedDay | undefined = remember(readDay)

function readDay(shown: string): StatedDay | undefined {
  const text = lowerCase(shown)
  const hasWeekday = WEEKDAY_BEGINS.test(text)
  const hasNumber = /\d/.test(text)
  if (!hasNumber && !hasWeekday) return undefined
  const hasMonth = hasNumber && MONTH_BEGINS.test(text)
  const [found] = FORMS.filter(({ needs, month }) => hasNumber && (hasMonth || !month) && needs.test(text))
    .flatMap(({ pattern }) => dayOf(text, matched(pattern, text)) ?? [])
    .sort((a, b) => a.at - b.at || b.to - a.to)
  if (found || !hasWeekday) return found
  const match = anyWeekday(text).exec(text)
  const word = match?.groups?.['weekday'] ?? ''
  if (!match || !WHOLE_WEEKDAYS.has(word)) return undefined
  return { weekday: WEEKDAY_NUMBERS.get(word) ?? 0, at: match.index, to: match.index + match[0].length }
}

function matched(pattern: RegExp | Pattern, text: string): RegExpExecArray | null {
  return (typeof pattern === 'function' ? pattern(text) : pattern).exec(text)
}

function dayOf(text: string, match: RegExpExecArray | null): StatedDay | undefined {
  const groups = match?.groups
  if (!match || !groups) return undefined
  const month = monthOf(groups['month'])
  const day = Number(groups['day'])
  const year = groups['year'] === undefined ? undefined : Number(groups['year'])
  const lastDay = groups['last'] === undefined ? undefined : Number(groups['last'])
  const firstMonth = groups['firstMonth'] === undefined ? month : monthOf(groups['firstMonth'])
  if (!isDay(firstMonth, day, year) || (lastDay !== undefined && !isDay(month, lastDay, year)))
    return undefined
  const between = groups['between']
  if (between !== undefined && !WEEKDAY_NUMBERS.has(between)) return undefined
  const before = groups['weekday']
    ? null
    : matched(weekdayBefore, text.slice(0, match.index).slice(-LONGEST_WEEKDAY))
  const weekday = WEEKDAY_NUMBERS.get(groups['weekday'] ?? before?.groups?.['weekday'] ?? '')
  return {
    month: firstMonth,
    day,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
    ...(lastDay !== undefined && { last: { month, day: lastDay } }),
    at: match.index - (before?.[0].length ?? 0),
    to: match.index + match[0].length,
  }
}

function monthOf(text = ''): number {
  return MONTH_NUMBERS.get(text.replace(/\.$/, '')) ?? Number(text)
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
