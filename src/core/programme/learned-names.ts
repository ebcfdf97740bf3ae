import type { Mark, PageBlock, PageText } from '../page/page.ts'
import { contentOf } from './contents.ts'
import { meaningOf } from './labels.ts'
import { saysWith } from './people-cuts.ts'
import { roleOf } from './roles.ts'
import { type Span, slice } from './span.ts'
import { isTitleWord } from './titles.ts'

type Block = PageBlock<Span>

/** Fewer elements of one name show no habit. */
const FEWEST = 3
/** More are looked at no further. */
const MOST = 200
const LONGEST_VALUE = 120
/** In longer ones names are mentioned. */
const LONGEST_TEXT = 200

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
    for (const mark of marks) add(namesOf(mark, text), slice({ text, of, at: 0 }, mark.start, mark.end))
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
      text.marks ? { ...text, marks: text.marks.map(mark => named(mark, text.text, said)) } : text,
    ),
  }
}

function named(mark: Mark, text: string, said: (names: string) => string): Mark {
  const names = namesOf(mark, text)
  const known = names && said(names)
  return known && known !== names ? { ...mark, names: known } : mark
}

/** What an element is called; one without a name that ends a short text, by its look: `<h4>Styrning <i>Anna Berg</i></h4>`. */
function namesOf(mark: Mark, text: string): string | undefined {
  if (mark.names) return mark.names
  const before = text.slice(0, mark.start).trimEnd()
  const isTail =
    mark.end === text.length && text.length <= LONGEST_TEXT && /[\p{L}\d?!.…)"”»’]$/u.test(before)
  if (!isTail || mark.lang || mark.title || mark.datetime || goesOn(before, text)) return undefined
  return `${mark.strong ? 'strong' : mark.em ? 'em' : mark.href ? 'link' : 'plain'}-tail`
}

/** Words that no title ends with. */
const SMALL = new Set(
  'om av for för till til vi i på the and of och og ja in to a an en ett et ei med hos ved vid der som är er is about från from fra with mellom mellan mellem eller'.split(
    ' ',
  ),
)

/** Whether a text goes on in its last element: behind a label, a post, "med", "about". */
function goesOn(before: string, text: string): boolean {
  const last = before.slice(before.lastIndexOf(' ') + 1)
  return (
    SMALL.has(last.toLowerCase()) ||
    meaningOf(before) !== undefined ||
    isTitleWord(last.toLowerCase()) ||
    saysWith({ text: text.slice(before.length - last.length), of: 0, at: 0 })
  )
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
