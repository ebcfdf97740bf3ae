import type { Block, Item, Run } from '../session/session.ts'

/**
 * A small Markdown for private notes, into the blocks that the reader shows: paragraphs, lists, quotes, headings (as
 * strong paragraphs, for a note has no place in a page’s outline), **strong**, *em* and links to web and mail
 * addresses. Everything else stays as the text it is: no HTML, no images, no other addresses.
 */
export function notesToBlocks(markdown: string): Block[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap(part => partsOf(part.replace(/^\n+|\s+$/g, '')))
}

const BULLET = /^\s{0,3}[-*+•]\s+(.*)$/
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(.*)$/
const QUOTE = /^\s{0,3}>\s?(.*)$/
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/

/** The lines of a part, in runs of the same kind: a list may follow its paragraph without an empty line. */
function partsOf(part: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let kind: LineKind | undefined
  const close = () => {
    if (kind && lines.length > 0) blocks.push(blockOf(kind, lines))
    lines = []
  }
  for (const line of part.split('\n').filter(line => line.trim() !== '')) {
    const next = kindOf(line)
    if (next !== kind || kind === 'heading') close()
    kind = next
    lines.push(line)
  }
  close()
  return blocks
}

type LineKind = 'bullet' | 'number' | 'quote' | 'heading' | 'text'

function kindOf(line: string): LineKind {
  if (BULLET.test(line)) return 'bullet'
  if (NUMBER.test(line)) return 'number'
  if (QUOTE.test(line)) return 'quote'
  return HEADING.test(line) ? 'heading' : 'text'
}

function blockOf(kind: LineKind, lines: readonly string[]): Block {
  const rest = (pattern: RegExp) => lines.map(line => pattern.exec(line)?.[1] ?? line)
  const items = (pattern: RegExp): Item[] => rest(pattern).map(text => ({ text: runsOf(text) }))
  switch (kind) {
    case 'bullet':
      return { kind: 'list', ordered: false, items: items(BULLET) }
    case 'number':
      return { kind: 'list', ordered: true, items: items(NUMBER) }
    case 'quote':
      return { kind: 'quote', blocks: [{ kind: 'paragraph', text: runsOf(rest(QUOTE).join(' ')) }] }
    case 'heading':
      return {
        kind: 'paragraph',
        text: runsOf(rest(HEADING).join(' ')).map(run => ({ ...run, strong: true })),
      }
    case 'text':
      return { kind: 'paragraph', text: runsOf(lines.join('\n')) }
  }
}

/** Each is tried at its first place in the text; none may hold another of its own kind. */
const INLINE =
  /\*\*(?<strong>[^*\n]+)\*\*|(?<![\p{L}\p{N}*])\*(?<em>[^*\n]+)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_])_(?<under>[^_\n]+)_(?![\p{L}\p{N}])|\[(?<text>[^\]\n]+)\]\((?<href>(?:https?:\/\/|mailto:)[^\s()]+)\)|(?<bare>https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/gu

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push(runOf(match.groups ?? {}))
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}

function runOf({ strong, em, under, text, href, bare }: Record<string, string | undefined>): Run {
  if (strong) return { text: strong, strong: true }
  if (em ?? under) return { text: em ?? under ?? '', em: true }
  return text && href ? { text, href } : { text: bare ?? '', href: bare ?? '' }
}
