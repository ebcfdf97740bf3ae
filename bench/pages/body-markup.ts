import type { Piece } from './invent.ts'
import { html, joined, type Markup, raw } from './markup.ts'

/** A session’s text as paragraphs and lists. */
export function paragraphs(pieces: readonly Piece[]): Markup {
  return joined(
    pieces.map(piece => pieceMarkup(piece)),
    raw('\n'),
  )
}

function pieceMarkup(piece: Piece): Markup {
  if ('heading' in piece) return html`<h3>${piece.heading}</h3>`
  if ('text' in piece) return html`<p>${emphasised(piece.text)}</p>`
  const items = piece.list.map(text => html`<li>${text}</li>\n`)
  return piece.ordered ? html`<ol>\n${items}</ol>` : html`<ul>\n${items}</ul>`
}

/** Every fifth text has a word in italics, every seventh a link: by its length, so that no luck is needed. */
function emphasised(text: string): Markup {
  const [first = '', second = '', third = '', ...rest] = text.split(' ')
  if (rest.length === 0) return html`${text}`
  if (text.length % 5 === 0) return html`${first} ${second} <em>${third}</em> ${rest.join(' ')}`
  if (text.length % 7 === 0)
    return html`${first} <a href="https://kunskap.example/">${second} ${third}</a> ${rest.join(' ')}`
  return html`${text}`
}

/** Texts parted by empty lines, list items typed with a bullet: what editors without a list button made. */
export function brokenLines(pieces: readonly Piece[], bullet = '•'): Markup {
  const texts = pieces.map(piece =>
    'list' in piece
      ? joined(
          piece.list.map((text, index) => html`${piece.ordered ? `${index + 1}.` : bullet} ${text}`),
          raw('<br>\n'),
        )
      : html`${'text' in piece ? piece.text : piece.heading}`,
  )
  return joined(texts, raw('<br><br>\n'))
}

/** One `<div>` a paragraph or list item, and empty ones between. */
export function divs(pieces: readonly Piece[], bullet: string): Markup {
  const lines = pieces.flatMap(piece =>
    'list' in piece
      ? piece.list.map((text, index) => html`<div>${piece.ordered ? `${index + 1}.` : bullet} ${text}</div>`)
      : [html`<div>${'text' in piece ? piece.text : piece.heading}</div>`, html`<div>&nbsp;</div>`],
  )
  return joined(lines, raw('\n'))
}

/** Lines of plain text, broken at a width as mail programs and old editors did. */
export function plainLines(pieces: readonly Piece[], width = 72): string {
  return pieces
    .map(piece =>
      'list' in piece
        ? piece.list
            .map((text, index) => wrapped(text, { width, first: piece.ordered ? `${index + 1}. ` : '- ' }))
            .join('\n')
        : wrapped('text' in piece ? piece.text : piece.heading, { width }),
    )
    .join('\n\n')
}

export function wrapped(
  text: string,
  { width = 72, first = '' }: { width?: number; first?: string },
): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      lines.push(line.trimEnd())
      line = ' '.repeat(first.length)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
