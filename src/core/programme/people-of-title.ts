import type { Line } from './lines.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { fromSentences } from './people-in-sentences.ts'
import { type DraftPerson, type PersonLine, readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { personOf } from './person-of.ts'
import { isNameAlone } from './shared-by-two.ts'
import { type Span, slice, textOf } from './span.ts'
import { leadingVerb } from './title-and-person.ts'
import { tellsNow } from './verbs.ts'

/** The people of what stood behind or before a title as a person's line, or as several. */
export function peopleBeside(span: Span | undefined): DraftPerson[] {
  const led = span && leadingVerb(span)
  if (led) return readPersonList(led.behind).map(person => personOf(person, led))
  return span ? peopleIn(span).map(person => personOf(person)) : []
}

/** The person of a line, or the people of one that lists several. */
function peopleIn(span: Span): PersonLine[] {
  const many = readPersonList(span)
  if (many.length > 1 && many.every(({ slots, proven }) => slots > 0 || proven)) return many
  const [first, second, ...more] = many
  // "Ann Lee and Bo Carter, Vale University: How rivers bend": who gives a talk together is from one house.
  if (first && second?.organisation && !second.title && more.length === 0 && isNameAlone(first))
    return [{ ...first, organisation: second.organisation }, second]
  const one = readPersonLine(span)
  return one ? [one] : many
}

/**
 * Those whom a title names and whom no line has: "Möt Åsa Berg", "En kväll med Åsa Berg"; "Vinterljus av Åsa Berg", where
 * the text says what she does now.
 */
export function namedInTitle(
  title: Span,
  { known, lines, hasKind }: { known: readonly DraftPerson[]; lines: readonly Line[]; hasKind: boolean },
): DraftPerson[] {
  const names = new Set(known.map(({ name }) => textOf(name)))
  const told = (hasKind ? areAll(title) : undefined) ?? fromSentences(title).people
  const named = told.length > 0 ? told : withAtEnd(title)
  const others = named.length > 0 ? [] : namesIn(title).filter(name => actsIn(lines, name.text))
  return [...named, ...others.map(name => ({ name, role: 'speaker' as const }))].filter(
    ({ name }) => !names.has(textOf(name)),
  )
}

/** "Svampens rike med Gabriel Ulf (vid ladan)": who is with, at the end of a title. */
function withAtEnd(title: Span): DraftPerson[] {
  const match = COMPANY.exec(title.text)
  const names = match?.groups?.['names'] ?? ''
  if (!match || nameEnd(names) === 0 || OF_BANDS.test(title.text.slice(0, match.index))) return []
  const at = match.index + match[0].indexOf(names)
  const people = readPersonList(slice(title, at, at + names.length))
  return people.every(isNameAlone) ? people.map(person => personOf(person)) : []
}

/** What bands and sponsors are with. */
const OF_BANDS =
  /(?:musik|musikk|music|jazz|konsert|koncert|dans|disco|quiz|mingel|lunch|lunsj|frokost|fika|middag|kaffe|coffee|dinner)/iu
const COMPANY = /\s(?:med|with)\s(?<names>\p{Lu}[^()]{4,80}?)(?:\s\([^()]*\))?$/u

/** A title that is nothing but names, beside a kind: of an evening with them. */
function areAll(title: Span): DraftPerson[] | undefined {
  const people = readPersonList(title)
  const areNames =
    people.length > 0 && people.every(({ slots, name }) => slots === 0 && looksLikeName(textOf(name)))
  return areNames ? people.map(person => personOf(person)) : undefined
}

function namesIn(title: Span): Span[] {
  return [...title.text.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].flatMap(({ index }) => {
    const end = nameEnd(title.text, index)
    return end > 0 ? [slice(title, index, end)] : []
  })
}

function actsIn(lines: readonly Line[], name: string): boolean {
  return lines.some(({ span: { text } }) => {
    const at = text.indexOf(`${name} `)
    return at >= 0 && tellsNow(/^\p{Ll}+/u.exec(text.slice(at + name.length + 1))?.[0] ?? '')
  })
}
