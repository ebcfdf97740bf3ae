import { CAPITAL, COLON, EXCLAMATION, LINE_FEED, QUESTION, STOP, signsOf } from './hints.ts'
import { introducedIn } from './introduced.ts'
import { introducedInside } from './introduced-inside.ts'
import { isKind } from './kind-words.ts'
import { endOfSpaces, isCapitalAt, isLetterAt, startOfLetters } from './letters.ts'
import { lowerCase } from './lower-case.ts'
import { hasName, nameEnd } from './name.ts'
import { isTalk, isThing, namedIn } from './named-in.ts'
import { namesInRow } from './names-in-row.ts'
import { behindSlash, isFilled, type Sentence } from './people-behind-slash.ts'
import {
  type DraftPerson,
  mayBeginWithPerson,
  type PersonLine,
  readPersonLine,
  TELLS,
} from './person-line.ts'
import { readPersonList } from './person-list.ts'
import type { Role } from './person-slots.ts'
import { type Span, slice, textOf } from './span.ts'
import { titlesAhead } from './titles-ahead.ts'
import { PERSON_LABELS } from './words/labels.ts'
import { LED_BY } from './words/people.ts'
import { ACTS, WITH } from './words/telling.ts'

/** Who is named from an offset on, and as what. */
type Opening = { role: Role; roleText: Span; names: number }

const LONGEST_TEXT = 5000
const LONGEST_NAMING = 200
const LONGEST_LISTING = 600
/** A sentence that says who takes part says it in its first words: "Moderator för samtalet är …". */
const MOST_WORDS = 8

const IS = new Set([
  'är',
  'gör',
  'er',
  'is',
  'are',
  'sitter',
  'sitder',
  'deltar',
  'on',
  'ovat',
  'bli',
  'blir',
])
/** Shorter labels ("med") are common words. */
const SHORTEST_LABEL = 5

/** After a name at the start of a sentence: what the person does in the session. */
const DOES = /^(?<text>i samtal med|samtalar med|intervjuar|in conversation with|i samtale med)\s+(?=\p{L})/u

const TALK_WITH = /,?\s(?<text>i samtal med|samtalar med|in conversation with|i samtale med)\s+(?=\p{L})/u

/** Reads who takes part from the sentences of a line. Those who are only mentioned are nobody's leaders. */
export function fromSentences(span: Span): Sentence {
  if (span.text.length > LONGEST_TEXT || (signsOf(span.text) & CAPITAL) === 0) return { people: [] }
  const starts = sentenceStarts(span.text)
  const people = starts.flatMap((start, index) => {
    const opening = openingAt(span, start)
    if (opening) return openedBy(span, opening, starts[index + 1])
    const sentence = { from: start, to: starts[index + 1] ?? span.text.length }
    const ways = mayBeginWithPerson(span.text.slice(start, start + LONGEST_LISTING))
      ? [
          () => doersAt(span, start),
          () => listedAt(span, start),
          () => (start === 0 ? introducedIn(span) : []),
        ]
      : []
    if (hasName(span.text, sentence.from, sentence.to))
      ways.push(
        () => namedIn(span, sentence),
        () => introducedInside(span, sentence),
      )
    for (const way of ways) {
      const found = way()
      if (found.length > 0) return found
    }
    return []
  })
  if (
    people.length > 1 &&
    span.text.length < LONGEST_NAMING &&
    !/[.!?]/u.test(span.text) &&
    DOES.test(span.text.slice(nameEnd(span.text) + 1))
  )
    return { people, left: slice(span, span.text.length) }
  const whole = openingAt(span, 0)
  if (
    whole &&
    people.length > 0 &&
    span.text.length < LONGEST_NAMING &&
    (isFilled(span, people)
      ? !/[.!?]$/u.test(span.text) || WITH.has(textOf(whole.roleText).toLowerCase())
      : !/[.!?]$/u.test(span.text) && fillsLine(span, whole))
  )
    return { people, left: slice(span, span.text.length) }
  const behind = people.length > 0 ? undefined : personAtEnd(span)
  if (behind) return { people: [behind] }
  const { people: found, left } = behindSlash(span)
  return { people: [...people, ...found], ...(left && { left }) }
}

/** Those who are named: a list of people, each with what the person is, or names in a sentence. */
function openedBy(span: Span, opening: Opening, next: number | undefined): DraftPerson[] {
  const rest = slice(span, opening.names, next)
  const list = readPersonList(slice(rest, 0, rest.text.replace(/[.!\s]+$/u, '').length))
  const row = namesInRow(span, opening.names, opening)
  return nameEnd(rest.text) > 0 &&
    list.length > 1 &&
    list.length >= row.length &&
    list.some(({ slots }) => slots > 0)
    ? list.map(person => ({ ...speaker(person, opening.roleText), role: person.role?.role ?? opening.role }))
    : row
}

/** "Å puste riktig – fysioterapeut Siv Haugen", "Erfaringer ved Torbjørg Eide, LHL": whose part of the session it is. */
function personAtEnd(span: Span): DraftPerson | undefined {
  const at = span.text.length > LONGEST_PART ? null : AT_END.exec(span.text)
  const person = at && readPersonLine(slice(span, at.index + at[0].length))
  const isSaid = person && (person.proven || (person.slots > 0 && /\p{L}/u.test(at[0])))
  return isSaid ? speaker(person) : undefined
}

const LONGEST_PART = 160
const AT_END = /\s(?:[–—-]|ved)\s(?=\p{L}[^–—]*$)/u

/** Whether a line names people and says nothing else: "Föreläsning av Per-Olof Sjögren". */
function fillsLine(span: Span, { names }: Opening): boolean {
  return readPersonList(slice(span, names)).length > 0
}

const ENDS = /[.!?:]\s+|\n/g
const SENTENCE_ENDS = STOP | EXCLAMATION | QUESTION | COLON | LINE_FEED

function sentenceStarts(text: string): number[] {
  if ((signsOf(text) & SENTENCE_ENDS) === 0) return [0]
  const starts = [0]
  ENDS.lastIndex = 0
  for (let end = ENDS.exec(text); end; end = ENDS.exec(text)) {
    const isEnd = end[0] === '\n' || isLetterAt(text, ENDS.lastIndex)
    if (isEnd) starts.push(ENDS.lastIndex)
    else ENDS.lastIndex = end.index + 1
  }
  return starts
}

/** "Workshopen leds av …", "Föreläsning med …", "Moderator för samtalet är …": what names people, and where the names begin. */
function openingAt(span: Span, start: number): Opening | undefined {
  const shown = lowerCase(span.text.slice(start, start + 100))
  const words = firstWords(shown)
  const endOf = (index: number) => (words[index]?.index ?? 0) + (words[index]?.[0].length ?? 0)
  const text = (from: number, to: number) => shown.slice(from === 0 ? 0 : endOf(from - 1), endOf(to)).trim()
  for (let last = 0; last < Math.min(4, words.length); last++) {
    const said = text(0, last)
    const next = words[last + 1]?.[0] ?? ''
    const led = LED_BY.get(said)
    if (led) return opening(led, last, last)
    if (isThing(said))
      for (let verb = last + 1; verb < Math.min(last + 5, words.length); verb++) {
        const role = LED_BY.get(text(last + 1, verb))
        if (role) return opening(role === 'leader' && isTalk(said) ? 'moderator' : role, verb, verb)
      }
    if (last === 0 && WITH.has(said) && start === 0 && span.text.length < LONGEST_NAMING)
      return opening('speaker', 0, IS.has(next) ? 1 : 0)
    if (isKind(said) && WITH.has(next))
      return opening(said.startsWith('panel') ? 'panelist' : 'speaker', last + 1, last + 1)
    const role = said.length >= SHORTEST_LABEL ? PERSON_LABELS.get(said) : undefined
    const is =
      role &&
      [last + 1, last + 3].find(
        index => IS.has(words[index]?.[0] ?? '') && (index === last + 1 || /^(?:för|of|for)$/iu.test(next)),
      )
    if (role && is) return opening(role, last, is)
  }
  return undefined

  function opening(role: Role, label: number, before: number): Opening {
    const from = start + endOf(before)
    const more = /^(?:\s+(?:bland andra|bl\.a\.|bland annat))?\s*:?\s+/u.exec(
      span.text.slice(from, from + 20),
    )
    const names = from + (more?.[0].length ?? 1)
    return { role, roleText: slice(span, start, start + endOf(label)), names }
  }
}

const WORD = /[^\s:,.]+(?=[\s:])/gu

function firstWords(text: string): RegExpExecArray[] {
  const words: RegExpExecArray[] = []
  WORD.lastIndex = 0
  for (let word = WORD.exec(text); word && words.length < MOST_WORDS; word = WORD.exec(text)) words.push(word)
  return words
}

/** "X i samtal med Y", "X föreläser …", at the start of a sentence. */
function doersAt(span: Span, start: number): DraftPerson[] {
  const from = start + titlesAhead(span.text.slice(start, start + LONGEST_NAMING))
  const end = nameEnd(span.text, from)
  if (end === 0) return tellersAt(span, start)
  const rest = span.text.slice(end + 1, end + 120)
  const name = { name: slice(span, from, end), ...(from > start && { title: slice(span, start, from) }) }
  const talks = DOES.exec(rest)
  if (talks) {
    const roleText = slice(span, end + 1, end + 1 + (talks.groups?.['text']?.length ?? 0))
    return [
      { ...name, role: 'speaker', roleText },
      ...namesInRow(span, end + 1 + talks[0].length, { role: 'speaker', roleText }),
    ]
  }
  const row = severalTalking(span, start)
  if (row.length > 0) return row
  for (const { said, role } of ACTS) {
    const act = said.exec(rest)
    if (act) return [{ ...name, role, roleText: slice(span, end + 1, end + 1 + act[0].length) }]
  }
  return tellersAt(span, start)
}

/** "Anna Berg och Bo Ek, lektor, i samtal med Cia Dal": several before those they talk with. */
function severalTalking(span: Span, start: number): DraftPerson[] {
  const sentence = slice(span, start, start + LONGEST_NAMING)
  const talks = TALK_WITH.exec(sentence.text)
  const text = talks?.groups?.['text']
  if (!talks || !text || /[.!?]\s/u.test(sentence.text.slice(0, talks.index))) return []
  const people = readPersonList(slice(sentence, 0, talks.index))
  if (people.length < 2) return []
  const at = start + talks.index + talks[0].indexOf(text)
  const roleText = slice(span, at, at + text.length)
  const others = namesInRow(span, start + talks.index + talks[0].length, { role: 'speaker', roleText })
  return [...people.map(person => speaker(person, roleText)), ...others]
}

/** "Anna Berg, vd på Actea, berättar om …", "A, docent, och B, lektor, om …": who they are is said, then what they do. */
function tellersAt(span: Span, start: number): DraftPerson[] {
  const sentence = slice(span, start, start + LONGEST_NAMING)
  const tells = TELLS.exec(sentence.text)
  const who = tells ? sentence.text.slice(0, tells.index).replace(/[,\s]+$/u, '') : ''
  if (!tells || who === '' || /[.!?]\s/u.test(who)) return []
  const said = slice(sentence, 0, who.length)
  const many = readPersonList(said)
  const one = many.length === 0 ? readPersonLine(said) : undefined
  const people = one ? [one] : many
  if (!people.some(({ proven, title, organisation }) => proven || title || organisation)) return []
  const roleText = slice(sentence, tells.index, tells.index + tells[0].length)
  return people.map(person => speaker(person, roleText))
}

/** A sentence that is nothing but several people of whom more is said, or the last one that is nothing but one: "Anna Berg, vd, Bo Ek, docent och Cia Dal, lektor." */
function listedAt(span: Span, start: number): DraftPerson[] {
  const sentence = slice(span, start, start + LONGEST_LISTING)
  const stop = endOfSentence(sentence.text)
  const isLast = start > 0 && (stop === undefined || stop === sentence.text.length - 1)
  if (stop === undefined && !isLast) return []
  const people = readPersonList(slice(sentence, 0, stop))
  const isSaid = people.some(
    ({ slots, proven, title }) => (slots > 0 && (proven || people.length > 2)) || (isLast && title),
  )
  if (people.length < (isLast ? 1 : 2) || !isSaid) return []
  return people.map(person => speaker(person))
}

/** Where a sentence ends behind a word of three letters or more: before another one, or at the end of the text. */
function endOfSentence(text: string): number | undefined {
  for (const { index: at } of text.matchAll(/[.!?]/g)) {
    if (at - startOfLetters(text, at) < 3) continue
    const next = endOfSpaces(text, at + 1)
    if (next === text.length || (next > at + 1 && isCapitalAt(text, next))) return at
  }
  return undefined
}

function speaker({ name, title, organisation }: PersonLine, roleText?: Span): DraftPerson {
  return {
    name,
    role: 'speaker',
    ...(roleText && { roleText }),
    ...(title && { title }),
    ...(organisation && { organisation }),
  }
}
