import type { Block, Item, Run } from '../session/session.ts'
import type { Exportable } from './exportable.ts'
import { type ExportWords, factLines, kicker, personLine } from './session-lines.ts'

/** One session as Markdown (CommonMark, tables as in GitHub’s): heading, facts, people, text, source. */
export function toMarkdown({ session, source }: Exportable, words: ExportWords): string {
  const { people } = session
  const parts = [
    `# ${plain(session.title)}`,
    [kicker(session), session.cancelled && words.cancelled].filter(Boolean).join(' · '),
    factLines(session, words)
      .map(([name, value]) => `- **${plain(name)}:** ${plain(value)}`)
      .join('\n'),
    people.length > 0 ? `## ${plain(words.people)}` : '',
    people.map(person => `- ${plain(personLine(person, words))}`).join('\n'),
    ...session.blocks.map(blockOf),
    `${plain(words.source)}: [${plain(source.site ?? source.title)}](<${session.url ?? source.url}>)`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsOf(block.text)}`
    case 'paragraph':
      return runsOf(block.text).replaceAll('\n', '  \n')
    case 'list':
      return block.items.map((item, index) => itemOf(item, block.ordered ? `${index + 1}.` : '-')).join('\n')
    case 'quote':
      return block.blocks.map(blockOf).join('\n\n').replace(/^/gm, '> ')
    case 'image':
      return [block.alt && `*${plain(block.alt)}*`, block.caption && runsOf(block.caption)]
        .filter(Boolean)
        .join('\n\n')
    case 'table':
      return tableOf(block)
  }
}

function itemOf({ text, blocks = [] }: Item, mark: string): string {
  const indent = ' '.repeat(mark.length + 1)
  const whole = [runsOf(text), ...blocks.map(blockOf)].filter(Boolean).join('\n')
  return `${mark} ${whole.replaceAll('\n', `\n${indent}`)}`
}

function tableOf({ header, rows, caption }: Block & { kind: 'table' }): string {
  const width = Math.max(header?.length ?? 0, ...rows.map(row => row.length))
  const line = (cells: readonly Run[][]) =>
    `| ${Array.from({ length: width }, (_, index) =>
      runsOf(cells[index] ?? [])
        .replaceAll('|', '\\|')
        .replaceAll('\n', ' '),
    ).join(' | ')} |`
  const table = [line(header ?? []), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
  return caption ? `${runsOf(caption)}\n\n${table}` : table
}

function runsOf(runs: readonly Run[]): string {
  return runs.map(runOf).join('')
}

function runOf({ text, strong, em, href }: Run): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (!inner) return text
  const mark = `${strong ? '**' : ''}${em ? '*' : ''}`
  const marked = `${mark}${plain(inner)}${[...mark].reverse().join('')}`
  return `${before}${href ? `[${marked}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : marked}${after}`
}

/** Text whose signs mean nothing in Markdown. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
}
