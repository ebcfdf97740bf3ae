import { alternatives } from './alternatives.ts'
import { beginsLike } from './begins-like.ts'
import { isKind } from './kind-words.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { narrowed, type WordsIn, wordsIn } from './narrowed.ts'
import { readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { CANCELLED, KINDS, KINDS_AHEAD, PAUSES, PROGRAMME_NAMES } from './words/kinds.ts'

/** A title taken apart; `person` is what stood behind or before it as a person's line, or as several. */
export type Title = { kind?: Span; number?: Span; title: Span; person?: Span }

const NUMBER = '\\d{1,3}(?:\\.\\d{1,2})?|\\p{Lu}\\d{0,3}|\\d{1,2}\\p{L}|[IVX]{1,4}'
const mayBeginWithKind = beginsLike(KINDS)

/** A pattern with a kind of session in it, of which the kinds that a text has there are enough. */
const withKind = (kinds: WordsIn, pattern: (kind: string) => string) =>
  narrowed(kinds, words => new RegExp(pattern(`(?<kind>${alternatives(words)})`), 'du'))
const kindsFirst = wordsIn(KINDS, (text, kind) => text.startsWith(kind))
const kindsLast = wordsIn(KINDS, (text, kind) => text.endsWith(`${kind})`))

const kicker = withKind(kindsFirst, kind => `^${kind}(?:\\s(?:nr\\.?\\s)?(?<number>${NUMBER}))?$`)
const prefixed = withKind(
  kindsFirst,
  kind =>
    `^${kind}(?:(?:\\s(?:nr\\.?\\s)?(?<number>${NUMBER}))?\\s?(?:[:|]|\\s[–—-]\\s|\\.(?=\\s))|\\s(?<bare>\\d{1,3}|\\p{Lu}\\d{1,2})(?=\\s\\p{Lu}\\p{L}))\\s*(?=\\S)`,
)
const kindAfter = withKind(kindsLast, kind => `\\s\\(${kind}\\)$`)
const NUMBERED =
  /^(?<number>\d{1,3}\.?\s?[a-h](?=\)\s)|\d{1,3}(?:\.\d{1,2})?|\d{1,2}[a-hA-H]|\p{Lu}\d{1,3}|\p{Lu})(?:[.:)]\s+|\s[–—-]\s+)(?=\p{L}|["“”»«’'(¿\d])/u
/** "A1 Styrning", "1A Styrning", "1:2 Styrning": the second of the first pass; "3D" is none. */
const CODED = /^(?<number>\p{Lu}{1,2}\d{1,3}|\d{1,2}:\d{1,2}|(?![234]D)\d{1,2}[A-F])\s+(?=\p{Lu}\p{L})/u
/** In sentence case: "Workshop Hållbart arbetsliv", not "Workshop Facilitation Skills". */
const KIND_AHEAD = new RegExp(
  `^(?<kind>${alternatives(KINDS_AHEAD)})(?=\\s[\\p{Lu}”“"]\\p{L}+\\s\\p{Ll})`,
  'du',
)

/** "[Workshop] Styrning", "[kalender] Styrning": a kind, or the list that a notice was sent to. */
const BRACKETED = /^\[[^[\]]{2,30}\]\s+(?=\S)/u
const CANCELLED_WORDS = new Set(CANCELLED)

const PROGRAMME = new Set(PROGRAMME_NAMES)
/** With the signs and spaces around it. */
const LONGEST_PROGRAMME_NAME = Math.max(...PROGRAMME_NAMES.map(name => name.length)) + 10
const PAUSE = new Set(PAUSES)
const PAUSE_COMPOUND = /\p{L}(?:paus|pausen|fika|kaffe|lunch|frukost|middag|mingel|pause|tauko|kahvi)$/iu
const LONGEST_PAUSE = 7

/** Whether a line is nothing but a kind of session: "Programpunkt", "Seminarium 6". */
export const readKicker: (span: Span) => Pick<Title, 'kind' | 'number'> | undefined = remember(kickerIn)

function kickerIn(span: Span): Pick<Title, 'kind' | 'number'> | undefined {
  if (!mayBeginWithKind(span.text)) return undefined
  const text = span.text.replace(/\.$/u, '')
  const match = span.text.length < 60 ? kicker(text).exec(text) : null
  const range = match?.indices?.groups
  if (!match || !range?.['kind']) return undefined
  const number = range['number']
  return {
    kind: slice(span, ...range['kind']),
    ...(number && { number: slice(span, ...number) }),
  }
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
  const span = /\s[–—|-]$/u.test(whole.text) ? slice(whole, 0, whole.text.length - 1) : whole
  const prefix = mayBeginWithKind(span.text) ? prefixed(span.text).exec(span.text) : null
  const ranges = prefix?.indices?.groups
  if (prefix && ranges?.['kind']) {
    const number = ranges['number'] ?? ranges['bare']
    if (PAUSE.has(prefix.groups?.['kind']?.toLowerCase() ?? ''))
      return { kind: slice(span, ...ranges['kind']), title: span }
    const behind = slice(span, prefix[0].length)
    if (/\.\s*$/u.test(prefix[0]) && readPersonLine(behind)?.proven)
      return { kind: slice(span, ...ranges['kind']), title: slice(span, ...ranges['kind']), person: behind }
    const rest = withoutPerson(behind)
    return {
      ...rest,
      kind: slice(span, ...ranges['kind']),
      ...(number && { number: slice(span, ...number) }),
    }
  }
  const compound = compoundAhead(span)
  if (compound) return compound
  const numbered = readPersonLine(span)?.role ? null : (NUMBERED.exec(span.text) ?? CODED.exec(span.text))
  if (numbered?.groups?.['number'] && !/^\d{1,2}\.\d\d$/u.test(numbered.groups['number'])) {
    const rest = readTitle(slice(span, numbered[0].length))
    return { ...rest, number: rest.number ?? slice(span, 0, numbered.groups['number'].length) }
  }
  const after = span.text.endsWith(')') ? kindAfter(span.text).exec(span.text) : null
  const range = after?.indices?.groups?.['kind']
  if (after && range) return { ...withoutPerson(slice(span, 0, after.index)), kind: slice(span, ...range) }
  const ahead = mayBeginWithKind(span.text)
    ? KIND_AHEAD.exec(span.text)?.indices?.groups?.['kind']
    : undefined
  return { ...withoutPerson(span), ...(ahead && { kind: slice(span, ...ahead) }) }
}

/** "Gjesteforelesning: Det som ikke står der": a kind that is made of another, before a colon. */
function compoundAhead(span: Span): Title | undefined {
  const colon = span.text.slice(0, LONGEST_KIND).indexOf(': ')
  const kind = colon > 0 ? slice(span, 0, colon) : undefined
  const subject = kind && OF_SUBJECT.exec(kind.text)?.index
  const bare = kind && slice(kind, 0, subject)
  if (!bare || !isKind(bare.text) || isPause(bare.text)) return undefined
  return { ...withoutPerson(slice(span, colon + 1)), kind: bare }
}

const LONGEST_KIND = 60
/** "Högre seminarium i idéhistoria: …" */
const OF_SUBJECT = /\s(?:i|in|om)\s\p{L}[\p{L} -]+$/u

/** A person's line behind a dash, a bar or a comma, or a name before a colon, comes off the title. */
function withoutPerson(span: Span): Title {
  const bracketed = personInBrackets(span)
  if (bracketed) return bracketed
  const quoted = QUOTED.exec(span.text)
  const who = quoted && slice(span, 0, quoted.index)
  if (quoted && who && readPersonList(who).length > 0)
    return { title: slice(span, quoted.index + quoted[0].length, span.text.length - 1), person: who }
  const parts = [...span.text.slice(0, 400).matchAll(PARTS)].map(match => ({
    match,
    ahead: slice(span, 0, match.index),
    rest: slice(span, match.index + match[0].length),
  }))
  const speaker = parts
    .map(part => ({ ...part, ahead: withoutMeeting(part.ahead) }))
    .find(({ match, ahead, rest }) => isSpeakerAhead(ahead, match[0], rest))
  if (speaker) return { title: speaker.rest, person: speaker.ahead }
  for (const { match, ahead, rest } of parts) {
    if (match.index < 3) continue
    const held = /^\s[–—-]\s$/u.test(match[0]) ? kindWith(rest) : undefined
    if (held) return { title: ahead, ...held }
    const person = readPersonLine(rest)
    const isDash = /[–—|/-]|[vV]\.|\sved/u.test(match[0])
    const isBy = /^,?\s(?:v|ved)(?:\s|\/|\.)/iu.test(match[0])
    const many = (match[0] === ': ' || isBy) && nameEnd(rest.text) > 0 ? readPersonList(rest) : []
    if (many.length > 1 && (isBy || many.every(({ slots }) => slots > 0)))
      return { title: ahead, person: rest }
    if (match[0] === ' ' && !person?.proven) continue
    if (
      person &&
      (person.proven ||
        person.slots > 1 ||
        isDash ||
        (match[0] === ', ' && person.slots === 0) ||
        (person.slots > 0 && match[0] !== ': '))
    )
      return { title: ahead, person: rest }
  }
  return { title: span }
}

/** "Meråpent – panelsamtale med Marte Sand og Per Moen": the kind, and who is with. */
function kindWith(rest: Span): { kind: Span; person: Span } | undefined {
  const kind = KIND_WITH.exec(rest.text)?.groups?.['kind']
  if (!kind || !isKind(kind)) return undefined
  const person = slice(rest, rest.text.indexOf(' ', kind.length + 1))
  return readPersonList(person).length > 0 ? { kind: slice(rest, 0, kind.length), person } : undefined
}

const KIND_WITH =
  /^(?<kind>\p{L}[\p{L}-]{3,25}(?:\s\p{L}{3,15})?)\s(?:med|mellan|mellom|mellem|with|between|ved|av|af|by)\s(?=\p{L})/u

/** "Tomas Ekelund, ”Tidtabellens filosofi”": the title in quotes behind who talks. */
const QUOTED = /[,:]?\s["”“«](?=[^"”“»]{4,200}["”“»]$)/u

/** "Møt Eldrid Vangen: Fjellet som kjøkken": whom one meets. */
function withoutMeeting(ahead: Span): Span {
  return slice(ahead, /^(?:Möt|Møt|Mød|Meet|Tapaa|Träffa)\s(?=\p{Lu})/u.exec(ahead.text)?.[0].length ?? 0)
}

/** What may part a title from the person behind or before it; "v/", "v." and "ved" name one in Norwegian and Danish. */
const PARTS =
  /,?\s(?:v|ved)\/\s?|,?\s[vV]\.\s(?=\p{Lu})|\sved\s(?=\p{Lu})|(?<=[?!])\s(?=\p{L})|\s[–—|-]\s|,\s|\.\s|\s\/\s|:\s/gu

/** "En strategi (Kulturminister Alma Berg)", "Velkommen (v/Rolf Holm)": one, or several, of whom more is said. */
function personInBrackets(span: Span): Title | undefined {
  const match = /\s\((?<who>[^()]{5,120})\)$/u.exec(span.text)
  const who = match?.groups?.['who']
  if (!match || !who || looksLikePlace(who)) return undefined
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
  if (looksLikePlace(ahead.text)) return false
  if (sign === ': ') {
    if (looksLikeName(ahead.text)) return rest.text.length >= FEWEST_LETTERS
    const people =
      nameEnd(ahead.text) > 0 || /^\p{L}+\.?\s\p{Lu}/u.test(ahead.text) ? readPersonList(ahead) : []
    const isSaid = people.every(
      ({ slots, proven, organisation }) =>
        proven || (slots > 0 && !BEGINS_TITLE.test(organisation?.text ?? '')),
    )
    return people.length > 0 && (isSaid || (people.length > 1 && areNames(people)))
  }
  return (
    rest.text.length >= FEWEST_LETTERS &&
    /^\s[–—-]\s$/u.test(sign) &&
    looksLikeName(ahead.text) &&
    /^[\p{Lu}”"“]/u.test(rest.text) &&
    /\s\p{Ll}/u.test(rest.text) &&
    rest.text.split(/\s+/u).length >= FEWEST_WORDS &&
    !readPersonLine({ ...rest, text: `${ahead.text}, ${rest.text}` })?.proven
  )
}

/** "Liang Hu and Eirik Mo": names that nothing more is said of. */
function areNames(people: readonly { name: Span; slots: number; title?: Span }[]): boolean {
  return people.every(({ name, slots, title }) => slots === 0 && !title && looksLikeName(name.text))
}

/** No organisation is called so: "Bo Ek, Vid världens ände: om gränser". */
const BEGINS_TITLE =
  /^(?:vid|om|att|en|ett|hur|vad|när|den|det|de|på|från|till|mellan|bortom|med|utan|så|från|hvordan|hva|hvad|når|fra|til|the|a|an|how|what|why|from|to|on)\s/iu

/** Fewer words behind a name and a dash may be where the person works. */
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 9

/** Whether a text is a pause and nothing else: "Lunch", "Gemensam lunch", "KAFFE". */
export function isPause(text: string): boolean {
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
  const words = [...title.text.matchAll(/[\p{L}-]+/gu)]
  if (words.length > LONGEST_PAUSE || /[?:]/u.test(title.text)) return undefined
  const known = words.filter(word => PAUSE.has(word[0].toLowerCase()) || PAUSE_COMPOUND.test(word[0]))
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
