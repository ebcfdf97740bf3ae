import type { Session } from '../session/session.ts'

const CLOCK = '(?<![\\d:.])([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?'

/** "kl. 10.00–11.30", "10:15-11", "klockan 09.00": a range, or a start. An hour alone needs "kl" before it. */
const RANGE = new RegExp(
  `(?:kl(?:\\.|ockan)?\\s*)?${CLOCK}\\s*(?:[–—-]|till)\\s*${CLOCK.replace('(?<![\\d:.])', '')}(?![\\d:])`,
  'iu',
)
const START = new RegExp(
  `(?:kl(?:\\.|ockan)?\\s*${CLOCK}|(?<![\\d:.])([01]?\\d|2[0-4])[.:]([0-5]\\d))(?![\\d:])`,
  'iu',
)

/** The time of day that a text states, as `HH:MM`; nothing where it states none or an impossible one. */
export function readTimes(text: string): Pick<Session, 'start' | 'end'> {
  const range = RANGE.exec(text)
  if (range) return { start: clock(range[1], range[2]), end: clock(range[3], range[4]) }
  const start = START.exec(text)
  return start ? { start: clock(start[1] ?? start[3], start[2] ?? start[4]) } : {}
}

function clock(hours = '', minutes = '00'): string {
  return `${hours.padStart(2, '0')}:${minutes}`
}
