import { safeAddress } from '../page/safe-address.ts'
import type { DraftPerson } from './person-line.ts'
import type { DraftSession } from './read-session.ts'
import { remember } from './remember.ts'
import { type Span, textOf } from './span.ts'
import type { Moment, Stated } from './stated/stated.ts'

/** How a stated text is shown: repaired, with its place in the page’s texts. */
export type Spell = (text: string) => Span

export type Telling = { spell: Spell; timeZone: string; url: string }

/** Every text that events state, once each: they are repaired with the page’s own. */
export function textsOf(events: readonly Stated[]): string[] {
  const texts = new Set<string>()
  const add = (text: string | undefined) => text && texts.add(text)
  const visit = (event: Stated) => {
    for (const text of [event.name, event.place, event.organiser, event.description]) add(text)
    for (const person of event.people)
      for (const text of [person.name, person.title, person.organisation]) add(text)
    event.parts.forEach(visit)
  }
  events.forEach(visit)
  return [...texts]
}

/** All events with those inside them, in order. */
export function flatten(events: readonly Stated[]): Stated[] {
  return events.flatMap(event => [event, ...flatten(event.parts)])
}

/** Events by their folded names, so that a schedule of many sessions finds its own. */
export type StatedIndex = { event: Stated; name: string }[]

export function indexOf(events: readonly Stated[], spell: Spell): StatedIndex {
  return events.map(event => ({ event, name: folded(spell(event.name).text) }))
}

/** The event that a session’s title names, at its time where the page says one. */
export function findStated(session: DraftSession, index: StatedIndex, timeZone: string): Stated | undefined {
  const title = folded(textOf(session.title))
  const equal = index.filter(({ name }) => name === title)
  const fitting = equal.length > 0 ? equal : index.filter(({ name }) => isSame(name, title))
  const timed = fitting.find(({ event }) => event.start && momentsAgree(session, event.start, timeZone))
  return (timed ?? fitting[0])?.event
}

/** The titles of the sessions among the events, lower case. */
export function titlesOf(events: readonly Stated[], spell: Spell): ReadonlySet<string> {
  return new Set(
    flatten(events)
      .filter(({ parts }) => parts.length === 0)
      .map(({ name }) => spell(name).text.toLowerCase()),
  )
}

/** The session with what the event adds; what the page itself says stays, and a time that differs is not believed. */
export function addStated(session: DraftSession, event: Stated, telling: Telling): DraftSession {
  const { spell } = telling
  const url = event.url && safeAddress(event.url, telling.url)
  return {
    ...session,
    ...timesFrom(session, event, telling.timeZone),
    ...(!session.place && event.place && { place: spell(event.place) }),
    ...(!session.organiser && event.organiser && { organiser: spell(event.organiser) }),
    ...(event.cancelled && { cancelled: true as const }),
    ...(!session.url && url && { url }),
    ...registrationFrom(session, event, telling),
    people: withPeople(session.people, event, telling),
    blocks:
      session.blocks.length === 0 && event.description
        ? [{ kind: 'paragraph', text: [{ text: spell(event.description) }] }]
        : session.blocks,
  }
}

/** A session of which only the structured data tells. */
export function sessionOf(event: Stated, telling: Telling): DraftSession {
  return addStated(
    { title: telling.spell(event.name), people: [], blocks: [], accessibility: [] },
    event,
    telling,
  )
}

/** What the page itself says of signing up stays; an offer adds what it does not say. */
function registrationFrom(
  { registration: said }: DraftSession,
  { registration: offered }: Stated,
  { url: base, timeZone }: Telling,
): Pick<DraftSession, 'registration'> {
  if (!offered) return {}
  const url = offered.url && safeAddress(offered.url, base)
  const until = offered.until && local(offered.until, timeZone)
  const registration = {
    ...(url && { url }),
    ...(until && { until: until.time ? `${until.day}T${until.time}` : until.day }),
    ...(offered.state && { state: offered.state }),
    ...said,
  }
  return Object.keys(registration).length > 0 ? { registration } : {}
}

function timesFrom(session: DraftSession, { start, end }: Stated, timeZone: string): Partial<DraftSession> {
  if (!start || !momentsAgree(session, start, timeZone)) return {}
  const visible = textOf(session.start ?? '').slice(-5)
  const asSaid = !visible || !start.utc || local(start, timeZone).time === visible
  const from = asSaid ? local(start, timeZone) : start
  const to = end && (asSaid ? local(end, timeZone) : end)
  const time =
    visible || (from.time === '00:00' && (!to?.time || to.time === '00:00') ? undefined : from.time)
  const visibleEnd = textOf(session.end ?? '').slice(-5)
  const until = visibleEnd || (time && to && to.time !== time ? to.time : undefined)
  const lastDay = to && time && until && until < time ? to.day : from.day
  return {
    day: from.day,
    ...(time && { start: `${from.day}T${time}`, timeZone }),
    ...(time && until && { end: `${lastDay}T${until}` }),
  }
}

/** Whether a stated start is where the page puts the session, as far as it does. */
function momentsAgree({ day, start }: DraftSession, stated: Moment, timeZone: string): boolean {
  const visible = textOf(start ?? '').slice(-5)
  const readings = stated.utc ? [stated, local(stated, timeZone)] : [stated]
  return readings.some(
    reading => (!day || day === reading.day) && (!visible || !reading.time || reading.time === visible),
  )
}

/** A moment in UTC by the clock of the place. */
function local(moment: Moment, timeZone: string): Moment {
  if (!moment.utc || !moment.time) return moment
  const parts = formatIn(timeZone).format(new Date(`${moment.day}T${moment.time}:00Z`))
  const [day = moment.day, time = moment.time] = parts.split(' ')
  return { day, time }
}

/** `2026-11-23 10:00`. Made once a reading: making one takes longer than all that it is used for. */
const formatIn = remember(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
)

function withPeople(
  people: DraftPerson[],
  { people: stated }: Stated,
  { spell, url }: Telling,
): DraftPerson[] {
  const added = [...people]
  for (const person of stated) {
    const name = spell(person.name)
    const image = person.image && safeAddress(person.image, url)
    const details = {
      ...(person.title && { title: spell(person.title) }),
      ...(person.organisation && { organisation: spell(person.organisation) }),
      ...(image && { image }),
    }
    const known = added.findIndex(each => folded(textOf(each.name)) === folded(name.text))
    const before = added[known]
    if (before) added[known] = { ...details, ...before }
    else added.push({ name, role: 'speaker', ...details })
  }
  return added
}

/** Whether two folded titles name the same: equal, or one the other with its kind, number or organiser. */
function isSame(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return a === b || (short.length >= 8 && long.includes(short) && short.length * 2 >= long.length)
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
