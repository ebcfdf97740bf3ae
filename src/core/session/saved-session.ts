import type { Programme, Repair, Session } from './session.ts'

/** A session in the personal list: whole, so that it reads offline and after its page is gone. `savedAt` is in milliseconds since 1970. */
export type SavedSession = {
  id: string
  session: Session
  repairs: Repair[]
  language: string
  source: Programme['source']
  event?: NonNullable<Programme['event']>
  savedAt: number
}

/** One session of a programme as it is saved: with its own repairs and what it needs of the programme. */
export function savedSession(programme: Programme, session: Session, savedAt: number): SavedSession {
  const { language, source, event } = programme
  const repairs = programme.repairs.filter(repair => repair.session === session.id)
  return { id: session.id, session, repairs, language, source, ...(event && { event }), savedAt }
}
