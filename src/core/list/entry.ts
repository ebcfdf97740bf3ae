import type { SavedSession } from '../session/saved-session.ts'
import type { Block, Repair, Session } from '../session/session.ts'

/** What a person decides about a session in the list. Each field is merged for itself between machines. */
export type Marks = {
  state: 'going' | 'maybe'
  /** Private notes, in Markdown. */
  notes: string
  tags: string[]
  /** Minutes before the start. */
  remindBefore?: number
  /** Ids of sessions whose overlap with this one is meant. One of the two holding the other is enough. */
  quietWith: string[]
}

/** What a page may change about a session, as the list shows it. */
export type Facts = Pick<Session, 'title' | 'day' | 'start' | 'end' | 'place' | 'cancelled'> & {
  people: string[]
}

/** What carries its own time of change, in milliseconds since 1970. */
export const FIELDS = ['presence', 'content', 'state', 'notes', 'tags', 'remindBefore', 'quietWith'] as const
export type Field = (typeof FIELDS)[number]

/** A session in the list as it is stored: saved whole, with the person’s marks. */
export type Entry = SavedSession &
  Marks & {
    /** Written by the person, on no page. */
    own?: true
    /** Came by sync: only the facts are known until its page is read again. */
    partial?: true
    /** The facts as the person last knew them; absent when the page has not changed since. */
    known?: Facts
    /** The page was read again and the session was not on it. */
    missing?: true
    /** Grows with each change that a calendar should know of (RFC 5545, 3.8.7.4). */
    revision: number
    changedAt: Record<Field, number>
  }

/** An entry without its text: what the list itself needs, small enough to have 10,000 of. */
export type Card = Omit<Entry, 'session' | 'repairs'> & { session: Omit<Session, 'blocks'> }

/** What may be changed of a card without its page; `undefined` takes a field away. */
export type CardChange = { [Key in keyof Marks | 'known' | 'missing']?: Card[Key] | undefined }

/** The text that belongs to a card. */
export type Body = { id: string; blocks: Block[]; repairs: Repair[] }

/** Remembers that a session was removed and when (ms), so that another machine does not bring it back. */
export type Removal = { id: string; at: number; card: Card }

/** A newly saved session, all of it changed at `at` (ms). */
export function newEntry(saved: SavedSession, at: number = saved.savedAt): Entry {
  return {
    ...saved,
    state: 'going',
    notes: '',
    tags: [],
    quietWith: [],
    revision: 0,
    changedAt: {
      presence: at,
      content: at,
      state: at,
      notes: at,
      tags: at,
      remindBefore: at,
      quietWith: at,
    },
  }
}

export function cardOf({ session: { blocks: _, ...session }, repairs: __, ...rest }: Entry): Card {
  return { ...rest, session }
}

export function bodyOf({ id, session: { blocks }, repairs }: Entry): Body {
  return { id, blocks, repairs }
}

export function entryOf(card: Card, body: Body | undefined): Entry {
  return { ...card, session: { ...card.session, blocks: body?.blocks ?? [] }, repairs: body?.repairs ?? [] }
}

export function factsOf(session: Omit<Session, 'blocks'>): Facts {
  const { title, day, start, end, place, cancelled, people } = session
  return {
    title,
    ...(day !== undefined && { day }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place }),
    ...(cancelled && { cancelled }),
    people: people.map(({ name }) => name),
  }
}

/** The event that a session belongs to: its name, else the site, else the host, else the page. Undefined for own entries. */
export function eventOf({ event, source, own }: Pick<Card, 'event' | 'source' | 'own'>): string | undefined {
  if (own) return undefined
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(source.url)?.[1]
  return event?.name ?? source.site ?? host ?? (source.title || undefined)
}

/** A time of change that is later than the last one, also when the machine’s clock went back. */
export function stampAfter(last: number, now: number): number {
  return Math.max(now, last + 1)
}
