import { findDay } from './dates.ts'
import { hinted } from './hinted.ts'
import { mentions } from './hints.ts'
import { isKind, isOccasion } from './kind-words.ts'
import { endsIn, isCapitalAt, isDigitAt, isLetterAt, isSmallAt, isSpaceAt } from './letters.ts'
import { withoutStop } from './line-parts.ts'
import { readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { remember } from './remember.ts'
import { isNameAlone } from './shared-by-two.ts'
import { signOf } from './signs.ts'
import { type Span, slice } from './span.ts'
import { type Title, withoutPerson } from './title-and-person.ts'
import { CANCELLED, KINDS, KINDS_AHEAD, PAUSES, PROGRAMME_NAMES } from './words/kinds.ts'
import { wordsAt } from './words-at.ts'

const kindsAt = wordsAt(KINDS)
const kindsAheadAt = wordsAt(KINDS_AHEAD)

const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?|\\p{Lu}\\d{0,3}|\\d{1,2}\\p{L}|[IVX]{1,4}'
/** What stands behind a kind that is all of a line, and behind one before a title. */
const BEHIND_KICKER = new RegExp(`^\\s(?:nr\\.?\\s)?(?<number>${NUMBER})$`, 'du')
const BEHIND_PREFIX = hinted(
  behind => /^(?:.{0,12}(?:[:|.]|\s[–—-]\s)|\s\S{1,3}\s)/s.test(behind),
  () =>
    new RegExp(
      `^(?:(?:\\s(?:nr\\.?\\s)?(?<number>${NUMBER}))?\\s?(?:[:|]|\\s[–—-]\\s|\\.(?=\\s))|\\s(?<bare>\\d{1,3}|\\p{Lu}\\d{1,2})(?=\\s\\p{Lu}\\p{L}))\\s*(?=\\S)`,
      'du',
    ),
)

const NUMBERED = hinted(
  text => mayBeNumbered(text) && /^.{1,6}(?:[.:)]\s|\s[–—-]\s)/.test(text),
  /^(?<number>\d{1,3}\.?\s?[a-h](?=\)\s)|[a-h](?=\)\s)|\d{1,3}(?:\.\d{1,2})?|\d{1,2}[a-hA-H]|\p{Lu}\d{1,3}|\p{Lu})(?:[.:)]\s+|\s[–—-]\s+)(?=\p{L}|["“”»«’'(¿\d])/u,
)
/** "A1 Styrning", "1A Styrning", "1:2 Styrning": the second of the first pass; "3D" is none. */
const CODED = hinted(
  text => mayBeNumbered(text) && /^(?:\D{1,2}\d|\d{1,2}[:A-F])/.test(text),
  /^(?<number>\p{Lu}{1,2}\d{1,3}|\d{1,2}:\d{1,2}|(?![234]D)\d{1,2}[A-F])\s+(?=\p{Lu}\p{L})/u,
)

function mayBeNumbered(text: string): boolean {
  if (isDigitAt(text, 0) || text.startsWith(') ', 1)) return true
  return isCapitalAt(text, 0) && (!isLetterAt(text, 1) || (isCapitalAt(text, 1) && isDigitAt(text, 2)))
}

/** "[Workshop] Styrning", "[kalender] Styrning": a kind, or the list that a notice was sent to. */
const BRACKETED = hinted(text => text.startsWith('['), /^\[[^[\]]{2,30}\]\s+(?=\S)/u)
const CANCELLED_WORDS = new Set(CANCELLED)

const PROGRAMME = new Set(PROGRAMME_NAMES)
/** With the signs and spaces around it. */
const LONGEST_PROGRAMME_NAME = Math.max(...PROGRAMME_NAMES.map(name => name.length)) + 10
const PAUSE = new Set(PAUSES)
const PAUSE_ENDINGS = 'paus|pausen|fika|kaffe|lunch|frukost|middag|mingel|pause|tauko|kahvi'
const PAUSE_COMPOUND = new RegExp(`\\p{L}(?:${PAUSE_ENDINGS})$`, 'u')
const mentionsPause = mentions(`${PAUSES.join('|')}|${PAUSE_ENDINGS}`)
const LONGEST_PAUSE = 7

/** Whether a line is nothing but a kind of session: "Programpunkt", "Seminarium 6". */
export const readKicker: (span: Span) => Pick<Title, 'kind' | 'number'> | undefined = remember(kickerIn)

function kickerIn(span: Span): Pick<Title, 'kind' | 'number'> | undefined {
  if (span.text.length >= 60) return undefined
  const text = span.text.endsWith('.') ? span.text.slice(0, -1) : span.text
  for (const { length } of kindsAt(text, 0)) {
    const kind = slice(span, 0, length)
    if (length === text.length) return { kind }
    const number = isSpaceAt(text, length)
      ? BEHIND_KICKER.exec(text.slice(length))?.indices?.groups?.['number']
      : undefined
    if (number) return { kind, number: slice(span, length + number[0], length + number[1]) }
  }
  return undefined
}

/** Whether a text only names a programme or a part of a page ("Program", "Förmiddag"). */
export function namesProgramme(text: string): boolean {
  if (text.length > LONGEST_PROGRAMME_NAME) return false
  let end = text.length
  while (isSpaceAt(text, end - 1) || endsIn(text.slice(0, end), ':.')) end -= 1
  return PROGRAMME.has(text.slice(0, end).trim().toLowerCase())
}

/** "Seminarium 6: Styrning", "6. Styrning", "A1 Styrning – Anna Berg, KTH" come apart. */
export const readTitle: (whole: Span) => Title = remember(titleIn)

function titleIn(whole: Span): Title {
  const signed = signOf(whole)
  if (signed) return readTitle(signed.rest)
  const bracketed = BRACKETED.exec(whole.text)
  const inside = bracketed && slice(whole, 1, whole.text.indexOf(']'))
  if (bracketed && inside && !CANCELLED_WORDS.has(inside.text.toLowerCase()))
    return { ...readKicker(inside), ...readTitle(slice(whole, bracketed[0].length)) }
  const span = endsInDash(whole.text) ? slice(whole, 0, whole.text.length - 1) : whole
  const prefix = kindBefore(span)
  if (prefix) {
    const { kind, number, sign, behind } = prefix
    if (PAUSE.has(kind.text.toLowerCase())) return { kind, title: span }
    if (/[.–—-]\s*$/u.test(sign) && readPersonLine(behind)?.proven)
      return { kind, title: kind, person: behind }
    if (!number && sign.startsWith(':') && isPanel(kind.text) && areSeveral(behind))
      return { kind, title: kind, person: withoutStop(behind) }
    return { ...withoutPerson(behind), kind, ...(number && { number }) }
  }
  const quoted = quotedBehindKind(span)
  if (quoted) return quoted
  const compound = compoundAhead(span)
  if (compound) return compound
  const numbered =
    mayBeNumbered(span.text) && !readPersonLine(span)?.role
      ? (NUMBERED.exec(span.text) ?? CODED.exec(span.text))
      : null
  if (numbered?.groups?.['number'] && !/^\d{1,2}\.\d\d$/u.test(numbered.groups['number'])) {
    const rest = readTitle(slice(span, numbered[0].length))
    return { ...rest, number: rest.number ?? slice(span, 0, numbered.groups['number'].length) }
  }
  const after = kindAfter(span)
  if (after) return { ...withoutPerson(after.before), kind: after.kind }
  const ahead = kindAhead(span)
  return { ...withoutPerson(span), ...(ahead && { kind: ahead }) }
}

/** "Panelsamtal: Lisa Fält, Bo Ek (Region Väst) och Sara Lind": a panel is called by those who sit in it. */
function areSeveral(behind: Span): boolean {
  const people = readPersonList(withoutStop(behind))
  return people.length > 1 && people.every(person => isNameAlone(person) || person.slots > 0)
}

function isPanel(kind: string): boolean {
  return /^(?:panel|paneeli)/iu.test(kind)
}

/** Whether a text ends in a dash that nothing stands behind. */
function endsInDash(text: string): boolean {
  return '–—|-'.includes(text.charAt(text.length - 1)) && isSpaceAt(text, text.length - 2)
}

/** "Seminarium 6: …", "Spår A – …": the kind before a title, its number, the sign and what stands behind it. */
function kindBefore(span: Span): { kind: Span; number?: Span; sign: string; behind: Span } | undefined {
  for (const { length } of kindsAt(span.text, 0)) {
    const match = BEHIND_PREFIX.exec(span.text.slice(length))
    if (!match) continue
    const range = match.indices?.groups?.['number'] ?? match.indices?.groups?.['bare']
    // "Kurs 5. mai 2026": a day.
    if (range && findDay(span.text.slice(length + range[0]))?.at === 0) return undefined
    return {
      kind: slice(span, 0, length),
      ...(range && { number: slice(span, length + range[0], length + range[1]) }),
      sign: match[0],
      behind: slice(span, length + match[0].length),
    }
  }
  return undefined
}

/** "Föreläsning ”Varför blinkar lampan?” av ingenjör Kim Ek": the kind, the title in quotation marks, and who gives it. */
function quotedBehindKind(span: Span): Title | undefined {
  const match = '”"“»'.includes(span.text.charAt(span.text.indexOf(' ') + 1))
    ? QUOTED_BEHIND.exec(span.text)
    : null
  const { kind = '', title = '', by = '' } = match?.groups ?? {}
  if (!match || !isKind(kind)) return undefined
  const from = kind.length + 2
  const behind = from + title.length + 1
  return {
    kind: slice(span, 0, kind.length),
    title: slice(span, from, from + title.length),
    ...(by !== '' && { person: slice(span, behind + by.length) }),
  }
}

const QUOTED_BEHIND =
  /^(?<kind>\p{L}[\p{L}-]{2,30})\s["”“»](?<title>[^"”“»«]{3,160})["”“«](?:(?<by>,?\s(?:av|med|by|with|ved|af)\s)(?=\p{L}).{3,100})?\.?$/u

/** "Styrning i kris (seminarium)". */
function kindAfter(span: Span): { before: Span; kind: Span } | undefined {
  const { text } = span
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1
  if (bracket < 1 || !isSpaceAt(text, bracket - 1)) return undefined
  const isWhole = kindsAt(text, bracket + 1).some(({ length }) => bracket + length + 2 === text.length)
  return isWhole
    ? { before: slice(span, 0, bracket - 1), kind: slice(span, bracket + 1, text.length - 1) }
    : undefined
}

/** In sentence case: "Workshop Hållbart arbetsliv", not "Workshop Facilitation Skills". */
function kindAhead(span: Span): Span | undefined {
  const { text } = span
  const kind = kindsAheadAt(text, 0).find(({ length }) => {
    if (!isSpaceAt(text, length)) return false
    if (!isCapitalAt(text, length + 1) && !'”“"'.includes(text.charAt(length + 1))) return false
    let end = length + 2
    while (isLetterAt(text, end)) end += 1
    return end > length + 2 && isSpaceAt(text, end) && isSmallAt(text, end + 1)
  })
  return kind === undefined ? undefined : slice(span, 0, kind.length)
}

/** "Gjesteforelesning: Det som ikke står der": a kind that is made of another, before a colon. */
function compoundAhead(span: Span): Title | undefined {
  const colon = span.text.slice(0, LONGEST_KIND).indexOf(': ')
  const kind = colon > 0 ? slice(span, 0, colon) : undefined
  const subject = kind && OF_SUBJECT.exec(kind.text)?.index
  const bare = kind && slice(kind, 0, subject)
  const isOne = bare && (isKind(bare.text) || (isOccasion(bare.text) && isCapitalAt(span.text, colon + 2)))
  if (!isOne || isPause(bare.text)) return undefined
  return { ...withoutPerson(slice(span, colon + 1)), kind: bare }
}

const LONGEST_KIND = 60
/** "Högre seminarium i idéhistoria: …" */
const OF_SUBJECT = /\s(?:i|in|om)\s\p{L}[\p{L} -]+$/u

/** Whether a text is a pause and nothing else: "Lunch", "Gemensam lunch", "KAFFE". */
export function isPause(text: string): boolean {
  if (!mentionsPause(text)) return false
  const words = text
    .toLowerCase()
    .replace(/[.!:]$/u, '')
    .split(/\s+/u)
  return (
    PAUSE.has(words.join(' ')) ||
    (words.length === 2 &&
      PAUSE.has(words[1] ?? '') &&
      /^(?:gemensam|felles|fælles|kort|enkel|yhteinen)$/u.test(words[0] ?? ''))
  )
}

/** The word of a title that is nothing but a pause: "Kaffe och mingel", "Gemensam lunch". */
export function pauseIn(title: Span): Span | undefined {
  if (!mentionsPause(title.text)) return undefined
  const words = [...title.text.matchAll(/[\p{L}-]+/gu)]
  if (words.length > LONGEST_PAUSE || /[?:]|^\p{L}+\s(?:är|er|is|on)\s/u.test(title.text)) return undefined
  const known = words.filter(
    word => PAUSE.has(word[0].toLowerCase()) || PAUSE_COMPOUND.test(word[0].toLowerCase()),
  )
  const two = words.flatMap((word, index) => {
    const next = words[index + 1]
    return next && PAUSE.has(`${word[0]} ${next[0]}`.toLowerCase())
      ? [[word.index, next.index + next[0].length] as const]
      : []
  })[0]
  if (two) return slice(title, ...two)
  const [first] = known
  const isOther = readKicker(slice(title, 0, words[0]?.[0].length)) !== undefined
  const isWhole = first && (first.index === 0 || (words.length <= 2 && !isOther))
  return isWhole ? slice(title, first.index, first.index + first[0].length) : undefined
}
