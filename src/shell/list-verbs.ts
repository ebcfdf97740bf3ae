import { type Card, type CardChange, newEntry } from '../core/list/entry.ts'
import { wallClock } from '../core/list/instants.ts'
import { joinNotes } from '../core/list/join-notes.ts'
import { ownSession } from '../core/list/own-session.ts'
import { dayOf, HOME_ZONE } from '../core/session/when.ts'
import type { ListState, ListVerbs, Undoable } from '../view/list/list-state.ts'
import type { Words } from '../view/words/words.ts'
import { browser } from './browser.ts'
import { lastSync } from './keep-in-sync.ts'
import { keepIndex } from './keep-index.ts'
import { createFileVerbs, type Work } from './list-files.ts'
import { lossOf } from './list-size.ts'
import { send } from './messages.ts'
import { readerAddress } from './reader-address.ts'
import { openDatabase } from './storage/database.ts'
import { loadListSettings } from './storage/list-settings.ts'
import { createSavedSessions } from './storage/saved-sessions.ts'
import { areSettingsReadable } from './storage/settings.ts'
import { storageProblem } from './storage/storage-problem.ts'

/** The list’s state wired to the database: what popup and page have in common. Ends with `signal`. */
export function wireList({ state, words, signal }: { state: ListState; words: Words; signal: AbortSignal }) {
  const database = openDatabase(() => {
    state.problem.value = 'storage-blocked'
  })
  const saved = createSavedSessions(database)
  const said = words.list
  void areSettingsReadable().then(readable => {
    state.settingsFailed.value = !readable
  })
  void loadListSettings().then(({ remindBefore }) => {
    state.suggested.value = remindBefore
  })
  void lastSync().then(last => {
    state.notSynced.value = typeof last === 'object' ? last.leftOut : 0
  })
  let last = 0

  const tell = (error: unknown) => {
    state.problem.value = storageProblem(error)
  }
  const showAll = () =>
    saved.watch(
      cards => {
        const wait = cards.length > 0 || state.cards.peek() ? CHANGE_IS_COUNTED : 0
        state.cards.value = cards
        clearTimeout(looking)
        looking = setTimeout(sayWhatIsLost, wait)
        state.problem.value = undefined
        const ids = new Set(cards.map(({ id }) => id))
        state.selected.value = new Set([...state.selected.value].filter(id => ids.has(id)))
      },
      tell,
      signal,
    )
  let looking: ReturnType<typeof setTimeout> | undefined
  const sayWhatIsLost = () =>
    void lossOf(saved, state.cards.peek()?.length ?? 0).then(lost => {
      state.lost.value = lost
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
  signal.addEventListener('abort', () => {
    clearInterval(ticking)
    clearTimeout(looking)
  })

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

  function offerUndo(offer: Omit<Undoable, 'key'>): void {
    last += 1
    state.undoable.value = [...state.undoable.value, { key: last, ...offer }]
  }

  /** Changes fields of some sessions, and comes back with their titles and with the way back for those fields. */
  async function changeFields(ids: readonly string[], changeOf: (card: Card) => CardChange) {
    const fields = new Set<keyof CardChange>()
    const before = await saved.change(ids, card => {
      const change = changeOf(card)
      for (const field of Object.keys(change)) fields.add(field as keyof CardChange)
      return change
    })
    const byId = new Map(before.map(card => [card.id, card]))
    const undo = async () => {
      await saved.change([...byId.keys()], ({ id }) =>
        Object.fromEntries([...fields].map(field => [field, byId.get(id)?.[field]])),
      )
    }
    return { titles: before.map(({ session }) => session.title), undo }
  }

  const verbs: ListVerbs = {
    addressOf: ({ id, source }) => readerAddress({ page: source.url, session: id }),
    remove: ids =>
      change(async () => {
        const gone = await saved.removeAll(ids)
        const [only] = gone
        const what =
          gone.length === 1 && only ? words.status.removed(only.session.title) : said.removedMany(gone.length)
        offerUndo({ said: what, undo: () => saved.restore(gone), takesFocus: true })
        return what
      }),
    change: (ids, changeOf) =>
      change(async () => {
        const { titles, undo } = await changeFields(ids, changeOf)
        const [title] = titles
        const what =
          titles.length === 1 && title !== undefined
            ? said.changedOne(title)
            : said.changedMany(titles.length)
        offerUndo({ said: what, undo, takesFocus: true })
        return what
      }),
    edit: ({ id, session }, changeOf, pressed = 'stays') =>
      change(async () => {
        const { undo } = await changeFields([id], changeOf)
        const what = said.changedOne(session.title)
        offerUndo({ said: what, undo, of: id, takesFocus: pressed === 'goes' })
        return what
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
        const [was] = await saved.change([id], card => {
          kept = joinNotes({ before, after, now: card.notes })
          return { notes: kept }
        })
        const undo = async () => {
          const back = { before: kept, after: was?.notes ?? '' }
          await saved.change([id], ({ notes }) => ({ notes: joinNotes({ ...back, now: notes }) }))
        }
        offerUndo({ said: said.notesSaved(session.title), undo, of: id, takesFocus: false })
        return kept === after ? said.notesSaved(session.title) : said.notesJoined
      }),
    setReminder: ({ id, session }, minutes) => {
      // Asked first: the browser only lets it be asked in the moment of the press.
      const allowed = minutes === undefined || browser.permissions.request({ permissions: ['notifications'] })
      return change(async () => {
        const { undo } = await changeFields([id], () => ({ remindBefore: minutes }))
        offerUndo({ said: said.changedOne(session.title), undo, of: id, takesFocus: false })
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
        if (before) {
          await saved.save(own)
          const undo = () => saved.restore([before])
          offerUndo({ said: words.status.saved(own.session.title), undo, takesFocus: true })
        } else await saved.put([{ ...newEntry(own), own: true }])
        state.panel.value = 'none'
        return words.status.saved(own.session.title)
      }),
    ...createFileVerbs({ state, words, saved, attempt, change, offerUndo }),
  }

  return { saved, verbs, change }
}

/** By then (ms) the background has counted what a change made of the list. A list that is empty at first is looked into at once. */
const CHANGE_IS_COUNTED = 1000

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
