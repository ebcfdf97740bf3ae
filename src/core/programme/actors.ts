import { nameEnd } from './name.ts'
import type { DraftPerson } from './person-line.ts'
import type { Role } from './person-slots.ts'
import { type Span, slice, textOf } from './span.ts'
import { isTitle } from './titles.ts'
import { ROLE_WORDS } from './words/people.ts'

const LONGEST_TEXT = 2000
const MOST_NAMES = 8

/** What someone does now, or has done: by its ending, a verb. "Astrid Lindgren skrev …" tells of the past, "var" and "är" of what is. */
const DOES =
  /^\s(?:(?:själv|også|också|även|jo)\s)?(?!(?:var|är|er|hår|or|as|is|was)(?!\p{L}))(?:har|have|has|\p{Ll}{2,}(?:r|s|ee|oo|aa|uu|yy|ii|ää|öö))(?=[\s.,!?:]|$)/u
const IS = /^\s(?:är|er|is|on)\s(?:(?:kvällens|dagens|vår|vår|vores|our|the|en|a)\s)?(?<what>\p{L}+)/u
/** "Präst är Karin Dahl": who does what one can be, behind the verb. */
const TITLE_IS = /^(?<what>\p{Lu}\p{Ll}{3,24})\s(?:är|er|is|on)\s(?=\p{Lu})/u
const AND = /^(?:,\s|,?\s(?:och|samt|&|and|og|ja|sekä)\s)(?=\p{Lu})/u
const CLAUSE = /(?:^|(?<=[.!?])\s+|\s(?:och|and|og|ja|medan|while|mens)\s)(?=\p{Lu})/gu

/**
 * Those by whom a sentence or a clause begins that says what they do: "Ludvig Ek läser och Desta Berg kommenterar.",
 * "A, B och C möts igen." In an item of a schedule that names no one else they take part; elsewhere a text may tell of anyone.
 */
export function actorsIn(text: Span): DraftPerson[] {
  const people: DraftPerson[] = []
  if (text.text.length > LONGEST_TEXT) return people
  const known = new Set<string>()
  for (const match of text.text.matchAll(CLAUSE)) {
    const from = match.index + match[0].length
    const title = TITLE_IS.exec(text.text.slice(from, from + LONGEST_TITLE))
    const what = title?.groups?.['what'] ?? ''
    const found =
      title && isTitle(what) ? named(text, from + title[0].length, { what, at: from }) : doersAt(text, from)
    for (const person of found) {
      const name = textOf(person.name)
      if (!known.has(name)) people.push(person)
      known.add(name)
    }
  }
  return people
}

const LONGEST_TITLE = 60

function doersAt(text: Span, from: number): DraftPerson[] {
  const names = namesFrom(text, from)
  const end = (names.at(-1)?.at ?? 0) - text.at + (names.at(-1)?.text.length ?? 0)
  if (names.length === 0) return []
  const rest = text.text.slice(end, end + LONGEST_TITLE)
  const is = IS.exec(rest)
  const role = is && ROLE_WORDS.get(is.groups?.['what'] ?? '')
  if (!role && !DOES.test(rest)) return []
  return names.map(name => ({ name, role: role ?? 'speaker' }))
}

/** The one behind "Präst är", in the role that the word gives. */
function named(text: Span, from: number, { what, at }: { what: string; at: number }): DraftPerson[] {
  const role: Role = ROLE_WORDS.get(what.toLowerCase()) ?? 'other'
  return namesFrom(text, from).map(name => ({ name, role, roleText: slice(text, at, at + what.length) }))
}

/** The names from an offset on, as far as one follows the other. */
function namesFrom(text: Span, from: number): Span[] {
  const names: Span[] = []
  for (let at = from; names.length < MOST_NAMES; ) {
    const end = nameEnd(text.text, at)
    if (end === 0) break
    names.push(slice(text, at, end))
    const next = AND.exec(text.text.slice(end, end + 8))
    if (!next) break
    at = end + next[0].length
  }
  return names
}
