import type { PageFacts } from '../page/page.ts'
import type { Programme } from '../session/session.ts'
import { addStated, findStated, flatten, indexOf, sessionOf, type Telling } from './add-stated.ts'
import type { DraftSession } from './read-session.ts'
import type { Draft } from './settle.ts'
import { readCalendars } from './stated/read-calendars.ts'
import { readItems } from './stated/read-items.ts'
import { readJsonLd } from './stated/read-json-ld.ts'
import type { Stated } from './stated/stated.ts'

type Event = Draft<NonNullable<Programme['event']>>

/** What the visible page was read as. */
export type Reading = { kind: Programme['kind']; sessions: DraftSession[]; event?: Event }

/** Every event of a page’s structured data, whatever its format. */
export function readStated({
  jsonLd,
  items,
  calendars,
}: Pick<PageFacts, 'jsonLd' | 'items' | 'calendars'>): Stated[] {
  return [...readJsonLd(jsonLd), ...readItems(items), ...readCalendars(calendars)]
}

/**
 * Adds to what was read what the structured data states of the same sessions. Where the visible page holds no session
 * at all (its text comes later, by script), the structured data is the programme.
 */
export function withStated(reading: Reading, events: readonly Stated[], telling: Telling): Reading {
  if (events.length === 0) return reading
  const all = flatten(events)
  const leaves = all.filter(({ parts }) => parts.length === 0)
  const index = indexOf(all, telling.spell)
  const found = reading.sessions.map(session => findStated(session, index, telling.timeZone))
  const matched = found.some(event => event !== undefined)
  const isWhole = found.some(event => event && event.parts.length > 0) && isBare(reading)
  if (
    reading.kind !== 'schedule' &&
    (isWhole || !matched) &&
    (reading.kind === 'other' || leaves.length > 1) &&
    (leaves.length > 1 || isBare(reading))
  )
    return fromStated(events, leaves, telling)
  const sessions = reading.sessions.map((session, place) => {
    const event = found[place]
    return event ? addStated(session, event, telling) : session
  })
  const around =
    all.find(event => event.parts.some(part => found.includes(part))) ??
    (matched ? undefined : events.find(event => event.parts.length === 0 && events.length === 1))
  const event =
    around && !found.includes(around) ? { ...eventOf(around, telling), ...reading.event } : reading.event
  return {
    kind: matched && reading.kind === 'other' ? 'session' : reading.kind,
    sessions,
    ...(event && { event }),
  }
}

/** Whether the visible page says nothing of its own. */
function isBare({ sessions }: Reading): boolean {
  return sessions.every(({ blocks, people }) => blocks.length === 0 && people.length === 0)
}

function fromStated(events: readonly Stated[], leaves: readonly Stated[], telling: Telling): Reading {
  const around = events.find(({ parts }) => parts.length > 0)
  return {
    kind: leaves.length > 1 ? 'schedule' : 'session',
    sessions: leaves.map(event => sessionOf(event, telling)),
    ...(around && { event: eventOf(around, telling) }),
  }
}

function eventOf({ name, start, end, place }: Stated, { spell }: Telling): Event {
  return {
    name: spell(name),
    ...(start && { start: start.day }),
    ...(end && end.day !== start?.day && { end: end.day }),
    ...(place && { place: spell(place) }),
  }
}
