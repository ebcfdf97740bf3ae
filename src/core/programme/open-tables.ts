import { clockOf, isEmpty, LONGEST_VALUE, textOf } from './cells.ts'
import { headerRoles, TITLE_HEADERS } from './column-heads.ts'
import { saysDay, withDays } from './day-column.ts'
import { type Block, type Cell, type Grid, squareOf, type Table, transpose } from './grid.ts'
import { meaningOf } from './labels.ts'
import { groupOf, openGrid, wrapped } from './open-grid.ts'

/**
 * Opens tables that are schedules or mere layout: a row becomes a group whose texts are named by their columns
 * ("Lokal" → place), a cell of a grid (times down, tracks across) a group with its time, track, room or day in front.
 * So that all that follows reads them like any other page. Tables of other data stay.
 */
export function openTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'table':
        return openTable({
          ...block,
          rows: block.rows.map(row => row.map(cell => ({ ...cell, blocks: openTables(cell.blocks) }))),
        })
      case 'list':
        return [{ ...block, items: block.items.map(openTables) }]
      case 'group':
      case 'quote':
        return [{ ...block, blocks: openTables(block.blocks) }]
      default:
        return [block]
    }
  })
}

function openTable(table: Table): Block[] {
  const caption: Block[] = table.caption ? [{ kind: 'text', text: table.caption, level: 4 }] : []
  const grid = withDays(squareOf(table))
  const isTime = (cell: Cell | undefined) => cell !== undefined && clockOf(cell) !== undefined
  const timesAcross = grid[0]?.filter(isTime).length ?? 0
  const timesDown = grid
    .slice(timesAcross > 1 ? 1 : 0)
    .filter(
      row => isTime(row[0]) || isTime(row.find(cell => cell && textOf(cell) !== '' && !saysDay(cell))),
    ).length
  if (isTurned(grid) || (timesAcross >= 2 && timesAcross > timesDown && grid.length > 1))
    return [...caption, ...openGrid(transpose(grid))]
  if (
    timesDown >= 2 ||
    (timesDown === 1 && grid.length <= 3 && headerRoles(grid[0]).some(role => role === 'time'))
  )
    return [...caption, ...openGrid(grid)]
  const roles = headerRoles(grid[0])
  const labels = [...new Set(grid[0])].filter(
    cell => cell && (meaningOf(textOf(cell)) || TITLE_HEADERS.has(textOf(cell).toLowerCase())),
  )
  if (roles.includes('title') && labels.length >= 2 && grid.length > 2) return [...caption, ...openGrid(grid)]
  if (isLayout(table))
    return [
      ...caption,
      ...table.rows.flatMap(row =>
        row.length > 0 ? [groupOf(row.flatMap(cell => wrapped(cell.blocks)))] : [],
      ),
    ]
  return [table]
}

/** A corner without words, times in the rest of the first row: the rows are rooms or tracks. */
function isTurned([first = [], ...rest]: Grid): boolean {
  const [corner, ...heads] = first
  return (
    rest.length > 0 &&
    heads.length > 0 &&
    (!corner || isEmpty(corner)) &&
    heads.every(cell => cell?.header && clockOf(cell)) &&
    rest.every(([cell]) => cell?.header && !clockOf(cell))
  )
}

/** A table without headings whose cells hold more than values. */
function isLayout({ rows, caption }: Table): boolean {
  if (caption || rows.some(row => row.some(cell => cell.header))) return false
  const isComposite = (cell: Cell) =>
    cell.blocks.length > 3 ||
    cell.blocks.some(block =>
      block.kind !== 'text' && block.kind !== 'image'
        ? true
        : block.kind === 'text' && (block.level !== undefined || block.text.text.length > LONGEST_VALUE),
    )
  return rows.length === 1 || rows.every(row => row.length <= 1) || rows.some(row => row.some(isComposite))
}
