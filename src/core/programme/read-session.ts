import type { PageBlock, PageText } from '../page/page.ts'
import type { Session } from '../session/session.ts'
import { bodyOf } from './body.ts'
import { ownLines } from './boilerplate.ts'
import type { Calendar } from './calendar.ts'
import { withoutCancelled } from './cancelled.ts'
import { readFacts } from './facts.ts'
import { type Clues, findHeadline, type Headline } from './headline.ts'
import { phrase } from './hinted.ts'
import type { Facts } from './known-facts.ts'
import { endsIn, startOfLetters } from './letters.ts'
import { withoutStop } from './line-parts.ts'
import { type Line, linesOf } from './lines.ts'
import { personOf, readPeople } from './people.ts'
import { fromSentences } from './people-in-sentences.ts'
import { type DraftPerson, type PersonLine, readPersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { possible, registrationInLines } from './registration.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import type { Draft } from './settle.ts'
import { type Span, slice, textOf } from './span.ts'
import { namesProgramme, pauseIn } from './title.ts'
import { unglue } from './unglue.ts'

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
  const { facts, left: unread } = readFacts(own, { given: source.given ?? {}, calendar })
  const found = facts.title ? undefined : findHeadline(unread, clues)
  const { track } = facts
  if (found && !clues && !source.given?.track && typeof track === 'object' && isPersonsLine(found.title)) {
    facts.title = track
    delete facts.track
  }
  const headline: Headline =
    found && !facts.title ? found : { title: facts.title ?? '', from: 0, taken: new Set() }
  const roomless = withoutRoom(unread, { facts, taken: headline.taken })
  const above = new Set(
    unread
      .slice(0, headline.from)
      .filter(({ span }) => clues || !readPersonLine(span) || looksLikePlace(span.text)),
  )
  const organiser = [...above].find(line => line.beforeDay && !looksLikePlace(line.span.text))
  if (organiser) facts.organiser ??= organiser.span
  const below = roomless.filter(line => !headline.taken.has(line) && !above.has(line))
  const { people, left: unclaimed } = readPeople(below)
  const { registration: told, left } = registrationInLines(unclaimed, calendar)
  const registration = possible({ ...told, ...facts.registration }, facts.day)
  if (headline.person) people.unshift(...peopleIn(headline.person).map(person => personOf(person)))
  if (!clues && people.length === 0 && typeof headline.title !== 'string')
    people.push(...fromSentences(headline.title).people)
  const names = new Set(people.map(({ name }) => textOf(name)))
  const { images, left: text } = takeCaptions(withoutTitle(left, headline.title), people)
  for (const { src, name } of portraitsIn(blocks, people)) {
    images.add(src)
    name.image ??= src
  }
  if (clues) for (const src of imagesAbove(blocks, headline.taken)) images.add(src)
  const bracketed =
    typeof headline.title === 'string' || facts.place ? undefined : roomInBrackets(headline.title)
  if (bracketed) facts.place = bracketed.room
  const shown = bracketed?.title ?? headline.title
  const title = typeof shown === 'string' ? shown : withoutStop(withoutCancelled(shown, facts))
  const kind = facts.kind ?? headline.kind ?? (typeof title === 'string' ? undefined : pauseIn(title))
  const number = facts.number ?? headline.number
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
    blocks: bodyOf(blocks, { texts, edits: editsOf({ all, text, names, images }) }),
    accessibility: withoutRepeats(facts.accessibility),
    ...(registration && { registration }),
    ...(url && !clues && { url }),
  }
}

/** "Teema: Lukeminen" over "Professori Esa Virta": what looks like the title is the speaker. */
function isPersonsLine(title: Span | string): boolean {
  return typeof title !== 'string' && readPersonLine(title)?.proven === true
}

/** Without the lines that say the title again. */
function withoutTitle(lines: readonly Line[], title: Span | string): Line[] {
  const again = textOf(title).toLowerCase()
  return again.length < SHORTEST_REPEAT
    ? [...lines]
    : lines.filter(({ span }) => span.text.toLowerCase() !== again)
}

/** Shorter texts than this may stand twice for a reason. */
const SHORTEST_REPEAT = 12

/** The room behind a time, where none is known otherwise; it leaves the text. */
function withoutRoom(
  lines: readonly Line[],
  { facts, taken }: { facts: Facts; taken: ReadonlySet<Line> },
): Line[] {
  const room = lines.find(
    line =>
      line.afterTime &&
      !taken.has(line) &&
      line.span.text.length <= LONGEST_ROOM &&
      !endsIn(line.span.text, '?!') &&
      !(line.span.text.endsWith('.') && endsInWord(line.span.text.slice(0, -1))),
  )
  if (!room || facts.place) return [...lines]
  facts.place = slice(room.span, /^(?:i|på|in|at|vid)\s/u.exec(room.span.text)?.[0].length ?? 0)
  return lines.filter(line => line !== room)
}

/** Not a number or a shortened word. */
function endsInWord(text: string): boolean {
  return text.length - startOfLetters(text, text.length) >= FEWEST_LETTERS
}

const FEWEST_LETTERS = 4
const LONGEST_ROOM = 60

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

/** The person of a line, or the people of one that lists several. */
function peopleIn(span: Span): PersonLine[] {
  const many = readPersonList(span)
  if (many.length > 1 && many.every(({ slots, proven }) => slots > 0 || proven)) return many
  const one = readPersonLine(span)
  return one ? [one] : many
}

/** Lines that are only the name of someone known are the caption of their photo: the photo becomes the person's. */
function takeCaptions(lines: readonly Line[], people: DraftPerson[]): { images: Set<string>; left: Line[] } {
  const images = new Set<string>()
  const left = lines.filter(({ span, image, level }) => {
    const person = people.find(({ name }) => textOf(name) === span.text)
    if (!person || level) return true
    if (image) {
      person.image = image
      images.add(image)
    }
    return false
  })
  return { images, left }
}

type Reading = {
  all: readonly Line[]
  text: readonly Line[]
  names: ReadonlySet<string>
  images: ReadonlySet<string>
}

/** What of the blocks is not text: lines that were read as facts, and the parts of lines that were. */
function editsOf({ all, text, names, images }: Reading) {
  const kept = new Map(text.map(line => [line.source, line.span]))
  const used = new Set<Span | string>(images)
  const replaced = new Map<Span, Span>()
  for (const { source, level } of all) {
    const span = kept.get(source)
    if (!span || (level && namesProgramme(span.text))) used.add(source)
    else {
      const shown = unglue(span, names) ?? span
      if (shown !== source) replaced.set(source, shown)
    }
  }
  return { used, replaced }
}

/** The images that are called by the name of someone who takes part. */
function portraitsIn(
  blocks: readonly PageBlock<Span>[],
  people: DraftPerson[],
): { src: string; name: DraftPerson }[] {
  return blocks.flatMap(block => {
    if (block.kind === 'group' || block.kind === 'quote') return portraitsIn(block.blocks, people)
    if (block.kind === 'list') return block.items.flatMap(item => portraitsIn(item, people))
    if (block.kind !== 'image') return []
    const name = people.find(person => block.alt.text !== '' && block.alt.text.endsWith(textOf(person.name)))
    return name ? [{ src: block.src, name }] : []
  })
}

/** The images before the headline: the site's, not the session's. */
function imagesAbove(blocks: readonly PageBlock<Span>[], taken: ReadonlySet<Line>): string[] {
  const titles = new Set([...taken].map(({ source }) => source))
  const sources: string[] = []
  const visit = (block: PageBlock<Span>): boolean => {
    if (block.kind === 'text') return titles.has(block.text)
    if (block.kind === 'image') sources.push(block.src)
    if (block.kind === 'table') return block.rows.some(row => row.some(cell => cell.blocks.some(visit)))
    if (block.kind === 'list') return block.items.some(item => item.some(visit))
    return block.kind !== 'image' && block.blocks.some(visit)
  }
  return blocks.some(visit) ? sources : []
}

/** Where a link leads that is called the session's own address. */
function permalinkOf(lines: readonly Line[]): string | undefined {
  for (const { source, marks } of lines)
    for (const { href, start, end } of marks)
      if (href && PERMALINK.test(source.text.slice(start - source.at, end - source.at))) return href
  return undefined
}

const PERMALINK = phrase({
  before: '^',
  words: 'permalänk|permalink|permanent länk|direktlänk',
  after: '$',
})

/** Where the headline links to: the session's own page. */
function linkOf(lines: readonly Line[]): string | undefined {
  return lines
    .flatMap(({ span, marks }) =>
      marks.filter(
        ({ href, start, end }) =>
          href && /^https?:/u.test(href) && start < span.at + span.text.length && end > span.at,
      ),
    )
    .find(({ href }) => href)?.href
}

function withoutRepeats(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return spans.filter(
    ({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()),
  )
}
