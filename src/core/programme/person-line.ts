import type { Person } from '../session/session.ts'
import { endsLike } from './ends-like.ts'
import { hinted } from './hinted.ts'
import { AT, DIGIT, EXCLAMATION, mentions, opensWith, QUESTION, STOP, signsOf } from './hints.ts'
import { endOfLetters, isCapitalAt, isLetterAt, isSmallAt, isSpaceAt } from './letters.ts'
import { isShortened } from './line-parts.ts'
import { nameEnd } from './name.ts'
import { remember } from './remember.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'
import { titlesAhead, titlesAheadInLine } from './titles-ahead.ts'
import { PARTIES, ROLE_WORDS, TITLE_ENDINGS, TITLE_WORDS } from './words/people.ts'

export type DraftPerson = Draft<Person>
export type Role = Person['role']

/** What a line says of one person. `slots` are the parts after the name; `role` is there where a slot named one. */
export type PersonLine = {
  name: Span
  title?: Span
  organisation?: Span
  role?: { role: Role; text: Span }
  slots: number
  /** Whether a slot is a known title, a role or a party: then it is a person's line without a label, too. */
  proven: boolean
}

const LONGEST_LINE = 260
const LONGEST_SLOT = 180
const MOST_SLOTS = 8
/** How to reach someone: such a line is for asking, not for taking part. */
export const CONTACT = hinted(
  text => (signsOf(text) & (AT | DIGIT)) !== 0 || text.includes('+'),
  /@|(?:tfn|tel|telefon|phone|tlf|mobil)[.:]?\s?[+\d]|\d{2,4}[-\s]\d{2,3}\s?\d{2}/i,
)

const TITLES = new Set(TITLE_WORDS)
const endsTitle = endsLike(TITLE_ENDINGS, { least: 1 })

/** What someone does in a session, behind the name and what the person is: then the line is a sentence. */
const TELLING =
  'om|about|kertoo|presenterar|presenterer|præsenterer|presents|berättar|forteller|fortæller|inleder|innleder|indleder|guidar|visar|diskuterar|diskuterer|talar|samtalar|redogör|introducerar|reflekterar|svarar|besvarar|besvarer|kommenterar|summerar|sammanfattar|hälsar|håller|holder|esittelee'
const TELLING_WORDS = TELLING.replace(/$|\|/g, ' $&')
export const TELLS = hinted(mentions(TELLING_WORDS), () => new RegExp(`(?<!\\p{L})(?:${TELLING})\\s`, 'u'))
const TELLS_FIRST = hinted(opensWith(TELLING_WORDS), () => new RegExp(`^(?:${TELLING})\\s`))
const WELCOMES = hinted(mentions('hälsar|önskar|ønsker|toivottaa'), /\s(?:hälsar|önskar|ønsker|toivottaa)\s/)
const PARTY = new RegExp(`^\\((?<party>${PARTIES})\\)`, 'i')
const ENDS_IN_PARTY = new RegExp(`\\s\\((?:${PARTIES})\\)$`)
/** "professor vid Lunds universitet", "vd på Actea", "vd Actea": the title and whose it is. */
const WHERE = hinted(
  mentions(' vid | på | från | för | i | hos | at | from | ved | fra | for '),
  /\s(?:vid|på|från|för|i|hos|at|from|ved|fra|for)\s(?=[\p{Lu}\d])/u,
)
const BETWEEN = /^\s*(?:[,;:]|[–—|/-](?=\s)|\s(?:från|på|vid|fra|from|at|hos)\s(?=\p{Lu}))\s*/u

/** Reads a line as one person: `NAME, ROLE, ORG`, "NAME (S), …", "Professor NAME, …", "NAME – ROLE, ORG". Undefined where it is none. */
export const readPersonLine: (line: Span) => PersonLine | undefined = remember(readWhole)

const AND = hinted(opensWith('och |samt |and |og |ja |sekä '), /^(?:och|samt|and|og|ja|sekä)\s(?=\p{Lu})/u)

/** "och Eva Lind berättar om hamnen": another person, and what is told. */
function isAnotherWho(text: string): boolean {
  const start = AND.exec(text)?.[0].length ?? 0
  const end = start > 0 ? nameEnd(text, start) : 0
  return end > 0 && TELLS_FIRST.test(text.slice(end).trimStart())
}

/** Whether a text may begin with a person’s line: with a name, titles before one, or "v/". Asked before it is taken apart. */
export function mayBeginWithPerson(text: string): boolean {
  return nameEnd(text) > 0 || titlesAheadInLine(text) > 0 || BY.test(text) || BULLETS.includes(text.charAt(0))
}

const BULLETS = '•–—*·-'

function readWhole(line: Span): PersonLine | undefined {
  const by = BY.exec(line.text)
  const span = trimmed(by ? slice(line, by[0].length) : line)
  if (span.text.length > LONGEST_LINE || span.text.length < 4 || span.text.includes(';')) return undefined
  const from = titlesAheadInLine(span.text)
  const end = nameEnd(span.text, from)
  if (end === 0) return undefined
  const name = slice(span, from, end)
  let rest = slice(span, end)
  const party = rest.text.startsWith('(') ? PARTY.exec(rest.text) : null
  const partyName = party && slice(rest, rest.text.indexOf('(') + 1, rest.text.indexOf(')'))
  if (party) rest = slice(rest, party[0].length)
  const slots = withoutTelling(slotsOf(rest))
  // Several behind one "v/" are a sentence's to read.
  if (by && slots?.some(({ text }) => nameEnd(text) > 0)) return undefined
  if (
    !slots ||
    slots.length > MOST_SLOTS ||
    slots.some(
      ({ text }) =>
        text.length > LONGEST_SLOT ||
        CONTACT.test(text) ||
        TELLS_FIRST.test(text) ||
        WELCOMES.test(text) ||
        isAnotherWho(text),
    )
  )
    return undefined
  const before = from > 0 ? withoutComma(slice(span, 0, from)) : undefined
  const role =
    slots.flatMap(slot => roleIn(slot) ?? [])[0] ??
    (before && roleIn(before)) ??
    (by ? { role: 'speaker' as const, text: slice(line, 0, by[0].length) } : undefined)
  const others = slots.filter(slot => !roleIn(slot))
  const ahead = before && !roleIn(before) ? before : undefined
  const { title, organisation } = splitSlots(span, others, ahead !== undefined)
  const shownTitle = title ?? ahead
  const shownOrganisation = organisation ?? (partyName || undefined)
  return {
    name,
    ...(shownTitle && { title: shownTitle }),
    ...(shownOrganisation && { organisation: shownOrganisation }),
    ...(role && { role }),
    slots: slots.length,
    proven:
      /^\s?\([^()]+\)$/u.test(span.text.slice(end)) ||
      role !== undefined ||
      party !== null ||
      from > 0 ||
      others.some(slot => looksLikeTitle(slot.text)),
  }
}

/** "v/Kari Nordmann", "V. Kim Holm, formand": who speaks, in Norwegian and Danish. */
const BY = hinted(
  text => /^(?:v[./]|ved\/)/i.test(text),
  /^(?:[vV]\/|ved\/|[vV]\.(?=\s\p{Lu}[\p{L}-]+\s(?:\p{Ll}{1,3}\s)?\p{Lu}))\s?/u,
)

/** "Anna Berg, docent, KTH, berättar": the last part is what she does. */
function withoutTelling(slots: Span[] | undefined): Span[] | undefined {
  const last = slots?.at(-1)
  return slots && slots.length > 1 && last && TELLS_FIRST.test(`${last.text} `) && !last.text.includes(' ')
    ? slots.slice(0, -1)
    : slots
}

function withoutComma(span: Span): Span {
  return span.text.endsWith(',') ? slice(span, 0, span.text.length - 1) : span
}

/** Without a bullet before it and a full stop after it. */
function trimmed(span: Span): Span {
  const { text } = span
  const last = text.length - 1
  const lead = BULLETS.includes(text.charAt(0)) && isSpaceAt(text, 1) ? 1 : 0
  const isStop =
    text.endsWith('.') && last > 0 && text.charAt(last - 1) !== '.' && !isCapitalAt(text, last - 1)
  const stop = isStop && !isShortened(text, 2) ? 1 : 0
  return lead || stop ? slice(span, lead, span.text.length - stop) : span
}

/** The parts after a name; undefined where what follows is no list of parts ("NAME har skrivit …"). */
function slotsOf(rest: Span): Span[] | undefined {
  if (rest.text === '') return []
  const bracket = /^\((?<inside>[^()]{1,140})\)$/u.exec(rest.text)
  if (bracket) return partsOf(slice(rest, 1, rest.text.length - 1))
  const bracketFirst = /^\([^()]{1,140}\)(?=\s*[,–-])/u.exec(rest.text)
  if (bracketFirst) {
    const parts = partsOf(slice(rest, bracketFirst[0].length))
    return parts.some(startsAnother) ? undefined : [slice(rest, 1, bracketFirst[0].length - 1), ...parts]
  }
  const capitals = isCapitalAt(rest.text, 1) ? /^\p{Lu}{4,}(?=$|,)/u.exec(rest.text) : null
  if (capitals && ROLE_WORDS.has(capitals[0].toLowerCase()))
    return [slice(rest, 0, capitals[0].length), ...partsOf(slice(rest, capitals[0].length))]
  const between = BETWEEN.exec(rest.text) ?? /^(?:från|på|vid|fra|from|at|hos)\s(?=\p{Lu})/u.exec(rest.text)
  if (!between) return undefined
  const after = slice(rest, between[0].length)
  if (GOES_ON.test(after.text) || after.text.endsWith('?')) return undefined
  const parts = partsOf(after)
  return parts.some(startsAnother) ? undefined : parts
}

/** A sentence ends, and another begins. */
const GOES_ON = hinted(
  text => (signsOf(text) & (STOP | EXCLAMATION | QUESTION)) !== 0,
  /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u,
)

/** Whether a part is another person: "Bo Ek (KTH)", "docent Bo Ek". */
function startsAnother(part: Span): boolean {
  if (titlesAhead(part.text) > 0) return true
  const end = nameEnd(part.text)
  return end > 0 && isSpaceAt(part.text, end) && part.text.charAt(end + 1) === '('
}

/** A line feed, a comma or its like before a word, a dash between spaces. */
function isBetweenParts(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (',;|'.includes(sign)) return isSpaceAt(text, at + 1) || isLetterAt(text, at + 1)
  if ('–—'.includes(sign)) return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
  return sign === '\n'
}

/** The parts of a line, but for what stands in brackets or quotes. */
function partsOf(span: Span): Span[] {
  const { text } = span
  const parts: Span[] = []
  let from = 0
  let depth = 0
  let isQuoted = false
  for (const { 0: sign, index: at } of text.matchAll(/[()\n"”“,;|–—]/g)) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if ('"”“'.includes(sign)) isQuoted = !isQuoted
    else if (depth === 0 && !isQuoted && isBetweenParts(text, at)) {
      parts.push(slice(span, from, at))
      from = at + 1
    }
  }
  return [...parts, slice(span, from)].filter(part => part.text !== '')
}

function roleIn(slot: Span): { role: Role; text: Span } | undefined {
  const role = slot.text.length < 30 ? ROLE_WORDS.get(slot.text.toLowerCase()) : undefined
  return role && { role, text: slot }
}

/** One part is a title or an organisation; of more the last is the organisation, the others are titles. */
function splitSlots(
  span: Span,
  slots: readonly Span[],
  hasTitle: boolean,
): { title?: Span; organisation?: Span } {
  const first = slots[0]
  const last = slots.at(-1)
  if (!first || !last) return {}
  if (slots.length === 1) return readSlot(first, hasTitle)
  if (hasTitle && !looksLikeTitle(first.text))
    return { organisation: slice(span, first.at - span.at, last.at + last.text.length - span.at) }
  if (
    slots.length === 2 &&
    isSmallAt(last.text, 0) &&
    looksLikeTitle(last.text) &&
    !looksLikeTitle(first.text)
  )
    return { title: last, organisation: first }
  const beforeLast = slots.at(-2) ?? first
  // "författare, kritiker och kulturchef på Kvällsbladet": the last part says what, and where.
  if ([0, 1, 2].every(at => isSmallAt(last.text, at)) && last.text.split(' ').some(isTitleWord)) {
    const { title, organisation } = readSlot(last)
    const end = title ?? last
    return {
      title: slice(span, first.at - span.at, end.at + end.text.length - span.at),
      ...(organisation && { organisation }),
    }
  }
  return {
    title: slice(span, first.at - span.at, beforeLast.at + beforeLast.text.length - span.at),
    organisation: last,
  }
}

/** What the one part of a person's line says: a title, an organisation, or both ("professor vid Lunds universitet"). */
export function readSlot(slot: Span, hasTitle = false): Pick<PersonLine, 'title' | 'organisation'> {
  const at = WHERE.exec(slot.text)
  if (at && looksLikeTitle(slot.text.slice(0, at.index)))
    return { title: slice(slot, 0, at.index), organisation: slice(slot, at.index + at[0].length) }
  const end = titleBeforeCapital(slot.text)
  if (end > 0 && !(slot.text.endsWith(')') && ENDS_IN_PARTY.test(slot.text)))
    return { title: slice(slot, 0, end), organisation: slice(slot, end) }
  return looksLikeTitle(slot.text) && !hasTitle ? { title: slot } : { organisation: slot }
}

/** "vd Actea", "forskare i sociologi KTH": where the first words end before a capital, if the last of them is a title; else 0. */
function titleBeforeCapital(text: string): number {
  for (let start = 0, words = 1; words <= 4; words++) {
    const end = endOfLetters(text, start)
    if (end === start || !isSpaceAt(text, end)) return 0
    if (isCapitalAt(text, end + 1)) return isTitleWord(text.slice(start, end).toLowerCase()) ? end : 0
    if (words > 1 && !isAllSmall(text, start, end)) return 0
    start = end + 1
  }
  return 0
}

function isAllSmall(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSmallAt(text, at)) return false
  return true
}

/** Whether a part of a person's line is what the person is, rather than where. */
export function looksLikeTitle(text: string): boolean {
  const isSmall = isSmallAt(text, 0)
  const said = text.toLowerCase()
  const words = (said.endsWith(')') ? said.replace(PARTY_AT_END, '') : said).trim().split(/[\s/]+/)
  if (words.length > 14) return false
  if (TITLES.has(words.join(' ')) || TITLES.has(words.slice(0, 2).join(' '))) return true
  if (isSmall || !words.some(word => isTitleWord(lettersOf(word)))) return isSmall
  return isTitleWord(words[0] ?? '') || isTitleWord(words.at(-1) ?? '')
}

/** In small letters. */
const PARTY_AT_END = new RegExp(`\\((?:${PARTIES.toLowerCase()})\\)$`)

/** A word without what is no letter or full stop. */
function lettersOf(word: string): string {
  let letters = ''
  for (let at = 0; at < word.length; at++)
    if (isLetterAt(word, at) || word.charAt(at) === '.') letters += word.charAt(at)
  return letters
}

function isTitleWord(word: string): boolean {
  return TITLES.has(word) || endsTitle(word)
}
