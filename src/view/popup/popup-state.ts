import { signal } from '@preact/signals'
import type { Programme, Session } from '../../core/session/session.ts'
import type { Words } from '../words/words.ts'

/** What the page in front is. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'problem'; problem: keyof Words['problem'] }
  | { kind: 'read'; programme: Programme }

export type PopupState = ReturnType<typeof createPopupState>

/** What the popup has beside the list: the page in front, and what is saved. */
export function createPopupState() {
  return {
    page: signal<PageState>({ kind: 'reading' }),
    savedIds: signal<ReadonlySet<string>>(new Set()),
  }
}

/** What the popup asks of the shell beside what the list does. */
export type PopupVerbs = {
  read: (programme: Programme) => void
  /** Saves a session of the page, or takes it out of the list again. */
  toggleSaved: (session: Session) => void
  /** Saves those sessions of the page that are not in the list. */
  saveAll: () => void
  openPage: () => void
  openOptions: () => void
}
