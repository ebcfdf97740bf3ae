import type { Person } from '../session/session.ts'
import { hinted } from './hinted.ts'
import { BAR, COLON, COMMA, DASH, EXCLAMATION, mentions, QUESTION, SLASH, STOP, signsOf } from './hints.ts'
import { isKind } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import { endOfLetters, endsIn, isCapitalAt, isLetterAt, isSpaceAt } from './letters.ts'
import { lowerCase } from './lower-case.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { type PersonLine, readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { isNameAlone } from './shared-by-two.ts'
import { type Span, slice } from './span.ts'
import { titlesAhead } from './titles-ahead.ts'
import { PAUSES } from './words/kinds.ts'
import { LED_BY } from './words/people.ts'

/** A title taken apart; `person` is what stood behind or before it as a person's line, or as several. */
export type Title = { kind?: Span; number?: Span; title: Span; person?: Span }

/** A person's line behind a dash, a bar or a comma, or a name before a colon, comes off the title. */
export function withoutPerson(span: Span): Title {
  const bracketed = personInBrackets(span)
  if (bracketed) return bracketed
  const quoted = QUOTED.exec(span.text)
  const who = quoted && withoutRole(slice(span, 0, quoted.index))
  if (quoted && who && readPersonList(who).length > 0)
    return { title: withoutQuotes(slice(span, quoted.index + quoted[0].length - 1)), person: who }
  const named = personBehindQuotes(span)
  if (named) return named
  if (!mayHaveParts(span.text)) return { title: span }
  const parts = partings(span.text.slice(0, 400)).map(({ at, sign }) => ({
    at,
    sign,
    ahead: slice(span, 0, at),
    rest: slice(span, at + sign.length),
  }))
  const speaker = parts
    .map(part => ({ ...part, ahead: withoutMeeting(part.ahead) }))
    .find(({ sign, ahead, rest }) => isSpeakerAhead(ahead, sign, rest))
  if (speaker) return { title: speaker.rest, person: speaker.ahead }
  for (const { at, sign, ahead, rest } of parts) {
    if (at < 3 || PAUSE.has(lowerCase(ahead.text))) continue
    const led = sign === ', ' || sign === '. ' ? leadingVerb(rest) : undefined
    if (led && readPersonList(led.behind).length > 0) return { title: ahead, person: rest }
    const held = /^(?:\s[–—-]|,)\s$/.test(sign) ? kindWith(rest) : undefined
    if (held) return { title: ahead, ...held }
    const person = readPersonLine(rest)
    const isDash = /[–—|/-]|[vV]\.|\sved/.test(sign)
    const isBy = /^,?\s(?:v|ved)(?:\s|\/|\.)/i.test(sign)
    const mayBeMany =
      sign === ': ' || (sign === ', ' && mentionsAnd(rest.text)) || isBy || /^\s[–—/-]\s$/.test(sign)
    const many = mayBeMany && nameEnd(rest.text) > 0 ? readPersonList(rest) : []
    // "Poesi: Ali Rad, Eva Sund, Jon Bo"
    const areThree = sign === ': ' && many.length > 2 && areNames(many)
    // "Toy libraries, Owen Box and Carys Brick"
    const areTwo = (sign === ', ' || sign === ' / ') && many.length > 1 && areNames(many)
    // "Tekniken hemma – Sara Holm och Nils Öberg, Sundsvalls kommun"
    const areOfOne = isDash && many.length > 1 && many.at(-1)?.organisation && areNames(many.slice(0, -1))
    if (
      many.length > 1 &&
      (isBy || areThree || areTwo || areOfOne || many.every(({ slots, proven }) => slots > 0 || proven))
    )
      return { title: ahead, person: rest }
    if (sign === ' ' && !person?.proven) continue
    if (
      person &&
      (person.proven ||
        person.slots > 1 ||
        isDash ||
        (sign === ', ' && person.slots === 0) ||
        // "Dna för nybörjare. Rolf Arv"
        (sign === '. ' && looksLikeName(rest.text) && ahead.text.includes(' ')) ||
        (person.slots > 0 && sign !== ': '))
    )
      return { title: ahead, person: rest }
  }
  return { title: span }
}

/** Behind a pause stands where it is. */
const PAUSE = new Set(PAUSES)

type Led = { label: Span; role: Person['role']; behind: Span }

/** "dras av Linnea Ekholm", "Ohjaa Matti Koski": the verb that a text begins with, what it makes those who stand behind it, and them. */
export function leadingVerb(text: Span): Led | undefined {
  const verbs = LED_VERBS.get(lowerCase(text.text.slice(0, endOfLetters(text.text, 0))))
  const said = verbs && lowerCase(text.text.slice(0, LONGEST_VERB))
  const verb = verbs?.find(each => said?.startsWith(`${each} `))
  const role = verb && LED_BY.get(verb)
  return verb && role
    ? { label: slice(text, 0, verb.length), role, behind: slice(text, verb.length + 1) }
    : undefined
}

/** By their first words. */
const LED_VERBS = new Map<string, string[]>()
for (const verb of LED_BY.keys()) {
  const first = verb.split(' ')[0] ?? ''
  LED_VERBS.set(first, [...(LED_VERBS.get(first) ?? []), verb])
}
const LONGEST_VERB = Math.max(...[...LED_BY.keys()].map(({ length }) => length)) + 1

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
const QUOTED = hinted(
  text => endsIn(text, '"”“»)'),
  /[,:]?\s["”“«](?=[^"”“»]{4,200}["”“»](?:\s\([^()]{1,20}\))?$)/u,
)

/** "”Att våga fråga” med Lisa Fält, psykolog": the title in quotes before who is with. */
function personBehindQuotes(span: Span): Title | undefined {
  const { title = '', by = '' } = QUOTED_AHEAD.exec(span.text)?.groups ?? {}
  const person = title === '' ? undefined : slice(span, title.length + 2 + by.length)
  return person && readPersonList(person).length > 0
    ? { title: slice(span, 1, title.length + 1), person }
    : undefined
}

const QUOTED_AHEAD = hinted(
  text => '"”“»'.includes(text.charAt(0)),
  /^["”“»](?<title>[^"”“»«]{3,160})["”“«](?<by>,?\s(?:av|med|by|with|ved|af)\s)(?=\p{L})/u,
)

function withoutQuotes(title: Span): Span {
  return endsIn(title.text, '"”“»') ? slice(title, 1, title.text.length - 1) : title
}

/** "Gästtalare – Göran Arnesson": without what one is there as. */
function withoutRole(who: Span): Span {
  const sign = /\s?[–:-]\s/u.exec(who.text)
  const meaning = sign ? meaningOf(who.text.slice(0, sign.index)) : undefined
  return sign && meaning && 'role' in meaning ? slice(who, sign.index + sign[0].length) : who
}

/** "Møt Eldrid Vangen: Fjellet som kjøkken": whom one meets. */
function withoutMeeting(ahead: Span): Span {
  return slice(ahead, /^(?:Möt|Møt|Mød|Meet|Tapaa|Träffa)\s(?=\p{Lu})/u.exec(ahead.text)?.[0].length ?? 0)
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
  const namesOne = isCapitalAt(text, next) || (needsCapital && titlesAhead(text.slice(next)) > 0)
  if (needsCapital ? namesOne : sign.trim() !== '' || isLetterAt(text, next)) return sign
  if (sign.startsWith(',')) return sign.slice(0, 2)
  return endsIn(text.slice(0, at), '?!') && isLetterAt(text, at + 1) ? sign.charAt(0) : undefined
}

const PARTING = COMMA | STOP | DASH | SLASH | COLON | QUESTION | EXCLAMATION | BAR
const mentionsBy = mentions('ved')
const mentionsAnd = mentions(' och | samt | and | og | ja | sekä | & ')

function mayHaveParts(text: string): boolean {
  return (signsOf(text) & PARTING) !== 0 || mentionsBy(text)
}

/**
 * "En strategi (Kulturminister Alma Berg)", "Velkommen (v/Rolf Holm)": one, or several, of whom more is said; names alone
 * where there are several, or who welcomes or closes ("Concluding remarks (Ann Lee)").
 */
function personInBrackets(span: Span): Title | undefined {
  const match = span.text.endsWith(')') ? /\s\((?<who>[^()]{5,120})\)$/u.exec(span.text) : null
  const who = match?.groups?.['who']
  if (!match || !who || looksLikePlace(who)) return undefined
  const person = slice(span, span.text.length - 1 - who.length, span.text.length - 1)
  const people = readPersonList(person)
  const isSaid = people.length > 0 && people.every(({ slots, proven }) => slots > 0 || proven)
  const title = slice(span, 0, match.index)
  const isNamed = areNames(people) && (people.length > 1 || (people.length > 0 && GREETS.test(title.text)))
  return isSaid || isNamed ? { title, person } : undefined
}

/** What someone says at the start or the end of a day. */
export const GREETS = hinted(
  mentions(
    'welcom|opening|introduct|closing|conclu|summary|summing|wrap-up|välk|inledning|introdu|avslutning|öppning|sammanfattning|velk|innledning|indledning|åpning|åbning|avrunding|afslutning|afrunding|oppsummering|opsummering|tervetu|avaus|päätös|päätt|loppu|yhteenveto|remarks',
  ),
  /(?<!\p{L})(?:welcome|opening|introduction|introductory|closing|conclusions?|concluding|summary|summing up|wrap-up|remarks|välkommen|välkomna|välkomnande|inledning|introduktion|avslutning|öppning|sammanfattning|velkommen|velkomst|innledning|indledning|introduksjon|åpning|åbning|avrunding|afslutning|afrunding|oppsummering|opsummering|tervetuloa|tervetulosanat|avaus|avaussanat|päätös|päätössanat|päättäminen|loppusanat|yhteenveto)(?!\p{L})/iu,
)

/**
 * Whether the speaker stands before the title: a name or a person's line before a colon ("Docent Bo Ek, KTH: Styrning"),
 * or before a dash and a whole title, which begins with a capital; behind the dash of "Selma Lagerlöf – ett liv" the
 * title goes on.
 */
function isSpeakerAhead(ahead: Span, sign: string, rest: Span): boolean {
  if (looksLikePlace(ahead.text)) return false
  if (sign === ': ') {
    if (looksLikeName(ahead.text))
      return /^[^\p{Ll}].*\p{L}{2}/u.test(rest.text) || rest.text.length >= FEWEST_LETTERS
    const people = nameEnd(ahead.text) > 0 || beginsLikePerson(ahead.text) ? readPersonList(ahead) : []
    const isSaid = ({ slots, proven, organisation }: PersonLine) =>
      proven || (slots > 0 && !BEGINS_TITLE.test(organisation?.text ?? ''))
    return people.length > 1
      ? people.every(person => isSaid(person) || areNames([person]))
      : people.some(isSaid)
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
function areNames(people: readonly PersonLine[]): boolean {
  return people.every(isNameAlone)
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
