/** A text that people read on a page: a text node, or an attribute of an element. */
export type Part = { node: Text; name?: never } | { node: Element; name: string }

/** Attributes that are read out or shown. `value` only where it is a button’s face. */
export const READ_ATTRIBUTES = [
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'value',
] as const

/** What is not text for people, or is theirs: code, and whatever they type in. */
const LEFT_ALONE =
  'script, style, noscript, template, code, kbd, samp, var, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]'

const BUTTONS = 'input[type=button], input[type=submit], input[type=reset]'

/**
 * Every part of a tree in document order: text nodes with words in them, attributes, open shadow roots and
 * same-origin frames. `onRoot` is told of each further root (a shadow root, a frame’s document) as it is met.
 * Walks without recursion, so that it can be paused anywhere and depth costs nothing.
 */
export function* readableParts(
  root: Node,
  onRoot: (root: Document | ShadowRoot) => void = () => undefined,
): Generator<Part> {
  if (isLeftAlone(root)) return
  const stack: Node[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node) return
    if (node.nodeType === 3) {
      if (/\S/.test((node as Text).data)) yield { node: node as Text }
      continue
    }
    if (node.nodeType === 1) {
      const element = node as Element
      if (element.matches(LEFT_ALONE)) continue
      for (const name of readAttributes(element)) yield { node: element, name }
      const inner = innerRoot(element)
      if (inner) {
        onRoot(inner)
        stack.push(inner)
      }
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child)
  }
}

/** The text of a part as it stands now. */
export function textOf(part: Part): string {
  return part.name === undefined ? part.node.data : (part.node.getAttribute(part.name) ?? '')
}

function readAttributes(element: Element): string[] {
  return READ_ATTRIBUTES.filter(
    name => element.hasAttribute(name) && (name !== 'value' || element.matches(BUTTONS)),
  )
}

function innerRoot(element: Element): Document | ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  // Null where the frame is from elsewhere: that is for the frame to allow.
  return (element as HTMLIFrameElement).contentDocument
}

/** Whether a node stands within something that is left alone. */
function isLeftAlone(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  return element?.closest(LEFT_ALONE) != null
}
