import { eachOnce } from './each-person-once.ts'
import { type Extents, extentsOf } from './extents.ts'
import { type Group, groupBegun, groupOf, isFollowed, unglued } from './groups-of-people.ts'
import { readLabels } from './labels.ts'
import { readLedLine } from './led-line.ts'
import { isCapitalAt } from './letters.ts'
import type { Line } from './lines.ts'
import { lowerCase } from './lower-case.ts'
import { looksLikeName } from './name.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import { fromSentences } from './people-in-sentences.ts'
import { type Card, cardUnder, organisationUnder, tellsOf } from './person-card.ts'
import { type DraftPerson, type PersonLine, readPersonLine } from './person-line.ts'
import { isPeople, partedSentence, readPersonList } from './person-list.ts'
import { type Labelled, personOf } from './person-of.ts'
import type { Role } from './person-slots.ts'
import { looksLikePlace } from './places.ts'
import { roleOf } from './roles.ts'
import { type Span, slice } from './span.ts'
import { speakersOfTalk } from './speakers-of-talk.ts'
import { isTitleWord, looksLikeTitle } from './titles.ts'
import { readUnknownLabel } from './unknown-labels.ts'

/**
 * Who takes part, and the lines without those that said nothing else; a sentence that names people stays. `areMentioned`:
 * no one has a line or a label, sentences name them all.
 */
export type People = { people: DraftPerson[]; left: Line[]; areMentioned: boolean }

/** Who stands behind such a label is named there; those in the lines below take part otherwise. */
const ONE_ONLY: ReadonlySet<Role> = new Set(['moderator', 'host'])

/** Reads the people of a session: labels with one or many, `NAME, ROLE, ORG` lines, cards, sentences. */
export function readPeople(lines: readonly Line[]): People {
  const extents = extentsOf(lines)
  const people: DraftPerson[] = []
  const mentioned = new Set<DraftPerson>()
  const left: Line[] = []
  let group: Group | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    if (group && index >= group.until) group = undefined
    const alone = groupBegun(lines, index, extents)
    if (alone) {
      group = alone
      index = alone.from - 1
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
        const isOneOnly = ONE_ONLY.has(part.meaning.role)
        group = found.length === 1 && !isOneOnly ? groupOf(part.meaning.role, part.label) : undefined
        if (labelled.before.text) left.push({ ...line, span: before.left ?? labelled.before })
        for (const { more } of said) {
          if (!more) continue
          const told = fromSentences(more)
          people.push(...told.people)
          if (told.left?.text !== '') left.push({ ...line, span: told.left ?? more })
        }
        continue
      }
      if (labelled.before.text === '' && part.value.text === '' && isFollowed(lines, index + 1, part.label)) {
        group = groupOf(part.meaning.role, part.label)
        continue
      }
    }
    const bracketed = line.level || line.image ? [] : inBrackets(line.span)
    if (bracketed.length > 0) {
      people.push(...bracketed.map(person => personOf(person, group)))
      continue
    }
    const behind =
      line.level || line.image ? undefined : (readUnknownLabel(line.span) ?? readLedLine(line.span))
    if (behind) {
      people.push(...behind.people.map(person => personOf(person, behind)))
      if (behind.more) left.push({ ...line, span: behind.more })
      group = undefined
      continue
    }
    const talk = speakersOfTalk(line)
    if (talk.length > 0) {
      people.push(...talk.map(person => personOf(person, group)))
      left.push(line)
      continue
    }
    const ahead = isTitleAhead(line, lines[index + 1]) ? line : undefined
    const taken = takePerson(lines, ahead ? index + 1 : index, {
      group,
      extents,
      isOpening: left.length === 0,
    })
    if (taken) {
      const [person] = taken.people
      if (ahead && person) person.title ??= ahead.span
      people.push(...taken.people)
      index += taken.lines - (ahead ? 0 : 1)
      continue
    }
    if (!line.image)
      group = group && group.until < Number.POSITIVE_INFINITY ? { ...group, isLoose: true } : undefined
    const sentence = fromSentences(line.span)
    people.push(...sentence.people)
    for (const person of sentence.people) mentioned.add(person)
    if (sentence.left === undefined) left.push(line)
    else if (sentence.left.text !== '') left.push({ ...line, span: sentence.left })
  }
  return {
    people: eachOnce(people, mentioned),
    left,
    areMentioned: people.every(person => mentioned.has(person)),
  }
}

/** "(Anna Berg, KTH)", "(Anna Berg och Per Ek)": who a line in brackets names; none where it says something else. */
function inBrackets({ text, ...where }: Span): PersonLine[] {
  if (!/^\([^()]{5,160}\)$/u.test(text)) return []
  const people = readPersonList(slice({ text, ...where }, 1, text.length - 1))
  return people.length > 1 || people.every(({ slots, proven }) => slots > 0 || proven) ? people : []
}

/** "Dr" in an element of its own before the name: both stand in one box. */
function isTitleAhead({ span, holder, level }: Line, next: Line | undefined): boolean {
  if (!next || level || next.level || holder !== next.holder || span.text.length > LONGEST_TITLE) return false
  return isTitleWord(lowerCase(span.text).replace(/\.$/u, '')) && looksLikeName(next.span.text)
}

const LONGEST_TITLE = 12

type Around = { group: Group | undefined; extents: Extents; isOpening: boolean }

/**
 * The person, or the people, of a line, with the lines under it that say what a card's person is. `isOpening`: nothing
 * but people stands between the title and the line, so that a name alone is one, too.
 */
function takePerson(
  lines: readonly Line[],
  index: number,
  { group, extents, isOpening }: Around,
): { people: DraftPerson[]; lines: number } | undefined {
  const line = lines[index]
  if (!line || (line.level === 1 && !group)) return undefined
  if (line.image) return portrayed(lines, index, group)
  const span = unglued(line.span, group?.label)
  const isNamed = line.role === 'person' || isInCardOfPerson(lines, index, extents)
  const isSure = isNamed || (group !== undefined && !group.isLoose)
  if (!isSure && looksLikePlace(span.text) && !readPersonLine(span)?.proven) return undefined
  const many = readPersonList(span)
  if (many.length > 1 && (isSure || isPeople(span)))
    return { people: many.map(person => personOf(person, group)), lines: 1 }
  const read = readPersonLine(span)
  if (!read) return undefined
  const card: Card =
    read.slots === 0 && (!read.title || HONORIFIC.test(read.title.text))
      ? cardUnder(lines, index, { extents, isPerson: isSure })
      : { lines: 0 }
  const says =
    read.slots > 0 && (read.proven || read.slots > 1 || isCapitalAt(read.organisation?.text ?? '', 0))
  const isCard = looksLikeTitle(card.title?.text ?? 'X')
  const isTold = read.slots === 0 && tellsOf(read.name.text, lines[index + 1 + card.lines])
  const isAlone =
    read.slots === 0 &&
    !GREETING.test(lines[index - 1]?.span.text ?? '') &&
    (isCard || isTold || isOpening || !line.strong || isCaptioned(lines, read.name.text))
  if (!isSure && !says && !isAlone) return undefined
  // "10.30 James Okello, professor i musik", a heading over the title.
  const isHeading = (isOpening && looksLikeName(line.span.text)) || (says && line.span !== line.source)
  if (line.level && !group && !isNamed && !isCard && !isTold && !isHeading) return undefined
  const { lines: below, ...said } = card
  const isPost = read.title !== undefined && read.organisation === undefined && below === 0
  const organisation = isPost ? organisationUnder(lines, index) : undefined
  const person = personOf({ ...read, ...said, ...(organisation && { organisation }) }, group)
  return { people: [person], lines: 1 + (organisation ? 1 : below) }
}

/** "Dr. Priya Nair" over "Head of Digital": a degree is not all that one is. */
const HONORIFIC = /^(?:dr|prof|fil\.?\sdr|med\.?\sdr|ph\.?d|mr|ms|mrs)\.?$/iu

/** Under it stands who writes: "Varmt välkommen!", "Med vänlig hälsning". */
const GREETING =
  /^(?:varmt |hjärtligt )?(?:välkommen|välkomna)[!.]?$|hälsning(?:ar)?[,!.]?$|^(?:hjertelig |varmt )?velkommen[!.]?$|hilsen[,!.]?$|^(?:lämpimästi )?tervetuloa[!.]?$|^terveisin[,.]?$|regards[,.]?$|^(?:you are )?welcome[!.]?$|^(?:mvh|hälsar|vh)[,:]?$/iu

/** Whether a line is the name that begins a box which its author calls a person's. */
function isInCardOfPerson(lines: readonly Line[], index: number, extents: Extents): boolean {
  const { holder, span } = lines[index] ?? {}
  if (!holder || !span || extents.get(holder)?.from !== index || !looksLikeName(span.text)) return false
  // The box itself, or the list or box that holds the cards: `<ul class="speakers"><li>`.
  return [holder, holder.parent, holder.parent?.parent].some(each => roleOf(each?.names) === 'person')
}

/** Under a label a portrait's caption is a person, with that portrait; elsewhere one that says what someone is of whom the text tells. */
function portrayed(
  lines: readonly Line[],
  index: number,
  group: Group | undefined,
): { people: DraftPerson[]; lines: number } | undefined {
  const { span, image } = lines[index] ?? {}
  const read = span && !(NAMES_WORK.test(span.text) && !group) ? readPersonLine(span) : undefined
  if (!read || !image) return undefined
  const isTold = lines.some(line => !line.image && line.span.text.includes(read.name.text))
  if (!group && !(read.title && isTold)) return undefined
  return { people: [{ ...personOf(read, group), image }], lines: 1 }
}

/** "Ulla Ek, Alla mina måndagar, 2011–2025. Foto: Bo Lind": the caption of a work, or of who took the picture. */
const NAMES_WORK =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<!\p{L})(?:foto|photo|kuva|bilde|billede)(?:graf|grafi)?\s?:/iu

/** A photo’s caption elsewhere with the same name. */
function isCaptioned(lines: readonly Line[], name: string): boolean {
  return lines.some(line => line.image && line.span.text.startsWith(name))
}

function listOf(list: Span, group: Labelled): DraftPerson[] {
  return peopleBehindLabel(list).map(person => personOf(person, group))
}
