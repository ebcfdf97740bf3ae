import { isClutter, spokenLabelOf } from './clutter.ts'
import { findFoldedParts } from './folded-parts.ts'
import { createInlineText } from './inline-text.ts'
import { listLines } from './list-lines.ts'
import { createLook } from './look.ts'
import { namesOf } from './names-of.ts'
import type { PageBlock, PageCell, PageText, TextId } from './page.ts'
import { safeAddress } from './safe-address.ts'

/** Nesting beyond this is read as plain text: no real page needs it, and Chromium's parser stops at 512. */
const DEEPEST = 200

/** A text beside an image is taken for its caption up to this many characters. */
const LONGEST_CAPTION = 200

/** HTML's own bounds for a cell's spans (HTML 4.9.11) are 1000 and 65534; a schedule needs far less. */
const WIDEST_SPAN = 100

/** A button that is a heading without a level of its own, and a tab, stand below the page's title. */
const BUTTON_LEVEL = 4
const TAB_LEVEL = 2

type Listing = { texts: PageText[]; blocks: PageBlock[] }
type Level = 1 | 2 | 3 | 4 | 5 | 6

/**
 * The document's text as blocks in reading order, without clutter and hidden text. Blocks come apart where the
 * layout sets them apart: a block, a float, a table cell, two `<br>`. The document is not changed.
 * A document without a body gives no blocks. `read` gives what a text of the page says; by default what is shown.
 */
export function listBlocks(document: Document, read = (shown: string) => shown): Listing {
  const texts: PageText[] = []
  const look = createLook(document)
  const folded = findFoldedParts(document)
  const isOut = (element: Element) => look(element) === 'hidden' && !folded.isFolded(element)
  const add = (text: PageText): TextId => texts.push(text) - 1
  const { body } = document
  if (!body) return { texts, blocks: [] }
  const pageLanguage = document.documentElement.lang
  const blocks = listChildren(body, { level: undefined, term: undefined, depth: 0 })
  return { texts, blocks }

  /** The blocks in an element; `context` is what the texts directly in it are. */
  function listChildren(parent: Element, context: Context): PageBlock[] {
    const list: PageBlock[] = []
    const inline = createInlineText()
    gather(parent, context.depth)
    flush()
    return list

    function flush() {
      for (const text of inline.take()) {
        const names = namesOf(parent)
        list.push({
          kind: 'text',
          text: add(text),
          ...(context.level && { level: context.level }),
          ...(context.term && { term: context.term }),
          ...(names && { names }),
          ...languageOf(parent, pageLanguage),
        })
      }
    }

    function gather(node: Node, depth: number) {
      for (const child of node.childNodes) {
        if (child.nodeType === 3) inline.addText(read(child.nodeValue ?? ''))
        else if (child.nodeType === 1) gatherElement(child as Element, depth + 1)
      }
    }

    function gatherElement(element: Element, depth: number) {
      const tag = element.localName
      if (tag === 'br') return inline.addBreak()
      if (isClutter(element)) return inline.addText(spokenLabelOf(element))
      const shown = look(element)
      if (shown === 'hidden' && !folded.isFolded(element)) return
      if (tag === 'img') return addImage(element)
      if (depth > DEEPEST) return inline.addText(read(element.textContent ?? ''))
      if (shown === 'inline' && tag !== 'button') {
        const close = inline.open(element)
        gather(element, depth)
        return close()
      }
      flush()
      list.push(...listElement(element, { ...context, depth }))
      return undefined
    }

    function addImage(element: Element) {
      const block = imageBlock(element)
      if (!block) return
      flush()
      list.push(block)
    }
  }

  function listElement(element: Element, context: Context): PageBlock[] {
    const plain = { ...context, level: undefined, term: undefined }
    const tag = element.localName
    switch (tag) {
      case 'ul':
      case 'ol':
      case 'menu':
        return listOf(element, plain)
      case 'table':
        return tableOf(element as HTMLTableElement, plain)
      case 'blockquote':
        return wrap(listChildren(element, plain), blocks => ({ kind: 'quote', blocks }))
      case 'figure':
        return figureOf(element, plain)
      case 'pre':
        return listLines(read(element.textContent ?? '')).map(block => materialise(block))
      case 'dt':
        return listChildren(element, { ...context, term: true })
      case 'hr':
        return []
    }
    const level = headingLevel(element) ?? (tag === 'button' && !context.level ? BUTTON_LEVEL : undefined)
    if (level) return listChildren(element, { ...context, level })
    const blocks = [...tabName(element), ...captioned(listChildren(element, context))]
    const main = tag === 'article' ? tag : element.matches('main, [role=main]') && 'main'
    if (!main && blocks.length < 2) return blocks
    const names = namesOf(element)
    return wrap(blocks, inside => ({
      kind: 'group',
      ...(main && { main }),
      ...(names && { names }),
      blocks: inside,
    }))
  }

  /** The name of a tab stands over what it opens: often nothing else says the day. */
  function tabName(element: Element): PageBlock[] {
    const name = folded.tabNameOf(element)
    return name === '' ? [] : [{ kind: 'text', text: add({ text: name }), level: TAB_LEVEL }]
  }

  function listOf(element: Element, context: Context): PageBlock[] {
    const children = [...element.children].filter(child => !isClutter(child) && !isOut(child))
    if (!children.some(child => child.localName === 'li')) return listChildren(element, context)
    const items: PageBlock[][] = []
    for (const child of children) {
      const blocks = listElementOf(child, context)
      const last = items.at(-1)
      if (child.localName !== 'li' && last) last.push(...blocks)
      else if (blocks.length > 0) items.push(blocks)
    }
    if (items.length === 0) return []
    const names = namesOf(element)
    return [{ kind: 'list', ordered: element.localName === 'ol', items, ...(names && { names }) }]
  }

  /** An item’s blocks; a list that stands beside the items instead of in one is a list all the same. */
  function listElementOf(child: Element, context: Context): PageBlock[] {
    const deeper = { ...context, depth: context.depth + 1 }
    return child.localName === 'li' ? listChildren(child, deeper) : listElement(child, deeper)
  }

  function tableOf(table: HTMLTableElement, context: Context): PageBlock[] {
    const rows = [...table.rows]
      .filter(row => !isOut(row))
      .map(row => [...row.cells].filter(cell => !isOut(cell)).map(cell => cellOf(cell, context)))
      .filter(row => row.some(cell => cell.blocks.length > 0))
    if (rows.length === 0) return []
    const caption = table.caption?.textContent?.replace(/\s+/g, ' ').trim()
    return [{ kind: 'table', rows, ...(caption && { caption: add({ text: caption }) }) }]
  }

  function cellOf(cell: HTMLTableCellElement, context: Context): PageCell {
    const columns = Math.min(cell.colSpan, WIDEST_SPAN)
    const rows = Math.min(cell.rowSpan, WIDEST_SPAN)
    return {
      ...(cell.localName === 'th' && { header: true }),
      ...(columns > 1 && { columns }),
      ...(rows > 1 && { rows }),
      blocks: listChildren(cell, { ...context, depth: context.depth + 1 }),
    }
  }

  function figureOf(figure: Element, context: Context): PageBlock[] {
    return captioned(listChildren(figure, context))
  }

  /** A box that holds one image and one short text: the text is the image’s caption. */
  function captioned(blocks: PageBlock[]): PageBlock[] {
    const [image, caption] = blocks[0]?.kind === 'image' ? blocks : [blocks[1], blocks[0]]
    const isPair =
      blocks.length === 2 && image?.kind === 'image' && caption?.kind === 'text' && !caption.level
    if (!isPair || image.caption !== undefined || (texts[caption.text]?.text.length ?? 0) > LONGEST_CAPTION)
      return blocks
    return [{ ...image, caption: caption.text }]
  }

  function imageBlock(image: Element): PageBlock | undefined {
    const src = safeAddress(image.getAttribute('src') ?? '', document.baseURI)
    const alt = read(image.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    if (!src) return undefined
    return { kind: 'image', src, alt: add({ text: alt }) }
  }

  function materialise(block: ReturnType<typeof listLines>[number]): PageBlock {
    return typeof block === 'string'
      ? { kind: 'text', text: add({ text: block }) }
      : { kind: 'list', ordered: false, items: block.map(text => [{ kind: 'text', text: add({ text }) }]) }
  }
}

/** What the texts directly in an element are, and how deep it stands. */
type Context = { level: Level | undefined; term: true | undefined; depth: number }

function wrap(blocks: PageBlock[], outer: (blocks: PageBlock[]) => PageBlock): PageBlock[] {
  return blocks.length > 0 ? [outer(blocks)] : []
}

function headingLevel(element: Element): Level | undefined {
  const given =
    /^h([1-6])$/.exec(element.localName)?.[1] ??
    (element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined)
  const level = Number(given)
  return level >= 1 && level <= 6 ? (level as Level) : undefined
}

function languageOf(element: Element, pageLanguage: string): { lang?: string } {
  const lang = element.closest('[lang]')?.getAttribute('lang')
  return lang && lang !== pageLanguage ? { lang } : {}
}
