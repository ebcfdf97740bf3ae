/** One line of a page: what stands by itself for the eye, judged by element names alone. */
export type Line = {
  text: string
  /** 1 to 6 in a heading, else 0. */
  level: number
  /** The line's first text in an element of its own, such as "Plats" in `<b>Plats</b> Rum 4`. */
  lead: string
}

/**
 * How much of a page is looked at, in nodes and in UTF-16 units. A programme shows itself early; a page of
 * 200,000 elements costs no more than one of this size.
 */
const MOST_NODES = 6_000
const MOST_TEXT = 40_000

/** Elements that stand in the line. Any other element begins a line of its own. */
const IN_LINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** What holds no text of the page, and the ways to other pages. */
const PASSED_OVER = words(
  'audio button canvas datalist dialog head iframe math nav noscript object option script select style svg template textarea title video',
)

/** Where a line break in the source is one for the eye. */
const AS_TYPED = words('pre plaintext xmp listing')

/**
 * The lines of the document's body, in its order, as far as is looked. Asks for no style and no layout, changes
 * nothing, and goes by no recursion: pages nest as deep as they like.
 */
export function glance(document: Document): Line[] {
  const root = document.body
  const lines: Line[] = []
  let line: Line = { text: '', level: 0, lead: '' }
  let level = 0
  let typed = 0
  let left = MOST_TEXT

  const end = () => {
    const text = line.text.replace(/\s+/g, ' ').trim()
    if (text) lines.push({ ...line, text })
    line = { text: '', level, lead: '' }
  }
  const add = (text: string) => {
    left -= text.length
    if (!line.lead) line.lead = text.trim()
    line.text += ` ${text}`
  }
  const enter = (element: Element): Node | null => {
    const name = element.localName
    if (!IN_LINE.has(name)) end()
    const isHeading = name === 'button' && element.hasAttribute('aria-expanded')
    if ((PASSED_OVER.has(name) && !isHeading) || (name === 'footer' && element.parentNode === root))
      return null
    if (element.firstChild) turn(name, 1)
    return element.firstChild
  }
  const leave = (element: Element) => {
    const name = element.localName
    if (!IN_LINE.has(name)) end()
    turn(name, -1)
  }
  const turn = (name: string, way: 1 | -1) => {
    if (AS_TYPED.has(name)) typed += way
    else if (/^h[1-6]$/.test(name)) line.level = level = way > 0 ? Number(name[1]) : 0
  }
  const read = (data: string) => {
    const text = data.slice(0, left)
    if (!typed) {
      if (text.trim()) add(text)
      return
    }
    for (const [index, part] of text.split('\n').entries()) {
      if (index) end()
      if (part.trim()) add(part)
    }
  }

  let node: Node | null = root?.firstChild ?? null
  for (let nodes = 0; node && nodes < MOST_NODES && left > 0; nodes += 1) {
    let next: Node | null = null
    if (node.nodeType === 3) read((node as Text).data)
    else if (node.nodeType === 1) next = enter(node as Element)
    while (!next && node && node !== root) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode
      if (node && node !== root) leave(node as Element)
    }
    node = next
  }
  end()
  return lines
}

function words(spaced: string): ReadonlySet<string> {
  return new Set(spaced.split(' '))
}
