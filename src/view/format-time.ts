import type { Session } from '../core/session/session.ts'

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
export function formatDay(
  { day, start }: Pick<Session, 'day' | 'start'>,
  language: 'sv' | 'en',
): string | undefined {
  const date = day ?? (start?.includes('T') ? start.slice(0, 10) : undefined)
  if (!date || Number.isNaN(Date.parse(date))) return undefined
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00Z`))
}

function clock(time: string | undefined, language: 'sv' | 'en'): string | undefined {
  const match = /(?:^|T)(\d\d):(\d\d)/.exec(time ?? '')
  return match ? `${match[1]}${language === 'sv' ? '.' : ':'}${match[2]}` : undefined
}
