import { hinted } from './hinted.ts'
import { STOP, signsOf } from './hints.ts'
import { fromSentences } from './people-in-sentences.ts'
import { type Span, slice } from './span.ts'

/** A few words, and a sentence of small words behind them, to its stop: no name, no room, no other title. */
const SENTENCE_BEHIND = hinted(
  text => (signsOf(text) & STOP) !== 0,
  /^(?<title>[^.!?:”“"«]{3,60}\p{L}{3})\.\s+(?=\p{Lu}\p{Ll}*(?:\s[\p{Ll}\d][^\s.!?:]*)+[.!]$)/u,
)

/** Where a sentence ends inside a title, and another begins: "Samtal om framtiden. Moderator är Kerstin Ås." */
const STOP_INSIDE = hinted(
  text => (signsOf(text) & STOP) !== 0,
  /(?<=\p{L}{4})\.(?=\s\p{Lu}\p{Ll}+\s[^.]{3,}\.?$)/u,
)

/** "Udflugt til Mandø. Medbring gummistøvler." → the title, and the sentence that tells more (`more`), where one stands behind it. */
export function partedTitle(title: Span): { title: Span; more?: Span } {
  const stop = STOP_INSIDE.exec(title.text)?.index
  const behind = stop === undefined ? undefined : slice(title, stop + 1)
  if (stop !== undefined && behind && fromSentences(behind).people.length > 0)
    return { title: slice(title, 0, stop), more: behind }
  const match = SENTENCE_BEHIND.exec(title.text)
  const short = match?.groups?.['title']
  if (!match || !short) return { title }
  return { title: slice(title, 0, short.length), more: slice(title, match[0].length) }
}
