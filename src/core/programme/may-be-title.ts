import { endsIn } from './letters.ts'
import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { standsOverPost } from './name-over-post.ts'
import { readPersonLine, WELCOMES } from './person-line.ts'
import { isPeople } from './person-list.ts'
import { readTitle } from './title.ts'
import { GREETS } from './title-and-person.ts'

/** Whether a line under a kind of session can be the title: short, no sentence, no one and no room. */
export function mayBeTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.image || line.afterTime || line.role === 'place' || line.role === 'person') return false
  const { text } = line.span
  if (readTitle(line.span).person) return true
  if (standsOverPost(line, lines[index + 1])) return false
  if (text.length > 100 || endsIn(text, '.,;:')) return false
  // "Avslutning" over "Eva Lind": who says it.
  if (looksLikeName(text) && GREETS.test(lines[index - 1]?.span.text ?? '')) return false
  const person = readPersonLine(line.span)
  return !isPeople(line.span) && !(person && (person.slots > 0 || person.proven)) && !WELCOMES.test(text)
}
