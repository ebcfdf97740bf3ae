import { hinted } from './hinted.ts'
import {
  anyOf,
  CAPITAL,
  COLON,
  EXCLAMATION,
  LINE_FEED,
  mentions,
  opensWith,
  QUESTION,
  SLASH,
  STOP,
  signsOf,
} from './hints.ts'
import { endOfSpaces, isCapitalAt, isLetterAt, startOfLetters } from './letters.ts'
import { nameEnd } from './name.ts'
import {
  type DraftPerson,
  looksLikeTitle,
  mayBeginWithPerson,
  type PersonLine,
  type Role,
  readPersonLine,
  TELLS,
} from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { type Span, slice } from './span.ts'
import { titlesAhead } from './titles-ahead.ts'
import { KINDS } from './words/kinds.ts'
import { PERSON_LABELS } from './words/labels.ts'
import { LED_BY, LED_THINGS } from './words/people.ts'

/**
 * People that a sentence names as taking part; `left` is what stays of the line where the words that named them are
 * no sentence ("Åpning v/Kari Nordmann" → "Åpning"), undefined where the line stays whole.
 */
export type Sentence = { people: DraftPerson[]; left?: Span }

/** Who is named from an offset on, and as what. */
type Opening = { role: Role; roleText: Span; names: number }

const LONGEST_TEXT = 5000
const LONGEST_NAMING = 200
const LONGEST_LISTING = 600
/** A sentence that says who takes part says it in its first words: "Moderator för samtalet är …". */
const MOST_WORDS = 8

const KIND = new Set(KINDS)
const THING = new Set(LED_THINGS)
const BY = new Set(['av', 'med', 'mellan', 'ved', 'by', 'with', 'between', 'af'])
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
const mentionsOpening = anyOf([
  mentions(`${[...LED_BY.keys()].join('|')}| ${[...BY, ...IS].join('| ')}`),
  opensWith(`${[...BY].join(' |')} `),
])
/** Shorter labels ("med") are common words. */
const SHORTEST_LABEL = 5

/** After a name at the start of a sentence: what the person does in the session. */
const DOES = /^(?<text>i samtal med|samtalar med|intervjuar|in conversation with|i samtale med)\s+(?=\p{L})/u
const ACTS =
  /^(?:föreläser|modererar|inleder|leder (?:samtalet|workshopen|diskussionen|panelen|seminariet)|talar om|presenterar|foreleser|holder foredrag)(?=[\s.])/u
const ACT_ROLES: Readonly<Record<string, Role>> = { modererar: 'moderator', leder: 'leader' }
const BEHIND_SLASH = hinted(text => (signsOf(text) & SLASH) !== 0, /(?:^|\s)(?<role>v\/|ved\/)\s?(?=\p{Lu})/u)

/** Reads who takes part from the sentences of a line. Those who are only mentioned are nobody's leaders. */
export function fromSentences(span: Span): Sentence {
  if (span.text.length > LONGEST_TEXT || (signsOf(span.text) & CAPITAL) === 0) return { people: [] }
  const mayOpen = mentionsOpening(span.text)
  const whole = mayOpen ? openingAt(span, 0) : undefined
  const people = sentenceStarts(span.text).flatMap(start => {
    const opening = start === 0 ? whole : mayOpen ? openingAt(span, start) : undefined
    if (opening) return namesAt(span, opening.names, opening)
    if (!mayBeginWithPerson(span.text.slice(start, start + LONGEST_LISTING))) return []
    const doers = doersAt(span, start)
    return doers.length > 0 ? doers : listedAt(span, start)
  })
  if (
    people.length > 1 &&
    span.text.length < LONGEST_NAMING &&
    !/[.!?]/u.test(span.text) &&
    DOES.test(span.text.slice(nameEnd(span.text) + 1))
  )
    return { people, left: slice(span, span.text.length) }
  if (
    whole &&
    people.length > 0 &&
    span.text.length < LONGEST_NAMING &&
    !/[.!?]$/u.test(span.text) &&
    fillsLine(span, whole)
  )
    return { people, left: slice(span, span.text.length) }
  const slash = BEHIND_SLASH.exec(span.text)
  const role = slash?.groups?.['role']
  if (!slash || !role) return { people }
  const at = slash.index + slash[0].indexOf(role)
  const found = namesAt(span, slash.index + slash[0].length, {
    role: 'speaker',
    roleText: slice(span, at, at + role.length),
  })
  return found.length > 0 ? { people: [...people, ...found], left: slice(span, 0, slash.index) } : { people }
}

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
  const words = [...span.text.slice(start, start + 100).matchAll(/[^\s:,.]+(?=[\s:])/gu)].slice(0, MOST_WORDS)
  const end = (index: number) => start + (words[index]?.index ?? 0) + (words[index]?.[0].length ?? 0)
  const text = (from: number, to: number) =>
    span.text
      .slice(from === 0 ? start : end(from - 1), end(to))
      .trim()
      .toLowerCase()
  for (let last = 0; last < Math.min(4, words.length); last++) {
    const said = text(0, last)
    const next = words[last + 1]?.[0].toLowerCase() ?? ''
    const led = LED_BY.get(said)
    if (led) return opening(led, last, last)
    if (THING.has(said))
      for (let verb = last + 1; verb < Math.min(last + 5, words.length); verb++) {
        const role = LED_BY.get(text(last + 1, verb))
        if (role) return opening(role, verb, verb)
      }
    if (last === 0 && BY.has(said) && start === 0 && span.text.length < LONGEST_NAMING)
      return opening('speaker', 0, 0)
    if (KIND.has(said) && BY.has(next)) return opening('speaker', last + 1, last + 1)
    const role = said.length >= SHORTEST_LABEL ? PERSON_LABELS.get(said) : undefined
    const is =
      role &&
      [last + 1, last + 3].find(
        index =>
          IS.has(words[index]?.[0].toLowerCase() ?? '') &&
          (index === last + 1 || /^(?:för|of|for)$/iu.test(next)),
      )
    if (role && is) return opening(role, last, is)
  }
  return undefined

  function opening(role: Role, label: number, before: number): Opening {
    const names =
      end(before) +
      (/^(?:\s+(?:bland andra|bl\.a\.|bland annat))?\s*:?\s+/u.exec(
        span.text.slice(end(before), end(before) + 20),
      )?.[0].length ?? 1)
    return { role, roleText: slice(span, start, end(label)), names }
  }
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
      ...namesAt(span, end + 1 + talks[0].length, { role: 'speaker', roleText }),
    ]
  }
  const acts = ACTS.exec(rest)
  if (!acts) return tellersAt(span, start)
  const role = ACT_ROLES[acts[0].split(' ')[0] ?? ''] ?? 'speaker'
  return [{ ...name, role, roleText: slice(span, end + 1, end + 1 + acts[0].length) }]
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
  const isSaid = people.some(({ slots, proven }) => slots > 0 && (proven || people.length > 2))
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

/** What may follow a name in a sentence: "(Actea)", "från Actea", ", professor vid Lunds universitet". */
const AFTER_NAME =
  /^\s?(?:\((?<inside>[^()]{1,60})\)|(?:,\s|\s)(?:från|på|vid|fr\.|fra|from|at|ved|hos)\s(?<from>[\p{Lu}\d][^,.;!?\n]{0,100}?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}|[,.;!?\n])|,\s(?<slots>[^.;!?\n]{2,120}?)(?=$|\s(?:och|samt|and|og)\s\p{Lu}\p{Ll}+ \p{Lu}|[.;!?\n]))/u
const CLAUSE =
  /\s(?:som|vilken|har|är|who|which|men|där|och)\s|^(?:som|och|men|där|så|vilket|att|samt|med|för)\s/u
const NEXT_NAME = /^(?:,?\s(?:och|samt|and|og|&|ja|med)\s|,\s)(?=\p{L})/u
const MOST_NAMES = 20

/** The names from an offset on: "A, B från X och C", as far as one follows the other. */
function namesAt(
  span: Span,
  from: number,
  { role, roleText }: Pick<Opening, 'role' | 'roleText'>,
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
function detailsAt(span: Span, end: number): { details: Details; to: number } {
  const match = AFTER_NAME.exec(span.text.slice(end, end + 160))
  const { inside, from, slots } = match?.groups ?? {}
  const text = inside ?? from ?? slots
  if (!match || !text) return { details: {}, to: end }
  const to = end + match[0].length
  const at = end + match[0].indexOf(text)
  const part = slice(span, at, at + text.length)
  if (!slots) return { details: { organisation: part }, to }
  const parts = slots.split(/,\s/u)
  if (parts.length > 3 || CLAUSE.test(slots) || nameEnd(slots) > 0) return { details: {}, to: end }
  const last = parts.at(-1) ?? ''
  const lastAt = part.text.length - last.length
  const title = parts.length > 1 ? { title: slice(part, 0, lastAt - 2) } : {}
  if (/^\p{Lu}/u.test(last) && !looksLikeTitle(last))
    return { details: { ...title, organisation: slice(part, lastAt) }, to }
  return { details: parts.length === 1 ? titleAndPlace(part) : title, to }
}

/** "professor vid Lunds universitet": the title and whose it is. */
function titleAndPlace(slot: Span): Details {
  const at = /\s(?:vid|på|från|at|of|ved|hos)\s(?=\p{Lu})/u.exec(slot.text)
  return at
    ? { title: slice(slot, 0, at.index), organisation: slice(slot, at.index + at[0].length) }
    : { title: slot }
}

/** Where the name begins when a title in small letters stands before it: "av professor Anna Berg". */
function titlesBefore(text: string, from: number): number {
  if (nameEnd(text, from) > 0) return from
  const words = /^(?:\p{Ll}[\p{L}.-]{0,30}\s){1,4}(?=\p{Lu})/u.exec(text.slice(from, from + 80))
  const isTitle = words && !/(?:^|\s)(?:och|som|en|ett|den|att)\s/u.test(words[0])
  return isTitle && nameEnd(text, from + words[0].length) > 0 ? from + words[0].length : from
}
