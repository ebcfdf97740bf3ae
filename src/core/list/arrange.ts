import { clockOf, dayOf } from '../session/when.ts'
import { type Card, eventOf } from './entry.ts'
import { groupBy } from './group-by.ts'

export const SORTS = ['time', 'title', 'saved'] as const
export type Sort = (typeof SORTS)[number]

/** What is left out of the list; `undefined` leaves nothing out. `ids` are those that a search found. */
export type Filter = {
  event?: string | undefined
  day?: string | undefined
  tag?: string | undefined
  ids?: ReadonlySet<string> | undefined
}

/** Cards under one heading. Without `event` they are own entries, without `day` no date is known. */
export type Group = { key: string; event?: string; day?: string; cards: readonly Card[] }

export function filterCards(cards: readonly Card[], filter: Filter): readonly Card[] {
  const passes = passing(filter)
  return passes ? cards.filter(passes) : cards
}

/** As `filterCards`, of a list that is in its order already; groups of which nothing is left go. */
export function filterGroups(groups: readonly Group[], filter: Filter): readonly Group[] {
  const passes = passing(filter)
  if (!passes) return groups
  return groups
    .map(group => ({ ...group, cards: group.cards.filter(passes) }))
    .filter(({ cards }) => cards.length > 0)
}

function passing({ event, day, tag, ids }: Filter): ((card: Card) => boolean) | undefined {
  if (event === undefined && day === undefined && tag === undefined && !ids) return undefined
  return card =>
    (!ids || ids.has(card.id)) &&
    (event === undefined || eventOf(card) === event) &&
    (day === undefined || dayOf(card.session) === day) &&
    (tag === undefined || card.tags.includes(tag))
}

/**
 * The list in its order. By time it stands by event and day: the event that is on or comes next first, past events
 * last; within an event today and the days to come, then the past days, then what has no date. By title or by time of saving it is one group without headings.
 */
export function arrange(cards: readonly Card[], { sort, today }: { sort: Sort; today: string }): Group[] {
  if (cards.length === 0) return []
  if (sort === 'saved') return [{ key: '', cards: cards.toSorted((a, b) => b.savedAt - a.savedAt) }]
  if (sort === 'title') {
    const { compare } = new Intl.Collator('sv', { numeric: true })
    return [{ key: '', cards: cards.toSorted((a, b) => compare(a.session.title, b.session.title)) }]
  }
  return byEvent(cards, today).flatMap(({ event, cards }) => byDay(cards, { event, today }))
}

/** Every value that a filter can have, in the order people look for them. */
export function filterValues(cards: readonly Card[]): { events: string[]; days: string[]; tags: string[] } {
  const { compare } = new Intl.Collator('sv', { numeric: true })
  const distinct = (values: readonly (string | undefined)[]) =>
    [...new Set(values)].filter(value => value !== undefined)
  return {
    events: distinct(cards.map(eventOf)).sort(compare),
    days: distinct(cards.map(({ session }) => dayOf(session))).sort(),
    tags: distinct(cards.flatMap(({ tags }) => tags)).sort(compare),
  }
}

function byEvent(cards: readonly Card[], today: string) {
  const events = [...groupBy(cards, eventOf)].map(([event, cards]) => {
    const days = cards.map(({ session }) => dayOf(session)).filter(day => day !== undefined)
    const ahead = days.filter(day => day >= today)
    const rank = ahead.length > 0 ? 0 : days.length === 0 ? 1 : 2
    return { event, cards, rank, first: least(ahead), last: greatest(days) }
  })
  return events.sort(
    (a, b) => a.rank - b.rank || a.first.localeCompare(b.first) || b.last.localeCompare(a.last),
  )
}

function byDay(
  cards: readonly Card[],
  { event, today }: { event: string | undefined; today: string },
): Group[] {
  const rank = (day: string) => (day === '' ? 2 : day < today ? 1 : 0)
  const days = [...groupBy(cards, ({ session }) => dayOf(session) ?? '')].sort(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  )
  return days.map(([day, cards]) => ({
    key: `${event ?? ''}\n${day}`,
    ...(event !== undefined && { event }),
    ...(day && { day }),
    cards: inTime(cards),
  }))
}

/** Clock times stand before what has none; the same time in the order of saving. */
function inTime(cards: readonly Card[]): Card[] {
  return cards
    .map(card => ({ card, clock: clockOf(card.session.start) ?? LAST }))
    .sort((a, b) => (a.clock === b.clock ? a.card.savedAt - b.card.savedAt : a.clock < b.clock ? -1 : 1))
    .map(({ card }) => card)
}

/** Stands behind every clock time. */
const LAST = '~'

const least = (days: readonly string[]) => days.reduce((a, b) => (a !== '' && a < b ? a : b), '')
const greatest = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), '')
