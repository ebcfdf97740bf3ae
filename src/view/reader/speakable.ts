import { type Stretch, sentencesIn } from '../../core/speech/sentences.ts'

/** A sentence on the page: its text, its language, and where it stands. `range` gives any stretch of it. */
export type Sentence = { text: string; lang: string; range: (stretch: Stretch) => Range }

type Part = { node: Text; at: number }

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,caption,figcaption,blockquote,div'
/** What is there to press, not to hear. */
const SILENT = 'button,[aria-hidden=true],.visually-hidden,.actions,.unsaid,select,option'

/** The sentences of an element, in reading order, found in what is shown now. */
export function sentencesOf(root: HTMLElement): Sentence[] {
  return blocksOf(root).flatMap(({ element, parts, text }) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'sv'
    return sentencesIn(text, lang).map(({ start, end }) => ({
      text: text.slice(start, end),
      lang,
      range: stretch => rangeOf(parts, { start: start + stretch.start, end: start + stretch.end }),
    }))
  })
}

/** The text nodes of each block, without those of blocks within it. */
function blocksOf(root: HTMLElement) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const blocks: { element: Element; parts: Part[]; text: string }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    const element = holder?.closest(BLOCKS)
    if (!(node instanceof Text) || !element || holder?.closest(SILENT)) continue
    const last = blocks.at(-1)
    const block = last?.element === element ? last : { element, parts: [], text: '' }
    if (block !== last) blocks.push(block)
    block.parts.push({ node, at: block.text.length })
    block.text += node.data
  }
  return blocks
}

function rangeOf(parts: readonly Part[], { start, end }: Stretch): Range {
  const first = parts.findLast(({ at }) => at <= start) ?? parts[0]
  const last = parts.findLast(({ at }) => at < end) ?? first
  if (!first || !last) throw new Error('A sentence has no text.')
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, Math.min(start - first.at, first.node.length))
  range.setEnd(last.node, Math.min(end - last.at, last.node.length))
  return range
}
