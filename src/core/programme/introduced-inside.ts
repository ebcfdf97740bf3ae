import { nameEnd } from './name.ts'
import { detailsAt } from './names-in-row.ts'
import type { DraftPerson } from './person-line.ts'
import { type Span, slice } from './span.ts'
import { titlesAhead } from './titles-ahead.ts'
import { tellsNow } from './verbs.ts'

type Sentence = { from: number; to: number }

/**
 * People whom a sentence introduces, by a title before the name or by what stands behind it, and lets do something now:
 * "Efter filmen samtalar regissören Åsa Moen med geologen Jens Wall", "Under frukosten delar Camilla Örn, chef på Nordfrakt,
 * …". Whoever did something once, or is named and no more, is somebody else.
 */
export function introducedInside(span: Span, { from, to }: Sentence): DraftPerson[] {
  const { text } = span
  const people: DraftPerson[] = []
  let last = from
  for (const { index } of text.slice(from, to).matchAll(CAPITAL)) {
    const at = from + index
    const end = at < last ? 0 : nameEnd(text.slice(0, to), at)
    if (end === 0 || isReachedBy(text.slice(end, end + FARTHEST_CONTACT))) continue
    const title = titleStart(text, last, at)
    const { details, to: after } = detailsAt(span, end)
    const isNext = people.length > 0 && JOINED.test(text.slice(last, title))
    const isIntroduced = title < at || details.title !== undefined || details.organisation !== undefined
    const before = text.slice(from, title)
    const isQuoted = QUOTED.test(before)
    const acts =
      !isQuoted &&
      (tellsNow(
        /^[\s,]*(?<word>\p{Ll}+)/u.exec(text.slice(endOfRow(span, after, to), to))?.groups?.['word'] ?? '',
      ) ||
        tellsNow(/(?<word>\p{L}+)\s$/u.exec(before)?.groups?.['word']?.toLowerCase() ?? '') ||
        (title < at && WITH.test(before)))
    if (!isNext && !(isIntroduced && acts)) continue
    people.push({
      name: slice(span, at, end),
      role: 'speaker',
      ...(title < at && { title: slice(span, title, at) }),
      ...details,
    })
    last = after
  }
  return people
}

const FARTHEST_CONTACT = 40

/** Whether a name is followed by how to reach the one: "… til sekretær Conni Sejersen, conni@nsu.example". */
function isReachedBy(behind: string): boolean {
  return /^[\s,(–-]{1,3}(?:(?:tel|tlf|puh|e-?post|e-?mail|mejl)(?!\p{L})|[\p{L}\d.+_-]+@|\+?\d[\d\s–-]{5,})/iu.test(
    behind,
  )
}

/** Where those end who follow one by one behind a name: "…, psykolog, och skolsköterskan Marie Äng". */
function endOfRow(span: Span, from: number, to: number): number {
  let end = from
  for (let count = 0; count < MOST_IN_ROW; count++) {
    const joined = AND.exec(span.text.slice(end, to))?.[0].length ?? 0
    const at = end + joined + titlesAhead(span.text.slice(end + joined, to))
    const name = joined > 0 ? nameEnd(span.text.slice(0, to), at) : 0
    if (name === 0) break
    end = detailsAt(span, name).to
  }
  return end
}

const MOST_IN_ROW = 4
const AND = /^,?\s(?:och|samt|og|and|ja|sekä|&)\s|^,\s/u
const CAPITAL = /(?<![\p{L}\p{N}’'-])\p{Lu}/gu
/** What joins one to the one before. */
const JOINED = /^,?\s(?:och|samt|og|and|ja|sekä|&|med|with|kanssa)\s$|^,\s$/u
/** With whom one does something, or by whom it is done. */
const WITH = /(?<!\p{L})(?:med|mellan|av|ved|mellom|mellem|af|with|between|by)\s$/u

/** "”Vi såg direkt att färre ringde”, säger Per Holm, verksamhetschef": who is quoted need not be there. */
const QUOTED =
  /["”“»'’!?,]\s?,?\s?(?:säger|menar|skriver|konstaterar|förklarar|berättar|sier|mener|forteller|siger|fortæller|forklarer|sanoo|kertoo|says|said|writes|explains)\s(?:\p{Ll}+\s){0,3}$/u

const MOST_WORDS = 6

/** Where the titles begin that stand before a name; the name's own offset where none do. */
function titleStart(text: string, from: number, at: number): number {
  let start = at
  const words = [...text.slice(from, at).matchAll(/[\p{L}.’'/-]+(?=\s)/gu)].slice(-MOST_WORDS)
  for (const word of words.toReversed()) {
    const candidate = from + word.index
    if (titlesAhead(text.slice(candidate)) === at - candidate) start = candidate
  }
  return start
}
