import type { PageBlock, PageCell } from '../page/page.ts'
import { isRoomNumber } from './anchors.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { meaningOf } from './labels.ts'
import { looksLikePlace } from './places.ts'
import type { NamedRole } from './roles.ts'
import type { Span } from './span.ts'

/** What the column of titles is called. */
const TITLE_HEADERS = new Set(
  'seminarium föreläsning programpunkt aktivitet punkt vad innehåll event program programme presentation lecture sessions seminar foredrag ohjelma sisältö session what titel rubrik indhold innhold hva hvad aktivitet tema/rubrik talk activity content mitä'.split(
    ' ',
  ),
)

type Block = PageBlock<Span>
type Cell = PageCell<Span>
type Table = Block & { kind: 'table' }

/** A cell longer than this is text laid out by a table, not a value in one. */
const LONGEST_VALUE = 300
/** A table wider than this is data. */
const WIDEST = 40

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
  const grid = squareOf(table)
  const isTime = (cell: Cell | undefined) => cell !== undefined && clockOf(cell) !== undefined
  const timesAcross = grid[0]?.filter(isTime).length ?? 0
  const timesDown = grid
    .slice(timesAcross > 1 ? 1 : 0)
    .filter(row => isTime(row[0]) || isTime(row.find(cell => cell && textOf(cell) !== ''))).length
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
function isTurned([first = [], ...rest]: (Cell | undefined)[][]): boolean {
  const [corner, ...heads] = first
  return (
    rest.length > 0 &&
    heads.length > 0 &&
    (!corner || isEmpty(corner)) &&
    heads.every(cell => cell?.header && clockOf(cell)) &&
    rest.every(([cell]) => cell?.header && !clockOf(cell))
  )
}

function wrapped(blocks: Block[]): Block[] {
  return blocks.length > 1 ? [groupOf(blocks)] : blocks
}

function groupOf(blocks: Block[]): Block {
  return { kind: 'group', blocks }
}

/** The table with its spans filled in: a cell that spans stands in each of its places, the same object. */
function squareOf(table: Table): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = table.rows.map(() => [])
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

function transpose(grid: (Cell | undefined)[][]): (Cell | undefined)[][] {
  const width = Math.max(...grid.map(row => row.length))
  return Array.from({ length: width }, (_, x) => grid.map(row => row[x]))
}

/** Times down the first column, or rows of any kind led by a time; the first row may name the columns. */
function openGrid(grid: (Cell | undefined)[][]): Block[] {
  const header = headerOf(grid)
  const roles = header ? headerRoles(header) : []
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
    if (named || !header || width <= 2) opened.push(groupOf(rowBlocks(row, roles, done)))
    else opened.push(...gridRow({ grid, y, header, roles, done }))
  }
  return opened
}

function rowBlocks(
  row: (Cell | undefined)[],
  roles: readonly (NamedRole | undefined)[],
  done: Set<Cell>,
): Block[] {
  return [...new Set(row)].flatMap(cell => {
    if (!cell || isEmpty(cell)) return []
    const role = roles[row.indexOf(cell)]
    done.add(cell)
    const named = role ?? (isTimeAlone(cell) ? 'time' : undefined)
    return named
      ? cell.blocks.map(block => (block.kind === 'text' ? { ...block, names: named } : block))
      : wrapped(cell.blocks)
  })
}

type GridRow = {
  grid: (Cell | undefined)[][]
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
        ? head.blocks.map(block => (block.kind === 'text' ? withoutLevel({ ...block, names: role }) : block))
        : []
    const own = clockOf(cell) ? [] : timeOf(grid, y, { cell, time })
    return [groupOf([...own, ...above, ...cell.blocks])]
  })
}

/** The time of a cell: its row's; over several rows from the first's start to the last's end, if that is said. */
function timeOf(
  grid: (Cell | undefined)[][],
  y: number,
  { cell, time }: { cell: Cell; time: Cell | undefined },
): Block[] {
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
    block.kind === 'text' && block.text.text.length < 120 ? { level: 4, ...block } : block,
  )
}

/** The row that names the columns: of header cells, or with a label for the time, or without a time over rows with times. */
function headerOf(grid: (Cell | undefined)[][]): (Cell | undefined)[] | undefined {
  const [first] = grid
  if (!first || first.some(cell => cell && clockOf(cell))) return undefined
  const cells = [...new Set(first)].filter((cell): cell is Cell => cell !== undefined)
  const filled = cells.filter(cell => !isEmpty(cell))
  if (filled.length < 2 && !(filled.length === 1 && cells.length > 1 && first.length > 2)) return undefined
  return filled.every(cell => textOf(cell).length < 80) ? first : undefined
}

function headerRoles(header: (Cell | undefined)[] | undefined): (NamedRole | undefined)[] {
  const roles = (header ?? []).map(cell => (cell ? roleOfHeader(textOf(cell)) : undefined))
  const isList = roles.includes('time') && roles.includes('person') && !roles.includes('title')
  const unknown = isList ? roles.indexOf('track') : -1
  return roles.map((role, index) => (index === unknown ? 'title' : role))
}

/** What a column holds by its heading; a grid's columns are rooms, days or tracks. */
function roleOfHeader(text: string): NamedRole | undefined {
  if (text === '') return undefined
  const meaning = meaningOf(text.replace(/\s?:$/u, ''))
  if (meaning) {
    if ('role' in meaning) return 'person'
    const { fact } = meaning
    return fact === 'other' || fact === 'accessibility' ? undefined : fact
  }
  if (TITLE_HEADERS.has(text.toLowerCase())) return 'title'
  if (findDay(text)) return 'day'
  return looksLikePlace(text) ? 'place' : 'track'
}

/** Whether a cell says a time and nothing else: there hours alone ("10–11") are a time. */
function isTimeAlone(cell: Cell): boolean {
  const clock = clockOf(cell)
  return clock !== undefined && clock.to >= textOf(cell).length
}

function isEmpty(cell: Cell): boolean {
  return !cell.blocks.some(block => block.kind !== 'text' || /[\p{L}\d]/u.test(block.text.text))
}

/** A cell's text, as far as a heading or a value of one would go. */
function textOf(cell: Cell): string {
  return cell.blocks
    .map(block =>
      block.kind === 'text'
        ? block.text.text
        : block.kind === 'group' || block.kind === 'list'
          ? '\u2026'.repeat(LONGEST_VALUE)
          : '',
    )
    .join(' ')
    .trim()
}

/** The time that a cell begins with. */
function clockOf(cell: Cell) {
  const texts = cell.blocks.flatMap(block => (block.kind === 'group' ? block.blocks : [block])).slice(0, 2)
  for (const block of texts) {
    const text = block.kind === 'text' ? block.text.text : ''
    const clock =
      leadingClock(text, { hoursAlone: true }) ??
      (text.length < 30 && !isRoomNumber(text) ? findClock(text) : undefined)
    if (clock) return clock
    if (!findDay(text)) return undefined
  }
  return undefined
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
