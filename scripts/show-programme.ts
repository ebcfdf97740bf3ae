import type { Block, Item, Person, Programme, Run, Session } from '../src/core/session/session.ts'

/** How one way of writing marks a title, a heading, a list’s item, emphasis. */
type Style = {
  title: (text: string) => string
  heading: (text: string, level: number) => string
  run: (run: Run) => string
}

const MARKDOWN: Style = {
  title: text => `## ${text}`,
  heading: (text, level) => `${'#'.repeat(Math.min(6, level + 1))} ${text}`,
  run: ({ text, strong, em, href }) => {
    const marked = strong ? `**${text}**` : em ? `*${text}*` : text
    return href ? `[${marked}](${href})` : marked
  },
}

const TEXT: Style = { title: text => text, heading: text => text, run: ({ text }) => text }

export function toMarkdown(programme: Programme): string {
  return show(programme, MARKDOWN)
}

export function toText(programme: Programme): string {
  return show(programme, TEXT)
}

function show({ sessions }: Programme, style: Style): string {
  return sessions.map(session => showSession(session, style)).join('\n\n')
}

function showSession(session: Session, style: Style): string {
  const headline = [session.kind, session.number].filter(Boolean).join(' ')
  const when = [session.start?.replace('T', ' ') ?? session.day, session.end?.slice(-5)]
    .filter(Boolean)
    .join('–')
  const facts = [headline, when, session.place, session.track, session.language, session.organiser].filter(
    Boolean,
  )
  return [
    style.title(session.cancelled ? `${session.title} (inställt)` : session.title),
    facts.join(' · '),
    session.people.map(showPerson).join('\n'),
    ...session.blocks.map(block => showBlock(block, style)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function showPerson({ name, roleText, title, organisation }: Person): string {
  const said = [name, title, organisation].filter(Boolean).join(', ')
  return roleText ? `${roleText}: ${said}` : said
}

function showBlock(block: Block, style: Style): string {
  const line = (runs: readonly Run[]) => runs.map(style.run).join('')
  switch (block.kind) {
    case 'heading':
      return style.heading(line(block.text), block.level)
    case 'paragraph':
      return line(block.text)
    case 'list':
      return block.items
        .map((item, index) => showItem(item, block.ordered ? `${index + 1}.` : '-', style))
        .join('\n')
    case 'quote':
      return block.blocks.map(inside => `> ${showBlock(inside, style)}`).join('\n')
    case 'image':
      return block.alt || (block.caption ? line(block.caption) : '')
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows]
        .map(row => row.map(line).join(' | '))
        .join('\n')
  }
}

function showItem({ text, blocks = [] }: Item, sign: string, style: Style): string {
  const inside = blocks.map(block => showBlock(block, style).replace(/^/gmu, '  '))
  return [`${sign} ${text.map(style.run).join('')}`, ...inside].join('\n')
}
