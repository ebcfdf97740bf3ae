import type { Mark, PageBlock, PageText } from '../page/page.ts'
import { type NamedRole, namesAround, roleOf } from './roles.ts'
import type { Span } from './span.ts'

/**
 * A text of the page with where it stands; what headline, people and facts are read from. `source` is the block's
 * own text, `span` what of it has not been read yet. `role` is what its author calls it. `strong`: all of it is.
 * `href`: where it links to, if all of it is a link or a link begins it. `image`: it is that image’s caption.
 * `afterTime`: it is called like a room, or stood behind a time that has been read: a room, if it is no title.
 * `opens`: it is the first of its session’s.
 * `beforeDay`: a day stood behind it: over the title, whoever arranges the session. `holder` is what it stands in.
 */
export type Line = {
  source: Span
  span: Span
  marks: readonly Mark[]
  level?: number
  role?: NamedRole
  names?: string
  term?: true
  inList?: true
  inTable?: true
  strong?: true
  href?: string
  image?: string
  afterTime?: true
  opens?: true
  beforeDay?: true
  holder?: Holder
}

/** What holds lines: a group, an item of a list, a cell. `names` is what its author calls it. */
export type Holder = { parent: Holder | undefined; names: string | undefined }

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

type Place = Pick<Line, 'inList' | 'inTable' | 'holder'>

/** All texts in reading order, captions among them. */
export function linesOf(
  blocks: readonly PageBlock<Span>[],
  texts: readonly PageText[],
  place: Place = {},
): Line[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'text':
        return [lineOf(block, texts, place)]
      case 'image':
        return block.caption
          ? [{ source: block.caption, span: block.caption, marks: [], image: block.src, ...place }]
          : []
      case 'list': {
        const list = within(place, block.names)
        return block.items.flatMap(item => linesOf(item, texts, { ...within(list), inList: true }))
      }
      case 'table': {
        const table = within(place, block.names)
        return block.rows.flatMap(row => {
          const cells = within(table)
          return row.flatMap(cell => linesOf(cell.blocks, texts, { ...within(cells), inTable: true }))
        })
      }
      case 'quote':
      case 'group':
        return linesOf(block.blocks, texts, within(place, block.names))
    }
  })
}

function within(place: Place, names?: string): Place {
  return { ...place, holder: { parent: place.holder, names } }
}

/** The line of one text block. */
export function lineOf(
  block: PageBlock<Span> & { kind: 'text' },
  texts: readonly PageText[],
  place: Place = {},
): Line {
  const { text: span, level, names, term } = block
  const end = span.at + span.text.length
  const marks = texts[span.of]?.marks ?? NO_MARKS
  const whole = (mark: Mark) => mark.start <= span.at && mark.end >= end
  // What is called a body or a text holds parts that have names of their own.
  const outer = roleOf(names)
  const role = outer && outer !== 'text' ? outer : (roleOf(namesAround(span, marks)) ?? outer)
  const href = marks.find(mark => mark.href && mark.start <= span.at + 1 && mark.end > span.at + 1)?.href
  return {
    source: span,
    span,
    marks,
    ...place,
    ...(level && { level }),
    ...(role && { role }),
    ...(names && { names }),
    ...(term && { term }),
    ...(marks.some(mark => mark.strong && whole(mark)) && { strong: true as const }),
    ...(href && { href }),
  }
}

const NO_MARKS: readonly Mark[] = []
