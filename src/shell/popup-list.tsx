import { effect } from '@preact/signals'
import { newEntry } from '../core/list/entry.ts'
import { savedSession } from '../core/session/saved-session.ts'
import type { Programme, Session } from '../core/session/session.ts'
import { List } from '../view/list/List.tsx'
import { createListState } from '../view/list/list-state.ts'
import type { PopupState } from '../view/popup/popup-state.ts'
import type { Words } from '../view/words/words.ts'
import { wireList } from './list-verbs.ts'

type Given = { state: PopupState; words: Words; signal: AbortSignal }

/** The list in the popup. It comes after what is known of the page: its database and its reckoning are larger than all the rest. */
export function openList({ state, words, signal }: Given) {
  const list = createListState(Date.now())
  const { saved, verbs, change } = wireList({ state: list, words, signal })
  const stop = effect(() => {
    state.savedIds.value = list.ids.value
  })
  signal.addEventListener('abort', stop)
  return {
    view: <List state={list} verbs={verbs} words={words} />,
    async toggle(programme: Programme, session: Session): Promise<void> {
      if (list.ids.value.has(session.id)) return verbs.remove([session.id])
      await change(async () => {
        await saved.save(savedSession(programme, session, Date.now()))
        return words.status.saved(session.title)
      })
    },
    async saveAll(programme: Programme): Promise<void> {
      const fresh = programme.sessions.filter(({ id }) => !list.ids.value.has(id))
      await change(async () => {
        await saved.put(fresh.map(session => newEntry(savedSession(programme, session, Date.now()))))
        return words.list.savedMany(fresh.length)
      })
    },
  }
}
