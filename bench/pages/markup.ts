/** Finished HTML: text becomes it only by being escaped. */
export type Markup = { readonly html: string }
type Part = Markup | string | number | undefined | false | readonly Part[]

/** A template whose values are escaped, unless they are markup themselves; nothing for `undefined` and `false`. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: strings.reduce((whole, piece, index) => whole + htmlOf(parts[index - 1]) + piece) }
}

export function raw(text: string): Markup {
  return { html: text }
}

/** The pieces one after the other, with markup between. */
export function joined(pieces: readonly Part[], between: Markup = raw('')): Markup {
  return raw(pieces.map(htmlOf).join(between.html))
}

function htmlOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'html' in part ? part.html : part.map(htmlOf).join('')
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
