import type { Session } from '../session/session.ts'
import { dayOf, HOME_ZONE } from '../session/when.ts'

/** A stretch of time in milliseconds since 1970. Without a known end, `to` equals `from`. */
export type Span = { from: number; to: number }

/** Reckoning with zones is slow and a programme has few different times: each is worked out once. */
const known = new Map<string, number | undefined>()

/** The instant of a local wall-clock time (`2026-11-23T10:00`) in a zone; undefined where it is no such time. */
export function instantOf(local: string, zone: string = HOME_ZONE): number | undefined {
  const key = `${local} ${zone}`
  if (!known.has(key)) known.set(key, reckon(local, zone))
  return known.get(key)
}

/** When a session is. Undefined where its date or start is not known. An end before the start is the next day’s. */
export function spanOf(session: Pick<Session, 'day' | 'start' | 'end' | 'timeZone'>): Span | undefined {
  const from = whole(session.start, session)
  if (from === undefined) return undefined
  const to = whole(session.end, session)
  if (to === undefined) return { from, to: from }
  if (to >= from) return { from, to }
  const nextDay = to + 24 * 3_600_000
  return session.end?.includes('T') ? { from, to: from } : { from, to: nextDay }
}

/** The wall clock in a zone at an instant, as `2026-11-23T10:00`. */
export function wallClock(instant: number, zone: string = HOME_ZONE): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16)
}

/** Is this the IANA name of a zone that this machine knows? */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== undefined
}

function whole(
  time: string | undefined,
  session: Pick<Session, 'day' | 'start' | 'timeZone'>,
): number | undefined {
  if (!time) return undefined
  if (time.includes('T')) return instantOf(time, session.timeZone)
  const day = dayOf(session)
  return day ? instantOf(`${day}T${time}`, session.timeZone) : undefined
}

/** What of a wall clock is read: its seconds count, an offset beside it does not, for the zone is known. */
const LOCAL = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:[+-]\d\d:?\d\d)?$/

const A_DAY = 86_400_000

/**
 * A time that the clocks skip in spring is read as if they had not been moved yet, one that comes twice in autumn is the
 * first (RFC 5545, 3.3.5; `compatible` in Temporal, which does the same but is a fifth of all that the popup loads).
 */
function reckon(local: string, zone: string): number | undefined {
  const clock = LOCAL.exec(local)?.[1]
  const asUtc = Date.parse(`${clock}Z`)
  // Not a time of the calendar ("2026-02-30T10:00", "17:65").
  if (!clock || Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(clock)) return undefined
  const [before, after] = [offsetAt(asUtc - A_DAY, zone), offsetAt(asUtc + A_DAY, zone)]
  const isAfter = offsetAt(asUtc - before, zone) !== before && offsetAt(asUtc - after, zone) === after
  return asUtc - (isAfter ? after : before)
}

/** How far a zone’s clocks are before UTC at an instant, in milliseconds; Sweden’s where the zone is not known. */
function offsetAt(instant: number, zone: string): number {
  const format = formatOf(zone) ?? formatOf(HOME_ZONE)
  const name = format?.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

/** "GMT+01:00", "GMT-04:30", and in old times "GMT+01:00:14"; "GMT" alone is UTC. */
const OFFSET = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/

/** To make a format takes longer than all that is asked of it. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>()

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone))
  return formats.get(zone)
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch (error) {
    // No zone that this machine knows.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
