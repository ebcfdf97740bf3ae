import { hinted } from './hinted.ts'
import { SLASH, signsOf } from './hints.ts'
import { isKind } from './kind-words.ts'
import { namesInRow } from './names-in-row.ts'
import type { DraftPerson } from './person-line.ts'
import { type Span, slice } from './span.ts'

/**
 * People that a sentence names as taking part; `left` is what stays of the line where the words that named them are
 * no sentence ("Åpning v/Kari Nordmann" → "Åpning"), undefined where the line stays whole.
 */
export type Sentence = { people: DraftPerson[]; left?: Span }

const BEHIND_SLASH = hinted(text => (signsOf(text) & SLASH) !== 0, /(?:^|\s)(?<role>v\/|ved\/)\s?(?=\p{L})/u)

/** "Åpning v/Kari Nordmann", "Foredrag v/ domprovst Aksel Lund": who stands behind "v/", and what is left of the line. */
export function behindSlash(span: Span): Sentence {
  const slash = BEHIND_SLASH.exec(span.text)
  const role = slash?.groups?.['role']
  if (!slash || !role) return { people: [] }
  const at = slash.index + slash[0].indexOf(role)
  const before = slice(span, 0, slash.index)
  // The kind is said with it.
  const isOfKind = isKind(before.text)
  const people = namesInRow(span, slash.index + slash[0].length, {
    role: 'speaker',
    roleText: slice(span, isOfKind ? 0 : at, at + role.length),
  })
  // "v/ Bo Ek om havnen": what is told stays.
  if (people.length === 0 || !isFilled(span, people)) return { people }
  return { people, left: isOfKind ? slice(span, span.text.length) : before }
}

/** Whether nothing stands behind the words for some people. */
export function isFilled(span: Span, people: readonly DraftPerson[]): boolean {
  return /^[\s).!]*$/u.test(span.text.slice(Math.max(0, endOf(people) - span.at)))
}

/** Where the last of the words for some people ends. */
function endOf(people: readonly DraftPerson[]): number {
  const spans = people.flatMap(({ name, title, organisation }) => [name, title, organisation])
  return Math.max(
    0,
    ...spans.map(span => (span && typeof span !== 'string' ? span.at + span.text.length : 0)),
  )
}
