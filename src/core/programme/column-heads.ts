import { clockOf, isEmpty, textOf } from './cells.ts'
import { contentsOf } from './column-contents.ts'
import { findDay } from './dates.ts'
import type { Cell, Grid } from './grid.ts'
import { isKind } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import { looksLikePlace } from './places.ts'
import type { NamedRole } from './roles.ts'
import { TRACK_WORD } from './schedule-lines.ts'
import { type FactKind, PEOPLE_SLOTS } from './words/labels.ts'

/** What the column of titles is called. */
export const TITLE_HEADERS = new Set(
  'seminarium föreläsning programpunkt aktivitet punkt vad innehåll event program programme presentation lecture sessions seminar foredrag ohjelma sisältö session what titel rubrik indhold innhold hva hvad aktivitet tema/rubrik talk activity content mitä'.split(
    ' ',
  ),
)

/** The row that names the columns: of header cells, or with a label for the time, or without a time over rows with times. */
export function headerOf(grid: Grid): (Cell | undefined)[] | undefined {
  const [first] = grid
  if (!first || first.some(cell => cell && clockOf(cell))) return undefined
  const cells = [...new Set(first)].filter((cell): cell is Cell => cell !== undefined)
  const filled = cells.filter(cell => !isEmpty(cell))
  if (filled.length < 2 && !(filled.length === 1 && cells.length > 1 && first.length > 2)) return undefined
  return filled.every(cell => textOf(cell).length < 80) ? first : undefined
}

type Roles = (NamedRole | undefined)[]

/** What the columns hold by their headings alone. */
export function headerRoles(header: (Cell | undefined)[] | undefined): Roles {
  const heads = (header ?? []).map(cell => (cell ? textOf(cell) : ''))
  const areRooms = heads.some(head => !meaningOf(head) && roleOfHeader(head) === 'place')
  // Beside a room stand rooms: "Hangaren" and "Sal 2".
  const roles = heads.map(head => {
    const role = roleOfHeader(head)
    return areRooms && role === 'track' && !meaningOf(head) && !TRACK_WORD.test(head) ? 'place' : role
  })
  if (roles.includes('title')) return roles
  const title = (header ?? []).findIndex(cell => cell && TITLE_HEADERS.has(textOf(cell).toLowerCase()))
  // Beside a time, and people or rooms, a subject is what the sessions are called.
  const isList = roles.includes('time') && (roles.includes('person') || roles.includes('place'))
  const subject = title < 0 && isList ? heads.findIndex(head => SUBJECTS.has(head.toLowerCase())) : -1
  return roles.map((role, index) => (index === title || index === subject ? 'title' : role))
}

const SUBJECTS = new Set(['ämne', 'tema', 'rubrik', 'emne', 'aihe', 'teema', 'topic', 'subject'])

/**
 * What the columns hold: by their headings where these are known words, else by their values. Where times stand
 * beside people or rooms, each row is a session, and the first column left is of titles.
 */
export function columnRoles(grid: Grid, header: (Cell | undefined)[] | undefined): Roles {
  const byHeader = headerRoles(header)
  const contents = contentsOf(grid, header)
  const isOpen = (index: number) => byHeader[index] === undefined || byHeader[index] === 'track'
  const others = contents.filter(content => content === 'other').length
  const roles = contents.map((content, index): NamedRole | undefined => {
    const isTold = content === 'time' || (content !== 'other' && others > 0 && contents.length > 2)
    return isOpen(index) && isTold ? content : byHeader[index]
  })
  const isList = roles.includes('time') && (roles.includes('person') || isRoomColumn(roles, contents))
  const unknown =
    isList && !roles.includes('title') ? roles.findIndex(role => role === undefined || role === 'track') : -1
  return roles.map((role, index) => (index === unknown ? 'title' : role))
}

/** A column of rooms, rather than one that a room heads in a grid. */
function isRoomColumn(roles: Roles, contents: readonly string[]): boolean {
  return roles.some((role, index) => role === 'place' && contents[index] === 'place')
}

/** What a column holds by the fact that its heading names; the others are text. */
const ROLES: ReadonlyMap<FactKind, NamedRole> = new Map([
  ['end', 'time'],
  ['address', 'place'],
  ...(
    ['time', 'day', 'place', 'organiser', 'language', 'track', 'kind', 'number', 'title', 'text'] as const
  ).map(fact => [fact, fact] as const),
])

/** What a column holds by its heading; a grid's columns are rooms, days or tracks. */
function roleOfHeader(text: string): NamedRole | undefined {
  if (text === '') return undefined
  const slot = PEOPLE_SLOTS.get(text.toLowerCase())
  if (slot) return slot
  if (/^(?:pass|nr|nr\.|no\.?|#)$/iu.test(text)) return 'number'
  const meaning = meaningOf(text)
  if (meaning) {
    if ('role' in meaning) return 'person'
    const { fact } = meaning
    return ROLES.get(fact)
  }
  if (TITLE_HEADERS.has(text.toLowerCase()) || isKind(text)) return 'title'
  if (findDay(text)) return 'day'
  return looksLikePlace(text) ? 'place' : 'track'
}
