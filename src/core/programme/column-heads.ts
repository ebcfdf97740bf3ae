import { clockOf, isEmpty, textOf } from './cells.ts'
import { findDay } from './dates.ts'
import type { Cell, Grid } from './grid.ts'
import { meaningOf } from './labels.ts'
import { looksLikePlace } from './places.ts'
import type { NamedRole } from './roles.ts'

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

export function headerRoles(header: (Cell | undefined)[] | undefined): (NamedRole | undefined)[] {
  const roles = (header ?? []).map(cell => (cell ? roleOfHeader(textOf(cell)) : undefined))
  const isList = roles.includes('time') && roles.includes('person') && !roles.includes('title')
  const unknown = isList ? roles.indexOf('track') : -1
  return roles.map((role, index) => (index === unknown ? 'title' : role))
}

/** What a column holds by its heading; a grid's columns are rooms, days or tracks. */
function roleOfHeader(text: string): NamedRole | undefined {
  if (text === '') return undefined
  const meaning = meaningOf(text)
  if (meaning) {
    if ('role' in meaning) return 'person'
    const { fact } = meaning
    return fact === 'other' || fact === 'accessibility' || fact === 'registration' ? undefined : fact
  }
  if (TITLE_HEADERS.has(text.toLowerCase())) return 'title'
  if (findDay(text)) return 'day'
  return looksLikePlace(text) ? 'place' : 'track'
}
