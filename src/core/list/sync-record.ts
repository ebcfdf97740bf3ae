import {
  type Card,
  cardOf,
  type Entry,
  type Facts,
  FIELDS,
  type Field,
  factsOf,
  newEntry,
  type Removal,
} from './entry.ts'
import { orderedJson } from './ordered-json.ts'

/** What is known of a session’s content between machines: its facts and where it stands, without the text. */
type SyncContent = {
  facts: Facts
  url: string
  page: string
  event?: string
  timeZone?: string
  language: string
  savedAt: number
  own?: true
}

type Values = {
  presence: boolean
  content: SyncContent
  state: Card['state']
  notes: string
  tags: string[]
  remindBefore: number | undefined
  quietWith: string[]
}

/** A session between machines: each field with the time (ms) of its last change. A removed one keeps its fields, so that a later change brings it back whole. */
export type SyncRecord = { id: string } & { [Name in Field]: { at: number; value: Values[Name] } }

export function recordOf(card: Card): SyncRecord {
  const { changedAt, session, event, source } = card
  const content: SyncContent = {
    facts: factsOf(session),
    url: session.url ?? '',
    page: source.url,
    ...(event && { event: event.name }),
    ...(session.timeZone && { timeZone: session.timeZone }),
    language: card.language,
    savedAt: card.savedAt,
    ...(card.own && { own: card.own }),
  }
  return {
    id: card.id,
    presence: { at: changedAt.presence, value: true },
    content: { at: changedAt.content, value: content },
    state: { at: changedAt.state, value: card.state },
    notes: { at: changedAt.notes, value: card.notes },
    tags: { at: changedAt.tags, value: card.tags },
    remindBefore: { at: changedAt.remindBefore, value: card.remindBefore },
    quietWith: { at: changedAt.quietWith, value: card.quietWith },
  }
}

export function removedRecord({ card, at }: Removal): SyncRecord {
  return { ...recordOf(card), presence: { at, value: false } }
}

/**
 * One record of two: of each field the later change; of changes in the same millisecond the one whose value is greater as
 * JSON. So the order in which machines meet does not matter, nor how often.
 */
export function mergeRecords(one: SyncRecord, other: SyncRecord): SyncRecord {
  const fields = FIELDS.map(field => [field, later<unknown>(one[field], other[field])] as const)
  return { id: one.id, ...Object.fromEntries(fields) } as SyncRecord
}

function later<Value>(one: { at: number; value: Value }, other: { at: number; value: Value }) {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return orderedJson(one.value) >= orderedJson(other.value) ? one : other
}

/** Two records say the same. */
export function sameRecord(one: SyncRecord, other: SyncRecord): boolean {
  return FIELDS.every(
    field =>
      one[field].at === other[field].at && orderedJson(one[field].value) === orderedJson(other[field].value),
  )
}

/** The entry that a merged record makes of the local one, whose text it keeps; without one, an entry of facts alone. */
export function applyRecord(local: Entry | undefined, record: SyncRecord): Entry {
  const base = local ?? emptyEntry(record)
  const { content } = record
  const same = local && orderedJson(recordOf(cardOf(local)).content.value) === orderedJson(content.value)
  const rest = without(same ? base : withContent(base, content.value), ['remindBefore'])
  const stamps = FIELDS.map(field => [field, record[field].at] as const)
  return {
    ...rest,
    state: record.state.value,
    notes: record.notes.value,
    tags: record.tags.value,
    quietWith: record.quietWith.value,
    ...(record.remindBefore.value !== undefined && { remindBefore: record.remindBefore.value }),
    changedAt: Object.fromEntries(stamps) as Entry['changedAt'],
  }
}

/** What a removal becomes after a merge that leaves it removed. */
export function applyRemoval(record: SyncRecord): Removal {
  return { id: record.id, at: record.presence.at, card: cardOf(applyRecord(undefined, record)) }
}

function emptyEntry({ id, content: { at, value } }: SyncRecord): Entry {
  const entry = newEntry(
    {
      id,
      session: { id, title: value.facts.title, people: [], blocks: [], accessibility: [] },
      repairs: [],
      language: value.language,
      source: { url: value.page, title: '' },
      savedAt: value.savedAt,
    },
    at,
  )
  return value.own ? entry : { ...entry, partial: true }
}

/** What of a session is taken from the record, and so not kept from before. */
const FROM_RECORD = [
  'title',
  'day',
  'start',
  'end',
  'place',
  'cancelled',
  'timeZone',
  'url',
  'people',
] as const

function withContent(entry: Entry, content: SyncContent): Entry {
  const { people: names, ...facts } = content.facts
  const known = new Map(entry.session.people.map(person => [person.name, person]))
  const people = names.map(name => known.get(name) ?? { name, role: 'other' as const })
  return {
    ...without(entry, ['event', 'own']),
    session: {
      ...without(entry.session, FROM_RECORD),
      ...facts,
      ...(content.timeZone && { timeZone: content.timeZone }),
      ...(content.url && { url: content.url }),
      people,
    },
    language: content.language,
    source: entry.source.url === content.page ? entry.source : { url: content.page, title: '' },
    savedAt: content.savedAt,
    ...(content.event && {
      event: entry.event?.name === content.event ? entry.event : { name: content.event },
    }),
    ...(content.own && { own: content.own }),
  }
}

function without<Of extends object, Name extends keyof Of>(of: Of, names: readonly Name[]): Omit<Of, Name> {
  const kept = Object.entries(of).filter(([name]) => !(names as readonly string[]).includes(name))
  return Object.fromEntries(kept) as Omit<Of, Name>
}
