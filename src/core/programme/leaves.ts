import type { PageBlock, PageText } from '../page/page.ts'
import { type Line, lineOf } from './lines.ts'
import type { Span } from './span.ts'

type Block = PageBlock<Span>

/** What holds blocks: a group, an item of a list, a row or a cell of a table. `from` and `to` are its leaves. */
export type Box = { parent: Box | undefined; depth: number; from: number; to: number }

/** A text or an image of the page in reading order; images and captions of tables have no line of their own to read. */
export type Leaf = { line: Line | undefined; box: Box }

/** The leaves of blocks, and how many each block holds. */
export type Leaves = { leaves: Leaf[]; counts: ReadonlyMap<Block | readonly Block[], number> }

/** Lists the leaves in reading order with the boxes that they stand in. */
export function listLeaves(blocks: readonly Block[], texts: readonly PageText[]): Leaves {
  const leaves: Leaf[] = []
  const counts = new Map<Block | readonly Block[], number>()
  walk(blocks, { parent: undefined, depth: 0, from: 0, to: 0 }, {})
  return { leaves, counts }

  function walk(inside: readonly Block[], box: Box, place: Pick<Line, 'inList' | 'inTable'>) {
    const from = leaves.length
    for (const block of inside) {
      const start = leaves.length
      add(block, box, place)
      counts.set(block, leaves.length - start)
    }
    counts.set(inside, leaves.length - from)
    box.to = leaves.length
  }

  function boxIn(parent: Box): Box {
    return { parent, depth: parent.depth + 1, from: leaves.length, to: leaves.length }
  }

  function add(block: Block, box: Box, place: Pick<Line, 'inList' | 'inTable'>) {
    switch (block.kind) {
      case 'text':
        leaves.push({ line: lineOf(block, texts, place), box })
        break
      case 'image':
        leaves.push({ line: undefined, box })
        break
      case 'group':
      case 'quote':
        walk(block.blocks, boxIn(box), place)
        break
      case 'list': {
        const list = boxIn(box)
        for (const item of block.items) walk(item, boxIn(list), { ...place, inList: true })
        list.to = leaves.length
        break
      }
      case 'table': {
        const table = boxIn(box)
        for (const row of block.rows) {
          const rowBox = boxIn(table)
          for (const cell of row) walk(cell.blocks, boxIn(rowBox), { ...place, inTable: true })
          rowBox.to = leaves.length
        }
        table.to = leaves.length
      }
    }
  }
}

/**
 * Cuts blocks into pieces by their leaves: `pieceOf` gives the piece of a leaf, -1 for none. A block goes whole where
 * all of its leaves do; else what is in it is handed out. Takes one pass over the blocks.
 */
export function cutBlocks(
  blocks: readonly Block[],
  counts: Leaves['counts'],
  pieceOf: Int32Array,
): Block[][] {
  const pieces: Block[][] = []
  let at = 0
  for (const block of blocks) give(block)
  return pieces

  function add(piece: number, ...given: Block[]) {
    if (piece < 0) return
    const list = pieces[piece]
    if (list) list.push(...given)
    else pieces[piece] = given
  }

  /** The one piece of the next leaves, or undefined where they belong to several. */
  function pieceOfNext(count: number): number | undefined {
    const first = pieceOf[at] ?? -1
    for (let index = at; index < at + count; index++) if (pieceOf[index] !== first) return undefined
    return first
  }

  function give(block: Block) {
    const count = counts.get(block) ?? 0
    const piece = count === 0 ? -1 : pieceOfNext(count)
    if (piece !== undefined) {
      add(piece, block)
      at += count
      return
    }
    if (block.kind === 'list') giveItems(block)
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) cell.blocks.forEach(give)
    else if (block.kind === 'group' || block.kind === 'quote') block.blocks.forEach(give)
  }

  /** Neighbouring items of one piece stay a list; an item alone is no list any more. */
  function giveItems(list: Block & { kind: 'list' }) {
    let run: Block[][] = []
    let of = -1
    const flush = () => {
      const [only] = run
      if (only && run.length === 1) add(of, ...only)
      else if (run.length > 1) add(of, { ...list, items: run })
      run = []
    }
    for (const item of list.items) {
      const count = counts.get(item) ?? 0
      const piece = pieceOfNext(count)
      if (piece === undefined || piece !== of) flush()
      if (piece === undefined) item.forEach(give)
      else {
        of = piece
        run.push(item)
        at += count
      }
    }
    flush()
  }
}
