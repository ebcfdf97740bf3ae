import type { Block, Item, Run } from '../session/session.ts'

/** Blocks as plain text, for a calendar’s description: one line a paragraph, lists with dashes, an empty line between. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map(textOf).filter(Boolean).join('\n\n')
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return runText(block.text)
    case 'list':
      return block.items
        .map((item, index) => itemText(item, block.ordered ? `${index + 1}. ` : '- '))
        .join('\n')
    case 'quote':
      return blockText(block.blocks)
    case 'image':
      return [block.alt, block.caption && runText(block.caption)].filter(Boolean).join('\n')
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows]
        .map(row => row.map(runText).join(', '))
        .join('\n')
  }
}

const itemText = ({ text, blocks = [] }: Item, mark: string) =>
  [mark + runText(text), blockText(blocks)].filter(Boolean).join('\n')
const runText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
