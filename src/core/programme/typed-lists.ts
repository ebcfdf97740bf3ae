import type { PageBlock } from '../page/page.ts'
import { type Span, slice } from './span.ts'

/** A list sign typed as text; U+F0A7 and U+F0B7 are Word’s private ones. Alone, or before white space; a triangle alone shows what is folded away. */
const BULLET = /^(?:[•▪●◦·\uf0a7\uf0b7*-](?:[\s\u00a0]+|$)|‣[\s\u00a0]+)/u

/** A hyphen alone is a list sign only beside another: a quotation, a date or a continued title begins with one, too. */
const FEWEST_HYPHENS = 2

type Block = PageBlock<Span>
type List = Block & { kind: 'list' }

/** Makes lists of neighbouring blocks whose text begins with a typed bullet, at every depth. */
export function joinTypedLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let typed: { list: List; from: Block[] } | undefined
  for (const block of blocks.map(inside)) {
    const item = asItem(block)
    if (!item) {
      close()
      result.push(block)
      continue
    }
    typed ??= { list: { kind: 'list', ordered: false, items: [] }, from: [] }
    if (item.length > 0) typed.list.items.push(item)
    typed.from.push(block)
  }
  close()
  return result

  function close() {
    const [first] = typed?.from ?? []
    const isHyphen = first?.kind === 'text' && first.text.text.startsWith('-')
    if (typed && isHyphen && typed.from.length < FEWEST_HYPHENS) result.push(first)
    else if (typed && typed.list.items.length > 0) result.push(typed.list)
    typed = undefined
  }
}

function inside(block: Block): Block {
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
function asItem(block: Block): Block[] | undefined {
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
