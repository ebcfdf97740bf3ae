import { nameEnd } from './name.ts'
import type { PersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { postAhead } from './post-ahead.ts'
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
  return ahead.length > 0 && !tellsNow(value.text.slice(0, postAhead(value.text)).trimEnd())
    ? ahead
    : inShortLists(value)
})

/** Those behind an unknown word, which is what the first is; none where no such word begins the text. */
function withPostAhead(value: Span): PersonLine[] {
  const post = postAhead(value.text)
  if (post === 0 || nameEnd(value.text, post) === 0) return []
  const [first, ...others] = readPersonList(slice(value, post))
  if (!first || first.title) return []
  return [{ ...first, title: slice(value, 0, post - 1), proven: true }, ...others]
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
  return at + postAhead(text.slice(at, at + LONGEST_POST))
}

const LONGEST_POST = 40
