/**
 * What is seen of a document at a glance: its lines, which are what stands by itself for the eye, judged by element
 * names alone. The white space within them is the source's: see `evenLines`.
 */
export type Glance = {
  lines: string[]
  /** Of each line: 1 to 6 in a heading, else 0. */
  levels: number[]
  /** Of each line: how long its first text in an element of its own is, such as "Plats" in `<b>Plats</b> Rum 4`. */
  leads: number[]
  /** What was passed over and yet is text, such as the names of links and buttons: its beginning, as it stands in the source. */
  aside: string
}

/**
 * How much of a page is looked at, in nodes and in UTF-16 units. A programme shows itself early; a page of
 * 200,000 elements costs no more than one of this size.
 */
const MOST_NODES = 6_000
const MOST_TEXT = 40_000
const MOST_ASIDE = 10_000

/** How an element stands among the lines; one that is not told of begins a line of its own. */
type Kind = 'in line' | 'aside' | 'no text' | 'as typed' | 1 | 2 | 3 | 4 | 5 | 6

// One table and one look-up an element: most of the time goes into asking the document, and what is asked of each node
// is asked once.
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...all(
    'in line',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
  ),
  // The ways to other pages, and what a person chooses or presses.
  ...all('aside', 'button datalist dialog nav option select'),
  // What holds no text of the page.
  ...all(
    'no text',
    'audio canvas head iframe math noscript object script style svg template textarea title video',
  ),
  // Where a line break in the source is one for the eye.
  ...all('as typed', 'pre plaintext xmp listing'),
  ...([1, 2, 3, 4, 5, 6] as const).map(level => [`h${level}`, level] as const),
])

/**
 * Looks at the document's body, in its order, as far as is looked. Asks for no style and no layout, changes nothing,
 * and goes by no recursion: pages nest as deep as they like.
 */
export function glance(document: Document): Glance {
  const lines: string[] = []
  const levels: number[] = []
  const leads: number[] = []
  let aside = ''
  /** The elements around the node, from the body's child on, and what each of them is. */
  const around: Element[] = []
  const kinds: (Kind | undefined)[] = []
  let line = ''
  let lead = 0
  /** The level of the line, which is that of where it began. */
  let lineLevel = 0
  let level = 0
  let typed = 0
  let left = MOST_TEXT

  const end = () => {
    if (!line) return
    lines.push(line)
    levels.push(lineLevel)
    leads.push(lead)
    line = ''
  }
  const add = (data: string) => {
    const shown = data.trim()
    if (!shown) return
    left -= data.length
    if (line) line += ` ${shown}`
    else {
      line = shown
      lead = shown.length
      lineLevel = level
    }
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
    if (kind === 'no text') return null
    const isAside = kind === 'aside' ? !opens(element, name) : name === 'footer' && !around.length
    if (isAside) {
      if (aside.length < MOST_ASIDE) aside += `${element.textContent} `
      return null
    }
    const first = element.firstChild
    if (!first) return null
    around.push(element)
    kinds.push(kind)
    if (kind === 'as typed') typed += 1
    else if (typeof kind === 'number') level = kind
    return first
  }
  const leave = (): Node | null => {
    const kind = kinds.pop()
    if (kind !== 'in line') end()
    if (kind === 'as typed') typed -= 1
    else if (typeof kind === 'number') level = 0
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
  return { lines, levels, leads, aside }
}

/** Whether what is pressed opens what stands behind it, and so is its heading. */
function opens(element: Element, name: string): boolean {
  return name === 'button' && element.hasAttribute('aria-expanded')
}

function all<K extends Kind>(kind: K, names: string): (readonly [string, K])[] {
  return names.split(' ').map(name => [name, kind] as const)
}
