import { type Span, slice } from './span.ts'

/** Pieces of a line that is made of facts. */
const SEPARATOR = /^[\s,;|·•:/@–—-]+/u

export function strip(span: Span): Span {
  return slice(span, SEPARATOR.exec(span.text)?.[0].length ?? 0)
}

/** Without the signs that part it from what came after. */
export function withoutTail(text: string): string {
  return text.slice(0, 400).replace(/[\s,;|·•([–—-]+$/u, '')
}
