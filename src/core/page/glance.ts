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

/** How an element stands among the lines; one that is not told of begins a line of its own. */
type Kind = 'in line' | 'passed over' | 'as typed' | 1 | 2 | 3 | 4 | 5 | 6

// One table and one look-up an element: most of the time goes into asking the document, and what is asked of each node
// is asked once.
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...all(
    'in line',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
  ),
  // What holds no text of the page, and the ways to other pages.
  ...all(
    'passed over',
    'audio button canvas datalist dialog head iframe math nav noscript object option script select style svg template textarea title video',
  ),
  // Where a line break in the source is one for the eye.
  ...all('as typed', 'pre plaintext xmp listing'),
  ...([1, 2, 3, 4, 5, 6] as const).map(level => [`h${level}`, level] as const),
])

/** White space that is not one space already. */
const UNEVEN = /[^\S ]\s*| \s+/g

/**
 * The lines of the document's body, in its order, as far as is looked. Asks for no style and no layout, changes
 * nothing, and goes by no recursion: pages nest as deep as they like.
 */
export function glance(document: Document): Line[] {
  const lines: Line[] = []
  /** The elements around the node, from the body's child on, and what each of them is. */
  const around: Element[] = []
  const kinds: (Kind | undefined)[] = []
  let text = ''
  let lead = ''
  let level = 0
  /** The level of the line, which is that of where it began. */
  let lineLevel = 0
  let typed = 0
  let left = MOST_TEXT

  const end = () => {
    if (text) lines.push({ text: text.replace(UNEVEN, ' '), level: lineLevel, lead })
    text = lead = ''
    lineLevel = level
  }
  const add = (data: string) => {
    const trimmed = data.trim()
    if (!trimmed) return
    left -= data.length
    if (text) text += ` ${trimmed}`
    else text = lead = trimmed
  }
  const read = (data: string) => {
    const shown = data.length > left ? data.slice(0, left) : data
    if (!typed) return add(shown)
    for (const [index, part] of shown.split('\n').entries()) {
      if (index) end()
      add(part)
    }
  }
  /** The first node in an element, where it is looked into. */
  const enter = (element: Element): Node | null => {
    const name = element.localName
    const kind = KINDS.get(name)
    if (kind !== 'in line') end()
    const isPassedOver =
      kind === 'passed over' && !(name === 'button' && element.hasAttribute('aria-expanded'))
    if (isPassedOver || (name === 'footer' && !around.length)) return null
    const first = element.firstChild
    if (!first) return null
    around.push(element)
    kinds.push(kind)
    if (kind === 'as typed') typed += 1
    else if (typeof kind === 'number') lineLevel = level = kind
    return first
  }
  const leave = (): Node | null => {
    const kind = kinds.pop()
    if (kind !== 'in line') end()
    if (kind === 'as typed') typed -= 1
    else if (typeof kind === 'number') lineLevel = level = 0
    return around.pop() ?? null
  }

  let node: Node | null = document.body?.firstChild ?? null
  for (let nodes = 0; node && nodes < MOST_NODES && left > 0; nodes += 1) {
    let next: Node | null = null
    const type = node.nodeType
    if (type === 3) read((node as Text).data)
    else if (type === 1) next = enter(node as Element)
    while (!next && node) {
      next = node.nextSibling
      if (!next) node = leave()
    }
    node = next
  }
  end()
  return lines
}

function all<K extends Kind>(kind: K, names: string): (readonly [string, K])[] {
  return names.split(' ').map(name => [name, kind] as const)
}
