import type { Line } from './lines.ts'

/** "T04" beside the kind or the title, in one text with it, or over it as the first of its lines: the line that is the session's number. */
export function numberBeside(lines: readonly Line[], beside: Line | undefined): Line | undefined {
  const at = beside ? lines.indexOf(beside) : -1
  return [lines[at - 1], lines[at + 1]].find(
    (line, side) =>
      at >= 0 &&
      isNumber(line) &&
      (line?.source.of === beside?.source.of || (side === 0 && at === 1 && beside?.level !== undefined)),
  )
}

/** Whether a line is nothing but a session’s number: "F1", "T-04". */
export function isNumber(line: Line | undefined): boolean {
  return line !== undefined && NUMBER.test(line.span.text)
}

const NUMBER = /^\p{Lu}{1,3}[-.]?\d{1,3}\p{Lu}?$/u
