import type { Block, Item, Run } from '../session/session.ts'
import type { Exportable } from './exportable.ts'
import { type ExportWords, factLines, kicker, personLine } from './session-lines.ts'

/** One session as plain text, for a mail or a note: title, facts, people, text, source. */
export function toText({ session, source }: Exportable, words: ExportWords): string {
  const { people } = session
  const parts = [
    [kicker(session), session.title, session.cancelled && words.cancelled].filter(Boolean).join('\n'),
    factLines(session, words)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    people.length > 0
      ? [`${words.people}:`, ...people.map(person => personLine(person, words))].join('\n')
      : '',
    ...session.blocks.map(blockOf),
    `${words.source}: ${session.url ?? source.url}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockOf).filter(Boolean).join('\n\n')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return runsOf(block.text)
    case 'list':
      return block.items.map((item, index) => itemOf(item, block.ordered ? `${index + 1}.` : '•')).join('\n')
    case 'quote':
      return plainText(block.blocks)
    case 'image':
      return [block.alt, block.caption && runsOf(block.caption)].filter(Boolean).join('\n')
    case 'table':
      return [block.caption ?? [], ...[block.header ?? [], ...block.rows].map(cellsOf)]
        .map(runsOf)
        .filter(Boolean)
        .join('\n')
  }
}

function itemOf({ text, blocks = [] }: Item, mark: string): string {
  const whole = [runsOf(text), ...blocks.map(blockOf)].filter(Boolean).join('\n')
  return `${mark} ${whole.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`
}

function cellsOf(cells: readonly Run[][]): Run[] {
  return [{ text: cells.map(runsOf).join('\t') }]
}

function runsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
