import { meaningOf } from './labels.ts'
import type { Holder, Line } from './lines.ts'

/** A label in a table or list of facts, and what stands beside it. */
type Pair = { label: Line; values: Line[] }

/** So many pairs, most of them of known labels, are a table of facts. */
const FEWEST_PAIRS = 3
const MOST = 0.6
const LONGEST_LABEL = 40

/**
 * The lines of pairs whose label no table of words holds, where most beside them are facts: "Arrangemangsnummer 1188402"
 * among "Tid", "Lokal" and "Pris" is one, too, and no text.
 */
export function unknownFacts(lines: readonly Line[]): ReadonlySet<Line> {
  const tables = new Map<Holder, Pair[]>()
  let pair: Pair | undefined
  for (const [index, line] of lines.entries()) {
    const table = tableOf(line)
    if (table && (line.term || isFirstInRow(lines, index))) {
      pair = { label: line, values: [] }
      const pairs = tables.get(table)
      if (pairs) pairs.push(pair)
      else tables.set(table, [pair])
    } else if (table && pair && tableOf(pair.label) === table) pair.values.push(line)
    else pair = undefined
  }
  const unknown = [...tables.values()].flatMap(pairs => {
    const known = pairs.filter(({ label }) => meaningOf(label.span.text) !== undefined)
    return pairs.length >= FEWEST_PAIRS && known.length >= MOST * pairs.length ? pairs.filter(isUnknown) : []
  })
  return new Set(unknown.flatMap(({ label, values }) => [label, ...values]))
}

function isUnknown({ label: { span }, values }: Pair): boolean {
  return values.length === 1 && span.text.length <= LONGEST_LABEL && meaningOf(span.text) === undefined
}

/** The table of a line in a cell, or what holds a term and its description. */
function tableOf({ inTable, holder }: Line): Holder | undefined {
  return inTable ? holder?.parent?.parent : holder
}

function isFirstInRow(lines: readonly Line[], index: number): boolean {
  const [line, before] = [lines[index], lines[index - 1]]
  return line?.inTable === true && line.holder?.parent !== before?.holder?.parent
}
