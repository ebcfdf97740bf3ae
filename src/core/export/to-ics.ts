import ICAL from 'ical.js'
import type { Session } from '../session/session.ts'
import { dayOf, HOME_ZONE } from '../session/when.ts'
import { blockText } from './block-text.ts'
import type { Exportable } from './exportable.ts'
import { plainCharacters } from './plain-characters.ts'
import { zoneLines } from './time-zones.ts'

/** `leftOut` counts the sessions without a known date. */
export type Written = { text: string; leftOut: number }

/**
 * Sessions as an iCalendar file (RFC 5545, RFC 7986). `at` is DTSTAMP, in milliseconds since 1970. A session keeps its
 * UID for as long as it keeps its id, so that a second export updates the first. Without a clock time it is an all-day
 * event; without a date it is left out.
 */
export function toIcs(sessions: readonly Exportable[], at: number): Written {
  const dated = sessions.filter(({ session }) => dateOf(session))
  const parts = [...zonesOf(dated), ...dated.map(one => eventOf(one, at))]
  const lines = parts.flatMap(part => unfolded(part.toString()).split('\r\n'))
  const text = [...HEAD, ...lines.map(fold), 'END:VCALENDAR', ''].join('\r\n')
  return { text, leftOut: sessions.length - dated.length }
}

const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Klarspår//Klarspår//SV', 'CALSCALE:GREGORIAN']

function eventOf(one: Exportable, at: number): ICAL.Component {
  const { session, source, tags = [] } = one
  const event = new ICAL.Component('vevent')
  const add = (name: string, value: string | undefined) => {
    if (value) event.addPropertyWithValue(name, plainCharacters(value))
  }
  add('uid', `${session.id}@klarspar.example`)
  event.addPropertyWithValue('dtstamp', utc(at))
  addTimes(event, session)
  add('summary', session.title)
  add('description', descriptionOf(one))
  add('location', session.place)
  addUrl(event, session.url ?? source.url)
  event.addPropertyWithValue(
    'status',
    session.cancelled ? 'CANCELLED' : one.state === 'maybe' ? 'TENTATIVE' : 'CONFIRMED',
  )
  event.addPropertyWithValue('sequence', one.revision ?? 0)
  event.addPropertyWithValue(
    'last-modified',
    utc(Math.max(one.savedAt ?? at, ...Object.values(one.changedAt ?? {}))),
  )
  if (one.savedAt !== undefined) event.addPropertyWithValue('created', utc(one.savedAt))
  if (tags.length > 0) {
    const categories = new ICAL.Property('categories')
    categories.setValues(tags.map(plainCharacters))
    event.addProperty(categories)
  }
  return event
}

function addTimes(event: ICAL.Component, session: Session): void {
  const start = timeOf(session.start, session)
  const end = timeOf(session.end, session)
  const date = dateOf(session)
  const add = (name: string, time: ICAL.Time, zone?: string) => {
    const property = new ICAL.Property(name)
    property.setValue(time)
    if (zone) property.setParameter('tzid', zone)
    event.addProperty(property)
  }
  if (start) {
    const zone = session.timeZone ?? HOME_ZONE
    add('dtstart', start, zone)
    // An end before its start is the next day’s: a session past midnight. An unknown end is not made up.
    if (end && end.compare(start) < 0) end.adjust(1, 0, 0, 0)
    if (end && end.compare(start) > 0) add('dtend', end, zone)
  } else if (date) add('dtstart', ICAL.Time.fromDateString(date))
}

function timeOf(time: string | undefined, session: Session): ICAL.Time | undefined {
  const [, date, hour, minute] = /^(?:(\d{4}-\d\d-\d\d)T)?(\d\d):(\d\d)/.exec(time ?? '') ?? []
  const day = date ?? dateOf(session)
  if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined
  if (hour === undefined) return undefined
  return ICAL.Time.fromDateTimeString(`${day}T${hour}:${minute}:00`)
}

/** The date, if it is one that the calendar has. */
function dateOf(session: Session): string | undefined {
  const date = dayOf(session) ?? ''
  const parsed = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00Z`) : Number.NaN
  // "2026-02-30" is parsed as a day of March.
  return new Date(parsed || 0).toISOString().startsWith(date) && !Number.isNaN(parsed) ? date : undefined
}

function descriptionOf({ session, notes }: Exportable): string {
  const people = session.people.map(({ name, title, roleText, organisation }) =>
    [name, roleText, title, organisation].filter(Boolean).join(', '),
  )
  const { text, url } = session.registration ?? {}
  const signUp = [text, url].filter(Boolean).join(' ')
  return [notes, people.join('\n'), blockText(session.blocks), session.accessibility.join(', '), signUp]
    .filter(Boolean)
    .join('\n\n')
}

/** URL is a URI and not a text: no backslashes, and only addresses that a calendar may open. */
function addUrl(event: ICAL.Component, address: string): void {
  if (/^https?:\/\//i.test(address) && URL.canParse(address))
    event.addPropertyWithValue('url', new URL(address).href)
}

function utc(at: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true)
}

function zonesOf(sessions: readonly Exportable[]): ICAL.Component[] {
  const timed = sessions.filter(({ session }) => timeOf(session.start, session))
  const zones = [...new Set(timed.map(({ session }) => session.timeZone ?? HOME_ZONE))]
  const years = timed.map(({ session }) => Number(dateOf(session)?.slice(0, 4)))
  const span = { first: Math.min(...years), last: Math.max(...years) }
  return zones.map(zone => new ICAL.Component(ICAL.parse(zoneLines(zone, span).replaceAll('\n', '\r\n'))))
}

/** ical.js folds after 75 octets and a space before (76 in all): its folds are taken out, and ours made. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

/** Lines of at most 75 octets without the break (RFC 5545, 3.1), never parted inside a character. */
function fold(line: string): string {
  // No UTF-16 unit takes more than three octets.
  if (line.length <= 25) return line
  const folded: string[] = []
  let start = 0
  let at = 0
  let room = 75
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0)
    if (octets > room) {
      folded.push(line.slice(start, at))
      start = at
      room = 74
    }
    at += character.length
    room -= octets
  }
  return [...folded, line.slice(start)].join('\r\n ')
}

/** How long a character is in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
