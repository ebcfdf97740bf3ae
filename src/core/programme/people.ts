import { readLabels } from './labels.ts'
import { endsIn, isCapitalAt } from './letters.ts'
import type { Line } from './lines.ts'
import { fromSentences } from './people-in-sentences.ts'
import {
  type DraftPerson,
  looksLikeTitle,
  type PersonLine,
  type Role,
  readPersonLine,
} from './person-line.ts'
import { isPeople, partedSentence, readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { type Span, slice, textOf } from './span.ts'
import { PERSON_LABELS } from './words/labels.ts'

/** Who takes part, and the lines without those that said nothing else; a sentence that names people stays. */
export type People = { people: DraftPerson[]; left: Line[] }

type Group = { role: Role; label: Span }

/** A name over a longer text than this is a heading, not a card's. */
const LONGEST_CARD_LINE = 100

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
      const said = labelled.parts.map(each => ({ ...each, ...partedSentence(each.value) }))
      const found = said.map(each =>
        'role' in each.meaning ? listOf(each.who, { role: each.meaning.role, label: each.label }) : [],
      )
      if (found.every(each => each.length > 0)) {
        const before = fromSentences(labelled.before)
        people.push(...before.people, ...found.flat())
        group = found.length === 1 ? { role: part.meaning.role, label: part.label } : undefined
        if (labelled.before.text) left.push({ ...line, span: before.left ?? labelled.before })
        for (const { more } of said) if (more) left.push({ ...line, span: more })
        continue
      }
      if (labelled.before.text === '' && part.value.text === '' && isFollowed(lines, index + 1)) {
        group = { role: part.meaning.role, label: part.label }
        continue
      }
    }
    const taken = takePerson(lines, index, { group, isOpening: left.length === 0 })
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
  const label = span.text.endsWith(':') ? slice(span, 0, span.text.length - 1) : span
  const role = PERSON_LABELS.get(label.text.toLowerCase())
  return role && { role, label }
}

/** Whether the line under a label is a person's. */
function isFollowed(lines: readonly Line[], index: number): boolean {
  const next = lines[index]
  if (!next) return false
  const whole = readPersonLine(next.span)
  return whole !== undefined || readPersonList(next.span).length > 0
}

/**
 * The person, or the people, of a line, with the lines under it that say what a card's person is. `isOpening`: nothing
 * but people stands between the title and the line, so that a name alone is one, too.
 */
function takePerson(
  lines: readonly Line[],
  index: number,
  { group, isOpening }: { group: Group | undefined; isOpening: boolean },
): { people: DraftPerson[]; lines: number } | undefined {
  const line = lines[index]
  if (!line || (line.level && line.level < 3 && !group)) return undefined
  if (line.image) return portrayed(line, group)
  const isNamed = line.role === 'person'
  if (!group && !isNamed && looksLikePlace(line.span.text)) return undefined
  const many = readPersonList(line.span)
  if (many.length > 1 && (group || isNamed || isPeople(line.span)))
    return { people: many.map(person => personOf(person, group)), lines: 1 }
  const read = readPersonLine(line.span)
  if (!read) return undefined
  const card = read.slots === 0 && !read.title ? cardUnder(lines, index + 1) : []
  const says =
    read.slots > 0 && (read.proven || read.slots > 1 || isCapitalAt(read.organisation?.text ?? '', 0))
  const isCard = card.some(({ span }) => looksLikeTitle(span.text.split(',')[0] ?? ''))
  const isAlone =
    read.slots === 0 && (isCard || isOpening || !line.strong || isCaptioned(lines, read.name.text))
  if (!group && !isNamed && !says && !isAlone) return undefined
  if (line.level && !group && !isNamed && !isCard) return undefined
  return { people: [personOf({ ...read, ...slotsOfCard(card) }, group)], lines: 1 + card.length }
}

/** Under a label a portrait's caption is a person, with that portrait. */
function portrayed(
  { span, image }: Line,
  group: Group | undefined,
): { people: DraftPerson[]; lines: number } | undefined {
  const read = group && readPersonLine(span)
  if (!read || !image) return undefined
  return { people: [{ ...personOf(read, group), image }], lines: 1 }
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
      !endsIn(text, '.!?:') &&
      !readLabels(line.span, line.marks) &&
      !labelAlone(line) &&
      (card.length > 0 || readPersonLine(line.span) === undefined) &&
      (looksLikeTitle(text.split(',')[0] ?? '') ||
        line.role === 'organisation' ||
        line.role === 'personTitle' ||
        (card.length > 0 && text.length < 60 && isCapitalAt(text, 0)))
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

function listOf(list: Span, group: Group): DraftPerson[] {
  return readPersonList(list).map(person => personOf(person, group))
}

/** The person that a line says, in the role that the line itself gives, or else the label over it. */
export function personOf({ name, title, organisation, role }: PersonLine, group?: Group): DraftPerson {
  const roleText = role?.text ?? group?.label
  return {
    name,
    role: role?.role ?? group?.role ?? 'speaker',
    ...(roleText && { roleText }),
    ...(title && { title }),
    ...(organisation && { organisation }),
  }
}

/** Each person once: what a later mention adds is added, a precise role is kept before a general one. */
function withoutRepeats(people: readonly DraftPerson[]): DraftPerson[] {
  const byName = new Map<string, DraftPerson>()
  for (const person of people) {
    const name = textOf(person.name)
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
