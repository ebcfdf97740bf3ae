import { kindInInvitation } from './kind-words.ts'
import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { numberBeside } from './number-beside.ts'
import { type Span, slice, textOf } from './span.ts'
import { namesProgramme, readKicker, readTitle } from './title.ts'
import type { Title } from './title-and-person.ts'
import { titleOfAddress } from './title-of-address.ts'
import {
  type Clues,
  isInTitle,
  kickerIn,
  LONG_ENOUGH,
  LONGEST_TITLE,
  numberAhead,
  titleScore,
} from './title-score.ts'
import { folded, withoutSite } from './without-site.ts'

/** What stands over a session. `from` is the first line of it: what is before is not the session’s. `taken` are its lines. */
export type Headline = Omit<Title, 'title'> & { title: Span | string; from: number; taken: ReadonlySet<Line> }

/** The headline of a page whose title has it without the number before it: "47 Neutriner i gruvan" of "Neutriner i gruvan · Indico". */
function titleOf({ span }: Line, clues: Clues | undefined): Title {
  const length = numberAhead(span.text)
  const rest = slice(span, length)
  if (!clues || length === 0 || isInTitle(span.text, clues) || !isInTitle(rest.text, clues))
    return readTitle(span)
  return { ...readTitle(rest), number: slice(span, 0, length) }
}

/** Below this no line of a page stands out as a title, and the page’s own title is used. */
const ENOUGH = 3
/** The same where the page's own title only says "Inbjudan": its address says less than the likeliest line. */
const LITTLE = 2

/**
 * Finds a session’s title among its lines: from a heading, else from the page’s title and its address (`clues`), in
 * that order of trust. Without clues the session is one of several on its page, and its likeliest line is taken.
 */
export function findHeadline(lines: readonly Line[], clues?: Clues): Headline {
  let best = -1
  let score = Number.NEGATIVE_INFINITY
  const own = clues ? folded(withoutSite(clues).text) : ''
  const isOnly = lines.filter(({ role }) => role === 'title').length < 2
  const isHeaded = lines.some(({ level, span }) => level === 1 && !looksLikeName(span.text))
  for (const index of lines.keys()) {
    const each = titleScore(lines, index, { clues, own, best: score, isOnly, isHeaded })
    if (each > score) [best, score] = [index, each]
  }
  const line = lines[best]
  const ofPage =
    clues && (!line || score < (saysTitle(clues) ? ENOUGH : LITTLE)) ? titleOfPage(clues, lines) : undefined
  if (ofPage && (!line || textOf(ofPage.title) !== '')) return ofPage
  if (!line) return kickerAsTitle(lines)
  const parts = titleOf(line, clues)
  const kickers = lines
    .slice(Math.max(0, best - FARTHEST_KICKER), best + FARTHEST_KICKER + 1)
    .map(each => ({ each, index: lines.indexOf(each), kicker: kickerIn(each, { clues, title: line }) }))
    .filter(({ each, index, kicker }) => kicker && (!each.href || each.href === line.href) && index !== best)
  const [beside] = kickers.sort((a, b) => Math.abs(a.index - best) - Math.abs(b.index - best))
  const named = lines
    .slice(Math.max(0, best - 3), best + 4)
    .find(each => each !== line && each.role === 'kind' && mayBeKind(each.span.text))
  const kind = parts.kind ?? beside?.kicker?.kind ?? named?.span ?? kindInInvitation(parts.title)
  const numbered = numberBeside(lines, beside?.each) ?? numberBeside(lines, line)
  const number = parts.number ?? beside?.kicker?.number ?? numbered?.span
  const taken = new Set([
    line,
    ...(beside ? [beside.each] : []),
    ...(numbered && number === numbered.span ? [numbered] : []),
    ...(named && kind === named.span ? [named] : []),
  ])
  const from = Math.min(best, ...[...taken].map(each => lines.indexOf(each)))
  return { ...parts, ...(kind && { kind }), ...(number && { number }), from, taken }
}

/** What its author calls a kind, and has no day or number in it: "Slöjdhelgen 9–11 maj" is where it belongs. */
function mayBeKind(text: string): boolean {
  return text.length < 40 && !/\d{2}/u.test(text)
}

/** So many lines may stand between a kind and the title. */
const FARTHEST_KICKER = 3

/** "Lunch", "Pass 2": a session of which nothing but its kind is said is called that. */
function kickerAsTitle(lines: readonly Line[]): Headline {
  const line = lines.find(({ span }) => readKicker(span)) ?? lines[0]
  if (!line) return { title: '', from: 0, taken: new Set() }
  return { title: line.span, from: 0, taken: new Set([line]) }
}

/** Whether the page’s title says more than that it is a programme’s or the site’s. */
function saysTitle(clues: Clues): boolean {
  const own = withoutSite(clues)
  return own.text !== '' && !namesProgramme(own.text) && own.text !== clues.site
}

/**
 * The page’s title without the site’s name, and without the event’s before a colon where a line begins with what stands behind
 * that; where it says nothing, the last words of its address.
 */
function titleOfPage(clues: Clues, lines: readonly Line[]): Headline {
  const none = { from: 0, taken: new Set<Line>() }
  if (!saysTitle(clues)) return { title: titleOfAddress(clues.url) || clues.pageTitle, ...none }
  const title = withoutSite(clues)
  const own = slice(title, title.text.indexOf(': ') + 1)
  const words = folded(own.text)
  const line =
    own.text === title.text || words.length < LONG_ENOUGH
      ? undefined
      : lines.find(({ span }) => span.text.length <= LONGEST_TITLE && folded(span.text).startsWith(words))
  if (!line) return { ...readTitle(title), ...none }
  // A line that says more stays in the text.
  const isWhole = folded(line.span.text) === words
  return { ...readTitle(own), ...(isWhole ? { from: lines.indexOf(line), taken: new Set([line]) } : none) }
}
