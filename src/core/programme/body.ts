import type { Mark, PageBlock, PageText } from '../page/page.ts'
import type { Block, Item, Run } from '../session/session.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'

/** What of the page’s blocks does not go into the body: `used` texts and images; `replaced` texts stand shortened. */
type Edits = { used: ReadonlySet<Span | string>; replaced: ReadonlyMap<Span, Span> }

/** Alternative texts that are noise: none, a file’s name, a camera’s number, an ornament. */
const SAYS_NOTHING =
  /^$|^(?:dscn?|img|dsc|p)[-_]?\d+$|^\S+\.(?:jpe?g|png|gif|webp|svg)$|^(?:divider(?: line)?|spacer|line|bullet|icon|logo|image|bild|foto|portrait|porträtt|photo|decoration)$/iu

type Source = { texts: readonly PageText[]; edits: Edits }

/** The session’s text: the page’s blocks without what was read as facts, as the session’s blocks. */
export function bodyOf(blocks: readonly PageBlock<Span>[], source: Source): Draft<Block>[] {
  return withoutBareHeadings(blocksOf(blocks, source))
}

/** Without the headings that nothing is left under: what stood there were facts or people. */
function withoutBareHeadings(blocks: readonly Draft<Block>[]): Draft<Block>[] {
  const kept: Draft<Block>[] = []
  for (const block of blocks.toReversed()) {
    const below = kept.at(-1)
    const isOver =
      below && (below.kind !== 'heading' || block.kind !== 'heading' || below.level > block.level)
    if (block.kind !== 'heading' || isOver) kept.push(block)
  }
  return kept.reverse()
}

function blocksOf(blocks: readonly PageBlock<Span>[], source: Source): Draft<Block>[] {
  const found = blocks.flatMap((block): Draft<Block>[] => {
    const lang = block.lang ? { lang: block.lang } : {}
    switch (block.kind) {
      case 'text': {
        const text = runsOf(block.text, source)
        if (text.length === 0) return []
        return block.level
          ? [{ kind: 'heading', level: headingLevel(block.level), text, ...lang }]
          : [{ kind: 'paragraph', text, ...lang }]
      }
      case 'image': {
        if (source.edits.used.has(block.src)) return []
        const caption = block.caption ? runsOf(block.caption, source) : []
        const alt = SAYS_NOTHING.test(block.alt.text) ? '' : block.alt
        if (alt === '' && caption.length === 0) return []
        return [{ kind: 'image', src: block.src, alt, ...(caption.length > 0 && { caption }), ...lang }]
      }
      case 'list': {
        const items = block.items
          .map(item => itemOf(blocksOf(item, source)))
          .filter(item => item !== undefined)
        return items.length > 0 ? [{ kind: 'list', ordered: block.ordered, items, ...lang }] : []
      }
      case 'table':
        return tableOf(block, source)
      case 'quote': {
        const quoted = blocksOf(block.blocks, source)
        return quoted.length > 0 ? [{ kind: 'quote', blocks: quoted, ...lang }] : []
      }
      case 'group':
        return blocksOf(block.blocks, source)
    }
  })
  return withNumberedLists(found)
}

/** Paragraphs one after the other that begin "1.", "2." and so on are a list whose numbers were typed. */
function withNumberedLists(blocks: readonly Draft<Block>[]): Draft<Block>[] {
  const result: Draft<Block>[] = []
  for (let index = 0; index < blocks.length; ) {
    const items: Draft<Item>[] = []
    for (
      let next = blocks[index];
      next && items.length < blocks.length;
      next = blocks[index + items.length]
    ) {
      const item = next.kind === 'paragraph' ? numberedItem(next.text, items.length + 1) : undefined
      if (!item) break
      items.push(item)
    }
    const block = blocks[index]
    if (items.length > 1) result.push({ kind: 'list', ordered: true, items })
    else if (block) result.push(block)
    index += Math.max(1, items.length)
  }
  return result
}

function numberedItem([first, ...rest]: Draft<Run>[], number: number): Draft<Item> | undefined {
  const text = first?.text
  if (!first || text === undefined || typeof text === 'string') return undefined
  const sign = /^(\d{1,2})[.)]\s+(?=\S)/u.exec(text.text)
  if (Number(sign?.[1]) !== number || !sign) return undefined
  return { text: [{ ...first, text: slice(text, sign[0].length) }, ...rest] }
}

/** The reader’s own title is its only `h1`: a page’s headings begin at 2. */
function headingLevel(level: 1 | 2 | 3 | 4 | 5 | 6): 2 | 3 | 4 | 5 | 6 {
  return level === 1 ? 2 : level
}

function itemOf(blocks: Draft<Block>[]): Draft<Item> | undefined {
  const [first, ...rest] = blocks
  if (!first) return undefined
  if (first.kind !== 'paragraph') return { text: [], blocks }
  return rest.length > 0 ? { text: first.text, blocks: rest } : { text: first.text }
}

function tableOf(table: PageBlock<Span> & { kind: 'table' }, source: Source): Draft<Block>[] {
  const cells = (row: (typeof table.rows)[number]) => row.map(cell => textOf(cell.blocks, source))
  const [first, ...rest] = table.rows
  const hasHeader = first !== undefined && rest.length > 0 && first.every(cell => cell.header)
  const header = hasHeader ? cells(first) : undefined
  const rows = (hasHeader ? rest : table.rows).map(cells).filter(row => row.some(cell => cell.length > 0))
  if (rows.length === 0) return []
  const caption = table.caption ? runsOf(table.caption, source) : []
  return [{ kind: 'table', rows, ...(header && { header }), ...(caption.length > 0 && { caption }) }]
}

/** A cell’s text as one line of runs: paragraphs in a cell are told apart by a line feed. */
function textOf(blocks: readonly PageBlock<Span>[], source: Source): Draft<Run>[] {
  return blocksOf(blocks, source)
    .flatMap(block =>
      block.kind === 'paragraph' || block.kind === 'heading'
        ? [block.text]
        : block.kind === 'list'
          ? block.items.map(item => item.text)
          : [],
    )
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]))
}

/** A text cut where its look changes. */
function runsOf(span: Span, { texts, edits }: Source): Draft<Run>[] {
  if (edits.used.has(span)) return []
  const shown = edits.replaced.get(span) ?? span
  const end = shown.at + shown.text.length
  const marks = (texts[shown.of]?.marks ?? []).filter(
    mark => mark.start < end && mark.end > shown.at && hasLook(mark),
  )
  const edges = [...new Set([shown.at, ...marks.flatMap(mark => [mark.start, mark.end]), end])]
    .filter(edge => edge >= shown.at && edge <= end)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const looks = marks.filter(mark => mark.start <= from && mark.end >= to).map(lookOf)
    const text: Span = { text: shown.text.slice(from - shown.at, to - shown.at), of: shown.of, at: from }
    return Object.assign({ text }, ...looks) as Draft<Run>
  })
}

function hasLook(mark: Mark): boolean {
  return Object.keys(lookOf(mark)).length > 0
}

function lookOf({ strong, em, href, lang, title }: Mark): Omit<Run, 'text'> {
  return {
    ...(strong && { strong }),
    ...(em && { em }),
    ...(href && { href }),
    ...(lang && { lang }),
    ...(title && { title }),
  }
}
