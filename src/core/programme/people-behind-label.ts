import { nameEnd } from './name.ts'
import type { PersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { tellsNow } from './verbs.ts'

/**
 * One or many behind a label for people; there a word before a name is what the one is, known or not: "Ordstyrer:
 * torghandler Kari Vik", "Puheenjohtaja: kyläseppä Raimo Koski".
 */
export const peopleBehindLabel: (value: Span) => PersonLine[] = remember(value => {
  const people = readPersonList(value)
  const post = people.length > 0 ? '' : (POST_AHEAD.exec(value.text)?.[0] ?? '')
  if (post === '' || nameEnd(value.text, post.length) === 0 || tellsNow(post.trimEnd())) return people
  const [first, ...others] = readPersonList(slice(value, post.length))
  if (!first || first.title) return people
  return [{ ...first, title: slice(value, 0, post.length - 1), proven: true }, ...others]
})

/** One word in small letters, longer than those that only bind. */
const POST_AHEAD = /^\p{Ll}[\p{Ll}-]{4,30}\s(?=\p{Lu})/u
