import type { Line } from './lines.ts'

/** "T04" in a box beside the kind, in one text with it: the line that is the session's number. */
export function numberBeside(lines: readonly Line[], kind: Line | undefined): Line | undefined {
  const at = kind ? lines.indexOf(kind) : -1
  return [lines[at - 1], lines[at + 1]].find(
    line => at >= 0 && line && line.source.of === kind?.source.of && NUMBER.test(line.span.text),
  )
}

const NUMBER = /^\p{Lu}{1,3}[-.]?\d{1,3}\p{Lu}?$/u
