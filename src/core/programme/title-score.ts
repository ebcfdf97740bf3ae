import { isTimeOnly } from './clock.ts'
import { CONTACT } from './contact.ts'
import { findDay } from './dates.ts'
import { hinted, phrase } from './hinted.ts'
import { isKindBeside, kindInvitedTo } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import { endsIn, isCapitalAt, isDigitAt, saysSomething } from './letters.ts'
import type { Line } from './lines.ts'
import { mayBeTitle } from './may-be-title.ts'
import { looksLikeName } from './name.ts'
import { saysWith } from './people-cuts.ts'
import { readPersonLine } from './person-line.ts'
import { isPeople } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { saysPeople } from './says-people.ts'
import { titleLikeness } from './schedule-lines.ts'
import type { Span } from './span.ts'
import { isPause, namesProgramme, pauseIn, readKicker, readTitle } from './title.ts'
import type { Title } from './title-and-person.ts'
import { looksLikeTitle } from './titles.ts'
import { folded } from './without-site.ts'

/** What a page says of itself, where the session has the page for itself. */
export type Clues = { pageTitle: Span; site: string | undefined; url: string }

/** No title is longer (characters). */
export const LONGEST_TITLE = 250
/** In bold among the first lines a line is likelier the title. */
const FIRST_LINES = 3
/** One of several sessions: what stands first over its heading is seldom the title. */
const HEADING = 3

type Scoring = { clues: Clues | undefined; own: string; best: number; isOnly: boolean; isHeaded: boolean }

/**
 * How much a line of a session looks like its title: each clue with its weight. Exact only where it is over `best`. `own` is the page’s
 * title without the site’s name, folded; `isOnly`: not more than one line is called a title by its author; `isHeaded`: a
 * heading of the first level says more than a name.
 */
export function titleScore(
  lines: readonly Line[],
  index: number,
  { clues, own, best, isOnly, isHeaded }: Scoring,
): number {
  const line = lines[index]
  if (!line || line.image) return Number.NEGATIVE_INFINITY
  const { text } = line.span
  const isNone =
    text.length > LONGEST_TITLE ||
    text.length < 2 ||
    (clues && readKicker(line.span)) ||
    (clues && namesProgramme(text)) ||
    text === clues?.site ||
    CODE.test(text) ||
    NOTE.test(text) ||
    isTimeOnly(text, { hoursAlone: true }) ||
    !saysSomething(text)
  if (isNone) return Number.NEGATIVE_INFINITY
  const before = lines[index - 1]
  const isTitle = clues !== undefined && text.length >= 6 && isSaidBy(own, folded(text))
  const inTitle =
    clues && text.length >= 6 && (isInTitle(text, clues) || isInTitle(text.slice(numberAhead(text)), clues))
  const score =
    (line.level
      ? 9 - 2 * Math.min(line.level, 4) + (!clues && isHeadingBelow(line, index) ? HEADING : 0)
      : 0) +
    (inTitle ? 5 : 0) +
    (isTitle ? 5 : 0) +
    (inTitle && line.level !== undefined && line.level > 1 && saysKind(line) ? 8 : 0) +
    (before &&
    kickerIn(before, { clues, title: line }) &&
    !(isPause(before.span.text) && !isPauseNamed(line)) &&
    (clues || (mayBeTitle(lines, index) && !isTitleItself(before, line)))
      ? 5
      : 0) +
    (clues && isKindAlone(line) ? -14 : 0) +
    (clues && line.href && !isTitle ? -6 : 0) +
    (line.role === 'title' ? (isOnly ? 7 : 4) : isCalledOther(line, clues) ? -4 : 0) +
    (line.strong ? (clues && index < FIRST_LINES ? 3 : 2) : 0) +
    (line.afterTime ? (looksLikePlace(text) || (!clues && isRoomOver(lines, index)) ? -12 : -6) : 0) +
    (line.href && !clues ? 2 : 0) +
    (line.term && !clues ? 1 : 0) +
    (!clues && line.span !== line.source ? 4 : 0) +
    (!clues && index === 0 ? 3 : 0) +
    (!clues && kickerIn(line, { clues, title: lines[index + 1] }) && !isPause(text)
      ? mayBeTitle(lines, index + 1) &&
        !beginsList(lines, index + 1) &&
        !isTitleItself(line, lines[index + 1])
        ? -6
        : -4
      : 0) +
    (namesProgramme(text) ? -5 : 0) +
    (NUMBERED.test(text) ? 1 : 0) +
    (endsIn(text, '.,;:') ? -3 : 0) +
    (line.inList && clues ? -2 : 0) +
    (text.length > 120 ? -3 : 0) +
    (CONTACT.test(text) ? -8 : 0) +
    (!line.level && (saysPeople(line) || (isHeaded && looksLikeName(text))) ? -9 : 0) +
    (!clues && saysWith(line.span) ? -14 : 0) -
    Math.min(3, index / 20)
  // What can only lower the score, and takes the longest to find, is asked where it matters.
  if (score <= best) return score
  const isOver = !clues && isSpeakerOver(line, lines[index + 1])
  return score + (isPeople(line.span) ? -6 : readPersonLine(line.span) ? -2 : 0) + (isOver ? -8 : 0)
}

/** "Workshop: När larmet går": a kind before a title; over it may stand what the site files it under. */
function saysKind({ span }: Line): boolean {
  const { kind, title } = readTitle(span)
  return kind !== undefined && title !== span
}

/** Whether a heading stands right under what a session begins with: its kind, its day. */
function isHeadingBelow({ span, source }: Line, index: number): boolean {
  return (
    index > 0 &&
    index <= FARTHEST_HEADING &&
    span === source &&
    meaningOf(span.text) === undefined &&
    !looksLikeName(span.text)
  )
}

const FARTHEST_HEADING = 2

/** Whether the page’s title is a line’s text, alone or behind the name of the event: "Vårmötet 2026: Styrning i kris". */
function isSaidBy(own: string, text: string): boolean {
  return own === text || (text.length >= LONG_ENOUGH && own.endsWith(`: ${text}`))
}

/** A shorter text may end the page’s title, or begin a line, by chance (characters, folded). */
export const LONG_ENOUGH = 12

/** Whether the page’s title has a text of six characters or more, spelt in whatever case and with whatever marks. */
export function isInTitle(text: string, { pageTitle }: Clues): boolean {
  return text.length >= 6 && folded(pageTitle.text).includes(folded(text))
}

/** "47 Neutriner i gruvan": how long the number is that a heading begins with. */
export function numberAhead(text: string): number {
  return /^\d{1,4}\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
}

/** Whether the author calls a line a person or text: behind its time "text" is any line of a schedule. */
function isCalledOther({ role, span, source }: Line, clues: Clues | undefined): boolean {
  return role === 'person' || (role === 'text' && (clues !== undefined || span === source))
}

/** "Kl. 12.00, Sjøbua" over a heading that more stands under, or in a heading of a day over a title in bold: what is behind the time is where. */
function isRoomOver(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  const isOverBold =
    line?.level !== undefined &&
    next?.strong === true &&
    !readPersonLine(next.span) &&
    findDay(line.source.text)?.month !== undefined
  return (
    next !== undefined &&
    (isOverBold || (next.level !== undefined && lines[index + 2] !== undefined)) &&
    !looksLikePlace(next.span.text) &&
    !namesProgramme(next.span.text)
  )
}

/** Whether a heading says what a pause offers: "Kaffe og boller" under "PAUSE". */
function isPauseNamed({ span, level }: Line): boolean {
  return level !== undefined && !isPause(span.text) && pauseIn(span) !== undefined
}

/** A kind that no table holds, or that one is invited to, in a line of its own: beside a title it is its kind. */
function isKindAlone({ span, level }: Line): boolean {
  return (level !== 1 && isKindBeside(span.text)) || kindInvitedTo(span) !== undefined
}

/**
 * The kind and number in a line that says nothing else; any kind where a session has the page for itself, and in a text
 * beside a `title` that is a heading.
 */
export function kickerIn(
  { span, level }: Line,
  { clues, title }: { clues: Clues | undefined; title: Line | undefined },
): Pick<Title, 'kind' | 'number'> | undefined {
  const known = readKicker(span)
  // "10.30 Fællessession", a heading over what is in bold; a title in bold over nothing is no heading's.
  const isOverBold = level !== undefined && title?.strong === true && !title.level
  if (known || !(clues || isOverBold || (!level && title?.level))) return known
  const kind = isKindBeside(span.text) ? span : kindInvitedTo(span)
  return kind && { kind }
}

const NUMBERED = hinted(
  text => isDigitAt(text, 0) || (isCapitalAt(text, 0) && isDigitAt(text, 1)),
  /^(?:\d{1,3}|\p{Lu}\d{1,2})[.:)]\s/u,
)

/** "Kod F1v": what one signs up by, not what it is called. */
const CODE = phrase({
  before: '^',
  words: 'kod|kurskod|kursnummer|code|course code',
  after: '[\\s:.]{1,3}[\\p{L}\\d-]{1,10}$',
})

/** "OBS!" */
const NOTE =
  /^(?:obs|nb|note|huom|merk|bemærk)[!.:]*(?:\s(?:kl|klo|at|tiden|lokalen)\b.{0,20})?$|^\((?:obs|nb|note|huom|merk|bemærk)(?!\p{L}).{0,40}\)$/iu

/** Whether a line is the first of several items: those are what a session is about, and none is its title. */
function beginsList(lines: readonly Line[], index: number): boolean {
  return !lines[index - 1]?.inList && lines[index]?.inList === true && lines[index + 1]?.inList === true
}

/** "**Paneldiskussion**" over "Med förmiddagens talare": what says with whom is no title. */
function isTitleItself(kind: Line, next: Line | undefined): boolean {
  return kind.strong === true && next?.strong !== true && WITH_WHOM.test(next?.span.text ?? '')
}

const WITH_WHOM = /^(?:med|ved|with)\s\p{Ll}/iu

/** Whether a line is the speaker, who stands over the title: "10.15 Anna Berg, docent" over "Att leda i kris". */
function isSpeakerOver(line: Line, next: Line | undefined): boolean {
  const person = readPersonLine(line.span)
  if (!person || !next || titleLikeness(next) <= 0 || looksLikePlace(line.span.text)) return false
  const { text } = next.span
  const isPost = looksLikeTitle(text.split(',')[0] ?? '')
  const stands = next.strong || /^["”“]|[?!”"]$/u.test(text) || text.split(/\s+/u).length >= FEWEST_WORDS
  return !isPost && (person.slots > 0 || stands)
}

/** Fewer words under a name may be where the person works. */
const FEWEST_WORDS = 4
