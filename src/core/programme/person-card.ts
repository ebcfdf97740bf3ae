import { isReach } from './contact.ts'
import { boxBegunBy, type Extents } from './extents.ts'
import { isKind } from './kind-words.ts'
import { meaningOf, readLabels } from './labels.ts'
import { startOfLetters } from './letters.ts'
import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { beginsWithPost, standsOverPost } from './name-over-post.ts'
import { type PersonLine, readPersonLine } from './person-line.ts'
import { readSlots, roleIn } from './person-slots.ts'
import { looksLikePlace } from './places.ts'
import type { Span } from './span.ts'
import { isTitleWord, looksLikeTitle } from './titles.ts'
import { titlesAheadInLine } from './titles-ahead.ts'

/** What a person is, in the short lines under the name, and how many lines these are. */
export type Card = Pick<PersonLine, 'title' | 'organisation' | 'role'> & { lines: number }

type Around = { extents: Extents; isPerson: boolean }

/** A name over a longer text than this is a heading, not a card's. */
const LONGEST_LINE = 100
/** So many lines at most say what someone is; two where nothing shows where the card ends. */
const MOST_IN_BOX = 4
const MOST = 2
const LARGEST_CARD = 12

/**
 * Reads what stands under a name that is a line of its own: title and organisation, in a line or in several.
 * `isPerson`: it is known that the name is a person's; then any short line in the name's own box says what the person is.
 */
export function cardUnder(lines: readonly Line[], index: number, { extents, isPerson }: Around): Card {
  const box = boxBegunBy(lines, index, extents)
  const isBox = box !== undefined && box.to - index <= LARGEST_CARD
  const end = isBox ? Math.min(box.to, index + 1 + MOST_IN_BOX) : index + 1 + MOST
  const slots: Line[] = []
  let at = index + 1
  for (; at < end; at++) {
    const line = lines[at]
    if (!line) break
    if (isBox && isReach(line.span.text)) continue
    // One text that came apart: a name and what stood glued to it.
    const isOneText = line.source.of >= 0 && line.source.of === lines[index]?.source.of
    if (!isBox && !isOneText && isSaid(slots, lines[index])) break
    if (slots.length > 0 && !isOneText && beginsCard(lines, at, lines[index])) break
    if (isRoleOf(lines, at)) {
      slots.push(line)
      continue
    }
    const isText = line.role === 'text' && lines[index]?.role !== 'text'
    if (isText || !isSlot(line, { isFirst: slots.length === 0, isSure: (isBox && isPerson) || isOneText }))
      break
    slots.push(line)
  }
  return slots.length === 0 ? { lines: 0 } : { ...said(slots), lines: at - index - 1 }
}

/** Whether a line in the box of a card is the next one's name: in the same letters, or over what that one is. */
function beginsCard(lines: readonly Line[], at: number, name: Line | undefined): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !looksLikeName(line.span.text)) return false
  return (line.strong && name?.strong) || next?.source.of === line.source.of || standsOverPost(line, next)
}

/** Whether a label says what the one over it is: it ends the lines, or the next is a name with a post of its own. */
function isRoleOf(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || line.level || line.strong || line.image || roleIn(line.span) === undefined) return false
  return next === undefined || (standsOverPost(next, lines[at + 2]) && next.source.of !== line.source.of)
}

/** Whether what someone is has been said: in the text of the name, or with the house behind a comma; what follows is of another. */
function isSaid([first]: readonly Line[], name: Line | undefined): boolean {
  return first !== undefined && (first.source.of === name?.source.of || first.span.text.includes(', '))
}

/** Whether a line says what someone is: `isSure` where it can hardly be anything else. */
function isSlot(line: Line, { isFirst, isSure }: { isFirst: boolean; isSure: boolean }): boolean {
  const { text } = line.span
  const isNone =
    text.length >= LONGEST_LINE ||
    (line.level !== undefined && !isSure) ||
    line.image ||
    /[.!?:]$/u.test(text.replace(/(?<!\p{L})\p{L}{1,4}\.$/u, '')) ||
    readLabels(line.span, line.marks) ||
    isLabel(text, isSure)
  if (isNone) return false
  const isNamed = line.role === 'organisation' || line.role === 'personTitle'
  const person = isNamed || saysPost(line.span) ? undefined : readPersonLine(line.span)
  if (person && (isFirst || person.slots > 0 || person.proven)) return false
  if (isSure || isNamed || beginsWithPost(text)) return true
  return !isFirst && text.length < 60 && /^\p{Lu}/u.test(text)
}

/** "daglig leder, Studio Gran": under a name a title and a comma go on with where the person works, which may look like a name. */
function saysPost({ text }: Span): boolean {
  const comma = text.indexOf(', ')
  const last = text.slice(startOfLetters(text, comma), comma)
  return comma > 0 && (titlesAheadInLine(text) === comma + 2 || isTitleWord(last.toLowerCase()))
}

/** Whether a line names what comes; in a box "författare" and "Moderator" say what someone is. */
function isLabel(text: string, isSure: boolean): boolean {
  const meaning = meaningOf(text)
  return meaning !== undefined && !(isSure && 'role' in meaning)
}

function said(slots: readonly Line[]): Omit<Card, 'lines'> {
  const [first, second] = slots
  if (!first) return {}
  const byName = (role: Line['role']) => slots.find(line => line.role === role)?.span
  const [title, organisation] = [byName('personTitle'), byName('organisation')]
  if (title && organisation && title !== organisation) return { title, organisation }
  if (organisation && !title && !second && !/^\(|, /u.test(organisation.text)) return { organisation }
  if (!second || first.span.text.includes(', ')) return readSlots(first.span)
  // "moderator" over where the person works: what is left says who it is.
  const role = roleIn(first.span)
  if (role) return { ...readSlots(second.span), role }
  const isTurned = looksLikeTitle(second.span.text) && !looksLikeTitle(first.span.text)
  return isTurned
    ? { title: second.span, organisation: first.span }
    : { title: first.span, organisation: second.span }
}

/**
 * Where someone works of whom the line says a title and no more: a few words under it, in the same text. "Professor Anna
 * Berg⏎Lunds universitet".
 */
export function organisationUnder(lines: readonly Line[], index: number): Span | undefined {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || line.source.of < 0 || next.source.of !== line.source.of) return undefined
  const { text } = next.span
  const isOther =
    isOneOfList(lines, index) ||
    next.level !== undefined ||
    next.image !== undefined ||
    next.strong === true ||
    next.afterTime === true ||
    !/^\p{Lu}/u.test(text) ||
    /[.!?:,;”"]$|\d/u.test(text) ||
    text.split(/\s+/u).length > MOST_WORDS_OF_HOUSE ||
    BEGINS_SENTENCE.test(text) ||
    meaningOf(text) !== undefined ||
    readLabels(next.span, next.marks) !== undefined ||
    isKind(text) ||
    looksLikePlace(text)
  const person = isOther ? undefined : readPersonLine(next.span)
  const isPerson = person && (person.slots > 0 || person.proven || !NAMES_HOUSE.test(text))
  return isOther || isPerson ? undefined : next.span
}

/** "Ali Rad, poet" over "Kören Vox" over "Maria Ek, dirigent", the last: each line is one who takes part. */
function isOneOfList(lines: readonly Line[], index: number): boolean {
  const [line, , other, after] = lines.slice(index, index + 4)
  if (!other || other.source.of !== line?.source.of) return false
  const saysPost = (each: Line) =>
    (readPersonLine(each.span)?.slots ?? 0) > 0 && each.span.text.includes(', ')
  return saysPost(line) && saysPost(other) && (after?.source.of !== line.source.of || saysPost(after))
}

const MOST_WORDS_OF_HOUSE = 5
/** With these a text begins that tells of something. */
const BEGINS_SENTENCE =
  /^(?:Om|Hur|Vad|Varför|När|Var|Med|Att|Från|På|I|En|Ett|Den|Det|De|Vi|Så|Och|Samt|Hvordan|Hva|Hvad|Hvorfor|Fra|Et|Vi|Og|Miten|Miksi|Mitä|Ja|How|What|Why|When|On|About|With|From|A|An|And|In|We)\s/u
/** "Peatland Trust Caithness": in capitals like a name. */
const NAMES_HOUSE =
  /(?:^|\s)(?:Trust|Institut\p{L}*|Universit\p{L}*|College|School|Foundation|Council|Society|Museum|Centre|Center|Group|AB|Oy|AS|ApS|Ltd|Inc|Region|Kommun|Academy|Association|Agency|Hospital)(?:\s|$)/u

/** Whether a text tells of someone: it begins with the name, a part of it, or "Hon", "He", "Hän". */
export function tellsOf(name: string, line: Line | undefined): boolean {
  if (!line || line.level || line.image || line.span.text.length < SHORTEST_TELLING) return false
  const first = /^[\p{L}’'-]+/u.exec(line.span.text)?.[0] ?? ''
  return (
    name.split(/\s+/u).includes(first.replace(/s$/u, '')) ||
    name.split(/\s+/u).includes(first) ||
    PRONOUNS.has(first.toLowerCase())
  )
}

const SHORTEST_TELLING = 25
const PRONOUNS = new Set(['hon', 'han', 'hen', 'hun', 'hän', 'she', 'he', 'they'])
