import { type Entry, FIELDS, stampAfter } from './entry.ts'
import { orderedJson } from './ordered-json.ts'

/** What reading in would do, shown before anything changes. */
export type ImportPlan = {
  fresh: readonly Entry[]
  same: number
  conflicts: readonly Conflict[]
  /** Series of which only the first time is taken. */
  recurring: number
  /** Parts that could not be read. */
  skipped: number
}
export type Conflict = { mine: Entry; theirs: Entry }

/** What to do where an entry is in the list already but differs. */
export const CHOICES = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof CHOICES)[number]

/** What was read from a file or a text, with what was left out of it. */
export type Read = { entries: readonly Entry[]; recurring: number; skipped: number }

/** Compares what was read with the list, by id. The same id twice in what was read: the last one counts. */
export function planImport(list: readonly Entry[], { entries, recurring, skipped }: Read): ImportPlan {
  const mine = new Map(list.map(entry => [entry.id, entry]))
  const theirs = [...new Map(entries.map(entry => [entry.id, entry])).values()]
  const conflicts = theirs.flatMap(entry => {
    const own = mine.get(entry.id)
    return own && !sameEntry(own, entry) ? [{ mine: own, theirs: entry }] : []
  })
  const fresh = theirs.filter(({ id }) => !mine.has(id))
  return { fresh, same: theirs.length - fresh.length - conflicts.length, conflicts, recurring, skipped }
}

/** The entries to write for a plan. `at` (ms) stamps what replaces something, so that it counts as the latest change. */
export function entriesToWrite(plan: ImportPlan, choice: Choice, at: number): Entry[] {
  const taken = plan.conflicts.flatMap(({ mine, theirs }) => {
    switch (choice) {
      case 'mine':
        return []
      case 'theirs':
        return [stamped(theirs, mine, at)]
      case 'both':
        return [withId(theirs, copyId(theirs))]
    }
  })
  return [...plan.fresh, ...taken]
}

/** The same to a person: what the session says and what was marked, whenever that was. */
function sameEntry(one: Entry, other: Entry): boolean {
  return contentOf(one) === contentOf(other)
}

function contentOf({ session, state, notes, tags, remindBefore, quietWith }: Entry): string {
  return orderedJson({ session, state, notes, tags, remindBefore, quietWith })
}

function stamped(theirs: Entry, mine: Entry, at: number): Entry {
  const stamps = FIELDS.map(field => [field, stampAfter(mine.changedAt[field], at)] as const)
  const revision = Math.max(mine.revision, theirs.revision) + 1
  return { ...theirs, revision, changedAt: Object.fromEntries(stamps) as Entry['changedAt'] }
}

/** An id of its own for a second copy, the same each time, so that reading the file in again adds no third. */
function copyId(entry: Entry): string {
  let hash = 0
  for (const unit of contentOf(entry)) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  return `${entry.id}~${hash.toString(36)}`
}

function withId(entry: Entry, id: string): Entry {
  return {
    ...entry,
    id,
    session: { ...entry.session, id },
    repairs: entry.repairs.map(repair => ({ ...repair, session: id })),
  }
}
