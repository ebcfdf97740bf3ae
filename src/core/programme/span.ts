/**
 * A piece of a page's text that knows where it stands: `of` is the text's index in `Page.texts`, `at` the UTF-16
 * offset in it. So a repair of the page can be shown wherever the piece ends up.
 */
export type Span = { text: string; of: number; at: number }

/** The part from `start` to `end` (as `String.slice` takes them), without white space at its edges. */
export function slice(span: Span, start: number, end?: number): Span {
  const part = span.text.slice(start, end)
  const lead = part.length - part.trimStart().length
  const from = start < 0 ? Math.max(0, span.text.length + start) : Math.min(start, span.text.length)
  return { text: part.trim(), of: span.of, at: span.at + from + lead }
}

/** The part that a match of a regular expression on `span.text` gives for a group (0: all of it). */
export function matched(span: Span, match: RegExpExecArray, group: number | string = 0): Span | undefined {
  const text = typeof group === 'number' ? match[group] : match.groups?.[group]
  if (text === undefined) return undefined
  const range = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group]
  const start = range?.[0] ?? match.index + match[0].indexOf(text)
  return slice(span, start, start + text.length)
}

/** The pieces between the places where a pattern (with the flag `g`) matches; empty pieces are left out. */
export function split(span: Span, pattern: RegExp): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const match of span.text.matchAll(pattern)) {
    parts.push(slice(span, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, slice(span, from)].filter(part => part.text !== '')
}
