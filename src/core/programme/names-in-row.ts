import { nameEnd } from './name.ts'
import type { DraftPerson } from './person-line.ts'
import { type Role, readSlot, readSlots } from './person-slots.ts'
import { type Span, slice } from './span.ts'
import { isTitle } from './titles.ts'
import { titlesAhead } from './titles-ahead.ts'

/** What may follow a name in a sentence: "(Actea)", "från Actea", ", professor vid Lunds universitet". */
const AFTER_NAME =
  /^\s?(?:\((?<inside>[^()]{1,60})\)|(?:,\s|\s)(?:från|på|vid|fr\.|fra|from|at|ved|hos)\s(?<from>[\p{Lu}\d][^,.;!?\n]{0,100}?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}|[,.;!?\n])|,\s(?<slots>[^.;!?\n]{2,160}?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}\p{Ll}+ \p{Lu}|[.;!?\n]))/u
/** Where the words for someone end and what is told begins. */
const CLAUSE =
  /(?:^|,?\s)(?:som|vilken|vilka|vars|har|är|hade|var|who|whose|which|that|has|is|was|men|där|så|vilket|att|samt|med|för att|der|hvor|er|joka|jotka|jonka|mutta|on)\s.*$/su
/** "vid Vätternvårdsförbundet om torsdagen den 19 mars": where a sentence goes on behind a house. */
const GOES_ON =
  /\s(?:om|den|när|där|klockan|kl|(?:på\s)?(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag\p{L}*|on|when)(?!\p{L}).*$/u
/** "(samling vid entrén)": nothing of the person before it. */
const ASKS_TO_COME =
  /^(?:samling|samlas|start|anmälan|föranmälan|förköp|biljett\p{L}*|max|obs|drop-?in|oppmøte|møt|mødested|kokoontuminen|meet|in english|på (?:svenska|engelska))(?!\p{L})/iu
const NEXT_NAME = /^(?:,?\s(?:och|samt|and|og|&|ja|med)\s|,\s)(?=\p{L})/u
const MOST_NAMES = 20
const MOST_PARTS = 3

/** The names from an offset on: "A, B från X och C", as far as one follows the other. */
export function namesInRow(
  span: Span,
  from: number,
  { role, roleText }: { role: Role; roleText: Span },
): DraftPerson[] {
  const people: DraftPerson[] = []
  let title = from
  while (people.length < MOST_NAMES) {
    const at = titlesBefore(span.text, title)
    const end = nameEnd(span.text, at)
    if (end === 0) break
    const { details, to } = detailsAt(span, end)
    const ahead = at > title ? { title: slice(span, title, at) } : {}
    people.push({ name: slice(span, at, end), role, roleText, ...ahead, ...details })
    const next = NEXT_NAME.exec(span.text.slice(to, to + 12))
    if (!next) break
    title = to + next[0].length
  }
  return people
}

type Details = Pick<DraftPerson, 'title' | 'organisation'>

/** What a sentence says of a person behind the name, and where that ends. */
export function detailsAt(span: Span, end: number): { details: Details; to: number } {
  const match = AFTER_NAME.exec(span.text.slice(end, end + 200))
  const { inside, from, slots } = match?.groups ?? {}
  const text = inside ?? from ?? slots
  if (!match || !text) return { details: {}, to: end }
  const at = end + match[0].indexOf(text)
  const value = slice(span, at, at + text.length)
  // A party is no longer than this.
  if (inside && ASKS_TO_COME.test(inside)) return { details: {}, to: end + match[0].length }
  if (inside && inside.length > 2) {
    const { title, organisation } = readSlots(value)
    return {
      details: { ...(title && { title }), ...(organisation && { organisation }) },
      to: end + match[0].length,
    }
  }
  if (from) {
    const house = slice(value, 0, GOES_ON.exec(from)?.index)
    return { details: { organisation: house }, to: at + house.text.length }
  }
  if (!slots) return { details: { organisation: value }, to: end + match[0].length }
  const said = withoutClause(slots)
  if (said === '' || nameEnd(said) > 0 || titlesAhead(said) > 0) return { details: {}, to: end }
  return { details: readApposition(slice(span, at, at + said.length)), to: at + said.length }
}

/** The parts behind a name as far as they say who someone is: the first, and those that are an organisation or a title. */
function withoutClause(slots: string): string {
  const parts = slots.replace(CLAUSE, '').replace(/,$/u, '').split(/,\s/u)
  const end = parts.findIndex(
    (part, index) =>
      index > 0 &&
      (/^(?:och|samt|and|og|ja|sekä|to|till|til|om|about|in|on)\s/u.test(part) ||
        (!/^\p{Lu}/u.test(part) && !isTitle(part))),
  )
  return parts.slice(0, end < 0 ? MOST_PARTS : Math.min(end, MOST_PARTS)).join(', ')
}

/** "professor vid Lunds universitet", "psykolog, Region Norr": the title, and whose it is. */
export function readApposition(said: Span): Details {
  const comma = said.text.lastIndexOf(', ')
  if (comma < 0) return readSlot(said)
  const last = slice(said, comma + 2)
  const isPlace = /^\p{Lu}/u.test(last.text) && !isTitle(last.text)
  return isPlace ? { title: slice(said, 0, comma), organisation: last } : { title: said }
}

/** Where the name begins when a title in small letters stands before it: "av professor Anna Berg". */
function titlesBefore(text: string, from: number): number {
  if (nameEnd(text, from) > 0) return from
  const words = /^(?:\p{Ll}[\p{L}.-]{0,30}\s){1,4}(?=\p{Lu})/u.exec(text.slice(from, from + 80))
  const isTitle = words && !/(?:^|\s)(?:och|som|en|ett|den|att)\s/u.test(words[0])
  return isTitle && nameEnd(text, from + words[0].length) > 0 ? from + words[0].length : from
}
