import { hinted } from './hinted.ts'
import { AND_SIGN, COMMA, DASH, LINE_FEED, mentions, SEMICOLON, STOP, signsOf } from './hints.ts'
import { endOfSpaces, isCapitalAt, isLetterAt, isSpaceAt, startOfLetters } from './letters.ts'
import { nameEnd } from './name.ts'
import { BY, mayBeginWithPerson, type PersonLine, readPersonLine, standingIn } from './person-line.ts'
import { readSlot } from './person-slots.ts'
import { postAhead } from './post-ahead.ts'
import { remember } from './remember.ts'
import { sharedByTwo } from './shared-by-two.ts'
import { type Span, slice } from './span.ts'
import { looksLikeTitle } from './titles.ts'
import { titlesAhead } from './titles-ahead.ts'
import { ROLE_WORDS } from './words/people.ts'

const LONGEST_LIST = 1000
/** Titles and a name after them are no longer than this. */
const LONGEST_LEAD = 160

/** One or many after a label: "Anna Berg, vd, Actea; Bo Ek, KTH", "Anna Berg, Bo Ek och Cia Dal", "Anna Berg (Actea), Bo Ek (KTH)". */
export function readPersonList(list: Span): PersonLine[] {
  if (list.text.length >= LONGEST_LIST) return []
  return readText(list.text).map(person => standingIn(list, person))
}

/** A list is asked about as many spans, whole and cut from others: the text is read once. */
const readText = remember((text: string) => readWhole({ text, of: 0, at: 0 }))

function readWhole(whole: Span): PersonLine[] {
  const people: PersonLine[] = []
  if (!mayBeginWithPerson(whole.text)) return people
  const by = BY.exec(whole.text)
  const named = by ? namedBehind(by[0], whole) : []
  if (named.length > 1 && named.some(({ title }) => title)) return named
  const behind = roleBehind(whole)
  if (behind) return behind
  const dashed = betweenDashes(whole)
  if (dashed) return dashed
  const { list, shared } = withoutShared(whole)
  for (const piece of pieces(list)) {
    const person = readPersonLine(piece) ?? (people.length > 0 ? withPostAhead(piece) : undefined)
    if (!person) return []
    people.push({ ...shared, ...person })
  }
  return sharedByTwo(people, whole.text)
}

/** "studerande Cia Dal" behind others: one word that no table knows is what the one is. */
function withPostAhead(piece: Span): PersonLine | undefined {
  const post = postAhead(piece.text)
  const person = post > 0 ? readPersonLine(slice(piece, post)) : undefined
  return person && person.slots <= 1 && !person.title
    ? { ...person, title: slice(piece, 0, post - 1) }
    : undefined
}

/** "v/ arkitekt Asta Bruun, Tegnestuen Muld, og Viggo Lange": one or several behind one "v/", each there as a speaker. Bare names are a sentence's to read. */
function namedBehind(by: string, whole: Span): PersonLine[] {
  const role = { role: 'speaker' as const, text: slice(whole, 0, by.length) }
  return readPersonList(slice(whole, by.length)).map(person => ({ role, ...person, proven: true }))
}

/** "Anna Berg och Bo Ek – samtalsledare Cia Dal": who has another role stands behind a dash and that role. */
function roleBehind(list: Span): PersonLine[] | undefined {
  const dash = namesRole(list.text) ? OTHER_ROLE.exec(list.text) : null
  const word = dash?.groups?.['role'] ?? ''
  const role = ROLE_WORDS.get(word)
  if (!dash || !role) return undefined
  const others = readPersonList(slice(list, 0, dash.index))
  const [person, ...more] = readPersonList(slice(list, dash.index + dash[0].length))
  if (others.length === 0 || !person || more.length > 0) return undefined
  const text = slice(list, dash.index + dash[0].indexOf(word), dash.index + dash[0].length)
  return [...others, { ...person, role: { role, text }, proven: true }]
}

const namesRole = mentions([...ROLE_WORDS.keys()].join('|'))
const OTHER_ROLE = hinted(
  text => (signsOf(text) & DASH) !== 0,
  /\s[–—-]\s(?<role>\p{Ll}+)\s(?=\p{Lu}[^–—-]*$)/u,
)

/** "Eva Lo, Teknikföretagen - Adam Rask, YH Nord - Samira Jafari, student": people of whom something is said, with dashes between. */
function betweenDashes(list: Span): PersonLine[] | undefined {
  const dashes = [...list.text.matchAll(/\s[–—-]\s/gu)]
  if (dashes.length === 0) return undefined
  const starts = [0, ...dashes.map(({ index, 0: sign }) => index + sign.length)]
  const people = starts.map((start, at) => {
    const piece = slice(list, start, dashes[at]?.index)
    return nameEnd(piece.text) > 0 ? readPersonLine(piece) : undefined
  })
  return people.every(person => person !== undefined && person.slots > 0)
    ? (people as PersonLine[])
    : undefined
}

/** "A, docent och B, lektor. Båda Lunds universitet", "A och B, båda lektorer vid KTH": what is said of all, at the end. */
const SHARED = hinted(
  mentions('båda|bägge|samtliga|alla|begge|alle|both|all '),
  /[.,]\s(?:[Bb]åda|[Bb]ägge|[Ss]amtliga|[Aa]lla|[Bb]egge|[Aa]lle|[Bb]oth|[Aa]ll)\s(?:(?:vid|från|på|fra|ved|from|at)\s)?(?<shared>[^.;,]{3,100})\.?$/u,
)

function withoutShared(list: Span): { list: Span; shared?: Pick<PersonLine, 'title' | 'organisation'> } {
  const match = SHARED.exec(list.text)
  const shared = match?.groups?.['shared']
  if (!match || !shared) return { list }
  const at = match.index + match[0].lastIndexOf(shared)
  return { list: slice(list, 0, match.index), shared: readSlot(slice(list, at, at + shared.length)) }
}

/** "Anna Berg, docent. Berg har skrivit …": who, and what is told of the person in sentences of its own. */
export function partedSentence(value: Span): { who: Span; more?: Span } {
  if (!mayBeginWithPerson(value.text)) return { who: value }
  const stop = readPersonList(value).length > 0 ? undefined : FIRST_SENTENCE.exec(value.text)
  const who = stop && slice(value, 0, stop[0].length)
  if (!who || readPersonList(who).length === 0) return { who: value }
  return { who, more: slice(value, who.text.length) }
}

const FIRST_SENTENCE = /^.{5,400}?(?:\p{Ll}{4}|\s\p{Lu}\p{Ll}{1,3}|\))\.(?=\s\p{Lu}\p{Ll}+\s\p{Ll})/su

/** Whether a line, without a label, is people: several that are all of one shape, names of which the last has where they work behind it, or one of whom more is said. */
export function isPeople(span: Span): boolean {
  const people = readPersonList(span)
  if (people.length > 1)
    return (
      people.every(({ slots, proven }) => slots > 0 || proven) ||
      people.slice(0, -1).every(({ slots }) => slots === 0)
    )
  return people.some(({ slots, proven }) => slots > 1 || proven)
}

const BETWEEN = COMMA | SEMICOLON | STOP | LINE_FEED | AND_SIGN
const mentionsAnd = mentions(
  ' och | samt | and | og | ja | sekä | i samtal med | i samtale med |in conversation with ',
)

function mayBeSeveral(text: string): boolean {
  return (signsOf(text) & BETWEEN) !== 0 || mentionsAnd(text)
}

/** The pieces of a list, one a person: after a semicolon, a line, "och" before a name, or a comma before a whole name. */
function* pieces(list: Span): Generator<Span> {
  if (!mayBeSeveral(list.text)) {
    if (list.text) yield list
    return
  }
  const { text } = list
  let from = 0
  let read = 0
  let isNames: boolean | undefined
  for (const { index: at } of text.matchAll(/[;,.\n]|[^\S\n]+/g)) {
    const sign = at < read ? undefined : separatorAt(text, at)
    if (!sign) continue
    read = sign.to
    if (sign.kind === 'comma') isNames ??= isListOfNames(text)
    const begins =
      sign.kind === 'stop' ||
      (isBalanced(text.slice(from, at)) &&
        startsPerson(
          text,
          sign.to,
          sign.kind === 'comma' &&
            (isNames || isOneOfSeveral(text, from, at) || hasHouseBefore(text, from, at))
            ? 'name'
            : sign.kind,
        ))
    if (!begins) continue
    const piece = slice(list, from, at)
    if (piece.text) yield piece
    from = sign.to
  }
  const last = slice(list, from)
  if (last.text) yield last
}

/** What may part two people: a semicolon or a line for certain, "och" before a word, or a comma or full stop alone. */
type Separator = { kind: 'stop' | 'and' | 'comma'; to: number }

function separatorAt(text: string, at: number): Separator | undefined {
  const sign = text.charAt(at)
  if (sign === ';' || sign === '\n') return { kind: 'stop', to: endOfSpaces(text, at + 1) }
  const from = sign === ',' || sign === '.' ? at + 1 : at
  const next = endOfSpaces(text, from)
  if (next === from) return undefined
  const mayBeAnd = sign !== '.' && AND_BEGINS.includes(text.charAt(next))
  const ands = sign === ',' ? ANDS_BEHIND_COMMA : ANDS
  const and = mayBeAnd ? ands.find(word => isWordAt(text, word, next)) : undefined
  const behindAnd = and === undefined ? next : endOfSpaces(text, next + and.length)
  const kind = (to: number, single: 'and' | 'comma') => (text.slice(at, to).includes('\n') ? 'stop' : single)
  if (and !== undefined && isLetterAt(text, behindAnd)) return { kind: kind(behindAnd, 'and'), to: behindAnd }
  const mayPart = sign === ',' ? isLetterAt(text, next) : sign === '.' && mayEndSentence(text, at, next)
  return mayPart ? { kind: kind(next, 'comma'), to: next } : undefined
}

function isWordAt(text: string, word: string, at: number): boolean {
  return text.startsWith(word, at) && isSpaceAt(text, at + word.length)
}

/** Whether a full stop ends a word of three letters or more, and a capital begins the next. */
function mayEndSentence(text: string, stop: number, next: number): boolean {
  const start = startOfLetters(text, stop)
  return isCapitalAt(text, next) && stop - start >= 3 && !SHORTENED.has(text.slice(start, stop).toLowerCase())
}

/** "Prof. Bo Ek" */
const SHORTENED: ReadonlySet<string> = new Set(
  'prof doc lic tekn univ assoc ass kand mag stud cand dipl förv hon past med fil jur ekon agr'.split(' '),
)
const ANDS = ['och', 'samt', '&', 'and', 'og', 'ja', 'sekä']
/** Behind a comma, after who one is: "…, författare, i samtal med Bo Ek, lektor". */
const ANDS_BEHIND_COMMA = [...ANDS, 'i samtal med', 'i samtale med', 'in conversation with']
const AND_BEGINS = 'os&aji'

/** What may stand behind a name in a list. */
const ENDS_NAME = /^(?:\.?\s*$|,|\s+\(|\s+(?:och|samt|&|and|og|ja|sekä)\s|;|\n)/u

/** Where someone is from, behind the name. */
const FROM = /^\s(?:från|fra|from|på|vid|ved|at)\s\p{Lu}[^,]*$/u

/** "Tilda Ek, Fältforsk Mitt & Ulf Ask, Fältforsk Syd": each has one part behind the name, and the last is no person, for "&" stands before one. */
function arePairs(text: string): boolean {
  const groups = text.split(/,?\s+(?:och|samt|&|and|og|ja|sekä)\s+/u).map(group => group.split(/,\s+/u))
  return (
    groups.length > 1 && groups.every(({ length }) => length === 2) && nameEnd(groups.at(-1)?.[1] ?? '') > 0
  )
}

/** Names alone; among three or more some may have a title before them or a house in brackets behind them. */
function isListOfNames(text: string): boolean {
  if (arePairs(text)) return false
  const parts = text.replace(/(?<=\p{L}{3})\.$/u, '').split(/,\s+|,?\s+(?:och|samt|&|and|og|ja|sekä)\s+/u)
  const isTitled = parts.map(part => titlesAhead(part) > 0)
  // "Dr Omar Haddad, Tyneside Telehealth": what has no title behind one who has is where the one works.
  if (parts.length === 2 && isTitled[0] !== isTitled[1]) return false
  const mayHaveMore = parts.length > 2
  return parts.every((part, index) => {
    const start = mayHaveMore && isTitled[index] ? titlesAhead(part) : 0
    const end = nameEnd(part, start)
    const rest = part.slice(end)
    return end > 0 && (rest === '' || FROM.test(rest) || (mayHaveMore && IN_BRACKETS.test(rest)))
  })
}

const IN_BRACKETS = /^\s\([^()]{2,60}\)$/u

/** "… Bo Ek (Viks kommun), Cia Dal": where the one before works is said already, so that what follows is another. */
function hasHouseBefore(text: string, from: number, comma: number): boolean {
  if (text.charAt(comma - 1) !== ')') return false
  const bracket = text.lastIndexOf('(', comma)
  return bracket > from && !looksLikeTitle(text.slice(bracket + 1, comma - 1))
}

/**
 * "Ann Berg, Bo Ek and Cia Dal, landowner", "Ann Berg, Bo Ek och studerande Cia Dal": whether a comma behind a bare name parts it from another, for what is said
 * of the last is what she is, and a place of work beside it would be none of its kind.
 */
function isOneOfSeveral(text: string, from: number, comma: number): boolean {
  if (nameEnd(text, from) !== comma) return false
  const second = endOfSpaces(text, comma + 1)
  const and = AND_NEXT.exec(text.slice(nameEnd(text, second) || text.length))
  if (!and) return false
  const third = nameEnd(text, second) + and[0].length
  const post = postAhead(text.slice(third, third + LONGEST_LEAD))
  const end = third > second ? nameEnd(text, third + post) : 0
  return end > 0 && (post > 0 || /^,\s\p{Ll}/u.test(text.slice(end, end + 3)))
}

const AND_NEXT = /^,?\s(?:och|samt|&|and|og|ja|sekä)\s/u

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length
}

/**
 * Whether a person begins at an offset: after "och" a name must begin there; after a comma it must fill its part and
 * have a part of its own behind it, for the last part of a person's line may be an organisation that looks like a name.
 */
function startsPerson(text: string, at: number, after: 'comma' | 'name' | 'and'): boolean {
  const lead = text.slice(at, at + LONGEST_LEAD)
  const titles = titlesAhead(lead) || (after === 'and' ? postAhead(lead) : 0)
  const end = nameEnd(text, at + titles)
  if (end === 0) return false
  if (titles > 0) return ENDS_NAME.test(text.slice(end, end + 8))
  if (looksLikeTitle(text.slice(at, end))) return false
  // "Ulla Träd, arkitekt, Kontor Grön, och Sven Gård": before the last one stands where the one before works.
  if (after === 'comma')
    return /^(?:,\s(?!(?:och|samt|and|og|ja|sekä)\s)|\s+\()/u.test(text.slice(end, end + 8))
  return after === 'and' || ENDS_NAME.test(text.slice(end, end + 8))
}
