import type { Session } from './session.ts'

/** The zone of a page that names none (see the model: `timeZone`). */
export const HOME_ZONE = 'Europe/Stockholm'

/** The date of a session (ISO), or undefined where the page gives none. */
export function dayOf({ day, start }: Pick<Session, 'day' | 'start'>): string | undefined {
  return day ?? (start?.includes('T') ? start.slice(0, 10) : undefined)
}

/** The clock time of a start or an end (`10:00`), or undefined where there is none. */
export function clockOf(time: string | undefined): string | undefined {
  return /(?:^|T)(\d\d:\d\d)/.exec(time ?? '')?.[1]
}
