import { isTimeAlone } from './cells.ts'
import { type Content, contentOf, namesPeople } from './contents.ts'
import type { Cell, Grid } from './grid.ts'
import type { Span } from './span.ts'

/** What each column holds, by its values under the header, leaving out cells that span columns. */
export function contentsOf(grid: Grid, header: Grid[number] | undefined): Content[] {
  const rows = grid.filter(row => row !== header)
  const width = Math.max(...grid.map(row => row.length))
  return Array.from({ length: width }, (_, x) => {
    const column = new Set(rows.filter(row => !spans(row, x)).map(row => row[x]))
    const cells = [...column].filter((cell): cell is Cell => cell !== undefined)
    const times = cells.filter(isTimeAlone).length
    return times > 0 && times === cells.length
      ? 'time'
      : contentOf(cells.flatMap(cell => firstText(cell) ?? []))
  })
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
