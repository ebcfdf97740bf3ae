import { type Span, slice } from './span.ts'

/** The signs that part the pieces of a line that is made of facts. */
const BEFORE = /^[\s,;|·•:/@–—-]+/u
const AFTER = /[\s,;|·•([–—-]+$/u

/** A piece without the signs that part it from what came before. */
export function strip(span: Span): Span {
  return slice(span, leadLength(span.text))
}

/** How many signs part a text from what came before. */
export function leadLength(text: string): number {
  return BEFORE.exec(text)?.[0].length ?? 0
}

/** Without the signs that part it from what came before. */
export function withoutLead(text: string): string {
  return text.slice(leadLength(text))
}

/** Without the signs that part it from what came after; no more than a line of facts may have. */
export function withoutTail(text: string): string {
  return text.slice(0, 400).replace(AFTER, '')
}

/** Without a full stop that ends a sentence, or the comma, colon or bar that parts it from what comes. */
export function withoutStop(span: Span): Span {
  return /[^.]\.$/u.test(span.text) && !/(?<!\p{L})\p{L}{1,3}\.$/u.test(span.text)
    ? slice(span, 0, span.text.length - 1)
    : slice(span, 0, span.text.replace(/[,;|:]$/u, '').length)
}
