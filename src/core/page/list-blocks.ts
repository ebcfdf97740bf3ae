import { isClutter, spokenLabelOf } from './clutter.ts'
import { findFoldedParts } from './folded-parts.ts'
import { createInlineText } from './inline-text.ts'
import { listLines } from './list-lines.ts'
import { createLook } from './look.ts'
import { isMainColumn } from './main-part.ts'
import { namesOf } from './names-of.ts'
import type { PageBlock, PageCell, PageText, TextId } from './page.ts'
import { rowsOf } from './rows-of.ts'
import { safeAddress } from './safe-address.ts'
import { shownText } from './shown-text.ts'
import type { Steps } from './steps.ts'

/** Nesting beyond this is read as plain text: no real page needs it, and Chromium's parser stops at 512. */
const DEEPEST = 200

/** A text beside an image is taken for its caption up to this many characters. */
const LONGEST_CAPTION = 200

/** HTML's own bounds for a cell's spans (HTML 4.9.11) are 1000 and 65534; a schedule needs far less. */
const WIDEST_SPAN = 100

/** A button that is a heading without a level of its own, and a tab, stand below the page's title. */
const BUTTON_LEVEL = 4
const TAB_LEVEL = 2
/** A tab’s name is short; a longer text is something else. */
const LONGEST_TAB = 80

/** A page is listed so far, in UTF-16 units: the longest programmes on one page have some two million. */
const MOST_CHARACTERS = 4_000_000
/** A preformatted text so far: it is taken apart in one step. */
const LONGEST_TYPED = 500_000
const ELEMENTS_A_STEP = 100
const CHARACTERS_A_STEP = 20_000

type Listing = { texts: PageText[]; blocks: PageBlock[] }
type Level = 1 | 2 | 3 | 4 | 5 | 6

/**
 * The document's text as blocks in reading order, without clutter and hidden text. Blocks come apart where the
 * layout sets them apart: a block, a float, a table cell, two `<br>`. The document is not changed.
 * A document without a body gives no blocks. `read` gives what a text of the page says by what is shown.
 * In steps of some hundred elements or some ten thousand characters, so that whoever lists a page can let it go on
 * living in between. What the page changes meanwhile is listed as it is met.
 */
export function* listBlocks(document: Document, read: (shown: string) => string): Steps<Listing> {
  const texts: PageText[] = []
  const look = createLook(document)
  const folded = findFoldedParts(document)
  const isOut = (element: Element) => look(element) === 'hidden' && !folded.isFolded(element)
  const textOf = (element: Element) =>
    shownText(element, { isOut: inside => isClutter(inside) || isOut(inside), read })
  const lineIn = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim()
  const add = (text: PageText): TextId => {
    room -= text.text.length
    return texts.push(text) - 1
  }
  let room = MOST_CHARACTERS
  let elements = 0
  const { body } = document
  if (!body) return { texts, blocks: [] }
  const pageLanguage = document.documentElement.lang
  const blocks = yield* listChildren(body, { level: undefined, term: undefined, depth: 0 })
  return { texts, blocks }

  /** Counts an element; whether to let the page live now. */
  function endsStep(): boolean {
    elements += 1
    return elements % ELEMENTS_A_STEP === 0
  }

  /** The blocks in an element; `context` is what the texts directly in it are. */
  function* listChildren(parent: Element, context: Context): Steps<PageBlock[]> {
    const list: PageBlock[] = []
    const inline = createInlineText()
    yield* gather(parent, context.depth)
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

    function* gather(node: Node, depth: number): Steps {
      for (let child = node.firstChild; child && room > 0; child = child.nextSibling) {
        if (child.nodeType === 3) {
          const data = read(child.nodeValue ?? '')
          if (data.length <= CHARACTERS_A_STEP) inline.addText(data)
          else yield* addLongText(data)
        } else if (child.nodeType === 1) {
          if (endsStep()) yield
          const element = child as Element
          const shown = shownAs(element)
          if (shown) yield* gatherElement(element, shown, depth + 1)
        }
      }
    }

    function* addLongText(data: string): Steps {
      for (let at = 0; at < data.length && at < room; at += CHARACTERS_A_STEP) {
        if (at > 0) yield
        inline.addText(data.slice(at, at + CHARACTERS_A_STEP))
      }
    }

    /** How an element with something in it is shown; nothing where it has no more to say. */
    function shownAs(element: Element): 'inline' | 'block' | undefined {
      const tag = element.localName
      if (tag === 'br') inline.addBreak()
      else if (isClutter(element)) inline.addText(spokenLabelOf(element))
      else {
        const shown = look(element)
        if (shown === 'hidden' && !folded.isFolded(element)) return undefined
        if (tag !== 'img') return shown === 'inline' && tag !== 'button' ? 'inline' : 'block'
        addImage(element)
      }
      return undefined
    }

    function* gatherElement(element: Element, shown: 'inline' | 'block', depth: number): Steps {
      // Without asking for styles, which costs more the deeper an element stands.
      if (depth > DEEPEST) return yield* addLongText(shownText(element, { isOut: isClutter, read }))
      if (shown === 'inline') {
        const close = inline.open(element)
        yield* gather(element, depth)
        return close()
      }
      flush()
      for (const block of yield* listElement(element, { ...context, depth })) list.push(block)
    }

    function addImage(element: Element) {
      const block = imageBlock(element)
      if (!block) return
      flush()
      list.push(block)
    }
  }

  function* listElement(element: Element, context: Context): Steps<PageBlock[]> {
    const plain = { ...context, level: undefined, term: undefined }
    const tag = element.localName
    switch (tag) {
      case 'ul':
      case 'ol':
      case 'menu':
        return yield* listOf(element, plain)
      case 'table':
        return yield* tableOf(element as HTMLTableElement, plain)
      case 'blockquote':
        return wrap(yield* listChildren(element, plain), blocks => ({ kind: 'quote', blocks }))
      case 'figure':
        return captioned(yield* listChildren(element, plain), { isFigure: true })
      case 'pre':
        return listLines(textOf(element).slice(0, LONGEST_TYPED)).map(block => materialise(block))
      case 'dt':
        return yield* listChildren(element, { ...context, term: true })
      case 'hr':
        return []
    }
    const level = headingLevel(element) ?? (tag === 'button' && !context.level ? BUTTON_LEVEL : undefined)
    if (level) return yield* listChildren(element, { ...context, level })
    const blocks = [...tabName(element), ...captioned(yield* listChildren(element, context))]
    const isMain = element.matches('main, [role=main]')
    const main = tag === 'article' ? tag : isMain ? 'main' : isMainColumn(element) && 'column'
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
    const tab = folded.tabOf(element)
    const name = tab ? lineIn(tab) : ''
    return name === '' || name.length > LONGEST_TAB
      ? []
      : [{ kind: 'text', text: add({ text: name }), level: TAB_LEVEL }]
  }

  function* listOf(element: Element, context: Context): Steps<PageBlock[]> {
    const children = [...element.children]
    if (!children.some(child => child.localName === 'li')) return yield* listChildren(element, context)
    const items: PageBlock[][] = []
    for (const child of children) {
      if (endsStep()) yield
      if (isClutter(child) || isOut(child)) continue
      const blocks = yield* listElementOf(child, context)
      const last = items.at(-1)
      if (child.localName !== 'li' && last) last.push(...blocks)
      else if (blocks.length > 0) items.push(blocks)
    }
    if (items.length === 0) return []
    const names = namesOf(element)
    return [{ kind: 'list', ordered: element.localName === 'ol', items, ...(names && { names }) }]
  }

  /** An item’s blocks; a list that stands beside the items instead of in one is a list all the same. */
  function* listElementOf(child: Element, context: Context): Steps<PageBlock[]> {
    const deeper = { ...context, depth: context.depth + 1 }
    return yield* child.localName === 'li' ? listChildren(child, deeper) : listElement(child, deeper)
  }

  function* tableOf(table: HTMLTableElement, context: Context): Steps<PageBlock[]> {
    const rows: PageCell[][] = []
    for (const row of rowsOf(table)) {
      if (endsStep()) yield
      if (isOut(row)) continue
      const cells: PageCell[] = []
      for (const cell of row.cells) {
        if (endsStep()) yield
        if (!isOut(cell)) cells.push(yield* cellOf(cell, context))
      }
      if (cells.some(({ blocks }) => blocks.length > 0)) rows.push(cells)
    }
    if (rows.length === 0) return []
    const caption = table.caption && !isOut(table.caption) && lineIn(table.caption)
    return [{ kind: 'table', rows, ...(caption && { caption: add({ text: caption }) }) }]
  }

  function* cellOf(cell: HTMLTableCellElement, context: Context): Steps<PageCell> {
    const columns = Math.min(cell.colSpan, WIDEST_SPAN)
    const rows = Math.min(cell.rowSpan, WIDEST_SPAN)
    return {
      ...(cell.localName === 'th' && { header: true }),
      ...(columns > 1 && { columns }),
      ...(rows > 1 && { rows }),
      blocks: yield* listChildren(cell, { ...context, depth: context.depth + 1 }),
    }
  }

  /** A box that holds one image and one short text: the text is the image’s caption. */
  function captioned(blocks: PageBlock[], { isFigure = false } = {}): PageBlock[] {
    const [image, caption] = blocks[0]?.kind === 'image' ? blocks : [blocks[1], blocks[0]]
    const isPair =
      blocks.length === 2 && image?.kind === 'image' && caption?.kind === 'text' && !caption.level
    const said = isPair ? texts[caption.text] : undefined
    // A text of several parts beside an image is a card: a name and what the person is.
    const isCard = !isFigure && (said?.text.includes('\n') || (said?.edges?.length ?? 0) > 0)
    if (!isPair || image.caption !== undefined || isCard || (said?.text.length ?? 0) > LONGEST_CAPTION)
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
