/** How an element stands in the layout: in the line, as a block of its own, or not to be seen. */
export type Look = (element: Element) => 'inline' | 'block' | 'hidden'

/** A box of one pixel or clipped to nothing: the ways in which text is kept for screen readers only. */
const CLIPPED = /^rect\((0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?\)$|^inset\((50|100)%\)$/

/** Text this far to the left, in pixels, is not to be seen. */
const OUT_OF_SIGHT = -999

/** Asks the style that the page computes. A float is a block: it stands apart from the text beside it. */
export function createLook(document: Document): Look {
  const view = document.defaultView
  if (!view) throw new Error('A document without a window has no layout to ask.')
  return element => {
    if (element.localName === 'wbr') return 'inline'
    // Each property costs a call into the browser: none is asked twice, and those that most elements lack only at need.
    const style = view.getComputedStyle(element)
    const { display, visibility, position } = style
    if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return 'hidden'
    if (position === 'absolute' && isOutOfSight(style)) return 'hidden'
    const isInline =
      display === '' || display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')
    if (!isInline || position === 'absolute' || position === 'fixed') return 'block'
    const { cssFloat } = style
    return cssFloat === 'none' || cssFloat === '' ? 'inline' : 'block'
  }
}

function isOutOfSight({ clip, clipPath, width, height, left }: CSSStyleDeclaration): boolean {
  return (
    CLIPPED.test(clip) ||
    CLIPPED.test(clipPath) ||
    (width === '1px' && height === '1px') ||
    Number.parseFloat(left) <= OUT_OF_SIGHT
  )
}
