/**
 * A piece of a page's text that knows where it stands: `of` is the text's index in `Page.texts`, `at` the UTF-16
 * offset in it. So a repair of the page can be shown wherever the piece ends up.
 */
export type Span = { text: string; of: number; at: number }

/** What a text says, wherever it comes from. */
export function textOf(text: string | Span): string {
  return typeof text === 'string' ? text : text.text
}

/** The part from `start` to `end` (as `String.slice` takes them), without white space at its edges. */
export function slice(span: Span, start: number, end?: number): Span {
  const part = span.text.slice(start, end)
  const lead = part.length - part.trimStart().length
  const from = start < 0 ? Math.max(0, span.text.length + start) : Math.min(start, span.text.length)
  return { text: part.trim(), of: span.of, at: span.at + from + lead }
}
