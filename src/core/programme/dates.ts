import { lowerCase } from './lower-case.ts'
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

const MONTH = `(?:${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`
const WEEKDAY = `(?:${[...WEEKDAY_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const LEAD = `(?<![\\p{L}\\p{N}])(?:(?<weekday>${WEEKDAY})(?!\\p{L})[.,]?\\s(?:den\\s|d\\.\\s)?)?`
const YEAR = '(?:,?\\s(?<year>\\d{4}))?(?![\\d]|[.:]\\d)'
const ORDINAL = '(?:\\s?:?(?:st|nd|rd|th|a|e)\\b(?:\\sof(?=\\s))?|\\.)?'

/** The ways to write a day, in small letters. `\p{L}` is not in `\b`, so words are bounded by look-around. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `${LEAD}(?<day>[0-3]?\\d)${ORDINAL}(?:\\s?(?<firstMonth>${MONTH}))?\\s?(?:[–—-]|och|till|and|to|og|ja)\\s?(?:${WEEKDAY}\\s)?(?<last>[0-3]?\\d)${ORDINAL}\\s?(?<month>${MONTH})${YEAR}`,
    'u',
  ),
  new RegExp(`${LEAD}(?<day>[0-3]?\\d)${ORDINAL}\\s?(?<month>${MONTH})(?!\\p{L})${YEAR}`, 'u'),
  new RegExp(
    `${LEAD}(?<month>${MONTH})\\s(?<day>[0-3]?\\d)${ORDINAL}(?:\\s?[–-]\\s?(?<last>[0-3]?\\d)${ORDINAL})?(?!\\p{L})${YEAR}`,
    'u',
  ),
  /(?<![\d./-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/u,
  new RegExp(
    `${LEAD}(?<![\\d./-])(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./\\s](?<year>(?:19|20)\\d\\d)(?![\\d.:])`,
    'u',
  ),
  new RegExp(
    `(?<=^|[,(]\\s?|den\\s|d\\.\\s|${WEEKDAY}[.,]?\\s|kl[^,]{0,12}\\s)${LEAD}(?<![\\d./:-])(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?:(?:,?\\s|[-/])(?<year>(?:19|20)\\d\\d))?(?![\\d/])`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<weekday>${WEEKDAY})(?!\\p{L})[.,]?\\s(?:den\\s)?(?<day>[0-3]?\\d)[.](?<month>[01]?\\d)\\.?(?![\\d.:])`,
    'u',
  ),
]

/** What a text with a day has: the beginning of a month’s name beside a number, or a number of the kind. */
const MONTH_BEGINS =
  /(?<!\p{L})(?:jan|feb|mar|maa|tam|hel|apr|huh|maj|mai|may|tou|jun|kes|jul|hei|aug|elo|sep|syy|okt|oct|lok|nov|des|dec|jou)/u
const NUMBER_OF_DAY = /\d\/\d|\d-\d\d-\d|\d[./]\d{1,2}[./\s]\d{4}|\p{L}[.,]?\s\d{1,2}\.\d/u
const WEEKDAY_BEGINS =
  /(?<!\p{L})(?:mån|man|maa|mon|tis|tir|tii|tue|ons|kes|wed|tor|thu|fre|per|fri|lör|lau|lør|sat|sön|sun|søn)/u
const ANY_WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}])(?<weekday>${WEEKDAY})(?![\\p{L}\\p{N}])`, 'u')

/** The first day that a text states; a weekday alone counts where it is a whole word of it ("torsdag", not "to"). */
export const findDay: (text: string) => StatedDay | undefined = remember(readDay)

function readDay(shown: string): StatedDay | undefined {
  const text = lowerCase(shown)
  if (!/\d/.test(text) && !WEEKDAY_BEGINS.test(text)) return undefined
  const found =
    MONTH_BEGINS.test(text) || NUMBER_OF_DAY.test(text)
      ? FORMS.flatMap(form => dayOf(form.exec(text)) ?? []).sort((a, b) => a.at - b.at || b.to - a.to)[0]
      : undefined
  if (found) return found
  const match = ANY_WEEKDAY.exec(text)
  const word = match?.groups?.['weekday'] ?? ''
  if (!match || !WHOLE_WEEKDAYS.has(word)) return undefined
  return { weekday: WEEKDAY_NUMBERS.get(word) ?? 0, at: match.index, to: match.index + match[0].length }
}

function dayOf(match: RegExpExecArray | null): StatedDay | undefined {
  const groups = match?.groups
  if (!match || !groups) return undefined
  const month = monthOf(groups['month'])
  const day = Number(groups['day'])
  const year = groups['year'] === undefined ? undefined : Number(groups['year'])
  const lastDay = groups['last'] === undefined ? undefined : Number(groups['last'])
  const firstMonth = groups['firstMonth'] === undefined ? month : monthOf(groups['firstMonth'])
  if (!isDay(firstMonth, day, year) || (lastDay !== undefined && !isDay(month, lastDay, year)))
    return undefined
  const weekday = WEEKDAY_NUMBERS.get(groups['weekday']?.toLowerCase() ?? '')
  return {
    month: firstMonth,
    day,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
    ...(lastDay !== undefined && { last: { month, day: lastDay } }),
    at: match.index,
    to: match.index + match[0].length,
  }
}

function monthOf(text = ''): number {
  return MONTH_NUMBERS.get(text.toLowerCase().replace(/\.$/, '')) ?? Number(text)
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
  return date.toISOString().slice(0, 10)
}
