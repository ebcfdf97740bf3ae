import { saysDeadline, saysOtherDay } from './calendar.ts'
import { saysCancelled, withoutCancelled } from './cancelled.ts'
import { type Clock, findClock, isTimeOnly, leadingClock } from './clock.ts'
import { findDay, isDayOnly } from './dates.ts'
import { kickerAhead } from './kicker-ahead.ts'
import { readLabels } from './labels.ts'
import type { Leaf } from './leaves.ts'
import { capitalised } from './letters.ts'
import { leadLength, withoutBracket, withoutLead, withoutTail } from './line-parts.ts'
import type { Line } from './lines.ts'
import { isRoom, isRoomNumber, looksLikePlace } from './places.ts'
import { signOf } from './signs.ts'
import { isPause, readKicker } from './title.ts'

/**
 * A leaf that begins, or belongs to, a session: it says when the session is, or what it is called where that is known.
 * `bare`: it says nothing but the time, and the title stands before or after it. `way` is where the time stands:
 * `trailing` is at the end of a line that nothing sets it off in, which counts only where several lines do so.
 */
export type Anchor = {
  at: number
  clock?: Clock
  bare: boolean
  way: 'led' | 'labelled' | 'ended' | 'trailing' | 'titled'
}

/** A session’s part of a page as a range of leaves; `anchor` is the time that it was found by. */
export type Range = { from: number; to: number; anchor?: Anchor }

/** Finds the leaves that begin, or belong to, a session by stating its time. Two in a row are a start and its end. */
export function findAnchors(leaves: readonly Leaf[]): Anchor[] {
  const anchors: Anchor[] = []
  for (const [at, { line }] of leaves.entries()) {
    const anchor = line && anchorAt(line, at)
    if (!anchor) continue
    const last = anchors.at(-1)
    const isEnd =
      last && last.at === at - 1 && last.bare && anchor.bare && !last.clock?.end && !anchor.clock?.end
    const isSame = last && anchor.way === 'labelled' && last.clock?.start === anchor.clock?.start
    if (!isEnd && !isSame) anchors.push(anchor)
  }
  return withPauses(leaves, asUsual(leaves, anchors))
}

/**
 * What stands behind most times tells of the others: where titles do, what looks like a room is one ("14.30 Opsamling i
 * plenum"); where rooms do, a few words behind a comma are a room ("kl. 19.00, Halmby slott").
 */
function asUsual(leaves: readonly Leaf[], anchors: readonly Anchor[]): Anchor[] {
  const led = anchors.filter(({ way }) => way === 'led')
  const titled = led.filter(({ bare }) => !bare).length
  const behind = ({ at, clock }: Anchor) => leaves[at]?.line?.span.text.slice(clock?.to) ?? ''
  const rooms = led.filter(anchor => anchor.bare && withoutLead(behind(anchor)) !== '').length
  const areTitled = titled >= USUAL * led.length
  const haveRooms = rooms >= FEWEST_ROOMS && rooms > titled && led.length - titled >= USUAL * led.length
  if (!areTitled && !haveRooms) return [...anchors]
  return anchors.map(anchor => {
    if (anchor.way !== 'led') return anchor
    const rest = behind(anchor)
    if (areTitled && anchor.bare && withoutLead(rest) !== '') return { ...anchor, bare: false }
    return haveRooms && !anchor.bare && ROOM_BEHIND.test(rest) ? { ...anchor, bare: true } : anchor
  })
}

const USUAL = 0.6
const FEWEST_ROOMS = 2
const ROOM_BEHIND = /^\s?[,|·]\s(?:i\s|på\s)?\p{Lu}[^.:;?!]{2,40}$/u

/** With the items and paragraphs that are nothing but a pause, between two that a time leads: "Lunch" has none where all know when. */
function withPauses(leaves: readonly Leaf[], anchors: readonly Anchor[]): Anchor[] {
  const pauses = anchors.flatMap((anchor, index) => {
    const next = anchors[index + 1]
    if (!next || anchor.way === 'labelled' || next.way === 'labelled') return []
    const found: Anchor[] = []
    for (let at = anchor.at + 1; at < next.at; at++)
      if (isPauseAlone(leaves, at, anchor) && isLikeItem(leaves[at], leaves[anchor.at]))
        found.push({ at, bare: false, way: anchor.way })
    return found
  })
  return pauses.length === 0 ? [...anchors] : [...anchors, ...pauses].sort((a, b) => a.at - b.at)
}

function isPauseAlone(leaves: readonly Leaf[], at: number, before: Anchor): boolean {
  const line = leaves[at]?.line
  // Right under its time, or under the line of its end or of its column's room.
  const between = at === before.at + 2 ? leaves[before.at + 1]?.line : undefined
  const isItsTitle = before.bare && (at === before.at + 1 || (between !== undefined && isEndOrRoom(between)))
  if (!line || line.level || line.image || isItsTitle) return false
  return line.span.text.length <= LONGEST_PAUSE && isPause(line.span.text)
}

/** Whether a line between a time and a title says when it ends, or where it is: the head of its column. */
function isEndOrRoom({ span, role }: Line): boolean {
  return isTimeOnly(span.text) || role === 'place' || looksLikePlace(span.text)
}

/** Whether two leaves are items of one list, or paragraphs beside each other. */
function isLikeItem(one: Leaf | undefined, other: Leaf | undefined): boolean {
  if (one?.line?.inList !== other?.line?.inList || one?.line?.inTable || other?.line?.inTable) return false
  return one?.line?.inList ? one.box.parent === other?.box.parent : one?.box === other?.box
}

const LONGEST_PAUSE = 30

/** The leaves that are a known title each, the first of each title. */
export function findTitles(leaves: readonly Leaf[], titles: ReadonlySet<string>): Anchor[] {
  const found = new Map<string, Anchor>()
  for (const [at, { line }] of leaves.entries()) {
    const text = line?.span.text.toLowerCase() ?? ''
    if (titles.has(text) && !found.has(text)) found.set(text, { at, bare: false, way: 'titled' })
  }
  return [...found.values()]
}

/** The lines that a date leads, where a page has several and says no times: "18 februari  Lise Ek, Lund: Vattnets rätt". */
export function findDays(leaves: readonly Leaf[]): Anchor[] {
  const days = new Set<string>()
  const anchors = leaves.flatMap(({ line }, at): Anchor[] => {
    const text = line && !line.image ? withoutCancelled(line.span, { accessibility: [] }).text : ''
    const day = text.length < 1000 ? findDay(text.slice(0, 60)) : undefined
    if (day?.at !== 0 || !day.month || day.last || saysOtherDay(text.slice(0, 120))) return []
    // A day alone, or with its place, leads what stands below it in the same text or box: a row, a card.
    const said = text.slice(day.to)
    const time = leadingClock(withoutLead(said))
    const rest = time ? withoutLead(said).slice(time.to) : said
    const isCancelled = saysCancelled(withoutLead(rest))
    const behind = isCancelled ? '' : rest
    const isPlaced = looksLikePlace(withoutLead(behind))
    const isHeadOfText = line?.source.of === leaves[at + 1]?.line?.source.of
    const isAlone = isHeadOfText && (line?.strong || isCancelled || time !== undefined || isPlaced)
    const { box } = leaves[at] ?? {}
    const isHead = (box?.from === at && box.to > at + 1) || (line?.level ?? 1) > 1 || line?.term === true
    if (
      !((isAlone || isHead) && (isPlaced || /^[\s.:]*(?:\([^()]*\))?$/u.test(behind))) &&
      !/^[\s:–—.,-]*[\p{Lu}”“"]/u.test(behind)
    )
      return []
    if (!isAlone && isPlaced) return []
    days.add(`${day.month}-${day.day}`)
    return [{ at, bare: false, way: 'led' }]
  })
  return days.size >= ENOUGH_DAYS && days.size === anchors.length ? anchors : []
}

const ENOUGH_DAYS = 3

function anchorAt(line: Line, at: number): Anchor | undefined {
  const { text } = line.span
  // "Torsdag 23.10" is a day.
  if (text.length > 2000 || line.image || isDayOnly(text)) return undefined
  const signed = signOf(line.span)
  const shown = signed && (signed.kind === 'time' || signed.kind === 'day') ? signed.rest.text : undefined
  const signedClock = shown === undefined ? undefined : findClock(shown, { hoursAlone: true })
  if (signedClock) return { at, clock: signedClock, bare: true, way: 'labelled' }
  const labelled = readLabels(line.span, line.marks)
  if (labelled) {
    const part = labelled.parts.find(
      ({ meaning }) => 'fact' in meaning && (meaning.fact === 'time' || meaning.fact === 'day'),
    )
    const clock = part && findClock(part.value.text, { hoursAlone: true })
    if (clock) return { at, clock, bare: labelled.before.text === '', way: 'labelled' }
  }
  const lead = leadOf(line)
  if (lead && !saysDeadline(text.slice(lead.to, lead.to + 30))) {
    const rest = withoutLead(text.slice(lead.to))
    return { at, clock: lead, bare: rest === '' || looksLikePlace(rest), way: 'led' }
  }
  const hasRoomNumber =
    isRoomNumber(text) || labelled?.parts.some(({ value }) => isRoomNumber(value.text)) === true
  return hasRoomNumber ? undefined : endedAt(line, at)
}

/** A time at the end of a line, alone or with the room or the kind behind it; or between the kind and the place. */
function endedAt(line: Line, at: number): Anchor | undefined {
  const { text } = line.span
  const end = text.length < 200 ? findClock(text) : undefined
  if (!end || saysOtherDay(text)) return undefined
  const before = withoutTail(text.slice(0, end.at))
  if (end.end && isKicker(before) && /^[,;]\s\S/u.test(text.slice(end.to)))
    return { at, clock: end, bare: true, way: 'ended' }
  const behind = withoutBracket(withoutLead(text.slice(end.to)), text.slice(0, end.at))
  const hasRoom =
    looksLikePlace(behind) || isRoom(capitalised(behind)) || (behind !== '' && isSetApart(text.slice(end.to)))
  if (/\.$/u.test(text) || !(hasRoom || isKicker(behind) || /^[\s)\]]*$/u.test(behind))) return undefined
  const bare = looksLikePlace(before) || (hasRoom && isKicker(before))
  const isSet = /[(,|–—-]\s?$/u.test(text.slice(0, end.at))
  if (bare || line.level || line.strong || (isSet && (line.inList || end.end !== undefined)))
    return { at, clock: end, bare, way: 'ended' }
  return end.end === undefined ? undefined : { at, clock: end, bare, way: 'trailing' }
}

function isKicker(text: string): boolean {
  return readKicker({ text, of: 0, at: 0 }) !== undefined
}

/** A gap as wide as a column's, and a few words behind it. */
export function isSetApart(text: string): boolean {
  return /^\s{2,}\S.{0,60}$/u.test(text)
}

/** The time that a line begins with, behind the word that it is cancelled ("AVLYST: 10.00–10.45: Vinter"), a numbered kind, or neither. */
function leadOf(line: Line): Clock | undefined {
  const lead = leadIn(line, line.span.text)
  if (lead) return lead
  const kicker = kickerAhead(line.span)
  const rest = kicker?.behind ?? withoutCancelled(line.span, { accessibility: [] })
  const ahead = rest.at - line.span.at
  const role = kicker ? 'time' : line.role
  const behind = ahead > 0 ? leadIn({ ...line, ...(role && { role }) }, rest.text) : undefined
  return behind && { ...behind, at: 0, to: ahead + behind.to }
}

/** The time that a text begins with, a day before it or not. */
function leadIn(line: Line, text: string): Clock | undefined {
  const options = line.role === 'time' ? { hoursAlone: true as const } : {}
  const clock = leadingClock(text, options)
  if (clock) return clock
  const day = text.length < 200 ? findDay(text) : undefined
  if (day?.at !== 0) return undefined
  const at = day.to + leadLength(text.slice(day.to))
  const later = leadingClock(text.slice(at), options)
  return later && { ...later, at: 0, to: at + later.to }
}
