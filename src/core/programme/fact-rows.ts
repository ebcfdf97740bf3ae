import type { PageBlock, PageText } from '../page/page.ts'
import { meaningOf } from './labels.ts'
import { type Span, slice } from './span.ts'

type Block = PageBlock<Span>
type Text = Block & { kind: 'text' }
type Row = { label: Text; value: Text }

/** So many rows, so many of them with a known label, are a list of facts. */
const FEWEST = 3
const ENOUGH = 0.5
const LONGEST_LABEL = 40

/**
 * Rows of boxes that are a label and its value each, by whatever elements ("<div><span>Datum</span><span>9 maj</span></div>",
 * a `<dl>` for each fact): as terms with their descriptions, in one group, so that they are read as a list of facts is.
 */
export function factRows(blocks: readonly Block[], texts: readonly PageText[]): Block[] {
  const inside = blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map(item => factRows(item, texts)) }
    return block.kind === 'group' || block.kind === 'quote'
      ? { ...block, blocks: factRows(block.blocks, texts) }
      : block
  })
  const rows = inside.map(block => rowOf(block, texts))
  const made: Block[] = []
  for (let from = 0; from < inside.length; ) {
    let to = from
    while (rows[to] && inside[to]?.names === inside[from]?.names) to += 1
    const run = rows.slice(from, to).flatMap(row => row ?? [])
    if (isListOfFacts(run)) {
      made.push({ kind: 'group', blocks: run.flatMap(({ label, value }) => [label, value]) })
      from = to
    } else {
      const end = Math.max(to, from + 1)
      made.push(...inside.slice(from, end))
      from = end
    }
  }
  return made
}

function isListOfFacts(rows: readonly Row[]): boolean {
  const known = rows.filter(({ label }) => meaningOf(label.text.text) !== undefined)
  return rows.length >= FEWEST && known.length >= ENOUGH * rows.length
}

/** The label and the value of a box that holds nothing else: two elements of one text, or a term and its description. */
function rowOf(block: Block, texts: readonly PageText[]): Row | undefined {
  if (block.kind === 'text') {
    const [cut, ...others] = (texts[block.text.of]?.parts ?? [])
      .map(part => part - block.text.at)
      .filter(part => part > 0)
    if (block.level || cut === undefined || others.length > 0 || cut >= block.text.text.length)
      return undefined
    return row({ ...block, text: slice(block.text, 0, cut) }, { ...block, text: slice(block.text, cut) })
  }
  const [label, value, ...others] = block.kind === 'group' ? block.blocks : []
  return label?.kind === 'text' && label.term && value?.kind === 'text' && others.length === 0
    ? row(label, value)
    : undefined
}

function row(label: Text, value: Text): Row | undefined {
  return label.text.text.length <= LONGEST_LABEL && value.text.text !== ''
    ? { label: { ...label, term: true }, value }
    : undefined
}
