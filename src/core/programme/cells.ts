import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import type { Cell } from './grid.ts'
import { saysSomething } from './letters.ts'
import { isRoomNumber } from './places.ts'

/** A cell longer than this is text laid out by a table, not a value in one. */
export const LONGEST_VALUE = 300

export function isEmpty(cell: Cell): boolean {
  return !cell.blocks.some(block => block.kind !== 'text' || saysSomething(block.text.text))
}

/** A cell's text, as far as a heading or a value of one would go. */
export function textOf(cell: Cell): string {
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
export function clockOf(cell: Cell) {
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

/** Whether a cell says a time and nothing else: there hours alone ("10–11") are a time. */
export function isTimeAlone(cell: Cell): boolean {
  const clock = clockOf(cell)
  return clock !== undefined && clock.to >= textOf(cell).length
}
