import type { PageBlock, PageText } from '../page/page.ts'
import { contentOf } from './contents.ts'
import { roleOf } from './roles.ts'
import { type Span, slice } from './span.ts'

type Block = PageBlock<Span>

/** Fewer elements of one name show no habit. */
const FEWEST = 3
/** More are looked at no further. */
const MOST = 200
const LONGEST_VALUE = 120

/**
 * The page with what its unknown names mean: where the elements of one class hold rooms, or people, and nothing else
 * (`<span class="vs">Biografen</span>`), its name is said with the word for it, so that all that follows knows it.
 */
export function withLearnedNames(
  blocks: readonly Block[],
  texts: readonly PageText[],
): { blocks: Block[]; texts: PageText[] } {
  const values = new Map<string, Span[]>()
  const add = (names: string | undefined, value: Span) => {
    if (!names || value.text === '' || roleOf(names)) return
    for (const name of names.split(' ')) {
      const known = values.get(name)
      if (!known) values.set(name, [value])
      else if (known.length < MOST) known.push(value)
    }
  }
  for (const block of textsIn(blocks)) add(block.names, block.text)
  for (const [of, { text, marks = [] }] of texts.entries())
    for (const { names, start, end } of marks) add(names, slice({ text, of, at: 0 }, start, end))
  const learned = new Map(
    [...values].flatMap(([name, found]): [string, string][] => {
      if (found.length < FEWEST || found.some(({ text }) => text.length > LONGEST_VALUE)) return []
      const content = contentOf(found)
      return content === 'place' || content === 'person' ? [[name, content]] : []
    }),
  )
  if (learned.size === 0) return { blocks: [...blocks], texts: [...texts] }
  const said = (names: string) => {
    const role = roleOf(names) ? undefined : names.split(' ').flatMap(name => learned.get(name) ?? [])[0]
    return role ? `${names} ${role}` : names
  }
  return {
    blocks: renamed(blocks, said),
    texts: texts.map(text =>
      text.marks?.some(({ names }) => names && said(names) !== names)
        ? {
            ...text,
            marks: text.marks.map(mark => (mark.names ? { ...mark, names: said(mark.names) } : mark)),
          }
        : text,
    ),
  }
}

function* textsIn(blocks: readonly Block[]): Generator<Block & { kind: 'text' }> {
  for (const block of blocks) {
    if (block.kind === 'text') yield block
    else if (block.kind === 'list') for (const item of block.items) yield* textsIn(item)
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) yield* textsIn(cell.blocks)
    else if (block.kind !== 'image') yield* textsIn(block.blocks)
  }
}

function renamed(blocks: readonly Block[], said: (names: string) => string): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'text':
        return block.names ? { ...block, names: said(block.names) } : block
      case 'list':
        return { ...block, items: block.items.map(item => renamed(item, said)) }
      case 'table':
        return {
          ...block,
          rows: block.rows.map(row => row.map(cell => ({ ...cell, blocks: renamed(cell.blocks, said) }))),
        }
      case 'group':
      case 'quote':
        return { ...block, blocks: renamed(block.blocks, said) }
      case 'image':
        return block
    }
  })
}
