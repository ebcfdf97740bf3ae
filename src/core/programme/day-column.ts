import { clockOf, isEmpty, textOf } from './cells.ts'
import { findDay } from './dates.ts'
import type { Block, Cell, Grid } from './grid.ts'

/** "16.04" in a column of its own: a day and a month, for the times stand beside it. */
const DAY_AND_MONTH = /^(?<day>[0-3]?\d)[./](?<month>[01]?\d)\.?$/u

/** A table whose first column holds days as figures: they are said as days ("16/4"), which nothing takes for times. */
export function withDays(grid: Grid): Grid {
  const first = [...new Set(grid.map(([cell]) => cell))].filter(
    (cell): cell is Cell => cell !== undefined && !cell.header && !isEmpty(cell),
  )
  const isDay = (cell: Cell) => dayIn(cell) !== undefined
  const besideTimes = grid
    .filter(([cell]) => cell && first.includes(cell))
    .every(([, time]) => time && clockOf(time))
  if (first.length === 0 || !first.every(isDay) || !besideTimes) return grid
  const said = new Map(first.map(cell => [cell, { ...cell, blocks: [dayBlock(cell)] }]))
  return grid.map(([cell, ...rest]) => [cell && (said.get(cell) ?? cell), ...rest])
}

/** Whether a cell says a day and nothing else. */
export function saysDay(cell: Cell): boolean {
  const text = textOf(cell)
  const day = text.length < LONGEST_DAY ? findDay(text) : undefined
  return day?.at === 0 && day.to >= text.length - 1
}

const LONGEST_DAY = 40

function dayIn(cell: Cell): string | undefined {
  const { day = '', month = '' } = DAY_AND_MONTH.exec(textOf(cell))?.groups ?? {}
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${Number(day)}/${Number(month)}`
    : undefined
}

function dayBlock(cell: Cell): Block {
  return { kind: 'text', names: 'day', text: { text: dayIn(cell) ?? '', of: -1, at: 0 } }
}
