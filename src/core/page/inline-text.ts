import type { Mark, PageText } from './page.ts'
import { safeAddress } from './safe-address.ts'

/** What an inline element says of its text. */
function markOf(element: Element): Omit<Mark, 'start' | 'end'> | undefined {
  const lang = element.getAttribute('lang') ?? undefined
  const said = { ...(lang && { lang }) }
  switch (element.localName) {
    case 'strong':
    case 'b':
      return { ...said, strong: true }
    case 'em':
    case 'i':
    case 'cite':
      return { ...said, em: true }
    case 'a': {
      const href = safeAddress(element.getAttribute('href') ?? '', element.baseURI)
      return href ? { ...said, href } : lang ? said : undefined
    }
    case 'abbr': {
      const title = element.getAttribute('title')?.trim()
      return title ? { ...said, title } : lang ? said : undefined
    }
    case 'time': {
      const datetime = element.getAttribute('datetime')?.trim()
      return datetime ? { ...said, datetime } : lang ? said : undefined
    }
    default:
      return lang ? said : undefined
  }
}

/**
 * Gathers inline content into texts: white space collapsed as CSS does it (CSS Text 3, 4.1.1; the no-break space
 * is kept), one `<br>` as a line feed, two or more as the end of a text.
 */
export function createInlineText() {
  let texts: PageText[] = []
  let text = ''
  let marks: Mark[] = []
  let open: { mark: Omit<Mark, 'start' | 'end'>; start: number }[] = []
  let breaks = 0
  let space = false

  function addText(data: string) {
    for (const [part] of data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(part)) {
        space = text !== '' && breaks === 0
        continue
      }
      if (breaks > 1) end()
      else if (breaks === 1) text += text === '' ? '' : '\n'
      else if (space) text += ' '
      breaks = 0
      space = false
      text += part
    }
  }

  function end() {
    for (const { mark, start } of open) close(mark, start)
    const kept = text.replace(/[\s\u200b\ufeff]+$/, '')
    if (kept)
      texts.push(marks.length > 0 ? { text: kept, marks: within(marks, kept.length) } : { text: kept })
    text = ''
    marks = []
    open = open.map(({ mark }) => ({ mark, start: 0 }))
    breaks = 0
    space = false
  }

  function close(mark: Omit<Mark, 'start' | 'end'>, from: number) {
    const start = from + (/^[ \n]*/.exec(text.slice(from))?.[0].length ?? 0)
    if (start < text.length) marks.push({ start, end: text.length, ...mark })
  }

  return {
    addText,
    addBreak() {
      breaks += 1
    },
    /** Enters an inline element; call what it returns when leaving it. */
    open(element: Element): () => void {
      const mark = markOf(element)
      if (!mark) return () => undefined
      const entry = { mark, start: text.length }
      open.push(entry)
      return () => {
        const current = open.pop()
        if (current) close(current.mark, current.start)
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

function within(marks: Mark[], length: number): Mark[] {
  return marks
    .filter(mark => mark.start < length)
    .map(mark => ({ ...mark, end: Math.min(mark.end, length) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
