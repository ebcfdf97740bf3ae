import { nameEnd } from './name.ts'
import type { PersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { tellsNow } from './verbs.ts'

/**
 * One or many behind a label for people; there a word before a name is what the one is, known or not: "Ordstyrer:
 * torghandler Kari Vik", "I panelet: ordfører Trond Moi, utbygger Camilla Rør og Per Ask, leder i Kystlaget".
 */
export const peopleBehindLabel: (value: Span) => PersonLine[] = remember(value => {
  const people = readPersonList(value)
  if (people.length > 0) return people
  const ahead = withPostAhead(value)
  return ahead.length > 0 && !tellsNow(POST_AHEAD.exec(value.text)?.[0].trimEnd() ?? '')
    ? ahead
    : inShortLists(value)
})

/** Those behind an unknown word, which is what the first is; none where no such word begins the text. */
function withPostAhead(value: Span): PersonLine[] {
  const post = POST_AHEAD.exec(value.text)?.[0] ?? ''
  if (post === '' || nameEnd(value.text, post.length) === 0) return []
  const [first, ...others] = readPersonList(slice(value, post.length))
  if (!first || first.title) return []
  return [{ ...first, title: slice(value, 0, post.length - 1), proven: true }, ...others]
}

/** Lists with unknown words before names, cut there; a word that may be a verb is a post beside others whose post is said. */
function inShortLists(value: Span): PersonLine[] {
  if (value.text.length > LONGEST_LIST) return []
  const cuts = [...value.text.matchAll(BETWEEN)].filter(
    ({ index, 0: sign }) => nameEnd(value.text, postEnd(value.text, index + sign.length)) > 0,
  )
  if (cuts.length === 0) return []
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  const people: PersonLine[] = []
  for (const [at, start] of starts.entries()) {
    const piece = slice(value, start, cuts[at]?.index)
    const known = readPersonList(piece)
    const found = known.length > 0 ? known : withPostAhead(piece)
    if (found.length === 0) return []
    people.push(...found)
  }
  return people.filter(({ title }) => title).length > 1 ? people : []
}

const LONGEST_LIST = 600
/** Before a word in small letters and a name, or a name; behind a comma a capital may begin where the one before works. */
const BETWEEN =
  /(?:,?\s(?:och|samt|og|and|ja|sekä|&)|;)\s(?=\p{Ll}[\p{L}-]{4,30}\s\p{Lu}|\p{Lu})|,\s(?=\p{Ll}[\p{L}-]{4,30}\s\p{Lu})/gu

function postEnd(text: string, at: number): number {
  return at + (POST_AHEAD.exec(text.slice(at, at + LONGEST_POST))?.[0].length ?? 0)
}

const LONGEST_POST = 40
/** One word in small letters, longer than those that only bind. */
const POST_AHEAD = /^\p{Ll}[\p{Ll}-]{4,30}\s(?=\p{Lu})/u
