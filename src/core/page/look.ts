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
    const style = view.getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
      return 'hidden'
    if (
      style.position === 'absolute' &&
      (CLIPPED.test(style.clip) ||
        CLIPPED.test(style.clipPath) ||
        (style.width === '1px' && style.height === '1px') ||
        Number.parseFloat(style.left) <= OUT_OF_SIGHT)
    )
      return 'hidden'
    if (style.cssFloat !== 'none' && style.cssFloat !== '') return 'block'
    if (style.position === 'absolute' || style.position === 'fixed') return 'block'
    return style.display === '' ||
      style.display.startsWith('inline') ||
      style.display === 'contents' ||
      style.display.startsWith('ruby')
      ? 'inline'
      : 'block'
  }
}
