/** How the text of an element is told: what is left out of it, and what a text of the page says by what is shown. */
type Telling = { isOut: (element: Element) => boolean; read: (shown: string) => string }

/** An element’s text as it stands, line breaks as line feeds, without what is not to be seen. However deep it is. */
export function shownText(root: Element, { isOut, read }: Telling): string {
  const { NodeFilter } = root.ownerDocument.defaultView ?? globalThis
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node =>
      node.nodeType === 1 && isOut(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === 3) text += read(node.nodeValue ?? '')
    else if ((node as Element).localName === 'br') text += '\n'
  return text
}
