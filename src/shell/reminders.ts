import { dueReminders, type Reminder, reminderKey, remindersOf } from '../core/list/reminders.ts'
import type { BackgroundWords } from '../view/words/background-words.ts'
import { browser } from './browser.ts'
import { readerAddress } from './reader-address.ts'
import { readLocal, writeLocal } from './storage/local.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'

/** The alarm of the next reminder. There is never more than one: the list itself is what is remembered. */
export const REMINDER_ALARM = 'reminder'
const SHOWN = 'reminders-shown'

/**
 * Shows what is due and sets the alarm for what comes next. Keeps nothing in memory, so it may be called at any time:
 * when the alarm goes off, at the start of the browser, after the list has changed. What has been shown is written down
 * first, so that a background that is stopped shows nothing twice. `now` in milliseconds since 1970.
 */
export async function updateReminders(
  saved: SavedSessions,
  words: BackgroundWords,
  now: number,
): Promise<void> {
  const reminders = remindersOf(await saved.cards())
  const shown = await shownBefore()
  const { due, next } = dueReminders(reminders, { now, shown })
  if (next === undefined) await browser.alarms.clear(REMINDER_ALARM)
  else browser.alarms.create(REMINDER_ALARM, { when: next })
  if (due.length === 0 || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const keys = new Set(reminders.map(reminderKey))
  const kept = [...shown].filter(key => keys.has(key))
  await writeLocal({ [SHOWN]: [...kept, ...due.map(reminderKey)] })
  for (const reminder of due) await show(reminder, words, now)
}

async function show(
  { id, title, place, start }: Reminder,
  words: BackgroundWords,
  now: number,
): Promise<void> {
  const minutes = Math.round((start - now) / 60_000)
  const when = minutes > 0 ? words.inMinutes(minutes) : words.now
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: [when, place].filter(Boolean).join(' · '),
  })
}

/** A press on a notification opens its session. */
export async function openReminded(saved: SavedSessions, id: string): Promise<void> {
  const entry = await saved.get(id)
  if (entry) await browser.tabs.create({ url: readerAddress({ page: entry.source.url, session: id }) })
  await browser.notifications.clear(id)
}

async function shownBefore(): Promise<ReadonlySet<string>> {
  const stored = (await readLocal(SHOWN))?.[SHOWN]
  return new Set(Array.isArray(stored) ? stored.filter(key => typeof key === 'string') : [])
}
