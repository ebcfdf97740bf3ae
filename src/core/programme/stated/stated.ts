/**
 * What a page’s structured data states of one event, whatever its format. Untrusted: bounded and validated when read,
 * and never believed where the visible page says otherwise. `start` and `end` are as `readMoment` gives them.
 */
export type Stated = {
  name: string
  start?: Moment
  end?: Moment
  place?: string
  organiser?: string
  description?: string
  url?: string
  cancelled?: true
  /** What is offered of places: where, until when, whether any are left. */
  registration?: { url?: string; until?: Moment; state?: 'open' | 'full' }
  people: { name: string; title?: string; organisation?: string; image?: string }[]
  parts: Stated[]
}

/** A date, with a time of day where one is stated; `utc` where it was given in UTC, which some sites say and do not mean. */
export type Moment = { day: string; time?: string; utc?: true }

const ISO =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T\s](?<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/iu
const BASIC = /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:T(?<hh>\d\d)(?<mm>\d\d)(?:\d\d)?(?<zone>Z)?)?$/u

/** Reads an ISO 8601 date or time, also in the basic form of iCalendar; undefined for anything else and for impossible days. */
export function readMoment(text: string): Moment | undefined {
  const basic = BASIC.exec(text.trim())?.groups
  const iso = ISO.exec(text.trim())?.groups
  const day = iso?.['day'] ?? (basic && `${basic['y']}-${basic['m']}-${basic['d']}`)
  const time = iso?.['time'] ?? (basic?.['hh'] && `${basic['hh']}:${basic['mm']}`)
  if (!day || !isPossible(day) || (time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))) return undefined
  const utc = /^Z$/iu.test(iso?.['zone'] ?? basic?.['zone'] ?? '')
  return { day, ...(time && { time }), ...(time && utc && { utc: true as const }) }
}

function isPossible(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const date = new Date(`${day}T00:00:00Z`)
  return year >= 1980 && year <= 2100 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
