import { findDay, isoDay, type StatedDay } from './dates.ts'
import { phrase } from './hinted.ts'
import { DIGIT, mentions, signsOf } from './hints.ts'
import { isLetterAt } from './letters.ts'
import type { Line } from './lines.ts'
import { readMoment } from './stated/stated.ts'
import { MONTH_NUMBERS } from './words/dates.ts'

/** Turns stated days into dates by what else the page says; what it does not say stays unknown. */
export type Calendar = {
  /** `YYYY-MM-DD`, or undefined where the year is not said anywhere or no such day exists. */
  dateOf(day: StatedDay): string | undefined
  /** "Dag 2" of the days that the page states as its own, in order. */
  dateOfNumber(place: number): string | undefined
  /** From when to when what happens on these days lasts: with the ranges that the page states of them; without days, all that it states. */
  around(days: readonly string[]): { first?: string; last?: string }
}

/** Whether a text tells of a day that is not the programme’s: a deadline, a publication, how long a recording can be seen. */
export function saysOtherDay(text: string): boolean {
  return text.includes('©') || mentionsOtherDay(text) || SETS_DEADLINE.test(text)
}

const mentionsOtherDay = mentions(
  'anmäl|meld deg|meld dig|senast|sista |publicer|uppdater|deadline|stänger|öppettider|påmelding|tilmeld|ilmoitt|viimeistään|published|updated|posted|register by|registration closes|latest|no later|frist|copyright|förra året|skapad|ändrad|i efterhand|i etterkant|bagefter|jälkikäteen|on demand',
)

const SETS_DEADLINE = phrase({
  before: '(?<!\\p{L})',
  words: 'innen|inden|rsvp|osa|o.s.a|early bird|before|mennessä',
  after: '(?!\\p{L})',
})

/** The same where a line is led by its time: "09.00 Anmälan och kaffe" is a session, "12.00 stänger anmälan" is not. */
export const saysDeadline = mentions(
  'senast |sista |stänger|deadline|publicer|uppdater|published|updated|closes|viimeistään',
)

const YEAR = /(?<!\d)(?:19[89]\d|20[0-9]\d)(?!\d|\s?kr\b)/gu
/** More days than this are a season or a year, not one programme. */
const LONGEST_RANGE = 10

/**
 * `texts` are all that the page says, also what is no part of what it is about; `stated` the days of its structured data,
 * `YYYY-MM-DD`.
 */
type Clues = {
  lines: readonly Line[]
  texts: readonly string[]
  stated: readonly string[]
  title: string
  url: string
}

/** Reads which days and years a page states. */
export function readCalendar({ lines, texts, stated: structured, title, url }: Clues): Calendar {
  const stated = lines.flatMap(({ span, marks }): Omit<StatedDay, 'at' | 'to'>[] => {
    if (span.text.length > 300) return []
    const said = findDay(span.text)
    if ((!said && !marks.some(mark => mark.datetime)) || saysOtherDay(span.text)) return []
    const marked = marks.flatMap(mark => (mark.datetime && readMoment(mark.datetime)) || [])
    return [...marked.map(({ day }) => partsOf(day)), ...(said ? [said] : [])]
  })
  const inTitle = findDay(title)
  const days = inTitle ? [inTitle, ...stated] : stated
  const years = [
    ...yearsIn(title),
    ...days.flatMap(day => day.year ?? []),
    ...structured.map(day => Number(day.slice(0, 4))),
    ...lines.filter(line => line.level).flatMap(line => yearsIn(line.span.text)),
    ...yearsIn(url.replace(/^\w+:\/\//, '')),
    ...lines
      .slice(0, 10)
      .flatMap(({ span }) => (span.text.length < 80 && !/[.!?]$/u.test(span.text) ? yearsIn(span.text) : [])),
  ]
  const candidates = new Set(years)
  const prose = lines.flatMap(({ span: { text } }) => (text.length > 400 || saysOtherDay(text) ? [] : text))
  const months = prose.flatMap(monthsIn)
  const seasons = prose.flatMap(seasonsIn)
  const mentioned = new Set(texts.flatMap(yearsIn))
  const dateOfStated = (day: Omit<StatedDay, 'at' | 'to'>): string | undefined => {
    if (day.month === undefined) return undefined
    if (day.year !== undefined) return isoDay(day, day.year)
    for (const year of candidates) {
      const date = isoDay(day, year)
      if (date) return date
    }
    const { month: own } = day
    const isOf = ({ from, to }: Season): boolean => from <= own && own <= to
    const year = months.find(({ month }) => month === own)?.year ?? seasons.find(isOf)?.year
    return year === undefined ? byMention(day, mentioned) : isoDay(day, year)
  }
  const ranges = days.map(day => rangeOf(day, dateOfStated(day)))
  const own = [...new Set(ranges.flat())].sort()
  return {
    dateOf: day => dateOfStated(day) ?? (day.month === undefined ? byWeekday(day, own) : undefined),
    dateOfNumber: place => (own.length <= LONGEST_RANGE ? own[place - 1] : undefined),
    around(among) {
      const held = ranges.filter(range => among.some(day => range.includes(day))).flat()
      const [first, ...others] = among.length > 0 ? [...among, ...held].sort() : own
      if (first === undefined || (among.length === 0 && own.length > LONGEST_RANGE)) return {}
      return { first, last: others.at(-1) ?? first }
    },
  }
}

function partsOf(iso: string): Omit<StatedDay, 'at' | 'to'> {
  const [year, month, day] = iso.split('-').map(Number)
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

/** "i oktober 2023": the year of a month, wherever it is said. */
function monthsIn(text: string): { month: number; year: number }[] {
  if (!text.includes('20')) return []
  return [...text.matchAll(/\s(20\d\d)(?!\d)/g)].flatMap(({ index, 1: year }) => {
    let start = index
    while (index - start < LONGEST_MONTH && isLetterAt(text, start - 1)) start -= 1
    const month = MONTH_NUMBERS.get(text.slice(start, index).toLowerCase())
    const isOfDay = month !== undefined && /\d[.:eE]{0,2}\s$/.test(text.slice(0, start))
    return month === undefined || isOfDay || isLetterAt(text, start - 1)
      ? []
      : [{ month, year: Number(year) }]
  })
}

const LONGEST_MONTH = 13

/** A half of a year, with the numbers of its months. */
type Season = { from: number; to: number; year: number }

/** "Hösten 2026 öppnar vi salen", "ht 2026": the year of the months of a season. */
function seasonsIn(text: string): Season[] {
  if (!text.includes('20')) return []
  return [...text.matchAll(SEASON)].map(({ groups }) => ({
    ...(groups?.['spring'] ? SPRING : AUTUMN),
    year: Number(groups?.['year']),
  }))
}

const SEASON =
  /(?<!\p{L})(?:(?<spring>våren|vårens|vt|vårterminen|foråret|kevät|keväällä|kevään|spring)|hösten|höstens|ht|höstterminen|høsten|efteråret|syksy|syksyllä|syksyn|autumn|fall)\s(?:of\s)?(?<year>20\d\d)(?!\d)/giu
const SPRING = { from: 1, to: 6 }
const AUTUMN = { from: 7, to: 12 }

function yearsIn(text: string): number[] {
  return (signsOf(text) & DIGIT) === 0 ? [] : [...text.matchAll(YEAR)].map(match => Number(match[0]))
}

/** All dates of a stated day or range of days. */
function rangeOf({ last }: Omit<StatedDay, 'at' | 'to'>, first: string | undefined): string[] {
  if (!first) return []
  if (!last) return [first]
  const end = isoDay(last, Number(first.slice(0, 4)))
  const dates = [first]
  while (end && dates.length <= LONGEST_RANGE) {
    const next = new Date(Date.parse(dates.at(-1) ?? first) + 86_400_000).toISOString().slice(0, 10)
    if (next > end) break
    dates.push(next)
  }
  return dates
}

/** A year that the page mentions anywhere is a day's where it alone puts the day on the weekday that is said. */
function byMention(day: Omit<StatedDay, 'at' | 'to'>, years: ReadonlySet<number>): string | undefined {
  if (day.weekday === undefined) return undefined
  const dates = [...years].flatMap(year => isoDay(day, year) ?? [])
  return dates.length === 1 ? dates[0] : undefined
}

/** A weekday is a date where exactly one of the page’s own days falls on it. */
function byWeekday({ weekday }: StatedDay, dates: readonly string[]): string | undefined {
  const falling = dates.filter(date => (new Date(date).getUTCDay() + 6) % 7 === (weekday ?? 0) - 1)
  return falling.length === 1 ? falling[0] : undefined
}
