import type { Range } from './anchors.ts'
import { type Calendar, saysOtherDay } from './calendar.ts'
import { saysCancelled } from './cancelled.ts'
import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { readFacts } from './facts.ts'
import { hinted } from './hinted.ts'
import type { Facts } from './known-facts.ts'
import { meaningOf, readLabels } from './labels.ts'
import { languageIn } from './languages.ts'
import type { Leaf } from './leaves.ts'
import { capitalised, endsIn } from './letters.ts'
import { strip } from './line-parts.ts'
import type { Line } from './lines.ts'
import { themeOver } from './parallel.ts'
import { looksLikeAddress, looksLikePlace } from './places.ts'
import { roomInBrackets } from './room-in-brackets.ts'
import { saidOfAll, usualPlace } from './said-of-all.ts'
import { BLOCK_HEADING, DAY_NUMBER, isDayLine, TRACK_WORD } from './schedule-lines.ts'
import { type Span, slice, textOf } from './span.ts'
import { namesProgramme, pauseIn } from './title.ts'

type Known = Pick<Facts, 'day' | 'place' | 'track'> & { untilPause?: true }

/** "Förbundet på mässan", "Program på Kunskapstorget 2022": what happens at the place, not the place. */
const NAMES_EVENT = /^program|\s(?:på|i|at|in|hos|ved)\s/iu

const ROOM =
  /(?:^|\p{L})(?:sal|salen|rum|rummet|lokal|lokalen|aula|aulan|scen|scenen|rom|rommet|room|lokale|lokalet)(?:$|\s)/iu

/** Over a whole page a house may be whose site it is; a room is where all of the page happens. */
const IS_ROOM =
  /(?:sal|salen|sali|rum|rummet|aula|aulan|scen|scenen|scene|stage|room|auditorium|lava|lavan|teltet|tältet)(?:\s\p{Lu}?\d{0,3})?$/iu

const IN_BRACKETS = hinted(text => text.endsWith(')'), /\((?<place>\p{Lu}[^()\d:?!]{3,40})\)$/u)

/** "Onsdag 16 mars (Kulturens hus)", "Onsdag 16 mars – Biblioteket", "Onsdag 16 mars, Sal 2": the place of a day; in brackets a holiday, a language or a remark is none. */
function placeBehindDay(span: Span): Span | undefined {
  const day = findDay(span.text)
  const behind = day?.month ? strip(slice(span, day.to)) : undefined
  const parting = behind ? span.text.slice(0, behind.at - span.at) : ''
  // Behind a comma stands the house of the whole event, unless it is a room in it.
  const isSaid = /\s[–—-]\s$/u.test(parting) || (/,\s$/u.test(parting) && ROOM.test(behind?.text ?? ''))
  if (behind && isSaid && looksLikePlace(behind.text)) return behind
  const inside = IN_BRACKETS.exec(span.text)?.groups?.['place']
  if (!inside || !findDay(span.text.slice(0, -inside.length - 2))?.month) return undefined
  const place = slice(span, span.text.length - 1 - inside.length, span.text.length - 1)
  const isRemark =
    /(?:dag|dagen|afton|program|programmet)$/iu.test(inside) ||
    saysCancelled(inside) ||
    languageIn(place) ||
    namesProgramme(inside)
  return isRemark ? undefined : place
}

/** Whether a session is a pause, by what stands behind its time or in the line under it. */
function isPauseAt(leaves: readonly Leaf[], { from, anchor }: Range): boolean {
  const at = anchor?.at ?? from
  const line = leaves[anchor?.bare ? at + 1 : at]?.line
  const title = line && strip(slice(line.span, anchor?.bare ? 0 : (anchor?.clock?.to ?? 0)))
  return (
    title !== undefined &&
    title.text.length < LONGEST_PAUSE &&
    (pauseIn(title) !== undefined || CLOSES.test(title.text))
  )
}

/** What ends a day is part of no block before it. */
const CLOSES =
  /^(?:(?:gemensam|felles|fælles)\s)?(?:avslut(?:ning|ande|tas)|avslutter|avslutning|afslut(?:ning|tes)|summering|oppsummering|opsummering|closing|wrap-?up|päätös|loppusanat)(?!\p{L})/iu

const LONGEST_PAUSE = 60

/** Whether a session says its time; one that a day leads does not, and begins when all do. */
function hasTimeOfItsOwn(next: Range | undefined): boolean {
  return next?.anchor !== undefined && (next.anchor.clock !== undefined || next.anchor.way === 'labelled')
}

/**
 * Gives where the smallest box ends that holds a line and several of the sessions behind it: a tab, a column. What the line says
 * ends with it. `starts` are the sessions' first leaves, in order.
 */
function groupsOf(leaves: readonly Leaf[], starts: readonly number[]): (at: number) => number {
  const before = new Int32Array(leaves.length + 1)
  for (const start of starts) before[start + 1] = (before[start + 1] ?? 0) + 1
  for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0)
  return at => {
    for (let box = leaves[at]?.box; box; box = box.parent)
      if ((before[box.to] ?? 0) - (before[at] ?? 0) >= SEVERAL) return box.to
    return leaves.length
  }
}

const SEVERAL = 2

/** Lines in bold that are no headings stand below all headings; what is said under a heading, between it and the next level. */
const BELOW_HEADINGS = 7
const UNDER = 0.5

/** "Gamla brandstationen" over "Slangtorget": a heading with its street below is a house, whatever it is called. */
function isHouse({ level }: Line, below: Line | undefined): boolean {
  if (!level || level === 1 || !below || below.level) return false
  const { text } = below.span
  return (looksLikeAddress(text) && !findDay(text) && !looksLikePlace(text)) || STREET.test(text)
}

const STREET =
  /^\p{Lu}[\p{L} ]{2,30}(?:gatan|gata|vägen|väg|torget|torg|gränd|gaten|gate|veien|vei|gade|vej|plads|katu|tie|tori|street|road)$/u

/** "Spor A: Genopretning (Sal 1)": the room of a track stands in brackets behind it; so may its chair, who is not of its name. */
function withRoom(heading: Span): Partial<Known> {
  const chair = CHAIR.exec(heading.text)
  const meaning = chair && meaningOf(chair.groups?.['label'] ?? '')
  const span = chair && meaning && 'role' in meaning ? slice(heading, 0, chair.index) : heading
  const split = roomInBrackets(span)
  return split ? { track: split.title, place: split.room } : { track: span }
}

/** "Session 1: Animals (Chair: Anna Berg)", "Sesjon 2: Dyr – Møteleder: Bo Vik" */
const CHAIR = /(?:\s\(|,\s|\s[–—-]\s)(?<label>\p{L}[\p{L}\s]{2,24}):\s[^():]+\)?$/u

/**
 * Keeps what the headings say that stand over the sessions: a day, a room, a track. A heading ends what those of its
 * own level and below have said; a day ends the tracks and rooms of the day before.
 */
export function createContext(
  leaves: readonly Leaf[],
  { calendar, starts }: { calendar: Calendar; starts: readonly number[] },
) {
  let stack: { level: number; known: Partial<Known>; until: number }[] = []
  const endOfGroup = groupsOf(leaves, starts)
  let day: string | undefined
  let shared: Partial<Facts> = {}
  let lastStart = ''

  function readLine(line: Line, { at, next }: { at: number; next: Range | undefined }) {
    const { text } = line.span
    const below = leaves[at + 1]?.line
    const until = endOfGroup(at)
    const date = inPassing(line) ? undefined : dateIn(line)
    const level = line.level ?? BELOW_HEADINGS
    if (date || isDayLine(text)) {
      if (date !== day) stack = stack.filter(entry => entry.level < level)
      day = date
      lastStart = ''
      const place = placeBehindDay(line.span)
      if (place) stack.push({ level, known: { place }, until })
      if (isDayLine(text) || line.level) return
    }
    if (text.length > 120 || (!line.level && !line.strong)) return readShared(line, { next, until })
    stack = stack.filter(entry => entry.level < level)
    stack.push({ level, known: isHouse(line, below) ? { place: line.span } : knownFrom(line, next), until })
    const clock = next && !next.anchor ? findClock(text) : undefined
    if (clock?.end) shared = { start: clock.start, end: clock.end }
  }

  /** "Alla pass: Stora salen", "Plats: Kongresshuset" over the sessions. */
  function readShared(line: Line, { next, until }: { next: Range | undefined; until: number }) {
    const usual = usualPlace(line.span)
    if (usual) stack.push({ level: UNDER, known: { place: usual }, until })
    const { facts } = readFacts([line], { given: {}, calendar })
    const { start, end } = facts
    // "Sal Slussen" alone under the heading of a track.
    const isUnderTrack = stack.at(-1)?.known.track !== undefined
    const room = slice(line.span, 0, line.span.text.replace(/\.$/u, '').length)
    const place = facts.place ?? (isUnderTrack && looksLikePlace(room.text) ? room : undefined)
    const isSaid =
      place && (line.role !== 'place' || readLabels(line.span, line.marks) || looksLikePlace(textOf(place)))
    const isUnderHouse = stack.at(-1)?.known.place !== undefined && !readLabels(line.span, line.marks)
    if (isSaid && !start && !isUnderHouse)
      stack.push({ level: Math.floor(stack.at(-1)?.level ?? 0) + UNDER, known: { place }, until })
    else if (!hasTimeOfItsOwn(next))
      shared = start
        ? { start, ...(end && { end }), ...(place && { place }) }
        : (saidOfAll(line.span) ?? shared)
    if (facts.day && !next?.anchor) day = String(facts.day)
  }

  /** Whether a session says its day beside its time: then times begin anew with each. */
  function saysDay({ anchor }: Range): boolean {
    const text = leaves[anchor?.at ?? -1]?.line?.span.text ?? ''
    return text.length < LONGEST_PAUSE && findDay(text)?.month !== undefined
  }

  /** A sentence tells of a day, of this one or another; what is said of all sessions is read elsewhere (`dayOfEvent`). */
  function inPassing({ span: { text }, level, strong }: Line): boolean {
    return (
      !level &&
      !strong &&
      endsIn(text, '.!') &&
      /[\p{L}\d)]/u.test(text.charAt(text.length - 2)) &&
      !isDayLine(text) &&
      findDay(text)?.at !== 0
    )
  }

  function dateIn({ span: { text }, level }: Line): string | undefined {
    if (text.length > 120 || (!level && saysOtherDay(text))) return undefined
    const place = DAY_NUMBER.exec(text)?.groups?.['place']
    const stated = findDay(text)
    if (stated?.last) return undefined
    return (stated && calendar.dateOf(stated)) ?? (place ? calendar.dateOfNumber(Number(place)) : undefined)
  }

  /** What a heading says: a track by its word, a room by its; times that begin anew under it show a track, too. */
  function knownFrom({ span, level }: Line, next: Range | undefined): Partial<Known> {
    if (TRACK_WORD.test(span.text)) return withRoom(span)
    if (BLOCK_HEADING.test(span.text) && !findClock(span.text)) return { ...withRoom(span), untilPause: true }
    // "Felles åpning (Storstua)"
    const split = level === 1 || findClock(span.text) ? undefined : roomInBrackets(span)
    if (split) return { place: split.room }
    // "Humanistiska fakulteten, Ekmansalen"
    const comma = level === 1 ? -1 : span.text.lastIndexOf(', ')
    const behind = comma < 0 ? undefined : slice(span, comma + 2)
    if (
      behind &&
      IS_ROOM.test(behind.text) &&
      looksLikePlace(capitalised(behind.text)) &&
      !findClock(span.text)
    )
      return { place: behind }
    if ((level !== 1 || IS_ROOM.test(span.text)) && looksLikePlace(span.text) && !NAMES_EVENT.test(span.text))
      return { place: span }
    const restarts = next?.anchor?.clock !== undefined && next.anchor.clock.start <= lastStart
    return restarts && !namesProgramme(span.text) && !findClock(span.text) && !findDay(span.text)
      ? { track: span }
      : {}
  }

  return {
    /** Reads the lines before a section. */
    read({ from, to, next }: { from: number; to: number; next: Range }) {
      for (let at = from; at < to; at++) {
        const line = leaves[at]?.line
        if (line) readLine(line, { at, next })
      }
      stack = stack.filter(({ until }) => until > next.from)
      if (next.anchor?.clock) lastStart = saysDay(next) ? '' : next.anchor.clock.start
      if (isPauseAt(leaves, next)) stack = stack.filter(({ known }) => !known.untilPause)
    },
    /** What a session that comes now inherits. */
    given(): Partial<Facts> {
      const { untilPause: _untilPause, ...known } = Object.assign({}, ...stack.map(entry => entry.known))
      return { ...shared, ...known, ...(day && { day }) }
    },
    /** What the lines over a group of parallel sessions say of each: time, place, theme. */
    group({ from, to }: { from: number; to: number }): Partial<Facts> {
      const lines = leaves.slice(from, to).flatMap(({ line }) => line ?? [])
      const {
        start,
        end,
        day: own,
        place,
      } = readFacts(
        lines.filter(({ span }) => leadingClock(span.text) || span.text.length < 80),
        { given: {}, calendar },
      ).facts
      const [track] = lines.flatMap(line => themeOver(line) ?? [])
      return {
        ...(track && { track }),
        ...(start && { start }),
        ...(end && { end }),
        ...(own && { day: own }),
        ...(place && { place }),
      }
    },
  }
}
