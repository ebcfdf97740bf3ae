import { savedSession } from '../core/session/saved-session.ts'
import type { Programme } from '../core/session/session.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'
import { storageProblem } from './storage/storage-problem.ts'

/** After a page was read: its saved sessions get what is new on it, and the list will say what has changed. */
export async function noteChanges(saved: SavedSessions, programme: Programme, now: number): Promise<void> {
  if (programme.kind === 'other') return
  try {
    await saved.reread(
      programme.source.url,
      programme.sessions.map(session => savedSession(programme, session, now)),
    )
  } catch (error) {
    // The page is read all the same; the list itself says what is wrong with it when it is opened.
    storageProblem(error)
  }
}
