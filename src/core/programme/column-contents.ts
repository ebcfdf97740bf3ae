import { isTimeAlone, textOf } from './cells.ts'
import type { Cell, Grid } from './grid.ts'
import { readLabels } from './labels.ts'
import { looksLikeName } from './name.ts'
import { readPersonLine } from './person-line.ts'
import { isPeople, readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'

/** What a column may be told by. */
export type Content = 'time' | 'person' | 'place' | 'other'

/** So many of a column's values must be of one kind; of rooms fewer, for most houses have names of their own. */
const MOST = 0.6
const SOME_PLACES = 0.25
const FEWEST_VALUES = 2
const LONGEST_ROOM = 40

/** What each column holds, by its values under the header, leaving out cells that span columns. */
export function contentsOf(grid: Grid, header: Grid[number] | undefined): Content[] {
  const rows = grid.filter(row => row !== header)
  const width = Math.max(...grid.map(row => row.length))
  return Array.from({ length: width }, (_, x) => {
    const cells = [...new Set(rows.filter(row => !spans(row, x)).map(row => row[x]))]
    return contentOf(cells.filter((cell): cell is Cell => cell !== undefined && textOf(cell) !== ''))
  })
}

function spans(row: Grid[number], x: number): boolean {
  return row.some((cell, at) => cell !== undefined && cell === row[x] && at !== x)
}

/** What values of one column are. */
export function contentOf(cells: readonly Cell[]): Content {
  if (cells.length < FEWEST_VALUES) return 'other'
  const share = (holds: (cell: Cell) => boolean) => cells.filter(holds).length / cells.length
  if (share(isTimeAlone) >= MOST) return 'time'
  if (cells.every(mayBeRoom) && share(cell => looksLikePlace(textOf(cell))) >= SOME_PLACES) return 'place'
  return share(namesPeople) >= MOST ? 'person' : 'other'
}

/** A short text without a sentence's or a title's signs. */
function mayBeRoom(cell: Cell): boolean {
  const text = textOf(cell)
  return text.length <= LONGEST_ROOM && !/[.:;?!”"]/u.test(text) && !namesPeople(cell)
}

/** Whether a cell begins with people: a name, someone of whom more is said, or several. */
function namesPeople(cell: Cell): boolean {
  const block = cell.blocks.flatMap(each => (each.kind === 'group' ? each.blocks : [each]))[0]
  if (block?.kind !== 'text') return false
  const { text: span } = block
  const [labelled] = readLabels(span)?.parts ?? []
  if (labelled) return 'role' in labelled.meaning
  const person = readPersonLine(span)
  return (
    looksLikeName(span.text) ||
    (person !== undefined && (person.proven || person.slots > 1)) ||
    isPeople(span) ||
    readPersonList(span).length > 1
  )
}
