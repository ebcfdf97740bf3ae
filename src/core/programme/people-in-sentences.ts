import { alternatives } from './alternatives.ts'
import { nameEnd } from './name.ts'
import type { DraftPerson, Role } from './person-line.ts'
import { type Span, slice } from './span.ts'
import { KINDS } from './words/kinds.ts'
import { PERSON_LABELS } from './words/labels.ts'
import { LED_BY, LED_THINGS } from './words/people.ts'

/**
 * People that a sentence names as taking part; `left` is what stays of the line where the words that named them are
 * no sentence ("Åpning v/Kari Nordmann" → "Åpning"), undefined where the line stays whole.
 */
export type Sentence = { people: DraftPerson[]; left?: Span }

const START = '(?:^|[.!?]\\s+|\\n)'
const LED = new RegExp(`${START}(?<role>(?:${alternatives(LED_THINGS)}\\s+)?(?<verb>${alternatives([...LED_BY.keys()])}))\\s+(?=\\p{L})`, 'dgu')
const GIVEN_BY = new RegExp(`${START}(?<role>${alternatives(KINDS)} (?:av|med|mellan|ved|by|with|between))\\s+(?=\\p{Lu})`, 'dgu')
const IS = new RegExp(`${START}(?<role>${alternatives([...PERSON_LABELS.keys()].filter(label => label.length > 4))})(?: för [\\p{L}]{3,20}| of the \\p{L}{3,20})? (?:är|gör|er|is|are|sitter|sitder|deltar|on|ovat)(?: bland andra| bl\\.a\\.)?\\s*:?\\s+(?=\\p{L})`, 'dgu')
/** After a name at the start of a sentence: what the person does in the session. */
const DOES = /^(?<text>i samtal med|samtalar med|intervjuar|in conversation with|i samtale med|keskustelee)\s+(?=\p{L})/u
const ACTS = /^(?:föreläser|modererar|inleder|leder (?:samtalet|workshopen|diskussionen|panelen|seminariet)|talar om|presenterar|foreleser|holder foredrag)(?=[\s.])/u
const ACT_ROLES: Readonly<Record<string, Role>> = { modererar: 'moderator', leder: 'leader' }
const SLASH = /(?:^|\s)(?<role>v\/|ved\/)\s?(?=\p{Lu})/dgu

/** Reads who takes part from the sentences of a line. Those who are only mentioned are nobody's leaders. */
export function fromSentences(span: Span): Sentence {
  if (span.text.length > 5000 || !/\p{Lu}/u.test(span.text)) return { people: [] }
  const people: DraftPerson[] = []
  for (const match of span.text.matchAll(LED)) {
    const role = LED_BY.get(match.groups?.['verb']?.toLowerCase() ?? '') ?? 'leader'
    people.push(...namesAt(span, match.index + match[0].length, { role, roleText: groupOf(span, match) }))
  }
  for (const match of span.text.matchAll(GIVEN_BY))
    people.push(...namesAt(span, match.index + match[0].length, { role: 'speaker', roleText: groupOf(span, match) }))
  for (const match of span.text.matchAll(IS)) {
    const role = PERSON_LABELS.get(match.groups?.['role']?.toLowerCase() ?? '') ?? 'other'
    people.push(...namesAt(span, match.index + match[0].length, { role, roleText: groupOf(span, match) }))
  }
  people.push(...doers(span))
  const slash = [...span.text.matchAll(SLASH)][0]
  if (slash) {
    const found = namesAt(span, slash.index + slash[0].length, { role: 'speaker', roleText: groupOf(span, slash) })
    if (found.length > 0) return { people: [...people, ...found], left: slice(span, 0, slash.index) }
  }
  return { people }
}

function groupOf(span: Span, match: RegExpMatchArray): Span | undefined {
  const range = match.indices?.groups?.['role']
  return range && slice(span, range[0], range[1])
}

/** "X i samtal med Y", "X, professor, föreläser …", at the start of a sentence. */
function doers(span: Span): DraftPerson[] {
  const people: DraftPerson[] = []
  const starts = [0, ...[...span.text.matchAll(/[.!?:]\s+(?=\p{Lu})/gu)].map(match => match.index + match[0].length)]
  for (const start of starts) {
    const end = nameEnd(span.text, start)
    if (end === 0) continue
    const rest = span.text.slice(end + 1, end + 120)
    const talks = DOES.exec(rest)
    if (talks) {
      const roleText = slice(span, end + 1, end + 1 + (talks.groups?.['text']?.length ?? 0))
      people.push({ name: slice(span, start, end), role: 'speaker', roleText })
      people.push(...namesAt(span, end + 1 + talks[0].length, { role: 'speaker', roleText }))
    } else if (span.text.length < 400) {
      const acts = ACTS.exec(rest)
      const role = ACT_ROLES[acts?.[0].split(' ')[0] ?? ''] ?? 'speaker'
      if (acts) people.push({ name: slice(span, start, end), role, roleText: slice(span, end + 1, end + 1 + acts[0].length) })
    }
  }
  return people
}

type How = { role: Role; roleText: Span | undefined }

/** The names from an offset on: "A, B från X och C", as far as one follows the other. */
function namesAt(span: Span, from: number, { role, roleText }: How): DraftPerson[] {
  const people: DraftPerson[] = []
  let at = titlesBefore(span.text, from)
  while (people.length < 20) {
    const end = nameEnd(span.text, at)
    if (end === 0) break
    const rest = span.text.slice(end, end + 160)
    const at2 = /^\s?(?:\((?<inside>[^()]{1,60})\)|(?:,\s|\s)(?:från|på|vid|fr\.|fra|from|at|ved|hos)\s(?<from>[\p{Lu}\d][^,.;!?\n]*?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}|[,.;!?\n])|,\s(?<slots>[^.;!?\n]{2,120}?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}\p{Ll}+ \p{Lu}|[.;!?\n]))/u.exec(rest)
    const groups = at2?.groups ?? {}
    const person: DraftPerson = { name: slice(span, at, end), role, ...(roleText && { roleText }) }
    let to = end
    const place = groups['inside'] ?? groups['from']
    if (at2 && place) {
      const offset = end + at2[0].indexOf(place)
      person.organisation = slice(span, offset, offset + place.length)
      to = end + at2[0].length
    } else if (at2 && groups['slots'] && nameEnd(groups['slots']) === 0) {
      const offset = end + at2[0].indexOf(groups['slots'])
      const slots = groups['slots'].split(/,\s/u)
      const isClause = /\s(?:som|vilken|har|är|who|which|men|där|och)\s|^(?:som|och|men|där|så|vilket|att|samt|med|för)\s/u.test(groups['slots'])
      if (slots.length <= 3 && !isClause) {
        const last = slots.at(-1) ?? ''
        const lastAt = offset + groups['slots'].length - last.length
        if (slots.length > 1) person.title = slice(span, offset, lastAt - 2)
        if (/^\p{Lu}/u.test(last)) person.organisation = slice(span, lastAt, lastAt + last.length)
        else if (slots.length === 1) Object.assign(person, titleAndPlace(slice(span, offset, offset + last.length)))
        to = end + at2[0].length
      }
    }
    people.push(person)
    const next = /^(?:,?\s(?:och|samt|and|og|&|ja|med)\s|,\s)(?=\p{L})/u.exec(span.text.slice(to, to + 12))
    if (!next) break
    at = titlesBefore(span.text, to + next[0].length)
  }
  return people
}

/** "professor vid Lunds universitet": the title and whose it is. */
function titleAndPlace(slot: Span): Pick<DraftPerson, 'title' | 'organisation'> {
  const at = /\s(?:vid|på|från|at|of|ved|hos)\s(?=\p{Lu})/u.exec(slot.text)
  return at ? { title: slice(slot, 0, at.index), organisation: slice(slot, at.index + at[0].length) } : { title: slot }
}

/** Where the name begins when a title in small letters stands before it: "av professor Anna Berg". */
function titlesBefore(text: string, from: number): number {
  const words = /^(?:\p{Ll}[\p{L}.-]*\s){1,4}(?=\p{Lu})/u.exec(text.slice(from, from + 80))
  return words && nameEnd(text, from) === 0 && nameEnd(text, from + words[0].length) > 0 && !/\b(?:och|som|en|ett|den|att)\s/u.test(words[0]) ? from + words[0].length : from
}
