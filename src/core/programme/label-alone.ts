import { isReach } from './contact.ts'
import { begunBy, boxBegunBy, type Extents } from './extents.ts'
import { asksWho, meaningOf, readLabels } from './labels.ts'
import type { Holder, Line } from './lines.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import { looksLikeAddress } from './places.ts'
import { type FactKind, PEOPLE_COLUMNS } from './words/labels.ts'

/** A label that stands alone, and up to where more of its values may stand, once the first is taken. */
export type Pending = { kind: FactKind; label: Line; until?: number }

/** Facts of which several values may stand under a label, a line each; what stands under an address is more of it. */
const SEVERAL: ReadonlySet<FactKind> = new Set([
  'accessibility',
  'place',
  'address',
  'aside',
  'organiser',
  'kind',
])
const MOST_VALUES = 6
const LONGEST_VALUE = 120
/** What is for those who come is said in few words; a longer text under it is of something else. */
const LONGEST_ASIDE = 60

/** Whether a line is a value of a label that stands alone: the first under it, or one more of a few short ones. */
export function isValueOf(line: Line, index: number, { kind, label, until }: Pending): boolean {
  const { text } = line.span
  if (readLabels(line.span, line.marks)) return false
  const isSentence = /\p{L}{3}[.!?]$/u.test(text)
  if (until === undefined) {
    const row = label.inTable ? label.holder?.parent : undefined
    if (row && !isWithin(line, row)) return false
    return kind !== 'aside' || !isSentence || text.length <= LONGEST_ASIDE || line.term === undefined
  }
  if (kind === 'aside' && isReach(text)) return true
  if ((kind === 'place' || kind === 'address') && looksLikeAddress(text)) return true
  const isShort = text.length <= LONGEST_VALUE && !isSentence
  return index < until && isShort && !line.level && !line.term && !line.image && !meaningOf(text)
}

function isWithin({ holder }: Line, outer: Holder): boolean {
  for (let each = holder; each; each = each.parent) if (each === outer) return true
  return false
}

type Place = { lines: readonly Line[]; index: number; extents: Extents }

/** The label of which a value was taken, where more may follow: in the list or box that the first begins, or up to the next term. */
export function moreOf(open: Pending, { lines, index, extents }: Place): Pending | undefined {
  if (!SEVERAL.has(open.kind)) return undefined
  if (open.until !== undefined) return open
  const { label } = open
  const end = label.term && label.holder ? extents.get(label.holder)?.to : begunBy(lines, index, extents)?.to
  // "Hörslinga<br>Teckenspråkstolk": what is one text with the first value is under the label, too; a second place would be lost.
  let own = index + 1
  while (open.kind !== 'place' && lines[own] && lines[own]?.source.of === lines[index]?.source.of) own += 1
  return { ...open, until: Math.min(Math.max(end ?? 0, own), index + MOST_VALUES) }
}

/** The fact that a line names, where it is a label and nothing else. */
export function labelAlone(lines: readonly Line[], index: number, extents: Extents): FactKind | undefined {
  const line = lines[index]
  const next = lines[index + 1]
  const meaning = line && line.span.text.length < LONGEST_LABEL ? meaningOf(line.span.text) : undefined
  if (!line || !meaning) return undefined
  const fact = 'fact' in meaning ? meaning.fact : forWhom(line, next)
  if (!fact || fact === 'text') return undefined
  if (line.inTable && next?.inTable && PEOPLE_COLUMNS.has(next.span.text.toLowerCase())) return undefined
  const isMarked = line.span.text.endsWith(':')
  if (!isMarked && line.level && !hasValueUnder(fact, next)) return undefined
  if (line.level && fact === 'aside') return fact
  if (!SESSIONS_TOO.has(fact) || isMarked || line.term || line.inTable || isNamedLabel(line)) return fact
  return isOverValue(lines, index, extents) ? fact : undefined
}

const LONGEST_LABEL = 60

/** "Vem?" over no one's name says for whom it is. */
function forWhom({ span }: Line, next: Line | undefined): 'aside' | undefined {
  return asksWho(span.text) && next && peopleBehindLabel(next.span).length === 0 ? 'aside' : undefined
}

/** Labels that a session may be called by: alone they are one with a colon, or beside their value in a table, list or box. */
const SESSIONS_TOO: ReadonlySet<FactKind> = new Set([
  'kind',
  'title',
  'registration',
  'end',
  'aside',
  'other',
])

function isNamedLabel({ names }: Line): boolean {
  return names !== undefined && /(?:^|[\s_-])(?:label|term|key)(?:$|[\s_-])/u.test(names)
}

/** Whether a line begins a small box that holds it and its value, or stands in bold over its value in one text. */
function isOverValue(lines: readonly Line[], index: number, extents: Extents): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || next.level || next.span.text.length > LONGEST_VALUE) return false
  const box = boxBegunBy(lines, index, extents)
  const isOneText = line.strong === true && !next.strong && line.source.of === next.source.of
  return isOneText || (box !== undefined && box.to - index <= LARGEST_PAIR)
}

const LARGEST_PAIR = 5

/** A heading is a label where a value, rather than a text, stands under it: "Arrangör" over a name. */
function hasValueUnder(fact: FactKind, next: Line | undefined): boolean {
  return (
    UNDER_HEADINGS.has(fact) &&
    next !== undefined &&
    !next.level &&
    next.span.text.length <= (fact === 'aside' ? LONGEST_ASIDE : LONGEST_VALUE)
  )
}

const UNDER_HEADINGS: ReadonlySet<FactKind> = new Set([
  'time',
  'day',
  'place',
  'address',
  'organiser',
  'language',
  'accessibility',
  'aside',
])
