import type { PageBlock } from '../page/page.ts'
import { type Span, slice } from './span.ts'

/** A list sign typed as text; U+F0A7 and U+F0B7 are Word’s private ones. Alone, or before white space. */
const BULLET = /^[•‣▪●◦·\uf0a7\uf0b7*-](?:[\s\u00a0]+|$)/u

type Blocks = PageBlock<Span>[]

/** Makes lists of neighbouring blocks whose text begins with a typed bullet, at every depth. */
export function joinTypedLists(blocks: Blocks): Blocks {
  const result: Blocks = []
  for (const block of blocks.map(inside)) {
    const item = asItem(block)
    const last = result.at(-1)
    if (!item) result.push(block)
    else if (last?.kind === 'list' && last.names === TYPED) last.items.push(item)
    else result.push({ kind: 'list', ordered: false, names: TYPED, items: [item] })
  }
  return result
}

/** Marks a list made here, so that only its own neighbours join it. */
const TYPED = 'typed'

function inside(block: PageBlock<Span>): PageBlock<Span> {
  switch (block.kind) {
    case 'group':
    case 'quote':
      return { ...block, blocks: asItem(block) ? block.blocks : joinTypedLists(block.blocks) }
    case 'list':
      return { ...block, items: block.items.map(joinTypedLists) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map(row => row.map(cell => ({ ...cell, blocks: joinTypedLists(cell.blocks) }))),
      }
    default:
      return block
  }
}

/** The content of a block that begins with a bullet, without the bullet; undefined for any other block. */
function asItem(block: PageBlock<Span>): Blocks | undefined {
  if (block.kind === 'text') {
    const bullet = BULLET.exec(block.text.text)
    if (!bullet || block.level) return undefined
    const text = slice(block.text, bullet[0].length)
    return text.text ? [{ ...block, text }] : []
  }
  if (block.kind !== 'group') return undefined
  const [first, ...rest] = block.blocks
  const begins = first && asItem(first)
  const bullets = rest.some(other => asItem(other) !== undefined)
  return begins && !bullets ? [...begins, ...rest] : undefined
}
