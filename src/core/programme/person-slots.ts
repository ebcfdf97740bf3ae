import type { Person } from '../session/session.ts'
import { hinted } from './hinted.ts'
import { mentions } from './hints.ts'
import { endOfLetters, isCapitalAt, isLetterAt, isSmallAt, isSpaceAt } from './letters.ts'
import { type Span, slice } from './span.ts'
import { isTitleWord, looksLikeTitle } from './titles.ts'
import { PARTIES, ROLE_WORDS } from './words/people.ts'

export type Role = Person['role']

/** What the parts behind a name say. `role` is there where a part named one. */
export type Slots = { title?: Span; organisation?: Span; role?: { role: Role; text: Span } }

const ENDS_IN_PARTY = new RegExp(`\\s\\((?:${PARTIES})\\)$`)
/** "professor vid Lunds universitet", "vd på Actea", "vd Actea": the title and whose it is. */
const WHERE = hinted(
  mentions(' vid | på | från | för | i | hos | at | from | ved | fra | for | @ | af | av '),
  /\s(?:(?<=(?:leder|leiar|ledare|formand|formann|forstander|bestyrer|styrer|medlem|stifter|grunnlegger|grundlægger|ejer|eier|chef|sjef)\s)(?:af|av)|vid|på|från|för|i|hos|at|from|ved|fra|for|@)\s(?:the\s)?(?:\p{Ll}{4,}(?:en|et|an|n|t)\s)?(?=[\p{Lu}\d])/u,
)
/** "professor i Konstvetenskap": what someone teaches. */
const OF_SUBJECT = hinted(
  mentions('professor|docent|lektor|adjunkt|doktor|lecturer|dr '),
  /^\p{L}*(?:professor|docent|lektor|adjunkt|doktor|lecturer|dr)(?:\semeritus|\semerita)?\s(?:i|in)\s\p{Lu}\p{Ll}+$/iu,
)

/** A line feed, a comma or its like before a word, a dash between spaces. */
function isBetweenParts(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (',;|'.includes(sign)) return isSpaceAt(text, at + 1) || isLetterAt(text, at + 1)
  if ('–—'.includes(sign)) return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
  return sign === '\n'
}

/** The parts of a line, but for what stands in brackets or quotes. */
export function partsOf(span: Span): Span[] {
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

/** The role that a part says, and the other parts. A Finnish chair with nothing but an organisation behind is that organisation’s. */
export function withoutRoles(slots: readonly Span[]): { role?: { role: Role; text: Span }; others: Span[] } {
  const isRole = (slot: Span, index: number) =>
    roleIn(slot) !== undefined && !(slots.length === 2 && index === 0 && POSTS_TOO.test(slot.text))
  const role = slots.find(isRole)
  const said = role && roleIn(role)
  return { ...(said && { role: said }), others: slots.filter((slot, index) => !isRole(slot, index)) }
}

const POSTS_TOO = /^puheenjohtaja$/i

/** The same before a name: "Puheenjohtaja Eija Salo, Museoliitto". */
export function isPost(before: Span, slots: readonly Span[]): boolean {
  return slots.length === 1 && POSTS_TOO.test(before.text)
}

export function roleIn(slot: Span): { role: Role; text: Span } | undefined {
  const role = slot.text.length < 30 ? ROLE_WORDS.get(slot.text.toLowerCase()) : undefined
  return role && { role, text: slot }
}

/** What stands where the parts behind a name do, without the name: "Branch librarian, Hervanmäki Library". */
export function readSlots(whole: Span): Slots {
  const isInBrackets = /^\([^()]+\)$/u.test(whole.text)
  const span = isInBrackets ? slice(whole, 1, whole.text.length - 1) : whole
  const { role, others } = withoutRoles(partsOf(span))
  return { ...splitSlots(span, others, false), ...(role && { role }) }
}

/** One part is a title or an organisation; of more the last is the organisation, the others are titles. */
export function splitSlots(
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
  // "Institute of Oral History, Malmberg", "Uddevik University, Sweden": a house, and where it stands.
  if (saysHouse(first) && !slots.some(({ text }) => looksLikeTitle(text)))
    return { organisation: slice(span, first.at - span.at, last.at + last.text.length - span.at) }
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
  // "överläkare, Öronkliniken, Sundsviks sjukhus": a house may be told by its department and its own name.
  const house = looksLikeTitle(first.text) ? slots.slice(1).find(isHouse) : undefined
  const organisation = house ? slice(span, house.at - span.at, last.at + last.text.length - span.at) : last
  const beforeHouse = house ? (slots[slots.indexOf(house) - 1] ?? first) : beforeLast
  return {
    title: slice(span, first.at - span.at, beforeHouse.at + beforeHouse.text.length - span.at),
    organisation,
  }
}

/** A part of a house: a department, a clinic, an institute. "Klinikchef Barnkliniken" is someone there. */
function isHouse({ text }: Span): boolean {
  const first = text.slice(0, endOfLetters(text, 0))
  return isCapitalAt(text, 0) && !isTitleWord(first.toLowerCase()) && HOUSE.test(text)
}

function saysHouse(slot: Span): boolean {
  return isHouse(slot) || INSTITUTION.test(slot.text)
}

const INSTITUTION = hinted(
  mentions(
    'universit|yliopisto|college|akadem|högskol|høgskole|højskole|museum|museet|museo|bibliotek|library|kirjasto|arkiv|archives|sjukhus|sykehus|sygehus|hospital|sairaala|kommun|stiftelse|foundation|säätiö',
  ),
  /(?:universit(?:et|etet|y|ies)|yliopisto|college|akademi(?:en|n|et|et)?|högskolan?|høgskolen?|højskolen?|museum|museet|museo|bibliotek(?:et)?|library|kirjasto|arkiv(?:et)?|archives|sjukhuset?|sykehuset?|sygehuset?|hospital|sairaala|kommune?n?|stiftelsen?|foundation|säätiö)(?!\p{L})/iu,
)

const HOUSE = hinted(
  mentions(
    'kliniken|avdelning|institut|central|centrum|enheten|fakultet|sektion|mottagning|laborator|skolan|seksjon|avdeling|afdeling|klinik|osasto|laitos|tiedekunta|department|school|faculty|centre|center|division|unit',
  ),
  /(?:kliniken|avdelningen|institutionen|instituttet|institutet|centralen|centrum|enheten|fakulteten|sektionen|mottagningen|laboratoriet|skolan|seksjon|avdeling|afdeling|klinik|fakultet|osasto|laitos|tiedekunta)(?!\p{L})|^(?:department|institute|school|faculty|centre|center|division|unit|institutionen|avdelingen)\s/iu,
)

/** What the one part of a person's line says: a title, an organisation, or both ("professor vid Lunds universitet"). */
export function readSlot(slot: Span, hasTitle = false): Omit<Slots, 'role'> {
  const whose = WHOSE.exec(slot.text)?.groups
  if (whose?.['whose'] && whose['post'] && looksLikeTitle(whose['post']))
    return {
      title: slice(slot, slot.text.length - whose['post'].length),
      organisation: slice(slot, 0, whose['whose'].length),
    }
  const at = WHERE.exec(slot.text)
  if (at && looksLikeTitle(slot.text.slice(0, at.index)) && !OF_SUBJECT.test(slot.text)) {
    const organisation = slice(slot, at.index + at[0].length)
    const more = /\s(?:och|og|and|ja)\s(?=\p{Ll})/u.exec(organisation.text)?.index
    return { title: slice(slot, 0, at.index), organisation: slice(organisation, 0, more) }
  }
  const party = ENDS_IN_PARTY.exec(slot.text)
  if (party && titleBeforeCapital(slot.text) === 0 && looksLikeTitle(slot.text.slice(0, party.index)))
    return {
      title: slice(slot, 0, party.index),
      organisation: slice(slot, party.index + 2, slot.text.length - 1),
    }
  const end = titleBeforeCapital(slot.text)
  // "PhD Candidate" is a title to its end.
  const isLonger = end > 0 && isTitleWord(slot.text.toLowerCase().split(' ').at(-1) ?? '')
  if (end > 0 && !isLonger && !party) return { title: slice(slot, 0, end), organisation: slice(slot, end) }
  return looksLikeTitle(slot.text) && !hasTitle ? { title: slot } : { organisation: slot }
}

/** "Energiakerho ry:n puheenjohtaja", "THL:n tutkija": whose one is, in Finnish. */
const WHOSE = hinted(
  text => text.includes(':n '),
  /^(?<whose>\p{Lu}[^:,]{1,60}):n (?<post>\p{Ll}[\p{Ll}\s-]*)$/u,
)

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
