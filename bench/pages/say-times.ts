import type { Random } from './random.ts'
import type { Stock } from './stock/stock.ts'

/** How a page writes its times: a text, and whether it says the end too. */
export type TimeStyle = { ends: boolean; write(start: number, end: number): string }
/** How a page writes its dates: a text, and whether the year is in it. */
export type DateStyle = { year: boolean; write(iso: string): string }

const two = (number: number) => String(number).padStart(2, '0')
const clock = (minutes: number, mark: string) => `${two(Math.floor(minutes / 60))}${mark}${two(minutes % 60)}`
const short = (minutes: number, mark: string) =>
  minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}${mark}${two(minutes % 60)}`
const halfDay = (minutes: number) =>
  `${((Math.floor(minutes / 60) + 11) % 12) + 1}:${two(minutes % 60)} ${minutes < 720 ? 'am' : 'pm'}`

const range = (mark: string, dash: string, [before, after] = ['', '']): TimeStyle => ({
  ends: true,
  write: (start, end) => `${before}${clock(start, mark)}${dash}${clock(end, mark)}${after}`,
})
const from = (write: (start: number) => string): TimeStyle => ({ ends: false, write })

/** As often as real pages have them, roughly. */
const SWEDISH_TIMES: readonly TimeStyle[] = [
  range('.', '–'),
  range('.', '–'),
  range('.', '-'),
  range('.', ' – '),
  range('.', '.-'),
  range(':', '–'),
  range(':', ' - '),
  range('.', '–', ['kl. ', '']),
  range('.', '-', ['kl ', '']),
  { ends: true, write: (start, end) => `kl ${short(start, '.')}–${short(end, '.')}` },
  { ends: true, write: (start, end) => `${short(start, ':')}-${short(end, ':')}` },
  from(start => clock(start, '.')),
  from(start => clock(start, ':')),
  from(start => `kl ${clock(start, '.')}`),
]
const NORWEGIAN_TIMES: readonly TimeStyle[] = [
  range('.', '–'),
  range(':', '–'),
  range('', '–', ['kl. ', '']),
  range('.', '-', ['kl. ', '']),
  from(start => `Kl. ${clock(start, '.')}`),
]
const ENGLISH_TIMES: readonly TimeStyle[] = [
  range(':', '–'),
  range(':', ' - '),
  range('.', '–'),
  { ends: true, write: (start, end) => `${halfDay(start)} – ${halfDay(end)}` },
  from(start => halfDay(start)),
  from(start => clock(start, ':')),
]
/** Seconds that nobody asked for, as Almedalen’s old lists had them. */
export const WITH_SECONDS: TimeStyle = {
  ends: true,
  write: (start, end) => `kl ${clock(start, ':')}:00-${clock(end, ':')}:00`,
}
export const CLOCK_RANGE = range('.', '–')

export function timeStyle(random: Random, { language }: Stock): TimeStyle {
  if (language === 'en') return random.pick(ENGLISH_TIMES)
  return random.pick(language.startsWith('sv') ? SWEDISH_TIMES : NORWEGIAN_TIMES)
}

export function dateStyle(random: Random, stock: Stock): DateStyle {
  const parts = (iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-')
    const weekday = stock.weekdays[(new Date(iso).getUTCDay() + 6) % 7] ?? ''
    return {
      year,
      day: Number(day),
      number: Number(month),
      month: stock.months[Number(month) - 1] ?? '',
      weekday,
    }
  }
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
  const style = (year: boolean, write: (date: ReturnType<typeof parts>) => string): DateStyle => ({
    year,
    write: iso => write(parts(iso)),
  })
  if (stock.language === 'en')
    return random.pick([
      style(true, date => `${date.weekday} ${date.day} ${date.month} ${date.year}`),
      style(true, date => `${date.month} ${date.day}, ${date.year}`),
      style(false, date => `${date.weekday}, ${date.day} ${date.month}`),
    ])
  const dot = stock.language === 'sv' || stock.language === 'sv-FI' ? '' : '.'
  return random.pick([
    style(true, date => `${capital(date.weekday)} ${date.day}${dot} ${date.month} ${date.year}`),
    style(false, date => `${capital(date.weekday)} ${date.day}${dot} ${date.month}`),
    style(false, date => `${capital(date.weekday)} den ${date.day}${dot} ${date.month}`),
    style(true, date => `${date.day}${dot} ${date.month} ${date.year}`),
    style(false, date => `${date.day}${dot} ${date.month.slice(0, 3)}`),
    stock.language === 'sv-FI'
      ? style(true, date => `${date.day}.${date.number}.${date.year}`)
      : style(true, date => `${date.day}/${date.number} ${date.year}`),
    style(true, date => `${date.year}-${two(date.number)}-${two(date.day)}`),
  ])
}

/** `2025-11-12T09:30:00` for attributes. */
export function isoTime(day: string, minutes: number): string {
  return `${day}T${clock(minutes, ':')}:00`
}

/** `09:30`, as the model has it. */
export function wallClock(minutes: number): string {
  return clock(minutes, ':')
}
