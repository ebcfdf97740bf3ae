/** A line of text as it stands on the page: px from the top of its holder. */
export type Line = { top: number; bottom: number }

/** The lines of some elements, from top to bottom, each once. */
export function linesOf(holder: HTMLElement, elements: readonly Element[]): Line[] {
  const above = holder.getBoundingClientRect().top
  const range = holder.ownerDocument.createRange()
  const lines: Line[] = []
  for (const element of elements) {
    range.selectNodeContents(element)
    for (const { top, bottom, width } of range.getClientRects()) {
      if (width < 2 || bottom - top < 4) continue
      add(lines, { top: top - above, bottom: bottom - above })
    }
  }
  return lines
}

/** Rectangles of one line overlap by more than half; they come nearly in order, so a look at the last few is enough. */
function add(lines: Line[], line: Line): void {
  const middle = (line.top + line.bottom) / 2
  const same = lines.slice(-3).find(({ top, bottom }) => top < middle && middle < bottom)
  if (!same) lines.push(line)
  else if (line.bottom - line.top < (same.bottom - same.top) * 3) {
    same.top = Math.min(same.top, line.top)
    same.bottom = Math.max(same.bottom, line.bottom)
  }
}
