import { readLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { nameEnd } from './name.ts'
import { fromSentences } from './people-in-sentences.ts'
import {
  type DraftPerson,
  looksLikeTitle,
  type PersonLine,
  type Role,
  readPersonLine,
} from './person-line.ts'
import { type Span, slice } from './span.ts'
import { PERSON_LABELS } from './words/labels.ts'

/** Who takes part, and the lines without those that said nothing else; a sentence that names people stays. */
export type People = { people: DraftPerson[]; left: Line[] }

type Group = { role: Role; label: Span }

/** A name over a longer text than this is a heading, not a card's. */
const LONGEST_CARD_LINE = 100
const LONGEST_LIST = 1000

/** Reads the people of a session: labels with one or many, `NAME, ROLE, ORG` lines, cards, sentences. */
export function readPeople(lines: readonly Line[]): People {
  const people: DraftPerson[] = []
  const left: Line[] = []
  let group: Group | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const alone = labelAlone(line)
    if (alone && isFollowed(lines, index + 1)) {
      group = alone
      continue
    }
    const labelled = readLabels(line.span, line.marks)
    const [part] = labelled?.parts ?? []
    if (labelled && part && 'role' in part.meaning) {
      const found = labelled.parts.map(each =>
        'role' in each.meaning ? fromList(each.value, { role: each.meaning.role, label: each.label }) : [],
      )
      if (found.every(each => each.length > 0)) {
        people.push(...found.flat())
        group = found.length === 1 && part ? { role: part.meaning.role, label: part.label } : undefined
        if (labelled.before.text) left.push({ ...line, span: labelled.before })
        continue
      }
      if (labelled.before.text === '' && part.value.text === '' && isFollowed(lines, index + 1)) {
        group = { role: part.meaning.role, label: part.label }
        continue
      }
    }
    const taken = takePerson(lines, index, group)
    if (taken) {
      people.push(...taken.people)
      index += taken.lines - 1
      continue
    }
    if (!line.image) group = undefined
    const sentence = fromSentences(line.span)
    people.push(...sentence.people)
    if (sentence.left === undefined) left.push(line)
    else if (sentence.left.text !== '') left.push({ ...line, span: sentence.left })
  }
  return { people: withoutRepeats(people), left }
}

function labelAlone({ span }: Line): Group | undefined {
  if (span.text.length > 40) return undefined
  const label = slice(span, 0, span.text.replace(/\s?:$/u, '').length)
  const role = PERSON_LABELS.get(label.text.toLowerCase())
  return role && { role, label }
}

/** Whether the line under a label is a person's. */
function isFollowed(lines: readonly Line[], index: number): boolean {
  const next = lines[index]
  if (!next) return false
  const whole = readPersonLine(next.span)
  return whole !== undefined || fromList(next.span, { role: 'other', label: next.span }).length > 0
}

/** The person, or the people, of a line, with the lines under it that say what a card's person is. */
function takePerson(
  lines: readonly Line[],
  index: number,
  group: Group | undefined,
): { people: DraftPerson[]; lines: number } | undefined {
  const line = lines[index]
  if (!line || line.image || (line.level && line.level < 3 && !group)) return undefined
  const read = readPersonLine(line.span)
  const isNamed = line.role === 'person'
  if (!read) {
    const isList = line.span.text.includes(';') && line.span.text.length < LONGEST_LIST
    if (!group && !isNamed && !isList) return undefined
    const many = fromList(line.span, group ?? { role: 'speaker', label: line.span })
    return many.length > 0 ? { people: group ? many : many.map(withoutRoleText), lines: 1 } : undefined
  }
  const many =
    read.slots > 0 && (group || isNamed)
      ? fromList(line.span, group ?? { role: 'speaker', label: line.span })
      : []
  if (many.length > 1) return { people: group ? many : many.map(withoutRoleText), lines: 1 }
  const card = read.slots === 0 && !read.title ? cardUnder(lines, index + 1) : []
  const isPerson =
    group !== undefined ||
    isNamed ||
    (read.slots > 0
      ? read.proven || read.slots > 1 || isBesidePerson(lines, index)
      : card.some(({ span }) => looksLikeTitle(span.text.split(',')[0] ?? '')) ||
        isCaptioned(lines, read.name.text))
  if (!isPerson || (line.level && !group && !isNamed && card.length === 0)) return undefined
  return { people: [personOf({ ...read, ...slotsOfCard(card) }, group)], lines: 1 + card.length }
}

function isBesidePerson(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(line => {
    const other = line && !line.image ? readPersonLine(line.span) : undefined
    return other !== undefined && other.slots > 0
  })
}

/** A photo’s caption elsewhere with the same name. */
function isCaptioned(lines: readonly Line[], name: string): boolean {
  return lines.some(line => line.image && line.span.text.startsWith(name))
}

/** The short lines under a name that stands alone: title, organisation. */
function cardUnder(lines: readonly Line[], from: number): Line[] {
  const card: Line[] = []
  for (const line of lines.slice(from, from + 2)) {
    const { text } = line.span
    const isSlot =
      text.length < LONGEST_CARD_LINE &&
      !line.level &&
      !line.image &&
      line.role !== 'text' &&
      line.role !== 'person' &&
      !/[.!?:]$/u.test(text) &&
      !readLabels(line.span, line.marks) &&
      !labelAlone(line) &&
      readPersonLine(line.span) === undefined &&
      (looksLikeTitle(text.split(',')[0] ?? '') ||
        line.role === 'organisation' ||
        line.role === 'personTitle' ||
        (card.length > 0 && text.length < 60 && /^\p{Lu}/u.test(text)))
    if (!isSlot) break
    card.push(line)
  }
  return card
}

function slotsOfCard(card: readonly Line[]): Pick<PersonLine, 'title' | 'organisation'> {
  const [first, second] = card
  if (!first) return {}
  if (second) return { title: first.span, organisation: second.span }
  if (first.role === 'organisation') return { organisation: first.span }
  const comma = first.span.text.lastIndexOf(', ')
  return comma > 0
    ? { title: slice(first.span, 0, comma), organisation: slice(first.span, comma + 1) }
    : looksLikeTitle(first.span.text)
      ? { title: first.span }
      : { organisation: first.span }
}

/** One or many after a label: "Anna Berg, vd, Actea; Bo Ek, KTH", "Anna Berg, Bo Ek och Cia Dal", "Anna Berg (Actea), Bo Ek (KTH)". */
function fromList(list: Span, group: Group): DraftPerson[] {
  const people = pieces(list).map(readPersonLine)
  if (people.length === 0 || people.some(person => person === undefined)) return []
  return people.flatMap(person => (person ? [personOf(person, group)] : []))
}

/** The pieces of a list, one a person: after a semicolon, a line, "och" before a name, or a comma before a whole name. */
function pieces(list: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  const cut = (at: number, to: number) => {
    const part = slice(list, from, at)
    if (part.text) parts.push(part)
    from = to
  }
  const isNames = list.text
    .split(/,\s+|\s+(?:och|samt|&|and|og|ja|sekä)\s+/u)
    .every(part => nameEnd(part) === part.length)
  for (const match of list.text.matchAll(
    /[;\n]\s*|,?\s+(?:och|samt|&|and|og|ja|sekä)\s+(?=\p{Lu})|,\s+(?=\p{Lu})/gu,
  )) {
    const to = match.index + match[0].length
    const isComma = match[0].startsWith(',') && match[0].trim() === ','
    if (/[;\n]/u.test(match[0])) cut(match.index, to)
    else if (
      isBalanced(list.text.slice(from, match.index)) &&
      startsPerson(list.text, to, isComma ? (isNames ? 'name' : 'comma') : 'and')
    )
      cut(match.index, to)
  }
  cut(list.text.length, list.text.length)
  return parts
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0)
}

/**
 * Whether a person begins at an offset: after "och" a name must begin there; after a comma it must fill its part and
 * have a part of its own behind it, for the last part of a person's line may be an organisation that looks like a name.
 */
function startsPerson(text: string, at: number, after: 'comma' | 'name' | 'and'): boolean {
  const end = nameEnd(text, at)
  if (end === 0) return false
  if (after === 'comma') return /^(?:,\s|\s+\()/u.test(text.slice(end, end + 3))
  return (
    after === 'and' || /^(?:\s*$|,|\s+\(|\s+(?:och|samt|&|and|og)\s|;|\n)/u.test(text.slice(end, end + 8))
  )
}

function personOf({ name, title, organisation, role }: PersonLine, group: Group | undefined): DraftPerson {
  const roleText = role?.text ?? group?.label
  return {
    name,
    role: role?.role ?? group?.role ?? 'speaker',
    ...(roleText && { roleText }),
    ...(title && { title }),
    ...(organisation && { organisation }),
  }
}

function withoutRoleText({ roleText: _label, ...person }: DraftPerson): DraftPerson {
  return person
}

/** Each person once: what a later mention adds is added, a precise role is kept before a general one. */
function withoutRepeats(people: readonly DraftPerson[]): DraftPerson[] {
  const byName = new Map<string, DraftPerson>()
  for (const person of people) {
    const name = typeof person.name === 'string' ? person.name : person.name.text
    const known = byName.get(name.toLowerCase())
    if (!known) byName.set(name.toLowerCase(), { ...person })
    else {
      if (!known.roleText && person.roleText)
        Object.assign(known, { role: person.role, roleText: person.roleText })
      if (!known.title && person.title) known.title = person.title
      if (!known.organisation && person.organisation) known.organisation = person.organisation
    }
  }
  return [...byName.values()]
}
