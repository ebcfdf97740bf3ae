import { endsIn, startOfLetters } from './letters.ts'
import { type Span, slice } from './span.ts'

/** The signs that part the pieces of a line that is made of facts. */
const BEFORE = /^[\s)\],;|·•:/@–—-]+/u
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

/** Without the bracket at its end that was opened before it: "sal 3)" behind "Läsande (kl. 13–15, ". */
export function withoutBracket(text: string, before: string): string {
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  return isOpen && text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text
}

/** Without a full stop that ends a sentence, or the comma, colon or bar that parts it from what comes. */
export function withoutStop(span: Span): Span {
  const { text } = span
  const last = text.length - 1
  const isStop = text.endsWith('.') && last > 0 && text.charAt(last - 1) !== '.' && !isShortened(text, 3)
  return isStop || endsIn(text, ',;|:') ? slice(span, 0, last) : span
}

/** Whether a text ends in a word of so few letters and a full stop: one that is shortened, not the end of a sentence. */
export function isShortened(text: string, letters: number): boolean {
  const stop = text.length - 1
  const start = startOfLetters(text, stop)
  return text.endsWith('.') && start < stop && stop - start <= letters
}

/** A text without the quotation marks that stand around all of it. */
export function unquoted(span: Span): Span {
  return QUOTED.test(span.text) ? slice(span, 1, span.text.length - 1) : span
}

const QUOTED = /^["”“«»][^"”“«»]+["”“«»]$/u

/** What stands before another sentence begins: "Room 2.08, Alison House" of "Room 2.08, Alison House. All welcome." */
export function firstSentence(span: Span): Span {
  return slice(span, 0, /(?<=\p{L}{3}|\d)\.\s+(?=\p{Lu}\p{Ll}*\s\p{Ll})/u.exec(span.text)?.index)
}
