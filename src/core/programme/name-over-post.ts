import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { roleIn } from './person-slots.ts'
import { isAgent, looksLikeTitle } from './titles.ts'

const LONGEST_POST = 100

/** Whether a line is a name, and the one under it says what the person is: "Siri Lie" over "Rådgiver, Kystverket", or over "Ordstyrer". */
export function standsOverPost({ span, image }: Line, next: Line | undefined): boolean {
  if (image || !next || next.image || next.level || !looksLikeName(span.text)) return false
  const { text } = next.span
  if (text.length > LONGEST_POST || /[.!?:]$/u.test(text)) return false
  return roleIn(next.span) !== undefined || beginsWithPost(text)
}

/** Whether a line under a name begins with what the person is: "Rådgiver, Kystverket"; with a house behind it, any word for who does something. */
export function beginsWithPost(text: string): boolean {
  const [post = '', ...house] = text.split(/,|\s\(/u)
  return looksLikeTitle(post) || (house.length > 0 && /^\p{L}+$/u.test(post) && isAgent(post.toLowerCase()))
}
