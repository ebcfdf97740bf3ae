import { isTimeOnly, leadingClock } from './clock.ts'
import { CONTACT } from './contact.ts'
import { findDay, isDayOnly } from './dates.ts'
import { begunBy, type Extent, type Extents, extentsOf } from './extents.ts'
import { isKindBeside } from './kind-words.ts'
import { type Meaning, meaningOf, readLabels } from './labels.ts'
import { languageIn } from './languages.ts'
import type { Line } from './lines.ts'
import { lowerCase } from './lower-case.ts'
import { looksLikeName } from './name.ts'
import { readPersonList } from './person-list.ts'
import { looksLikeAddress, looksLikePlace } from './places.ts'
import { sectionOf } from './section-of.ts'
import type { Clues } from './title-score.ts'
import { SIGN_UP_LINK } from './words/registration.ts'

const LONGEST_HEADING = 60
/** Among so many lines at the end a link may lead to other pages. */
const LAST_LINES = 6

/**
 * The lines of a page that is one session, without the parts that are of something else: other events, contacts, the
 * site. A language alone over the title is the way to the page in that language.
 */
export function ownLines(lines: readonly Line[], clues: Clues): Line[] {
  const extents = extentsOf(lines)
  const others = new Uint8Array(lines.length)
  const pageTitle = clues.pageTitle.text
  const title = lines.findIndex(line => isTitle(line, pageTitle))
  for (let index = 0; index < lines.length; index++) {
    const end =
      isNavigation(lines[index]) || isTag(lines[index])
        ? index + 1
        : otherUntil(lines, index, { pageTitle, extents, title })
    others.fill(1, index, end)
    index = Math.max(index, end - 1)
  }
  const own = lines.filter(
    (_, index) => others[index] === 0 && !(index < title && isOtherLanguage(lines, index)),
  )
  return own.slice(0, startOfSelfPresentation(own))
}

/** `title` is the index of the page's title among its lines, or -1. */
type Around = { pageTitle: string; extents: Extents; title: number }

/** "In English" over the title; a language in one text with something else is the session's. */
function isOtherLanguage(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const isLanguage = (each: Line) => languageIn(each.span) !== undefined
  const beside = [lines[index - 1], lines[index + 1]].filter(each => each?.source.of === line?.source.of)
  return line !== undefined && isLanguage(line) && beside.every(each => each && isLanguage(each))
}

/** The heading of the page, or a line that begins with what the page's title says. */
function isTitle({ level, span }: Line, pageTitle: string): boolean {
  if (level === 1 || span.text === pageTitle) return true
  const said = pageTitle.split(/:\s|\s[|–—-]\s/u).filter(({ length }) => length >= SHORTEST_TITLE)
  return said.some(piece => span.text.startsWith(piece))
}

const SHORTEST_TITLE = 12

/** Where a section ends that a line begins and that is of something else than the session; the line’s own index where it begins none. */
function otherUntil(lines: readonly Line[], index: number, around: Around): number {
  const line = lines[index]
  const { title } = around
  const isBeside = ({ to }: Extent) => title < index || title >= to
  const begun = index > 0 ? begunBy(lines, index, around.extents, isBeside) : undefined
  if (!line || !isHeading(lines, index, begun) || around.pageTitle.includes(line.span.text)) return index
  const of = sectionOf(line.span.text)
  const section = begun ?? { from: index, to: nextHeading(lines, index, around) }
  switch (of) {
    case 'others':
      // "Neste kurs" over a day, a time and a place, and no title: when the one of the page is.
      if (isOfFacts(lines.slice(index + 1, section.to))) return index + 1
      return begun ? begun.to : untilLabel(lines, index, around)
    case 'site':
      return begun ? begun.to : untilText(lines, index, section.to)
    case 'people':
      return section.to
    case 'links':
      return isOfLinks(lines.slice(index + 1, section.to)) ? section.to : index
    case undefined:
      return (begun && isOfLinks(lines.slice(index + 1, section.to))) ||
        // Under "Arrangör" a name is who arranges it, with a telephone or without.
        (!isOfSession(lines[index - 1]?.span.text ?? '') &&
          isContact(line, lines.slice(index + 1, section.to)))
        ? section.to
        : index
  }
}

/** Whether a line may stand over others: a heading, in bold, at the start of a part, or a link among the last lines. */
function isHeading(lines: readonly Line[], index: number, begun: { to: number } | undefined): boolean {
  const line = lines[index]
  // A term stands over its description only.
  if (!line || line.image || line.term || line.span.text.length > LONGEST_HEADING) return false
  const isBeginning = begun !== undefined && begun.to > index + 1 && !line.inList
  const isLinkAtEnd = index >= lines.length - LAST_LINES && line.marks.some(({ href }) => href)
  return line.level !== undefined || line.strong === true || isBeginning || isLinkAtEnd
}

/** The next heading of a line’s level or above in what holds the line, or where that ends. */
function nextHeading(lines: readonly Line[], index: number, { extents }: Around): number {
  const { level = LOWEST, holder } = lines[index] ?? {}
  const end = (holder && extents.get(holder)?.to) ?? lines.length
  for (let next = index + 1; next < end; next++) {
    const line = lines[next]
    if (line?.level !== undefined ? line.level <= level : level === LOWEST && line?.strong) return next
  }
  return end
}

/** Lines in bold that are no headings stand below all headings. */
const LOWEST = 7

/** Behind other events more of them follow, until a heading says a fact or people of the session. */
function untilLabel(lines: readonly Line[], index: number, { extents }: Around): number {
  const holder = lines[index]?.holder
  const end = (holder && extents.get(holder)?.to) ?? lines.length
  for (let next = index + 1; next < end; next++) {
    const line = lines[next]
    if (line && (line.level !== undefined || line.strong) && isOfSession(line.span.text)) return next
  }
  return end
}

/** Under a heading of the site stand short lines; a longer one is of the session again. */
function untilText(lines: readonly Line[], index: number, end: number): number {
  const text = lines.findIndex((line, at) => at > index && line.span.text.length > LONGEST_LINK)
  return text < 0 ? end : Math.min(text, end)
}

/** Whether a heading names a fact or people of the session. */
function isOfSession(heading: string): boolean {
  return isMeaningOfSession(meaningOf(heading))
}

function isMeaningOfSession(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && !('fact' in meaning && meaning.fact === 'aside')
}

/** Whether lines are nothing but links to other pages, each short. */
function isOfLinks(lines: readonly Line[]): boolean {
  const links = lines.filter(line => line.href && line.span.text.length <= LONGEST_LINK)
  return links.length >= FEWEST_LINKS && links.length * 2 > lines.length && !links.some(isOfPerson)
}

const FEWEST_LINKS = 2
const LONGEST_LINK = 100

function isOfPerson({ span }: Line): boolean {
  return readPersonList(span).length > 0
}

/** Whether lines say when, and nothing but facts. */
function isOfFacts(lines: readonly Line[]): boolean {
  return (
    lines.some(({ span }) => findDay(span.text)?.month !== undefined) &&
    lines.every(
      line =>
        isTimeOnly(line.span.text) ||
        isDayOnly(line.span.text) ||
        looksLikePlace(line.span.text) ||
        looksLikeAddress(line.span.text) ||
        readLabels(line.span, line.marks)?.before.text === '',
    )
  )
}

/** Whether a short section says how to reach someone and nothing else. */
function isContact(heading: Line, below: readonly Line[]): boolean {
  return (
    below.length > 0 &&
    below.length <= LONGEST_CONTACT &&
    below.some(line => CONTACT.test(line.span.text)) &&
    below.every(
      line => line.span.text.length <= LONGEST_CONTACT_LINE && !/\p{L}{3}[.!?]$/u.test(line.span.text),
    ) &&
    ![heading, ...below].some(saysFact)
  )
}

/** Whether a line says a fact or people of the session, or begins to. */
function saysFact({ span, marks }: Line): boolean {
  const labelled = readLabels(span, marks)?.parts.some(({ meaning }) => isMeaningOfSession(meaning))
  return (
    labelled ||
    isOfSession(span.text) ||
    leadingClock(span.text) !== undefined ||
    findDay(span.text)?.at === 0
  )
}

const LONGEST_CONTACT = 5
const LONGEST_CONTACT_LINE = 100

/** Whether a line is one of the words that its author files the page under; a kind among them is the session’s. */
function isTag(line: Line | undefined): boolean {
  if (!line || line.level || line.span.text.length > LONGEST_TAG || isKindBeside(line.span.text)) return false
  return [line, line.holder, line.holder?.parent].some(each => each?.names && TAGS.test(each.names))
}

const LONGEST_TAG = 40
const TAGS = /(?:^|[\s_-])(?:tags|tag[-_]?list|tagcloud|keywords|emneord|stikkord|avainsanat)(?:$|[\s_-])/u

/** A link with an arrow, or several links and the signs between them: "<< Seminarium 2 | Hela programmet | Seminarium 4 >>". */
function isNavigation(line: Line | undefined): boolean {
  if (!line || line.span.text.length > LONGEST_NAVIGATION) return false
  const { span, marks } = line
  const links = marks.filter(
    ({ href, start, end }) => href && start >= span.at && end <= span.at + span.text.length,
  )
  const [only] = links
  if (only && links.length === 1 && only.start === span.at && only.end === span.at + span.text.length)
    return ARROWS.test(span.text) && !SIGN_UP_LINK.test(lowerCase(span.text))
  if (links.length < FEWEST_LINKS) return false
  let between = span.text
  for (const { start, end } of links)
    between = between.replace(span.text.slice(start - span.at, end - span.at), '')
  const isOfPeople = links.some(({ start, end }) =>
    looksLikeName(span.text.slice(start - span.at, end - span.at)),
  )
  return !/[\p{L}\d]/u.test(between) && !isOfPeople
}

const LONGEST_NAVIGATION = 300
/** "« Stickcafé", "Ullens dag »": the one before, and the next. */
const ARROWS = /^(?:[«‹←]|<{1,2}\s)|(?:[»›→]|\s>{1,2})$/u

/**
 * Where the organiser presents itself at the end of a page: a short line with a name, then a text that begins
 * "NAME är en …". Gives the index of the short line, or the number of lines where there is no such ending.
 * A site without a footer element ends like this; the text is about the organisation, not the session.
 */
function startOfSelfPresentation(lines: readonly Line[]): number {
  for (let index = Math.max(1, lines.length - 8); index < lines.length - 1; index++) {
    const name = lines[index]?.span.text ?? ''
    const next = lines[index + 1]?.span.text ?? ''
    if (
      name.length <= LONGEST_HEADING &&
      !/[.:?!]$/u.test(name) &&
      ABOUT_ITSELF.test(next.slice(name.length)) &&
      next.startsWith(name)
    )
      return index
  }
  return lines.length
}

const ABOUT_ITSELF = /^ (är (en|ett|Sveriges|Nordens|landets)|is (an?|the)|er (en|et)|on) /u
