import type { Person } from '../session/session.ts'
import { CONTACT } from './contact.ts'
import { hinted } from './hinted.ts'
import { COLON, EXCLAMATION, mentions, opensWith, QUESTION, STOP, signsOf } from './hints.ts'
import { isCapitalAt, isSpaceAt } from './letters.ts'
import { isShortened } from './line-parts.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { isPost, partsOf, roleIn, type Slots, splitSlots, withoutRoles } from './person-slots.ts'
import { remember } from './remember.ts'
import type { Draft } from './settle.ts'
import { type Span, slice } from './span.ts'
import { isPredicate, isTitleWord, looksLikeTitle } from './titles.ts'
import { titlesAhead, titlesAheadInLine } from './titles-ahead.ts'
import { PARTIES, ROLE_WORDS } from './words/people.ts'

export type DraftPerson = Draft<Person>

/** What a line says of one person. `slots` are the parts after the name; `role` is there where a slot named one. */
export type PersonLine = Slots & {
  name: Span
  slots: number
  /** Whether a slot is a known title, a role or a party: then it is a person's line without a label, too. */
  proven: boolean
}

const LONGEST_LINE = 260
const LONGEST_SLOT = 180
const MOST_SLOTS = 8

/** What someone does in a session, behind the name and what the person is: then the line is a sentence. */
const TELLING =
  'om|about|fortel|snakker|snakkar|taler|viser|orienterer|orienterar|informerer|informerar|kertoo|presenterar|presenterer|præsenterer|presents|berättar|forteller|fortæller|inleder|innleder|indleder|guidar|visar|diskuterar|diskuterer|talar|samtalar|redogör|introducerar|reflekterar|svarar|besvarar|besvarer|kommenterar|summerar|sammanfattar|hälsar|håller|holder|esittelee'
const TELLING_WORDS = TELLING.replace(/$|\|/g, ' $&')
export const TELLS = hinted(mentions(TELLING_WORDS), () => new RegExp(`(?<!\\p{L})(?:${TELLING})\\s`, 'u'))
const TELLS_FIRST = hinted(opensWith(TELLING_WORDS), () => new RegExp(`^(?:${TELLING})\\s`))
/** "Anna Berg, författare, i samtal med Bo Ek": two. */
const TALKS_WITH = hinted(opensWith('i samtal|in conver'), /^(?:i samtale?|in conversation)\s(?:med|with)\s/u)
/** "Anna Berg hälsar välkommen" */
export const WELCOMES = hinted(
  mentions('hälsar|önskar|ønsker|toivottaa'),
  /\s(?:hälsar|önskar|ønsker|toivottaa)\s/,
)
const PARTY = new RegExp(`^\\((?<party>${PARTIES})\\)`, 'i')
/** "S: Anna Berg, riksdagsledamot": in the lines of a panel of politicians; "C: Anna Berg, docent: Om eld" is the third of several. */
const PARTY_AHEAD = hinted(
  text => (signsOf(text) & COLON) !== 0,
  new RegExp(`^(?:${PARTIES}):\\s(?=\\p{Lu}[^:]*$)`, 'u'),
)
const BETWEEN = /^\s*(?:[,;:]|[–—|/-](?=\s)|\s(?:från|på|vid|fra|from|at|hos|@)\s(?=\p{Lu}))\s*/u

/** Reads a line as one person: `NAME, ROLE, ORG`, "NAME (S), …", "Professor NAME, …", "NAME – ROLE, ORG". Undefined where it is none. */
export function readPersonLine(line: Span): PersonLine | undefined {
  const person = readText(line.text)
  return person && standingIn(line, person)
}

/** A line is asked about as many spans, whole and cut from others: the text is read once. */
const readText = remember((text: string) => {
  const line = { text, of: 0, at: 0 }
  return postAhead(line) ?? readWhole(line)
})

/** What was read from a text by itself, where that text stands. */
export function standingIn(
  { of, at }: Span,
  { name, title, organisation, role, slots, proven }: PersonLine,
): PersonLine {
  const place = (span: Span): Span => ({ text: span.text, of, at: at + span.at })
  return {
    name: place(name),
    ...(title && { title: place(title) }),
    ...(organisation && { organisation: place(organisation) }),
    ...(role && { role: { role: role.role, text: place(role.text) } }),
    slots,
    proven,
  }
}

const AND = hinted(opensWith('och |samt |and |og |ja |sekä '), /^(?:och|samt|and|og|ja|sekä)\s(?=\p{Lu})/u)

/** "och Eva Lind berättar om hamnen": another person, and what is told. */
function isAnotherWho(text: string): boolean {
  const start = AND.exec(text)?.[0].length ?? 0
  const end = start > 0 ? nameEnd(text, start) : 0
  return end > 0 && TELLS_FIRST.test(text.slice(end).trimStart())
}

/** Whether a text may begin with a person’s line: with a name, titles before one, or "v/". Asked before it is taken apart. */
export function mayBeginWithPerson(text: string): boolean {
  return (
    nameEnd(text) > 0 ||
    titlesAheadInLine(text) > 0 ||
    BY.test(text) ||
    PARTY_AHEAD.test(text) ||
    BULLETS.includes(text.charAt(0))
  )
}

const BULLETS = '•–—*·-'

/** "präst: Elin Wik": what someone is before a colon, in small letters. */
function postAhead(line: Span): PersonLine | undefined {
  const post = line.text.length > LONGEST_LINE ? undefined : POST_AHEAD.exec(line.text)?.groups?.['post']
  if (!post || !isTitleWord(post)) return undefined
  const person = readWhole(slice(line, post.length + 1))
  return person && !person.title ? { ...person, title: slice(line, 0, post.length), proven: true } : undefined
}

const POST_AHEAD = hinted(text => (signsOf(text) & COLON) !== 0, /^(?<post>\p{Ll}{4,24}):\s(?=\p{Lu})/u)

function readWhole(line: Span): PersonLine | undefined {
  const by = BY.exec(line.text)
  const partyAhead = PARTY_AHEAD.exec(line.text)
  const span = trimmed(slice(line, (by ?? partyAhead)?.[0].length ?? 0))
  if (span.text.length > LONGEST_LINE || span.text.length < 4 || span.text.includes(';')) return undefined
  const from = titlesAheadInLine(span.text)
  const end = nameEnd(span.text, from)
  if (end === 0) return undefined
  const name = slice(span, from, end)
  let rest = slice(span, end)
  const party = rest.text.startsWith('(') ? PARTY.exec(rest.text) : null
  const partyName = party
    ? slice(rest, rest.text.indexOf('(') + 1, rest.text.indexOf(')'))
    : partyAhead && slice(line, 0, partyAhead[0].indexOf(':'))
  if (party) rest = slice(rest, party[0].length)
  const slots = withoutTelling(withoutClauses(slotsOf(rest)))?.filter(({ text }) => !FROM_AFAR.test(text))
  // Several behind one "v/" are a sentence's to read.
  if (by && slots?.some(({ text }) => nameEnd(text) > 0)) return undefined
  // "Ali Rad, Eva Sund, Jon Bo" are three.
  if (slots && slots.length > 1 && slots.every(({ text }) => looksLikeName(text))) return undefined
  if (
    !slots ||
    slots.length > MOST_SLOTS ||
    slots.some(
      ({ text }) =>
        text.length > LONGEST_SLOT ||
        CONTACT.test(text) ||
        TELLS_FIRST.test(text) ||
        isPredicate(text) ||
        WELCOMES.test(text) ||
        TALKS_WITH.test(text) ||
        isAnotherWho(text),
    )
  )
    return undefined
  const before = from > 0 ? withoutComma(slice(span, 0, from)) : undefined
  const { role: said, others } = withoutRoles(slots)
  const role =
    said ??
    (before && (isPost(before, slots) ? undefined : roleIn(before))) ??
    (by ? { role: 'speaker' as const, text: slice(line, 0, by[0].length) } : undefined)
  const ahead = before && (isPost(before, slots) || !roleIn(before)) ? before : undefined
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
      partyName !== null ||
      from > 0 ||
      others.some(slot => looksLikeTitle(slot.text)),
  }
}

/** "v/Kari Nordmann", "V. Kim Holm, formand": who speaks, in Norwegian and Danish. */
export const BY = hinted(
  text => 'vV'.includes(text.charAt(0)) && /^(?:v[./]|ved\/)/i.test(text),
  /^(?:[vV]\/|ved\/|[vV]\.(?=\s\p{Lu}[\p{L}-]+\s(?:\p{Ll}{1,3}\s)?\p{Lu}))\s?/u,
)

/** "Anna Berg, lektor, som forskat om fusk": a part that is a clause, and what follows, tells more. */
function withoutClauses(slots: Span[] | undefined): Span[] | undefined {
  const clause = slots?.findIndex(({ text }) => CLAUSE.test(text)) ?? -1
  return clause > 0 ? slots?.slice(0, clause) : slots
}

const CLAUSE = /^(?:som|vilken|vars|who|whose|which|der|joka|jotka)\s\p{L}/u

/** "Pentti Sorsa (etänä)": how one takes part, not what one is. */
const FROM_AFAR =
  /^(?:etänä|etäyhteydellä|på distans|(?:via|på) (?:länk|lenke|link|zoom|teams|video|nett|nettet)|digitalt|online|remote|remotely|virtuelt|virtually|via videolänk|by video)$/iu

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
  const between = BETWEEN.exec(rest.text) ?? /^(?:från|på|vid|fra|from|at|hos|@)\s(?=\p{Lu})/u.exec(rest.text)
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
  return end > 0 && isSpaceAt(part.text, end) && BEHIND_ANOTHER.test(part.text.slice(end + 1, end + 8))
}

const BEHIND_ANOTHER = /^(?:\(|(?:och|samt|and|og|ja|sekä|&)\s\p{Lu})/u
