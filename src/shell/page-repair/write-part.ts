import type { Part } from '../../core/page/readable-parts.ts'

/**
 * Writes a part’s text. In a text node only the characters that differ are replaced, so that a selection or a
 * caret beside them stays where it is; one within a replaced stretch goes to the same distance from its start.
 */
export function writePart(part: Part, text: string): void {
  if (part.name !== undefined) {
    part.node.setAttribute(part.name, text)
    return
  }
  const { node } = part
  const old = node.data
  const selection = selectionIn(node)
  for (const { start, end, replacement } of differences(old, text).reverse())
    node.replaceData(start, end - start, replacement)
  if (selection && text.length === old.length) selection.restore()
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

function selectionIn(node: Text) {
  const selection = node.ownerDocument.defaultView?.getSelection()
  if (!selection || (selection.anchorNode !== node && selection.focusNode !== node)) return undefined
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return {
    restore() {
      if (anchorNode && focusNode)
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    },
  }
}
