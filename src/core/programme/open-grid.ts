import { clockOf, isEmpty, isTimeAlone, textOf } from './cells.ts'
import { beginsWithPeople } from './column-contents.ts'
import { columnRoles, headerOf } from './column-heads.ts'
import type { Block, Cell, Grid } from './grid.ts'
import { meaningOf } from './labels.ts'
import { looksLikePlace } from './places.ts'
import type { NamedRole } from './roles.ts'
import { TRACK_WORD } from './schedule-lines.ts'

/** Times down the first column, or rows of any kind led by a time; the first row may name the columns. */
export function openGrid(grid: Grid): Block[] {
  const header = headerOf(grid)
  const roles = columnRoles(grid, header)
  const width = Math.max(...grid.map(row => row.length))
  const named = roles.some(role => role === 'title' || role === 'person')
  const opened: Block[] = []
  const done = new Set<Cell>()
  for (const [y, row] of grid.entries()) {
    if (row === header) continue
    const cells = [...new Set(row)].filter((cell): cell is Cell => cell !== undefined)
    const filled = cells.filter(cell => !isEmpty(cell))
    if (filled.length === 0) continue
    const isWide =
      filled.length === 1 && (row.filter(cell => cell === filled[0]).length >= width || width > 1)
    if (isWide && filled[0] && !clockOf(filled[0])) {
      if (!done.has(filled[0])) opened.push(...asHeading(filled[0].blocks))
      done.add(filled[0])
      continue
    }
    if (named || !header || width <= 2) opened.push(groupOf(rowBlocks(row, { header, roles, done })))
    else opened.push(...gridRow({ grid, y, header, roles, done }))
  }
  return opened
}

type ListRow = Pick<GridRow, 'roles' | 'done'> & { header: GridRow['header'] | undefined }

function rowBlocks(row: (Cell | undefined)[], { header, roles, done }: ListRow): Block[] {
  return [...new Set(row)].flatMap(cell => {
    if (!cell || isEmpty(cell)) return []
    const x = row.indexOf(cell)
    const role = roles[x]
    done.add(cell)
    const named = role ?? (isTimeAlone(cell) ? 'time' : undefined)
    if (!named) return wrapped(cell.blocks)
    if (named === 'title') return withTitle(cell.blocks)
    const label = named === 'person' ? labelOver(cell, header?.[x]) : []
    return [
      ...label,
      ...cell.blocks.map(block => (block.kind === 'text' ? { ...block, names: named } : block)),
    ]
  })
}

/** The title of a cell is its first text; what stands under it has no name. */
function withTitle(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(block => block.kind === 'text')
  return blocks.map((block, index) =>
    block.kind === 'text' && index === first ? { ...block, names: 'title' } : block,
  )
}

/** "Ledare" over a column of names is a label over each of them. */
function labelOver(cell: Cell, head: Cell | undefined): Block[] {
  const meaning = head && meaningOf(textOf(head))
  const isRole = meaning && 'role' in meaning && meaning.role !== 'speaker'
  if (!isRole || !head || !beginsWithPeople(cell)) return []
  return head.blocks.map(block => (block.kind === 'text' ? withoutLevel(block) : block))
}

type GridRow = {
  grid: Grid
  y: number
  header: (Cell | undefined)[]
  roles: readonly (NamedRole | undefined)[]
  done: Set<Cell>
}

function gridRow({ grid, y, header, roles, done }: GridRow): Block[] {
  const row = grid[y] ?? []
  const x = row.findIndex(cell => cell && clockOf(cell))
  const time = x <= 1 ? row[x] : undefined
  return [...new Set(row)].flatMap((cell): Block[] => {
    if (!cell || cell === time || isEmpty(cell) || done.has(cell)) return []
    done.add(cell)
    const columns = row.flatMap((each, index) => (each === cell ? [index] : []))
    const [column] = columns
    const head = columns.length === 1 && column !== undefined ? header[column] : undefined
    const role = column === undefined ? undefined : roles[column]
    const above: Block[] =
      head && role && !isEmpty(head)
        ? linesOf(head).map((block, line) =>
            block.kind === 'text'
              ? withoutLevel({ ...block, names: roleOfLine(header, line, head) ?? role })
              : block,
          )
        : []
    const own = clockOf(cell) ? [] : timeOf(grid, y, { cell, time })
    return [groupOf([...own, ...above, ...cell.blocks])]
  })
}

function linesOf(cell: Cell): Block[] {
  return cell.blocks.flatMap(block => (block.kind === 'group' ? block.blocks : [block]))
}

/**
 * What a line in the heading of a column is where there are several, as "Spår 3: Människor" over "Ateljén": what the same
 * line is in any column, for in one all are called like rooms or tracks.
 */
function roleOfLine(header: GridRow['header'], line: number, head: Cell): NamedRole | undefined {
  const lines = linesOf(head).length
  if (lines < 2) return undefined
  const texts = header.flatMap(cell => {
    const block = cell && linesOf(cell).length === lines ? linesOf(cell)[line] : undefined
    return block?.kind === 'text' ? [block.text.text] : []
  })
  if (texts.some(text => TRACK_WORD.test(text))) return 'track'
  return texts.some(looksLikePlace) ? 'place' : undefined
}

/** The time of a cell: its row's; over several rows from the first's start to the last's end, if that is said. */
function timeOf(grid: Grid, y: number, { cell, time }: { cell: Cell; time: Cell | undefined }): Block[] {
  if (!time) return []
  const rows = grid.slice(y).findIndex(row => !row.includes(cell))
  const last = rows < 0 ? grid.at(-1) : grid[y + rows - 1]
  const lastTime = last?.find(each => each && clockOf(each))
  const [first, until] = [clockOf(time), lastTime && clockOf(lastTime)]
  if (lastTime === time || !first || !until?.end)
    return time.blocks.map(block =>
      block.kind === 'text' ? withoutLevel({ ...block, names: 'time' }) : block,
    )
  return [{ kind: 'text', names: 'time', text: { text: `${first.start}–${until.end}`, of: -1, at: 0 } }]
}

function withoutLevel(block: Block & { kind: 'text' }): Block {
  const { level: _level, ...rest } = block
  return rest
}

function asHeading(blocks: readonly Block[]): Block[] {
  return blocks.map(block =>
    block.kind === 'text' && block.text.text.length < 120 && !/[.!?]\s\S|\p{L}{3}[.!]$/u.test(block.text.text)
      ? { level: 4, ...block }
      : block,
  )
}

export function wrapped(blocks: Block[]): Block[] {
  return blocks.length > 1 ? [groupOf(blocks)] : blocks
}

export function groupOf(blocks: Block[]): Block {
  return { kind: 'group', blocks }
}
