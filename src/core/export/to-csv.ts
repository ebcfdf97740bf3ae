import type { Session } from '../session/session.ts'
import { clockOf, dayOf } from '../session/when.ts'
import type { Exportable } from './exportable.ts'
import { plainCharacters } from './plain-characters.ts'

/** The columns, in order, by the names of the model. */
const COLUMNS: readonly [string, (one: Exportable) => string | undefined][] = [
  ['title', ({ session }) => session.title],
  ['day', ({ session }) => dayOf(session)],
  ['start', ({ session }) => clockOf(session.start)],
  ['end', ({ session }) => clockOf(session.end)],
  ['place', ({ session }) => session.place],
  ['people', ({ session }) => session.people.map(personOf).join('; ')],
  ['kind', ({ session }) => session.kind],
  ['number', ({ session }) => session.number],
  ['track', ({ session }) => session.track],
  ['cancelled', ({ session }) => (session.cancelled ? 'cancelled' : undefined)],
  ['state', ({ state }) => state],
  ['tags', ({ tags }) => tags?.join('; ')],
  ['notes', ({ notes }) => notes],
  ['url', ({ session, source }) => session.url ?? source.url],
]

/** A table for a spreadsheet (RFC 4180), with a byte order mark so that å, ä and ö are read right. */
export function toCsv(sessions: readonly Exportable[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...sessions.map(one => COLUMNS.map(([, of]) => of(one) ?? ''))]
  return `\ufeff${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/**
 * What a spreadsheet would take for a formula is given an apostrophe, which it takes for "this is text" (OWASP, CSV
 * Injection). Full-width signs count too, and so does a sign behind white space.
 */
function cell(value: string): string {
  const text = plainCharacters(value)
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\n]/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const personOf = ({ name, organisation }: Session['people'][number]) =>
  organisation ? `${name} (${organisation})` : name
