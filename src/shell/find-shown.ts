import type { Programme } from '../core/session/session.ts'
import type { Shown } from '../view/reader/reader-state.ts'
import type { ReaderTarget } from './reader-address.ts'
import { readingOf } from './readings.ts'

/**
 * What the address asks for: the page’s last reading, else the saved session, else why there is neither. `asked` is what
 * `storage.session` was found to hold.
 */
export async function findShown(
  target: ReaderTarget,
  asked: Promise<Record<string, unknown>>,
): Promise<Shown> {
  if (target.problem) return { kind: 'problem', problem: target.problem, page: safePage(target.page) }
  const programme = target.page ? await readingOf(target.page, asked) : undefined
  if (programme) {
    const shown = inProgramme(programme, target.session)
    if (shown) return shown
  }
  const saved = target.session ? await savedSession(target.session) : undefined
  return saved
    ? { kind: 'session', ...saved }
    : { kind: 'problem', problem: 'gone', page: safePage(target.page) }
}

/** The session asked for, with those around it; the only one; or the whole programme. */
function inProgramme(programme: Programme, id: string | undefined): Shown | undefined {
  const { sessions, language, source } = programme
  if (!id && sessions.length !== 1) return { kind: 'schedule', programme }
  const at = id ? sessions.findIndex(session => session.id === id) : 0
  const session = sessions[at]
  if (!session) return undefined
  const repairs = programme.repairs.filter(repair => repair.session === session.id)
  return {
    kind: 'session',
    session,
    repairs,
    language,
    source,
    previous: sessions[at - 1],
    next: sessions[at + 1],
  }
}

/** The database is large and mostly not needed for the first sight of a text. */
async function savedSession(id: string) {
  const { createSavedSessions } = await import('./storage/saved-sessions.ts')
  return createSavedSessions().get(id)
}

/** The address stands in ours, which anyone may have written: only a web page is offered as a link. */
function safePage(url: string | undefined): string | undefined {
  return url && /^https?:/i.test(url) ? url : undefined
}
