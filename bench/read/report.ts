import { addScore, type Count, emptyScore, type Fault, FIELDS, type Score } from './score.ts'

/** Precision and recall of every field over all shapes, then the shapes, worst first, with their worst fields. */
export function report(scores: ReadonlyMap<string, Score>): string {
  const sum = emptyScore()
  for (const score of scores.values()) addScore(sum, score)
  const fields = FIELDS.filter(field => sum[field].true + sum[field].read > 0)
  const lines = [row('field', ['precision', 'recall', 'said', 'read', 'right'])]
  for (const field of fields) lines.push(fieldRow(field, sum[field]))
  lines.push(fieldRow('ALL', total(sum)), '')
  lines.push(row('shape', ['F1', 'precision', 'recall']).concat('  worst fields (precision/recall)'))
  const ranked = [...scores].map(([shape, score]) => ({ shape, score, all: total(score) }))
  ranked.sort((a, b) => f1(a.all) - f1(b.all))
  for (const { shape, score, all } of ranked)
    lines.push(
      row(shape, [share(f1(all)), share(precision(all)), share(recall(all))]).concat(
        '  ',
        worst(score).join(' '),
      ),
    )
  return lines.join('\n')
}

/** The first wrong fields of a page beside the truth. */
export function reportFaults(page: string, faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, 40)
    .map(({ field, session, ...fault }) =>
      [
        `${field} of "${session.slice(0, 60)}"`,
        `   said: ${fault.true ?? '(nothing)'}`,
        `   read: ${fault.read ?? '(nothing)'}`,
      ].join('\n'),
    )
  return [`${page}: ${faults.length} faults`, ...lines, ''].join('\n')
}

/** A field without values counts as right. */
const precision = ({ right, read }: Count) => (read === 0 ? 1 : right / read)
const recall = (count: Count) => (count.true === 0 ? 1 : count.right / count.true)
const f1 = (count: Count) =>
  count.true + count.read === 0 ? 1 : (2 * count.right) / (count.true + count.read)
const share = (value: number) => value.toFixed(3)

function total(score: Score): Count {
  const sum = { true: 0, read: 0, right: 0 }
  for (const field of FIELDS)
    for (const side of ['true', 'read', 'right'] as const) sum[side] += score[field][side]
  return sum
}

function worst(score: Score): string[] {
  return FIELDS.filter(field => score[field].true + score[field].read > 0 && f1(score[field]) < 0.98)
    .sort((a, b) => f1(score[a]) - f1(score[b]))
    .slice(0, 4)
    .map(field => `${field} ${precision(score[field]).toFixed(2)}/${recall(score[field]).toFixed(2)}`)
}

function fieldRow(name: string, count: Count): string {
  return row(name, [
    share(precision(count)),
    share(recall(count)),
    String(count.true),
    String(count.read),
    String(count.right),
  ])
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map(cell => cell.padStart(10)).join('')
}
