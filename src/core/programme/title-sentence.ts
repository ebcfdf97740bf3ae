import { hinted } from './hinted.ts'
import { STOP, signsOf } from './hints.ts'
import { type Span, slice } from './span.ts'

/** A few words, and a sentence of small words behind them, to its stop: no name, no room, no other title. */
const SENTENCE_BEHIND = hinted(
  text => (signsOf(text) & STOP) !== 0,
  /^(?<title>[^.!?:”“"«]{3,60}\p{L}{3})\.\s+(?=\p{Lu}\p{Ll}*(?:\s[\p{Ll}\d][^\s.!?:]*)+[.!]$)/u,
)

/** "Udflugt til Mandø. Medbring gummistøvler." → the title, and the sentence that tells more (`more`), where one stands behind it. */
export function partedTitle(title: Span): { title: Span; more?: Span } {
  const match = SENTENCE_BEHIND.exec(title.text)
  const short = match?.groups?.['title']
  if (!match || !short) return { title }
  return { title: slice(title, 0, short.length), more: slice(title, match[0].length) }
}
