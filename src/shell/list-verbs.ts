import { type Card, newEntry } from '../core/list/entry.ts'
import { wallClock } from '../core/list/instants.ts'
import { joinNotes } from '../core/list/join-notes.ts'
import { ownSession } from '../core/list/own-session.ts'
import { dayOf, HOME_ZONE } from '../core/session/when.ts'
import type { ListState, ListVerbs } from '../view/list/list-state.ts'
import type { Words } from '../view/words/words.ts'
import { browser } from './browser.ts'
import { lastSync } from './keep-in-sync.ts'
import { keepIndex } from './keep-index.ts'
import { createFileVerbs, type Work } from './list-files.ts'
import { sizeBefore } from './list-size.ts'
import { send } from './messages.ts'
import { readerAddress } from './reader-address.ts'
import { openDatabase } from './storage/database.ts'
import { loadListSettings } from './storage/list-settings.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'
import { storageProblem } from './storage/storage-problem.ts'

/** The list’s state wired to the database: what popup and page have in common. Ends with `signal`. */
export function wireList({ state, words, signal }: { state: ListState; words: Words; signal: AbortSignal }) {
  const database = openDatabase(() => {
    state.problem.value = 'storage-blocked'
  })
  const saved = createSavedSessions(database)
  const said = words.list
  loadListSettings().then(({ remindBefore }) => {
    state.suggested.value = remindBefore
  }, storageProblem)
  lastSync().then(last => {
    state.notSynced.value = typeof last === 'object' ? last.leftOut : 0
  }, storageProblem)
  let last = 0

  const tell = (error: unknown) => {
    state.problem.value = storageProblem(error)
  }
  const showAll = () =>
    saved.watch(
      cards => {
        if (cards.length > 0) state.lost.value = 0
        else if (!state.cards.peek()) sayWhatIsLost()
        state.cards.value = cards
        state.problem.value = undefined
        const ids = new Set(cards.map(({ id }) => id))
        state.selected.value = new Set([...state.selected.value].filter(id => ids.has(id)))
      },
      tell,
      signal,
    )
  /** The list is empty when it is first looked at: was it so before? */
  const sayWhatIsLost = () =>
    void sizeBefore().then(size => {
      state.lost.value = size
    }, tell)
  saved
    .ahead(yesterday(Date.now()), AHEAD)
    .then(cards => {
      state.ahead.value = cards
    }, tell)
    // A long list keeps the page busy: what comes first is drawn before it.
    .finally(() => setTimeout(showAll))
  keepIndex(state, signal)
  const ticking = setInterval(() => {
    state.clock.value = Date.now()
  }, 15_000)
  signal.addEventListener('abort', () => clearInterval(ticking))

  /** Does something with the list and says how it went; a failure of the storage is told, any other is thrown on. */
  async function attempt(work: Work): Promise<'done' | 'failed'> {
    try {
      const done = await work()
      state.problem.value = undefined
      if (done) state.status.value = done
      return 'done'
    } catch (error) {
      state.problem.value = storageProblem(error)
      return 'failed'
    }
  }

  /** The same for what changes the list: reminders and sync have to follow. */
  async function change(work: Work): Promise<'done' | 'failed'> {
    const ended = await attempt(work)
    if (ended === 'done') await send('list-changed', {})
    return ended
  }

  function offerUndo(what: string, undo: () => Promise<void>): void {
    last += 1
    state.undoable.value = [...state.undoable.value, { key: last, said: what, undo }]
  }

  const verbs: ListVerbs = {
    addressOf: ({ id, source }) => readerAddress({ page: source.url, session: id }),
    remove: ids =>
      change(async () => {
        const gone = await saved.removeAll(ids)
        const [only] = gone
        const what =
          gone.length === 1 && only ? words.status.removed(only.session.title) : said.removedMany(gone.length)
        offerUndo(what, () => saved.restore(gone))
        return what
      }),
    change: (ids, changeOf) =>
      change(async () => {
        const before = await saved.change(ids, changeOf)
        if (ids.length < 2) return undefined
        offerUndo(said.changedMany(before.length), () => changeBack(before))
        return said.changedMany(before.length)
      }),
    undo: undoable =>
      change(async () => {
        await undoable.undo()
        state.undoable.value = state.undoable.value.filter(({ key }) => key !== undoable.key)
        return said.undone
      }),
    saveNotes: ({ id, session }, { before, after }) =>
      change(async () => {
        let kept = after
        await saved.change([id], card => {
          kept = joinNotes({ before, after, now: card.notes })
          return { notes: kept }
        })
        return kept === after ? said.notesSaved(session.title) : said.notesJoined
      }),
    setReminder: ({ id, session }, minutes) => {
      // Asked first: the browser only lets it be asked in the moment of the press.
      const allowed = minutes === undefined || browser.permissions.request({ permissions: ['notifications'] })
      return change(async () => {
        await saved.change([id], () => ({ remindBefore: minutes }))
        state.remindersRefused.value = !(await allowed)
        return minutes === undefined || state.remindersRefused.value
          ? undefined
          : said.reminderSet(session.title)
      })
    },
    saveOwn: draft =>
      change(async () => {
        const before = draft.id ? await saved.get(draft.id) : undefined
        const own = ownSession(draft, {
          before,
          newId: `own-${crypto.randomUUID()}`,
          zone: zoneOn(draft.day, state.cards.value ?? []),
          at: Date.now(),
        })
        if (before) await saved.save(own)
        else await saved.put([{ ...newEntry(own), own: true }])
        state.panel.value = 'none'
        return words.status.saved(own.session.title)
      }),
    ...createFileVerbs({ state, words, saved, attempt, change, offerUndo }),
  }

  async function changeBack(before: readonly Card[]): Promise<void> {
    const byId = new Map(before.map(card => [card.id, card]))
    await saved.change(
      before.map(({ id }) => id),
      ({ id }) => {
        const was = byId.get(id)
        return was ? { state: was.state, tags: was.tags, quietWith: was.quietWith } : {}
      },
    )
  }

  return { saved, verbs, change }
}

/** Cards that are read before all others: more than go on at once. */
const AHEAD = 60

/** A session that began yesterday may still go on, and elsewhere it may still be yesterday. */
function yesterday(now: number): string {
  return wallClock(now - 86_400_000).slice(0, 10)
}

/** The zone of an own entry: that of the day’s other sessions, else the machine’s. */
function zoneOn(day: string, cards: readonly Card[]): string {
  const sameDay = cards.find(({ session }) => day && dayOf(session) === day)
  return sameDay ? (sameDay.session.timeZone ?? HOME_ZONE) : Intl.DateTimeFormat().resolvedOptions().timeZone
}
