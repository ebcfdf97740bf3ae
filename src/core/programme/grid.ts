import type { PageBlock, PageCell } from '../page/page.ts'
import type { Span } from './span.ts'

export type Block = PageBlock<Span>
export type Cell = PageCell<Span>
export type Table = Block & { kind: 'table' }

/** A table as lines of cells; a cell that spans stands in each of its places, the same object. */
export type Grid = (Cell | undefined)[][]

/** A table wider than this is data. */
const WIDEST = 40

/** The table with its spans filled in: a cell that spans stands in each of its places, the same object. */
export function squareOf(table: Table): Grid {
  const grid: Grid = table.rows.map(() => [])
  for (const [y, row] of table.rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined && x < WIDEST) x += 1
      const rows = Math.min(cell.rows ?? 1, table.rows.length - y)
      const columns = Math.min(cell.columns ?? 1, WIDEST - x)
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) {
          const line = grid[y + down]
          if (line && line[x + across] === undefined) line[x + across] = cell
        }
      x += columns
    }
  }
  return grid
}

export function transpose(grid: Grid): Grid {
  const width = Math.max(...grid.map(row => row.length))
  return Array.from({ length: width }, (_, x) => grid.map(row => row[x]))
}
