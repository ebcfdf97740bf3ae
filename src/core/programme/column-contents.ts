import { isTimeAlone } from './cells.ts'
import { type Content, contentOf, likenessToRooms, namesPeople } from './contents.ts'
import type { Cell, Grid } from './grid.ts'
import type { Span } from './span.ts'

/** What each column holds, by its values under the header, leaving out cells that span columns. One at most holds rooms. */
export function contentsOf(grid: Grid, header: Grid[number] | undefined): Content[] {
  const rows = grid.filter(row => row !== header)
  const width = Math.max(...grid.map(row => row.length))
  const columns = Array.from({ length: width }, (_, x) => {
    const column = new Set(rows.filter(row => !spans(row, x)).map(row => row[x]))
    return [...column].filter((cell): cell is Cell => cell !== undefined)
  })
  const contents = columns.map((cells): Content => {
    const values = cells.flatMap(cell => firstText(cell) ?? [])
    const times = cells.filter(isTimeAlone).length
    if (times > 0 && times === values.length) return 'time'
    const content = contentOf(values)
    return content === 'place' && cells.some(holdsMore) ? 'other' : content
  })
  const rooms = contents.flatMap((content, x) => (content === 'place' ? [x] : []))
  const likeness = (x: number) => likenessToRooms(columns[x]?.flatMap(cell => firstText(cell) ?? []) ?? [])
  const most = rooms.toSorted((a, b) => likeness(b) - likeness(a) || b - a)[0]
  return contents.map((content, x) => (content === 'place' && x !== most ? 'other' : content))
}

/** A room has one text in its cell. */
function holdsMore(cell: Cell): boolean {
  return cell.blocks.flatMap(block => (block.kind === 'group' ? block.blocks : [block])).length > 1
}

function spans(row: Grid[number], x: number): boolean {
  return row.some((cell, at) => cell !== undefined && cell === row[x] && at !== x)
}

/** Whether a cell begins with people. */
export function beginsWithPeople(cell: Cell): boolean {
  const first = firstText(cell)
  return first !== undefined && namesPeople(first)
}

function firstText(cell: Cell): Span | undefined {
  const [first] = cell.blocks.flatMap(block => (block.kind === 'group' ? block.blocks : [block]))
  return first?.kind === 'text' && /[\p{L}\d]/u.test(first.text.text) ? first.text : undefined
}
