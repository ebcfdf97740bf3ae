import { savedSession } from '../core/session/saved-session.ts'
import type { Programme } from '../core/session/session.ts'
import type { SavedSessions } from './storage/saved-sessions.ts'
import { storageProblem } from './storage/storage-problem.ts'

/**
 * After a page was read: its saved sessions get what is new on it, and the list will say what has changed. Comes back
 * with how many were written. `now` in ms.
 */
export async function noteChanges(saved: SavedSessions, programme: Programme, now: number): Promise<number> {
  if (programme.kind === 'other') return 0
  try {
    return await saved.reread(
      programme.source.url,
      programme.sessions.map(session => savedSession(programme, session, now)),
    )
  } catch (error) {
    // The page is read all the same; the list itself says what is wrong with it when it is opened.
    storageProblem(error)
    return 0
  }
}
