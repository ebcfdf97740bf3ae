import { hinted } from './hinted.ts'
import { BAR, COLON, COMMA, DASH, EXCLAMATION, mentions, QUESTION, SLASH, STOP, signsOf } from './hints.ts'
import { endOfLetters, endsIn, isCapitalAt, isDigitAt, isLetterAt, isSmallAt, isSpaceAt } from './letters.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { CANCELLED, KINDS, KINDS_AHEAD, PAUSES, PROGRAMME_NAMES } from './words/kinds.ts'
import { wordsAt } from './words-at.ts'

/** A title taken apart; `person` is what stood behind or before it as a person's line, or as several. */
export type Title = { kind?: Span; number?: Span; title: Span; person?: Span }

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
  /^(?<number>\d{1,3}\.?\s?[a-h](?=\)\s)|\d{1,3}(?:\.\d{1,2})?|\d{1,2}[a-hA-H]|\p{Lu}\d{1,3}|\p{Lu})(?:[.:)]\s+|\s[–—-]\s+)(?=\p{L}|["“”»«’'(¿\d])/u,
)
/** "A1 Styrning", "1:2 Styrning": the second of the first pass. */
const CODED = hinted(
  text => mayBeNumbered(text) && /^(?:\D{1,2}\d|\d{1,2}:)/.test(text),
  /^(?<number>\p{Lu}{1,2}\d{1,3}|\d{1,2}:\d{1,2})\s+(?=\p{Lu}\p{L})/u,
)

function mayBeNumbered(text: string): boolean {
  if (isDigitAt(text, 0)) return true
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
  return PROGRAMME.has(
    text
      .toLowerCase()
      .replace(/[\s:.]+$/u, '')
      .trim(),
  )
}

/** "Seminarium 6: Styrning", "6. Styrning", "A1 Styrning – Anna Berg, KTH" come apart. */
export const readTitle: (whole: Span) => Title = remember(titleIn)

function titleIn(whole: Span): Title {
  const bracketed = BRACKETED.exec(whole.text)
  const inside = bracketed && slice(whole, 1, whole.text.indexOf(']'))
  if (bracketed && inside && !CANCELLED_WORDS.has(inside.text.toLowerCase()))
    return { ...readKicker(inside), ...readTitle(slice(whole, bracketed[0].length)) }
  const span = endsInDash(whole.text) ? slice(whole, 0, whole.text.length - 1) : whole
  const prefix = kindBefore(span)
  if (prefix) {
    const { kind, number, sign, behind } = prefix
    if (PAUSE.has(kind.text.toLowerCase())) return { kind, title: span }
    if (/\.\s*$/u.test(sign) && readPersonLine(behind)?.proven) return { kind, title: kind, person: behind }
    return { ...withoutPerson(behind), kind, ...(number && { number }) }
  }
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
    return {
      kind: slice(span, 0, length),
      ...(range && { number: slice(span, length + range[0], length + range[1]) }),
      sign: match[0],
      behind: slice(span, length + match[0].length),
    }
  }
  return undefined
}

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

/** A person's line behind a dash, a bar or a comma, or a name before a colon, comes off the title. */
function withoutPerson(span: Span): Title {
  const bracketed = personInBrackets(span)
  if (bracketed) return bracketed
  if (!mayHaveParts(span.text)) return { title: span }
  const parts = partings(span.text.slice(0, 400)).map(({ at, sign }) => ({
    at,
    sign,
    ahead: slice(span, 0, at),
    rest: slice(span, at + sign.length),
  }))
  const speaker = parts.find(({ sign, ahead, rest }) => isSpeakerAhead(ahead, sign, rest))
  if (speaker) return { title: speaker.rest, person: speaker.ahead }
  for (const { at, sign, ahead, rest } of parts) {
    if (at < 3) continue
    const person = readPersonLine(rest)
    const isDash = /[–—|/-]|[vV]\.|\sved/.test(sign)
    const isBy = /^,?\s(?:v|ved)(?:\s|\/|\.)/i.test(sign)
    const many = (sign === ': ' || isBy) && nameEnd(rest.text) > 0 ? readPersonList(rest) : []
    if (many.length > 1 && (isBy || many.every(({ slots }) => slots > 0)))
      return { title: ahead, person: rest }
    if (sign === ' ' && !person?.proven) continue
    if (
      person &&
      (person.proven ||
        person.slots > 1 ||
        isDash ||
        (sign === ', ' && person.slots === 0) ||
        (person.slots > 0 && sign !== ': '))
    )
      return { title: ahead, person: rest }
  }
  return { title: span }
}

/**
 * What may part a title from the person behind or before it; "v/", "v." and "ved" name one in Norwegian and Danish. A
 * space does where a question or a call ends before it.
 */
const PARTS = /,?\s(?:v|ved)\/\s?|,?\s[vV]\.\s|\sved\s|\s[–—|-]\s|,\s|\.\s|\s\/\s|:\s|(?<=[?!])\s/g

function partings(text: string): { at: number; sign: string }[] {
  const found: { at: number; sign: string }[] = []
  PARTS.lastIndex = 0
  for (let match = PARTS.exec(text); match; match = PARTS.exec(text)) {
    const at = match.index
    const sign = partingAt(text, at, match[0])
    if (sign) found.push({ at, sign })
    PARTS.lastIndex = at + (sign?.length ?? 1)
  }
  return found
}

/** A sign that needs a capital or a letter behind it, or the shorter one that it begins with. */
function partingAt(text: string, at: number, sign: string): string | undefined {
  const next = at + sign.length
  const needsCapital = /[vV]\.\s$|^\sved\s$/.test(sign)
  if (needsCapital ? isCapitalAt(text, next) : sign.trim() !== '' || isLetterAt(text, next)) return sign
  if (sign.startsWith(',')) return sign.slice(0, 2)
  return endsIn(text.slice(0, at), '?!') && isLetterAt(text, at + 1) ? sign.charAt(0) : undefined
}

const PARTING = COMMA | STOP | DASH | SLASH | COLON | QUESTION | EXCLAMATION | BAR
const mentionsBy = mentions('ved')

function mayHaveParts(text: string): boolean {
  return (signsOf(text) & PARTING) !== 0 || mentionsBy(text)
}

/** "En strategi (Kulturminister Alma Berg)", "Velkommen (v/Rolf Holm)": one, or several, of whom more is said. */
function personInBrackets(span: Span): Title | undefined {
  const match = span.text.endsWith(')') ? /\s\((?<who>[^()]{5,120})\)$/u.exec(span.text) : null
  const who = match?.groups?.['who']
  if (!match || !who) return undefined
  const person = slice(span, span.text.length - 1 - who.length, span.text.length - 1)
  const people = readPersonList(person)
  const isSaid = people.length > 0 && people.every(({ slots, proven }) => slots > 0 || proven)
  return isSaid ? { title: slice(span, 0, match.index), person } : undefined
}

/**
 * Whether the speaker stands before the title: a name or a person's line before a colon ("Docent Bo Ek, KTH: Styrning"),
 * or before a dash and a whole title, which begins with a capital; behind the dash of "Selma Lagerlöf – ett liv" the
 * title goes on.
 */
function isSpeakerAhead(ahead: Span, sign: string, rest: Span): boolean {
  if (rest.text.length < FEWEST_LETTERS || looksLikePlace(ahead.text)) return false
  if (sign === ': ') {
    if (looksLikeName(ahead.text)) return true
    const people = nameEnd(ahead.text) > 0 || beginsLikePerson(ahead.text) ? readPersonList(ahead) : []
    const isSaid = people.every(
      ({ slots, proven, organisation }) =>
        proven || (slots > 0 && !BEGINS_TITLE.test(organisation?.text ?? '')),
    )
    return people.length > 0 && isSaid
  }
  return (
    /^\s[–—-]\s$/u.test(sign) &&
    looksLikeName(ahead.text) &&
    /^[\p{Lu}”"“]/u.test(rest.text) &&
    /\s\p{Ll}/u.test(rest.text) &&
    rest.text.split(/\s+/u).length >= FEWEST_WORDS &&
    !readPersonLine({ ...rest, text: `${ahead.text}, ${rest.text}` })?.proven
  )
}

/** "Docent Bo Ek", "Prof. Ek": a word, and one that begins with a capital. */
function beginsLikePerson(text: string): boolean {
  const end = endOfLetters(text, 0)
  const space = text.charAt(end) === '.' ? end + 1 : end
  return end > 0 && isSpaceAt(text, space) && isCapitalAt(text, space + 1)
}

/** No organisation is called so: "Bo Ek, Vid världens ände: om gränser". */
const BEGINS_TITLE =
  /^(?:vid|om|att|en|ett|hur|vad|när|den|det|de|på|från|till|mellan|bortom|med|utan|så|från|hvordan|hva|hvad|når|fra|til|the|a|an|how|what|why|from|to|on)\s/iu

/** Fewer words behind a name and a dash may be where the person works. */
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 9

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
  if (words.length > LONGEST_PAUSE || /[?:]/u.test(title.text)) return undefined
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
