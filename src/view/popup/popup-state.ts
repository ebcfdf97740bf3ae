import { signal } from '@preact/signals'
import type { SavedSession } from '../../core/session/saved-session.ts'
import type { Programme, Session } from '../../core/session/session.ts'
import type { Words } from '../words/words.ts'

/** What the page in front is. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'problem'; problem: keyof Words['problem'] }
  | { kind: 'read'; programme: Programme }

export type PopupState = ReturnType<typeof createPopupState>

/** The popup’s state: the page in front, the saved sessions (latest first), what was removed since it was opened. */
export function createPopupState() {
  return {
    page: signal<PageState>({ kind: 'reading' }),
    saved: signal<readonly SavedSession[]>([]),
    removed: signal<readonly SavedSession[]>([]),
    status: signal(''),
    problem: signal<keyof Words['problem'] | undefined>(undefined),
  }
}

/** What the popup asks of the shell. */
export type PopupVerbs = {
  read: (programme: Programme) => void
  toggleSaved: (session: Session) => void
  open: (saved: SavedSession) => void
  remove: (saved: SavedSession) => void
  undo: (removed: SavedSession) => void
}
