import { Temporal } from 'temporal-polyfill'
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
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(isZone(zone) ? zone : HOME_ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** Is this the IANA name of a zone that this machine knows? */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
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

function reckon(local: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(isZone(zone) ? zone : HOME_ZONE)
      .epochMilliseconds
  } catch (error) {
    // Not a time of the calendar ("2026-02-30T10:00", "17:65").
    if (error instanceof RangeError) return undefined
    throw error
  }
}
