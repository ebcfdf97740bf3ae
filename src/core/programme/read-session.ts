import type { PageBlock, PageText } from '../page/page.ts'
import type { Session } from '../session/session.ts'
import { actorsIn } from './actors.ts'
import { bodyOf } from './body.ts'
import { withoutBrackets } from './bracketed-facts.ts'
import type { Calendar } from './calendar.ts'
import { isTimeOnly, leadingClock } from './clock.ts'
import { eachOnce } from './each-person-once.ts'
import { readFacts } from './facts.ts'
import { findHeadline, type Headline } from './headline.ts'
import { phrase } from './hinted.ts'
import { isKind, kindForSomeone } from './kind-words.ts'
import type { Facts } from './known-facts.ts'
import { meaningOf } from './labels.ts'
import { isCapitalAt } from './letters.ts'
import { strip, unquoted, withoutStop } from './line-parts.ts'
import { type Line, linesOf } from './lines.ts'
import { lowerCase } from './lower-case.ts'
import { ownLines } from './own-lines.ts'
import { readPeople } from './people.ts'
import { namedInTitle, peopleBeside } from './people-of-title.ts'
import { type DraftPerson, readPersonLine } from './person-line.ts'
import { looksLikePlace } from './places.ts'
import { imagesAbove, portraitsIn, takeCaptions } from './portraits.ts'
import { possible, registrationInLines } from './registration.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import { withoutRoom } from './room-line.ts'
import { takeRooms } from './room-of-person.ts'
import { saysPeople } from './says-people.ts'
import { TRACK_WORD } from './schedule-lines.ts'
import type { Draft } from './settle.ts'
import { type Span, slice, textOf } from './span.ts'
import { editsOf } from './text-edits.ts'
import { isPause, pauseIn, readKicker } from './title.ts'
import type { Clues } from './title-score.ts'
import { partedTitle } from './title-sentence.ts'
import { takeWhenInProse } from './when-in-prose.ts'

/**
 * What a session is read from: its blocks, all texts of the page, what is known from around it (`given`), and what the
 * page says of itself, where the session has the page for itself (`clues`).
 */
export type SessionSource = {
  blocks: readonly PageBlock<Span>[]
  texts: readonly PageText[]
  calendar: Calendar
  timeZone: string
  given?: Partial<Facts>
  clues?: Clues
}

export type DraftSession = Draft<Omit<Session, 'id'>>

/** Reads one session from its part of a page: facts, headline, people; what is left is its text. */
export function readSession(source: SessionSource): DraftSession {
  const { blocks, texts, calendar, clues, timeZone } = source
  const all = linesOf(blocks, texts)
  const own = clues ? ownLines(all, clues) : all
  const given = source.given ?? {}
  const { facts, left: unread } = readFacts(own, { given, calendar })
  if (clues) takeWhenInProse(unread, facts, calendar)
  const found = facts.title ? undefined : findHeadline(unread, clues)
  const { track } = facts
  if (found && !clues && !given.track && typeof track === 'object' && isPersonsLine(found.title)) {
    facts.title = track
    delete facts.track
  }
  const headline: Headline =
    found && !facts.title
      ? withoutTrack(found, facts)
      : { title: facts.title ?? '', from: 0, taken: new Set() }
  const [titled] = headline.taken
  const above =
    clues && titled
      ? own.slice(
          0,
          own.findIndex(({ source }) => source === titled.source),
        )
      : []
  const roomless = withoutRoom(unread, { facts, taken: headline.taken, all: clues ? own : [], above, given })
  const over = new Set(
    unread.slice(0, headline.from).filter(line => clues || !saysWho(line) || looksLikePlace(line.span.text)),
  )
  const trackOver = facts.track ? undefined : [...over].find(line => TRACK_WORD.test(line.span.text))
  if (trackOver) facts.track = trackOver.span
  const organiser = [...over].find(line => line.beforeDay && !looksLikePlace(line.span.text))
  if (organiser) facts.organiser ??= organiser.span
  const kindAlone =
    facts.kind || headline.kind ? undefined : clues ? kindIn(roomless, headline.taken) : kindAtEnd(roomless)
  const rest = roomless.filter(line => !headline.taken.has(line) && !over.has(line) && line !== kindAlone)
  const { people: below, left: unclaimed, areMentioned } = readPeople(rest)
  const { registration: told, left } = registrationInLines(unclaimed, calendar)
  const registration = possible({ ...told, ...facts.registration }, facts.day)
  const beside = headline.person && roomInBrackets(headline.person)
  if (beside) facts.place ??= beside.room
  const people = eachOnce([...peopleBeside(beside?.title ?? headline.person), ...below])
  takeRooms(people, facts, given)
  if ((clues || (areMentioned && !headline.person)) && typeof headline.title !== 'string') {
    const named = namedInTitle(headline.title, {
      known: people,
      lines: clues ? left : [],
      hasKind: headline.kind !== undefined,
    })
    people.splice(areMentioned ? 0 : people.length, 0, ...named)
  }
  if (!clues && people.every(({ role }) => role === 'moderator'))
    people.push(...left.flatMap(line => (line.level || line.image ? [] : actorsIn(line.span))))
  const names = new Set(people.map(({ name }) => textOf(name)))
  const parted = clues || typeof headline.title === 'string' ? undefined : partedTitle(headline.title)
  if (titled && parted?.more) left.unshift({ ...titled, span: parted.more })
  const { images, left: text } = takeCaptions(withoutTitle(left, headline.title), people)
  for (const { src, name } of portraitsIn(blocks, people)) {
    images.add(src)
    name.image ??= src
  }
  if (clues) for (const src of imagesAbove(blocks, headline.taken)) images.add(src)
  const shown = textOf(headline.title) === '' ? titleOfLast(facts, all) : (parted?.title ?? headline.title)
  const title =
    typeof shown === 'string' ? shown : unquoted(withoutStop(withoutBrackets(shown, facts, given)))
  const beneath = clues && titled && !facts.kind && !headline.kind ? lineAfter(unread, titled) : undefined
  const kind =
    facts.kind ??
    headline.kind ??
    kindAlone?.span ??
    (beneath && kindForSomeone(beneath.span)) ??
    (typeof title === 'string' ? undefined : pauseIn(title)) ??
    (titled && !readKicker(titled.span) ? kindOfRoles(people, titled.span) : undefined)
  const number = facts.number ?? headline.number
  const said = { ...facts, kind, number }
  const shownText = text.filter(line => !isLabelOfSaid(line, said))
  const url = linkOf([...headline.taken]) ?? permalinkOf(own)
  return {
    ...(kind && { kind }),
    ...(number && { number }),
    title,
    ...(facts.track && { track: facts.track }),
    ...timesOf(facts, timeZone),
    ...(facts.place && { place: facts.place }),
    ...(facts.language && { language: facts.language }),
    ...(facts.organiser && { organiser: facts.organiser }),
    ...(facts.cancelled && { cancelled: true }),
    people,
    blocks: bodyOf(blocks, { texts, edits: editsOf({ all, text: shownText, names, images }) }),
    accessibility: aidsOnce(facts.accessibility),
    ...(registration && { registration }),
    ...(url && !clues && { url }),
  }
}

/** "Spår A" beside a title is no kind but the track; tells `facts` so. */
function withoutTrack(headline: Headline, facts: Facts): Headline {
  const of = [...headline.taken].find(line => line.span !== headline.title && IS_TRACK.test(line.span.text))
  if (!of || (facts.track && textOf(facts.track) !== of.span.text)) return headline
  facts.track = of.span
  const { kind, number, ...rest } = headline
  return {
    ...rest,
    ...(kind && !isWithin(kind, of.span) && { kind }),
    ...(number && !isWithin(number, of.span) && { number }),
  }
}

const IS_TRACK = /^(?:spår|spor|track|stream|strand|raita)\s(?:\p{Lu}|\d{1,2}|[IVX]{1,4})$/iu

/** "Paneldebatt med Anna Berg och Bo Ek", "Visning med Anna Berg" in a line of its own: the words for what they do name the kind. */
function kindOfRoles(people: readonly DraftPerson[], title: Span): Span | undefined {
  for (const { roleText } of people) {
    const said = typeof roleText === 'object' && !isWithin(roleText, title) ? roleText : undefined
    const kind = said && slice(said, 0, WITH_AT_END.exec(said.text)?.index ?? 0)
    if (kind && isCapitalAt(kind.text, 0) && isKind(kind.text)) return kind
  }
  return undefined
}

function isWithin(part: Span, whole: Span): boolean {
  return part.of === whole.of && part.at >= whole.at && part.at < whole.at + whole.text.length
}

const WITH_AT_END = /\s(?:med|mellan|ved|mellom|mellem|with|between|av|af|by|v\/|ved\/)$/u

/** Where no line is left for a title: what kind of session it is, else the first line that says more than when. */
function titleOfLast({ kind }: Facts, lines: readonly Line[]): Span | string {
  const line = lines.find(({ span }) => !isTimeOnly(span.text, { hoursAlone: true }))
  const behindTime = line && strip(slice(line.span, leadingClock(line.span.text)?.to ?? 0))
  return kind ?? behindTime ?? lines[0]?.span ?? ''
}

/** Whether a line is a person's or people's, or says what one is: it may stand over the title. */
function saysWho(line: Line): boolean {
  const { span, role } = line
  return (
    role === 'organisation' ||
    role === 'personTitle' ||
    saysPeople(line) ||
    readPersonLine(span) !== undefined
  )
}

const LONGEST_LABEL = 40

/** Whether a line is only the label of a fact that is said elsewhere: "Programtyp /" over what was read as the kind. */
function isLabelOfSaid(
  { span, image, level, strong }: Line,
  said: Readonly<Record<string, unknown>>,
): boolean {
  if (image || span.text.length > LONGEST_LABEL) return false
  const meaning = meaningOf(span.text.replace(/\s*[/|]$/u, ''))
  if (!meaning || !('fact' in meaning)) return false
  // "Beskrivning:" over the text itself, where it is no heading.
  if (meaning.fact === 'text') return !level && (strong === true || span.text.endsWith(':'))
  return said[meaning.fact] !== undefined
}

function lineAfter(lines: readonly Line[], line: Line): Line | undefined {
  return lines[lines.indexOf(line) + 1]
}

/** A kind in a line of its own, somewhere on the page of a session that says it nowhere else. */
function kindIn(lines: readonly Line[], taken: ReadonlySet<Line>): Line | undefined {
  return lines.find(line => !line.level && !line.image && !taken.has(line) && isKind(line.span.text))
}

/** A kind that ends what is said of one session of several: what it is filed under. */
function kindAtEnd(lines: readonly Line[]): Line | undefined {
  const last = lines.length > 1 ? lines.at(-1) : undefined
  const isOne = last && !last.level && !last.image && isKind(last.span.text) && !isPause(last.span.text)
  return isOne ? last : undefined
}

/** "Teema: Lukeminen" over "Professori Esa Virta": what looks like the title is the speaker. */
function isPersonsLine(title: Span | string): boolean {
  return typeof title !== 'string' && readPersonLine(title)?.proven === true
}

/** Without the lines that say the title again. */
function withoutTitle(lines: readonly Line[], title: Span | string): Line[] {
  const again = lowerCase(textOf(title))
  return again.length < SHORTEST_REPEAT
    ? [...lines]
    : lines.filter(({ span: { text } }) => text.length !== again.length || lowerCase(text) !== again)
}

/** Shorter texts than this may stand twice for a reason. */
const SHORTEST_REPEAT = 12

function timesOf(
  { day, start, end }: Facts,
  timeZone: string,
): Pick<DraftSession, 'day' | 'start' | 'end' | 'timeZone'> {
  const at = (time: unknown) => (day ? `${String(day)}T${String(time)}` : String(time))
  return {
    ...(day && { day }),
    ...(start && { start: at(start) }),
    ...(end && { end: at(end) }),
    ...(start && { timeZone }),
  }
}

/** Where a link leads that is called the session's own address. */
function permalinkOf(lines: readonly Line[]): string | undefined {
  for (const { source, marks } of lines)
    for (const { href, start, end } of marks)
      if (
        href &&
        end - start <= LONGEST_PERMALINK &&
        PERMALINK.test(source.text.slice(start - source.at, end - source.at))
      )
        return href
  return undefined
}

const PERMALINK = phrase({
  before: '^',
  words: 'permalänk|permalink|permanent länk|direktlänk',
  after: '$',
})
const LONGEST_PERMALINK = 20

/** Where the headline links to: the session's own page. */
function linkOf(lines: readonly Line[]): string | undefined {
  for (const { span, marks } of lines)
    for (const { href, start, end } of marks)
      if (href && start < span.at + span.text.length && end > span.at && /^https?:/u.test(href)) return href
  return undefined
}

/** Each aid once, in the words that say most of it: "rullstolsanpassad" is in "Rullstolsanpassad lokal". */
function aidsOnce(spans: readonly Span[]): Span[] {
  const words = spans.map(({ text }) => text.toLowerCase())
  return spans.filter(
    ({ text }, index) =>
      text !== '' &&
      !words.some(
        (other, at) =>
          at !== index && other.includes(words[index] ?? '') && (other !== words[index] || at < index),
      ),
  )
}
