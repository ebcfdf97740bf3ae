import type { Range } from './anchors.ts'
import { CONTACT } from './contact.ts'
import { readLabels } from './labels.ts'
import type { Box, Leaf } from './leaves.ts'
import type { Line } from './lines.ts'
import { findParts } from './parts.ts'
import { readPersonLine } from './person-line.ts'
import { isPeople } from './person-list.ts'
import { looksLikePlace } from './places.ts'

/**
 * The last session without the notes behind it, which belong to the page: it ends with the box that it shares with the
 * one before, and where a line begins that no other session has in its place. Notes follow a list.
 */
export function withoutNotes(leaves: readonly Leaf[], ranges: readonly Range[]): Range[] {
  const last = ranges.at(-1)
  const others = ranges.slice(0, -1)
  const before = others.at(-1)
  if (!last?.anchor || !before) return [...ranges]
  const shared = sharedBox(leaves, before, last)
  const areLines = others.length > 1 && others.every(({ from, to }) => to === from + 1)
  const ends = [
    last.to,
    shared?.to ?? last.to,
    areLines ? endOfText(leaves, last.from) : last.to,
    noteIn(leaves, last, others),
    boxIn(leaves, { last, others, shared }),
  ]
  const bounded = { ...last, to: Math.min(...ends) }
  const to = oddIn(leaves, { last: bounded, others, shared })
  return [...others, { ...last, to: Math.max(last.anchor.at + 1, to) }]
}

/** Where a box begins in the last session, of lines on their own like all the others: none of those has any but lists. */
function boxIn(
  leaves: readonly Leaf[],
  { last, others, shared }: { last: Range; others: readonly Range[]; shared: Box | undefined },
): number {
  const isBoxed = (at: number) => !leaves[at]?.line?.inList && leaves[at]?.box !== shared
  const first = firstFrom(last, isBoxed)
  const areFlat = first < last.to && others.length >= ENOUGH
  return areFlat && others.every(range => firstFrom(range, isBoxed) === range.to) ? first : last.to
}

/** The first place in a range of which something holds; the end of the range where it never does. */
function firstFrom({ from, to }: Range, holds: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (holds(at)) return at
  return to
}

/** Where the text ends that a leaf is a piece of. */
function endOfText(leaves: readonly Leaf[], from: number): number {
  const of = leaves[from]?.line?.source.of
  let end = from + 1
  while (of !== undefined && of >= 0 && leaves[end]?.line?.source.of === of) end += 1
  return end
}

/** The smallest box that this session's start shares with that of the one before. */
function sharedBox(leaves: readonly Leaf[], before: Range, last: Range): Box | undefined {
  let box = leaves[last.from]?.box
  while (box && box.from > before.from) box = box.parent
  return box
}

/** What a stretch of lines that are one text is, where it stands in a session. */
type Part = { at: number; kind: 'facts' | 'list' | 'text' | 'other' }

/** So many other sessions show the page's way. */
const ENOUGH = 3

/** Where text begins in the last session that no other has in its place: behind facts or people, as a text of its own, or one more. */
function oddIn(
  leaves: readonly Leaf[],
  { last, others, shared }: { last: Range; others: readonly Range[]; shared: Box | undefined },
): number {
  if (others.length < ENOUGH) return last.to
  const parts = partsOf(leaves, last)
  const texts = parts.flatMap(({ kind }, index) => (kind === 'text' ? [index] : []))
  if (texts.length === 0 || isGroup(leaves, last)) return last.to
  const placeOf = (all: readonly Part[], index: number) => `${all[index - 1]?.kind} ${all[index]?.kind}`
  const seen = new Set<string>()
  let most = 0
  for (const other of others) {
    const theirs = partsOf(leaves, other)
    // The texts of a group are sessions of their own.
    if (theirs.some(({ kind }) => kind === 'text') && isGroup(leaves, other)) continue
    for (const index of theirs.keys()) seen.add(placeOf(theirs, index))
    most = Math.max(most, theirs.filter(({ kind }) => kind === 'text').length)
    // What two or three show is seldom odd: a long page is not read to its end for it.
    if (texts.length <= most && texts.every(index => seen.has(placeOf(parts, index)))) return last.to
  }
  for (const [count, index] of texts.entries()) {
    const at = parts[index]?.at ?? last.to
    const isOdd = count >= most || !seen.has(placeOf(parts, index))
    const box = leaves[at]?.box
    const isInside = box !== shared && box !== undefined && box.from < at
    if (isOdd && !isInside && parts[index + 1]?.kind !== 'facts') return at
  }
  return last.to
}

function isGroup(leaves: readonly Leaf[], range: Range): boolean {
  return findParts(leaves, { ...range, needs: 'group' }).length > 0
}

/** The texts of a session behind the one that its time stands in, or its title, where the time stands alone. */
function partsOf(leaves: readonly Leaf[], { from, to, anchor }: Range): Part[] {
  const parts: Part[] = []
  let of = leaves[anchor?.at ?? from]?.line?.source.of
  let isOpening = anchor?.bare === true
  for (let at = (anchor?.at ?? from) + 1; at < to; at++) {
    const line = leaves[at]?.line
    const isSame = line !== undefined && line.source.of === of
    of = line?.source.of
    const part = parts.at(-1)
    const isTitle = isOpening
    isOpening = false
    if (isSame && part && saysFacts(line)) part.kind = 'facts'
    if (!isSame && !isTitle) parts.push({ at, kind: kindOf(line) })
  }
  return parts
}

function kindOf(line: Line | undefined): Part['kind'] {
  if (!line || line.level || line.image) return 'other'
  if (saysFacts(line)) return 'facts'
  return line.inList ? 'list' : 'text'
}

/** Whether a line is people, or has a label. */
function saysFacts({ span, marks, role, afterTime }: Line): boolean {
  if (role && role !== 'text' && role !== 'title') return true
  const person = span.text.length < LONGEST_FACT ? readPersonLine(span) : undefined
  return (
    afterTime === true ||
    readLabels(span, marks) !== undefined ||
    looksLikePlace(span.text) ||
    (person !== undefined && (person.slots > 0 || person.proven || person.name.text === span.text)) ||
    (span.text.length < LONGEST_FACT && isPeople(span))
  )
}

const LONGEST_FACT = 200

/** Where in the last session a note begins that belongs to the page; its end where none does. */
function noteIn(leaves: readonly Leaf[], last: Range, others: readonly Range[]): number {
  const linesIn = ({ from, to }: Range) => leaves.slice(from, to).flatMap(({ line }) => line ?? [])
  const before = others.flatMap(linesIn)
  const levels = new Set(before.map(({ level }) => level))
  const hasNotes = before.some(saysOfPage)
  const anchorAt = last.anchor?.at ?? last.from
  const bareUntil = last.anchor?.bare ? anchorAt + 1 : anchorAt
  const own = ownEnd(leaves, last, others)
  for (let at = Math.max(anchorAt + 1, own); at < last.to; at++) {
    const line = leaves[at]?.line
    const isHeading = line?.level !== undefined && !levels.has(line.level) && at > bareUntil
    if (line && (isHeading || (!hasNotes && saysOfPage(line)))) return at
  }
  return last.to
}

/** Where the box or the text ends that only this session's time stands in: what is in it is the session's. */
function ownEnd(leaves: readonly Leaf[], { anchor, from }: Range, others: readonly Range[]): number {
  const at = anchor?.at ?? from
  const leaf = leaves[at]
  if (leaf && others.every(range => (range.anchor?.at ?? range.from) < leaf.box.from)) return leaf.box.to
  let end = at + 1
  while (leaves[end]?.line && leaves[end]?.line?.source.of === leaf?.line?.source.of) end += 1
  return end
}

function saysOfPage({ span: { text } }: Line): boolean {
  return PAGE_NOTE.test(text) || (text.length < LONGEST_CONTACT && CONTACT.test(text))
}

const LONGEST_CONTACT = 160

/** What a page says of the whole day behind its programme. */
const PAGE_NOTE =
  /^(?:(?:för)?anmäl(?:an|ning|ningar|ningsavgift)?(?!\p{L})|anmälnings|sista anmälningsdag|(?:för )?(?:mer|ytterligare) info|frågor\?|har du frågor|kontakt(?:a|person)?(?!\p{L})|kostnad(?:en)?(?!\p{L})|pris:|avgift(?!\p{L})|målgrupp|obs!|med reservation|välkom(?:men|na)(?: med)? (?:din )?anmäl|varmt välkom|taggar:|arrangeras av|arrangörer?:|dagen arrangeras|seminariet (?:är|arrangeras)|konferensen (?:är|arrangeras)|påmelding|meld deg|kontakt|tilmelding|tilmeld|der er ingen|pris(?:en)? |arrangør|forbehold|ilmoittautu|lisätietoja|osallistumismaksu|muutokset|registration:|sign up|for more information|contact:)/iu
