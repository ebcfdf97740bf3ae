import { namesOf } from './names-of.ts'
import type { Mark, PageText } from './page.ts'
import { safeAddress } from './safe-address.ts'

type Look = Omit<Mark, 'start' | 'end'>

/** What an inline element says of its text. */
function lookOf(element: Element): Look {
  const lang = element.getAttribute('lang')
  const names = namesOf(element)
  return { ...(lang && { lang }), ...(names && { names }), ...lookOfKind(element) }
}

function lookOfKind(element: Element): Look {
  const said = (name: string) => element.getAttribute(name)?.trim()
  switch (element.localName) {
    case 'strong':
    case 'b':
      return { strong: true }
    case 'em':
    case 'i':
    case 'cite':
      return { em: true }
    case 'a': {
      const href = safeAddress(said('href') ?? '', element.baseURI)
      return href ? { href } : {}
    }
    case 'abbr': {
      const title = said('title')
      return title ? { title } : {}
    }
    case 'time': {
      const datetime = said('datetime')
      return datetime ? { datetime } : {}
    }
    default:
      return {}
  }
}

/** Places where a word may be broken are no part of it. After a capital it may be a misread letter's second half. */
const SOFT_HYPHENS = /(?<=\p{Ll})\u00ad+(?=\p{Ll})/gu

const WHITE_SPACE = /[ \t\n\r\f]+/g

/** An inline element that is open; it starts where its first visible character stands. */
type Open = { look: Look; start?: number }

/** Where the elements at one depth begin in a text; none counts where other words stand beside them. */
type Layer = { starts: number[]; hasWords: boolean }

/**
 * Gathers inline content into texts: white space collapsed as CSS does it (CSS Text 3, 4.1.1; the no-break space
 * is kept), one `<br>` as a line feed, two or more as the end of a text.
 */
export function createInlineText() {
  let texts: PageText[] = []
  let text = ''
  let marks: Mark[] = []
  let edges: number[] = []
  let open: Open[] = []
  let layers: Layer[] = []
  let breaks = 0
  let space = false
  let edge = false

  function addText(data: string) {
    const whole = data.includes('\u00ad') ? data.replace(SOFT_HYPHENS, '') : data
    const collapsed = whole.replace(WHITE_SPACE, ' ')
    if (collapsed.startsWith(' ')) space = true
    const words = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, collapsed.endsWith(' ') ? -1 : undefined)
    if (words === '') return
    addWords(words)
    if (collapsed.endsWith(' ')) space = true
  }

  function addWords(words: string) {
    if (breaks > 1) end()
    const shown = text === '' ? words.replace(/^[\s\u200b\ufeff]+/, '') : words
    if (shown === '') return
    if (text !== '') {
      if (breaks > 0) text += '\n'
      else if (space) text += ' '
      else if (edge) edges.push(text.length)
    }
    breaks = 0
    space = false
    edge = false
    for (let index = open.length - 1; index >= 0; index--) {
      const entry = open[index]
      if (!entry || entry.start !== undefined) break
      entry.start = text.length
      layerAt(index).starts.push(text.length)
    }
    layerAt(open.length).hasWords = true
    text += shown
  }

  function layerAt(depth: number): Layer {
    layers[depth] ??= { starts: [], hasWords: false }
    return layers[depth]
  }

  /** Where the elements begin that the text is made of: those of the first depth that has several. */
  function parts(): number[] {
    const several = layers.findIndex(({ starts, hasWords }) => hasWords || starts.length > 1)
    const layer = layers[several]
    return layer && !layer.hasWords ? layer.starts.slice(1) : []
  }

  function end() {
    for (const entry of open) close(entry)
    const kept = withoutTail(text)
    const inside = marks
      .filter(mark => mark.start < kept.length && (mark.end >= kept.length || hasLook(mark)))
      .map(mark => ({ ...mark, end: Math.min(mark.end, kept.length) }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const own = parts()
    if (kept)
      texts.push({
        text: kept,
        ...(inside.length > 0 && { marks: inside }),
        ...(edges.length > 0 && { edges }),
        ...(own.length > 0 && { parts: own }),
      })
    text = ''
    marks = []
    edges = []
    layers = []
    open = open.map(({ look }) => ({ look }))
    breaks = 0
    space = false
    edge = false
  }

  function close({ look, start }: Open) {
    if (start !== undefined && (start > 0 || hasLook(look))) marks.push({ start, end: text.length, ...look })
  }

  return {
    addText,
    addBreak() {
      breaks += 1
    },
    /** Enters an inline element; call what it returns when leaving it. */
    open(element: Element): () => void {
      edge = true
      open.push({ look: lookOf(element) })
      return () => {
        edge = true
        const current = open.pop()
        if (current) close(current)
      }
    },
    /** The finished texts; starts anew. Inline elements that are open go on in the next text. */
    take(): PageText[] {
      end()
      const taken = texts
      texts = []
      return taken
    },
  }
}

/** Whether a look says something; without one an element shows that it ends a text: "Styrning <span>Anna Berg</span>". */
function hasLook({ start: _start, end: _end, ...look }: Look & Partial<Mark>): boolean {
  return Object.keys(look).length > 0
}

/** Without white space and zero-width signs at the end. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && /[\s\u200b\ufeff]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
