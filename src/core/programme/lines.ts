import type { PageBlock, PageText } from '../page/page.ts'
import type { Span } from './span.ts'

/** A text of the page with where it stands; what headline, people and facts are read from. */
export type Line = { span: Span; level?: number; names?: string; inList?: true; image?: string }

/** The page’s blocks with spans in place of indices. */
export function withSpans(blocks: readonly PageBlock[], texts: readonly PageText[]): PageBlock<Span>[] {
  const span = (id: number): Span => ({ text: texts[id]?.text ?? '', of: id, at: 0 })
  return blocks.map(block => {
    switch (block.kind) {
      case 'text':
        return { ...block, text: span(block.text) }
      case 'image': {
        const { caption, ...rest } = block
        return { ...rest, alt: span(block.alt), ...(caption !== undefined && { caption: span(caption) }) }
      }
      case 'list':
        return { ...block, items: block.items.map(item => withSpans(item, texts)) }
      case 'table': {
        const { caption, ...rest } = block
        const rows = block.rows.map(row =>
          row.map(cell => ({ ...cell, blocks: withSpans(cell.blocks, texts) })),
        )
        return { ...rest, rows, ...(caption !== undefined && { caption: span(caption) }) }
      }
      case 'quote':
      case 'group':
        return { ...block, blocks: withSpans(block.blocks, texts) }
    }
  })
}

/** All texts in reading order, captions among them. */
export function linesOf(blocks: readonly PageBlock<Span>[]): Line[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'text':
        return [
          {
            span: block.text,
            ...(block.level && { level: block.level }),
            ...(block.names && { names: block.names }),
          },
        ]
      case 'image':
        return block.caption ? [{ span: block.caption, image: block.src }] : []
      case 'list':
        return block.items.flatMap(linesOf).map(line => ({ ...line, inList: true as const }))
      case 'table':
        return block.rows.flat().flatMap(cell => linesOf(cell.blocks))
      case 'quote':
      case 'group':
        return linesOf(block.blocks)
    }
  })
}
