import type { Session } from '../core/session/session.ts'
import { clockOf, dayOf } from '../core/session/when.ts'

/** "10.00–11.30" in Swedish, "10:00–11:30" in English; an open end as "10.00–". Undefined where no time is known. */
export function formatTimes(
  { start, end }: Pick<Session, 'start' | 'end'>,
  language: 'sv' | 'en',
): string | undefined {
  const from = clock(start, language)
  const to = clock(end, language)
  return from && to ? `${from}–${to}` : from
}

/** "onsdag 12 november 2026". Undefined where no day is known. */
export function formatDay(when: Pick<Session, 'day' | 'start'>, language: 'sv' | 'en'): string | undefined {
  const date = dayOf(when)
  if (!date || Number.isNaN(Date.parse(date))) return undefined
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00Z`))
}

function clock(time: string | undefined, language: 'sv' | 'en'): string | undefined {
  const shown = clockOf(time)
  return language === 'sv' ? shown?.replace(':', '.') : shown
}
