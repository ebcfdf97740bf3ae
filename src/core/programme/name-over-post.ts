import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { roleIn } from './person-slots.ts'
import { looksLikeTitle } from './titles.ts'

const LONGEST_POST = 100

/** Whether a line is a name, and the one under it says what the person is: "Siri Lie" over "Rådgiver, Kystverket", or over "Ordstyrer". */
export function standsOverPost({ span, image }: Line, next: Line | undefined): boolean {
  if (image || !next || next.image || next.level || !looksLikeName(span.text)) return false
  const { text } = next.span
  if (text.length > LONGEST_POST || /[.!?:]$/u.test(text)) return false
  return roleIn(next.span) !== undefined || looksLikeTitle(text.split(/,|\s\(/u)[0] ?? '')
}
