import type { Page } from '../../src/core/page/page.ts'
import { readProgramme } from '../../src/core/read-programme.ts'
import type { Model } from '../../src/core/repair/model.ts'
import type { Programme } from '../../src/core/session/session.ts'

/** A programme as `expected.json` holds it: without what comes from the address (ids). */
export type Comparable = Omit<Programme, 'sessions' | 'repairs'> & {
  sessions: Omit<Programme['sessions'][number], 'id'>[]
  repairs: Omit<Programme['repairs'][number], 'session'>[]
}

/** The whole programme of a page, comparable with `expected.json`. */
export function comparable(page: Page, model: Model): Comparable {
  const programme = readProgramme(page, model)
  return {
    ...programme,
    sessions: programme.sessions.map(({ id: _id, ...session }) => session),
    repairs: programme.repairs.map(({ session: _session, ...repair }) => repair),
  }
}
