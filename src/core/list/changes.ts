import type { SavedSession } from '../session/saved-session.ts'
import { type Card, type Entry, type Facts, factsOf, stampAfter } from './entry.ts'
import { fold } from './fold.ts'
import { orderedJson } from './ordered-json.ts'

/** Something that the page has changed. The loudest stands first in this list. */
const CHANGES = ['cancelled', 'missing', 'time', 'place', 'title', 'people'] as const
export type ChangeKind = (typeof CHANGES)[number]
export type Change = { kind: ChangeKind; before: Facts; after: Facts }

/** What differs between the facts that the person last knew and those of the page now, the loudest first. */
export function changesOf({
  known,
  missing,
  session,
}: Pick<Card, 'known' | 'missing' | 'session'>): Change[] {
  const after = factsOf(session)
  const before = known ?? after
  return CHANGES.filter(kind => (kind === 'missing' ? missing : differs(kind, before, after))).map(kind => ({
    kind,
    before,
    after,
  }))
}

/** Do any of the facts differ that a person would want to be told of? */
function sameFacts(one: Facts, other: Facts): boolean {
  return !CHANGES.some(kind => kind !== 'missing' && differs(kind, one, other))
}

function differs(kind: Exclude<ChangeKind, 'missing'>, before: Facts, after: Facts): boolean {
  switch (kind) {
    case 'cancelled':
      return before.cancelled !== after.cancelled
    case 'time':
      return (['day', 'start', 'end'] as const).some(field => before[field] !== after[field])
    case 'place':
      return before.place !== after.place
    case 'title':
      return before.title !== after.title
    case 'people':
      return before.people.join('\n') !== after.people.join('\n')
  }
}

/**
 * The saved entries of a page after it has been read again: each with the page’s new content, and with what the
 * person last knew until that is acknowledged. Only what differs comes back. A session is found again by its id; where
 * that now carries another title but the old title stands elsewhere on the page, the session has moved there. `at` in ms.
 */
export function reread(entries: readonly Entry[], page: readonly SavedSession[], at: number): Entry[] {
  if (page.length === 0) return []
  return entries.flatMap(entry => {
    const now = entry.own ? entry : rereadEntry(entry, foundAgain(entry, page), at)
    return now === entry ? [] : [now]
  })
}

function foundAgain(entry: Entry, page: readonly SavedSession[]): SavedSession | undefined {
  const title = fold(entry.session.title)
  const same = page.filter(({ session }) => fold(session.title) === title)
  const byId = page.find(({ id }) => id === entry.id)
  if (same.length > 0) return same.find(({ id }) => id === entry.id) ?? same[0]
  // Another title in the same place: the session renamed, unless nothing else is the same either.
  return byId && sharesSomething(factsOf(entry.session), factsOf(byId.session)) ? byId : undefined
}

function sharesSomething(one: Facts, other: Facts): boolean {
  const sameTime = one.start !== undefined && one.start === other.start && one.day === other.day
  return sameTime || one.people.some(name => other.people.includes(name)) || (!one.start && !other.start)
}

function rereadEntry(entry: Entry, found: SavedSession | undefined, at: number): Entry {
  if (!found) return entry.missing ? entry : { ...entry, missing: true }
  const session = { ...found.session, id: entry.id }
  const before = factsOf(entry.session)
  const after = factsOf(session)
  const same = sameFacts(before, after)
  if (same && !entry.missing && !entry.partial && sameText(entry, found)) return entry
  const { missing: _, partial: __, known, ...rest } = entry
  const remembered = known ?? before
  return {
    ...rest,
    session,
    repairs: found.repairs.map(repair => ({ ...repair, session: entry.id })),
    language: found.language,
    source: found.source,
    ...(found.event && { event: found.event }),
    ...(!sameFacts(remembered, after) && { known: remembered }),
    revision: same ? entry.revision : entry.revision + 1,
    changedAt: same
      ? entry.changedAt
      : { ...entry.changedAt, content: stampAfter(entry.changedAt.content, at) },
  }
}

function sameText(entry: Entry, found: SavedSession): boolean {
  return orderedJson({ ...found.session, id: entry.id }) === orderedJson(entry.session)
}
