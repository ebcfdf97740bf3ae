import ICAL from 'ical.js'
import { type Entry, newEntry } from '../list/entry.ts'
import { isZone, wallClock } from '../list/instants.ts'
import type { Read } from '../list/merge.ts'
import type { Block, Person, Session } from '../session/session.ts'
import { sessionId } from '../session/session-id.ts'
import { HOME_ZONE } from '../session/when.ts'

/** A file’s own zone and name, where it gives them (X-WR-TIMEZONE and X-WR-CALNAME are what calendars really write). */
type Calendar = { zone: string; name: string }

/**
 * Reads a calendar file from any calendar: each event becomes an entry, with its time in its own zone or, where it is
 * given in UTC, in that of the calendar. Of a series the first time is taken. `at` (ms) is the time of saving.
 * Undefined where the text is no calendar.
 */
export function fromIcs(text: string, at: number): Read | undefined {
  const calendars = calendarsOf(text)
  if (!calendars) return undefined
  const read: { entries: Entry[]; recurring: number; skipped: number } = {
    entries: [],
    recurring: 0,
    skipped: 0,
  }
  for (const component of calendars) {
    const calendar = {
      zone: zoneOr(textOf(component, 'x-wr-timezone'), HOME_ZONE),
      name: textOf(component, 'x-wr-calname') ?? textOf(component, 'name') ?? '',
    }
    for (const event of component.getAllSubcomponents('vevent')) {
      const entry = entryOf(event, calendar, at)
      if (entry) read.entries.push(entry)
      else read.skipped += 1
      if (event.hasProperty('rrule') || event.hasProperty('rdate')) read.recurring += 1
    }
  }
  return read
}

function calendarsOf(text: string): ICAL.Component[] | undefined {
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\ufeff/, '').trim())
    const list = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return list.map(one => new ICAL.Component(one)).filter(({ name }) => name === 'vcalendar')
  } catch (error) {
    // ical.js throws ParserError, and plain errors on some broken files.
    if (error instanceof Error) return undefined
    throw error
  }
}

function entryOf(event: ICAL.Component, calendar: Calendar, at: number): Entry | undefined {
  const uid = textOf(event, 'uid')
  const title = textOf(event, 'summary')
  if (!uid || !title) return undefined
  const address = webAddress(textOf(event, 'url'))
  const id = idOf(event, uid)
  const description = textOf(event, 'description')
  const place = textOf(event, 'location')
  const session: Session = {
    id,
    title,
    ...timesOf(event, calendar),
    ...(place && { place }),
    ...(textOf(event, 'status') === 'CANCELLED' && { cancelled: true as const }),
    people: organiserOf(event),
    blocks: paragraphs(description),
    accessibility: [],
    ...(address && { url: address }),
  }
  const source = { url: address ?? '', title: calendar.name }
  const entry = newEntry({ id, session, repairs: [], language: '', source, savedAt: at })
  const tags = event.getAllProperties('categories').flatMap(property => property.getValues().map(String))
  const maybe = textOf(event, 'status') === 'TENTATIVE'
  return {
    ...entry,
    tags: [...new Set(tags)].filter(Boolean),
    state: maybe ? 'maybe' : 'going',
    ...(!address && { own: true as const }),
  }
}

/** Our own UID carries the session’s id; any other becomes one, and so does each exception of a series. */
function idOf(event: ICAL.Component, uid: string): string {
  const own = /^(.+)@klarspar\.example$/.exec(uid)?.[1]
  const recurrence = event.getFirstPropertyValue('recurrence-id')
  if (own) return own
  return sessionId(`ics:${uid}${recurrence ? ` ${recurrence.toString()}` : ''}`, 0)
}

function timesOf(
  event: ICAL.Component,
  calendar: Calendar,
): Pick<Session, 'day' | 'start' | 'end' | 'timeZone'> {
  const start = timeOf(event, 'dtstart')
  if (!start) return {}
  const zone = zoneOf(event, calendar)
  if (start.isDate) return { day: start.toString() }
  const end = timeOf(event, 'dtend') ?? afterDuration(event, start)
  const from = local(start, zone)
  return {
    day: from.slice(0, 10),
    start: from,
    ...(end && !end.isDate && end.compare(start) > 0 && { end: local(end, zone) }),
    timeZone: zone,
  }
}

/** The zone that the start names, where this machine knows it; else that of the calendar. */
function zoneOf(event: ICAL.Component, { zone }: Calendar): string {
  const named = event.getFirstProperty('dtstart')?.getParameter('tzid')
  return zoneOr(typeof named === 'string' ? named : undefined, zone)
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = event.getFirstPropertyValue(name)
  return value instanceof ICAL.Time && Number.isFinite(value.toUnixTime()) ? value : undefined
}

function afterDuration(event: ICAL.Component, start: ICAL.Time): ICAL.Time | undefined {
  const duration = event.getFirstPropertyValue('duration')
  if (!(duration instanceof ICAL.Duration)) return undefined
  const end = start.clone()
  end.addDuration(duration)
  return end
}

/** Wall clock in the zone. A time in UTC, or in a zone that only the file itself describes, is moved there. */
function local(time: ICAL.Time, zone: string): string {
  const { tzid } = time.zone ?? { tzid: 'floating' }
  const asItStands = tzid === 'floating' || tzid === zone
  return asItStands ? time.toString().slice(0, 16) : wallClock(time.toUnixTime() * 1000, zone)
}

function zoneOr(zone: string | undefined, other: string): string {
  return zone && zone !== 'UTC' && zone !== 'Z' && isZone(zone) ? zone : other
}

function organiserOf(event: ICAL.Component): Person[] {
  const name = event.getFirstProperty('organizer')?.getParameter('cn')
  return typeof name === 'string' && name.trim() ? [{ name: name.trim(), role: 'organiser' }] : []
}

function paragraphs(description: string | undefined): Block[] {
  return (description ?? '')
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(Boolean)
    .map(text => ({ kind: 'paragraph', text: [{ text }] }))
}

function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}
