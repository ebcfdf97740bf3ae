import type { Part } from '../../core/page/readable-parts.ts'

/**
 * Writes a part’s text. In a text node only the characters that differ are replaced, so that what points into it
 * (a range, a caret) stays where it is.
 */
export function writePart(part: Part, text: string): void {
  if (part.name !== undefined) {
    part.node.setAttribute(part.name, text)
    return
  }
  const { node } = part
  const old = node.data
  for (const { start, end, replacement } of differences(old, text).reverse())
    node.replaceData(start, end - start, replacement)
}

/** The stretches where two texts differ: letter by letter where they are equally long, else one stretch in the middle. */
function differences(from: string, to: string): { start: number; end: number; replacement: string }[] {
  if (from.length === to.length) {
    return [...from].length === from.length
      ? Array.from({ length: from.length }, (_, start) => ({
          start,
          end: start + 1,
          replacement: to[start] ?? '',
        })).filter(({ start, replacement }) => from[start] !== replacement)
      : [{ start: 0, end: from.length, replacement: to }]
  }
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1
  let tail = 0
  while (tail < from.length - start && tail < to.length - start && from.at(-1 - tail) === to.at(-1 - tail))
    tail += 1
  return [{ start, end: from.length - tail, replacement: to.slice(start, to.length - tail) }]
}

/**
 * Remembers the selection, to be put back after texts were written: replacing a letter moves a boundary that stands
 * right beside it. Asked once for many writes, since the question makes the browser lay the page out.
 */
export function holdSelection(document: Document): { restore: () => void } {
  const selection = document.defaultView?.getSelection()
  const { anchorNode, focusNode, anchorOffset = 0, focusOffset = 0 } = selection ?? {}
  const lengths = [lengthOf(anchorNode), lengthOf(focusNode)]
  return {
    restore() {
      if (!selection || !anchorNode || !focusNode) return
      const sameLengths = lengths[0] === lengthOf(anchorNode) && lengths[1] === lengthOf(focusNode)
      if (sameLengths && anchorNode.isConnected && focusNode.isConnected)
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    },
  }
}

function lengthOf(node: Node | null | undefined): number {
  return node?.nodeValue?.length ?? -1
}
