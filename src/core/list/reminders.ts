import type { Card } from './entry.ts'
import { spanOf } from './instants.ts'

/** A reminder that is to be shown at an instant (ms), for a session that begins at another. */
export type Reminder = { id: string; title: string; place?: string; at: number; start: number }

/** After the start a reminder is of little use; within this time (ms) it still says that one is late. */
const LATE = 10 * 60_000

/** Every reminder that is set, in the order of time. Cancelled sessions and those without a known start have none. */
export function remindersOf(cards: readonly Card[]): Reminder[] {
  return cards
    .flatMap(({ id, session, remindBefore }) => {
      const span = remindBefore === undefined || session.cancelled ? undefined : spanOf(session)
      if (!span || remindBefore === undefined) return []
      const at = span.from - remindBefore * 60_000
      return [
        { id, title: session.title, ...(session.place && { place: session.place }), at, start: span.from },
      ]
    })
    .sort((a, b) => a.at - b.at)
}

/** A name that changes when the session moves, so that a moved session is reminded of anew. */
export function reminderKey({ id, at }: Reminder): string {
  return `${id} ${at}`
}

/** What to show at an instant, and when to look again. `shown` holds the keys of those already shown. */
export function dueReminders(
  reminders: readonly Reminder[],
  { now, shown }: { now: number; shown: ReadonlySet<string> },
): { due: Reminder[]; next?: number } {
  const due = reminders.filter(
    reminder => reminder.at <= now && now < reminder.start + LATE && !shown.has(reminderKey(reminder)),
  )
  const next = reminders.find(({ at }) => at > now)?.at
  return { due, ...(next !== undefined && { next }) }
}
