import type { SavedSession } from '../session/saved-session.ts'
import { clockOf } from '../session/when.ts'
import type { Card } from './entry.ts'

/** An entry of the person’s own as it stands in its form: an ISO date, clock times (`12:00`), all empty until they are filled in. */
export type Draft = { id?: string; title: string; day: string; start: string; end: string; place: string }

export function emptyDraft(): Draft {
  return { title: '', day: '', start: '', end: '', place: '' }
}

/** An entry’s form, filled in. */
export function draftOf({ id, session: { title, day, start, end, place } }: Card): Draft {
  return {
    id,
    title,
    day: day ?? '',
    start: clockOf(start) ?? '',
    end: clockOf(end) ?? '',
    place: place ?? '',
  }
}

/**
 * What a form makes of an entry: of the one that was there `before`, which keeps all that the form does not hold, else
 * of a new one saved at `at` (ms) under `newId`. A time that had no zone gets `zone`.
 */
export function ownSession(
  { title, day, start, end, place }: Draft,
  { before, newId, zone, at }: { before: SavedSession | undefined; newId: string; zone: string; at: number },
): SavedSession {
  const { id, session, repairs, language, source, event, savedAt } = before ?? newOwn(newId, at)
  const { day: _, start: __, end: ___, place: ____, timeZone = zone, ...rest } = session
  return {
    id,
    session: {
      ...rest,
      title: title.trim(),
      ...(day && { day }),
      ...(day && start && { start: `${day}T${start}`, timeZone }),
      ...(day && start && end && { end: `${day}T${end}` }),
      ...(place.trim() && { place: place.trim() }),
    },
    repairs,
    language,
    source,
    ...(event && { event }),
    savedAt,
  }
}

function newOwn(id: string, savedAt: number): SavedSession {
  return {
    id,
    session: { id, title: '', people: [], blocks: [], accessibility: [] },
    repairs: [],
    language: '',
    source: { url: '', title: '' },
    savedAt,
  }
}
