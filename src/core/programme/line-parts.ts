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

/** Without a full stop that ends a sentence, or the comma, colon or bar that parts it from what comes. */
export function withoutStop(span: Span): Span {
  return /[^.]\.$/u.test(span.text) && !/\b\p{L}{1,3}\.$/u.test(span.text)
    ? slice(span, 0, span.text.length - 1)
    : slice(span, 0, span.text.replace(/[,;|:]$/u, '').length)
}
