import type { Person } from '../session/session.ts'
import { alternatives } from './alternatives.ts'
import { beginsLike } from './begins-like.ts'
import { nameEnd } from './name.ts'
import { remember } from './remember.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'
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
const LONGEST_SLOT = 140
const MOST_SLOTS = 8
/** How to reach someone: such a line is for asking, not for taking part. */
const CONTACT = /@|(?:tfn|tel|telefon|phone|tlf|mobil)[.:]?\s?[+\d]|\d{2,4}[-\s]\d{2,3}\s?\d{2}/iu

const TITLES = new Set(TITLE_WORDS)
const mayBeginWithTitle = beginsLike(TITLE_WORDS, TITLE_ENDINGS)
const TITLE_BEFORE = new RegExp(
  `^(?:(?:${alternatives(TITLE_WORDS)}|\\p{L}{2,20}(?:${TITLE_ENDINGS.join('|')}))\\.?\\s)+(?=\\p{Lu})`,
  'u',
)
const PARTY = new RegExp(`^\\s?\\((?<party>${PARTIES})\\)`, 'u')
const ENDS_IN_PARTY = new RegExp(`\\s\\((?:${PARTIES})\\)$`, 'u')
/** "professor vid Lunds universitet", "vd på Actea", "vd Actea": the title and whose it is. */
const AT = /\s(?:vid|på|från|för|i|hos|at|from|ved|fra|for)\s(?=[\p{Lu}\d])/u
const BETWEEN = /^\s*(?:[,;:]|[–—|/-](?=\s)|\s(?:från|på|vid|fra|from|at|hos)\s(?=\p{Lu}))\s*/u

/** Reads a line as one person: `NAME, ROLE, ORG`, "NAME (S), …", "Professor NAME, …", "NAME – ROLE, ORG". Undefined where it is none. */
export const readPersonLine: (line: Span) => PersonLine | undefined = remember(readWhole)

function readWhole(line: Span): PersonLine | undefined {
  const span = trimmed(line)
  if (span.text.length > LONGEST_LINE || span.text.length < 4 || span.text.includes(';')) return undefined
  const lead = mayBeginWithTitle(span.text) ? TITLE_BEFORE.exec(span.text) : null
  const before = lead && nameEnd(span.text, lead[0].length) > 0 ? lead : null
  const from = before?.[0].length ?? 0
  const end = nameEnd(span.text, from)
  if (end === 0) return undefined
  const name = slice(span, from, end)
  let rest = slice(span, end)
  const party = PARTY.exec(rest.text)
  const partyName = party && slice(rest, rest.text.indexOf('(') + 1, rest.text.indexOf(')'))
  if (party) rest = slice(rest, party[0].length)
  const slots = slotsOf(rest)
  if (
    !slots ||
    slots.length > MOST_SLOTS ||
    slots.some(slot => slot.text.length > LONGEST_SLOT || CONTACT.test(slot.text))
  )
    return undefined
  const role = slots.flatMap(slot => roleIn(slot) ?? [])[0]
  const others = slots.filter(slot => !roleIn(slot))
  const { title, organisation } = splitSlots(span, others, before !== null)
  const ahead = before ? slice(span, 0, before[0].length) : undefined
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
      before !== null ||
      others.some(slot => looksLikeTitle(slot.text)),
  }
}

/** Without a bullet before it and a full stop after it. */
function trimmed(span: Span): Span {
  const lead = /^[•–—*·-]\s+/u.exec(span.text)?.[0].length ?? 0
  const stop = /[^.\p{Lu}]\.$/u.test(span.text) && !/\b\p{L}{1,2}\.$/u.test(span.text) ? 1 : 0
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
  const capitals = /^\p{Lu}{4,}(?=$|,)/u.exec(rest.text)
  if (capitals && ROLE_WORDS.has(capitals[0].toLowerCase()))
    return [slice(rest, 0, capitals[0].length), ...partsOf(slice(rest, capitals[0].length))]
  const between = BETWEEN.exec(rest.text) ?? /^(?:från|på|vid|fra|from|at|hos)\s(?=\p{Lu})/u.exec(rest.text)
  if (!between) return undefined
  const after = slice(rest, between[0].length)
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(after.text) || /\?$/u.test(after.text)) return undefined
  const parts = partsOf(after)
  return parts.some(startsAnother) ? undefined : parts
}

/** Whether a part is another person: "Bo Ek (KTH)". */
function startsAnother(part: Span): boolean {
  const end = nameEnd(part.text)
  return end > 0 && /^\s\(/u.test(part.text.slice(end, end + 2))
}

/** What parts the parts, and the brackets in which nothing does. */
const BETWEEN_PARTS = /[()\n]|[,;|](?=[\s\p{L}])|(?<= )[–—](?= )/gu

function partsOf(span: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  let depth = 0
  for (const { 0: sign, index } of span.text.matchAll(BETWEEN_PARTS)) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(slice(span, from, index))
      from = index + 1
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
  if (slots.length === 1) {
    const at = AT.exec(first.text)
    if (at && looksLikeTitle(first.text.slice(0, at.index)))
      return { title: slice(first, 0, at.index), organisation: slice(first, at.index + at[0].length) }
    const direct = /^(?<title>\p{L}+)\s(?=\p{Lu})/u.exec(first.text)
    const word = direct?.groups?.['title'] ?? ''
    if (direct && TITLES.has(word.toLowerCase()) && !ENDS_IN_PARTY.test(first.text))
      return { title: slice(first, 0, word.length), organisation: slice(first, word.length) }
    return looksLikeTitle(first.text) && !hasTitle ? { title: first } : { organisation: first }
  }
  const beforeLast = slots.at(-2) ?? first
  return {
    title: slice(span, first.at - span.at, beforeLast.at + beforeLast.text.length - span.at),
    organisation: last,
  }
}

/** Whether a part of a person's line is what the person is, rather than where. */
export function looksLikeTitle(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\((?:s|m|sd|c|v|kd|l|mp|fp|fi|pp)\)$/iu, '')
    .trim()
    .split(/[\s/]+/u)
  if (words.length > 14) return false
  if (TITLES.has(words.join(' ')) || TITLES.has(words.slice(0, 2).join(' '))) return true
  const isTitle = (word: string) =>
    TITLES.has(word) || TITLE_ENDINGS.some(ending => word.length > ending.length && word.endsWith(ending))
  if (words.some(word => isTitle(word.replace(/[^\p{L}.]/gu, ''))))
    return /^\p{Ll}/u.test(text) || isTitle(words[0] ?? '') || isTitle(words.at(-1) ?? '')
  return /^\p{Ll}/u.test(text)
}
