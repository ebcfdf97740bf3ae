import type { Mark } from '../page/page.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isKind } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import { looksLikeName, nameEnd } from './name.ts'
import { looksLikePlace } from './places.ts'
import { roleOf } from './roles.ts'
import type { Span } from './span.ts'

/** Where a text comes apart by its markup: at names of elements, labels in bold, a bold title, links that are buttons. Offsets in the text. */
export function markedCuts(span: Span, marks: readonly Mark[]): number[] {
  return [
    ...nameCuts(span, marks),
    ...labelCuts(span, marks),
    ...namedCuts(span, marks),
    ...linkCuts(span, marks),
  ]
}

/** Where an element begins or ends whose names say what it is. */
function nameCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  const end = at + text.length
  const parts: { start: number; end: number; role: string }[] = []
  for (const mark of marks) {
    const marked = text.slice(mark.start - at, mark.end - at)
    const role = isPart(mark)
      ? roleOf(mark.names)
      : mark.names && looksLikePlace(marked)
        ? 'place'
        : undefined
    if (!role || mark.start < at || mark.end > end) continue
    const last = parts.at(-1)
    const isTime = role === 'time' || role === 'day'
    if (mark.end - mark.start >= text.length || (last && mark.end <= last.end && last.role !== 'title'))
      continue
    if (
      last &&
      isTime &&
      last.role === 'time' &&
      !/\p{L}{4}/u.test(text.slice(last.end - at, mark.start - at))
    )
      last.end = mark.end
    else
      parts.push({
        start: mark.start,
        end: mark.end + houseBehind(text, mark.end - at, role),
        role: isTime ? 'time' : role,
      })
  }
  return parts
    .flatMap(part => [part.start - at, part.end - at])
    .filter(place => place > 0 && place < text.length)
}

/** `<p class="speaker">Anna Berg <span>utvecklare på Actea</span></p>`: where an element says the rest behind a whole name. */
export function personCuts({ text, at }: Span, names: string | undefined, marks: readonly Mark[]): number[] {
  if (text.length > LONGEST_PERSON || roleOf(names) !== 'person') return []
  return marks.flatMap(({ start, end, href }) => {
    const cut = start - at
    const isRest = cut > 0 && end - at >= text.length && !href
    return isRest && looksLikeName(text.slice(0, cut).trim()) ? cut : []
  })
}

const LONGEST_PERSON = 160

/** How long a bracket is that stands behind a name: "<a>Anna Berg</a> (KTH)". */
function houseBehind(text: string, at: number, role: string): number {
  return role === 'person'
    ? (/^\s?\([^()]{2,80}\)/u.exec(text.slice(at, at + LONGEST_HOUSE))?.[0].length ?? 0)
    : 0
}

const LONGEST_HOUSE = 90

/** A kind in an element of its own before or behind the title of a heading: `<h1>Title <span class="label">Workshop</span></h1>`. */
export function kindCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  return marks.flatMap(({ names, start, end }) => {
    const [from, to] = [start - at, end - at]
    if (
      !names ||
      from < 0 ||
      to > text.length ||
      to - from > LONGEST_KIND ||
      !isKind(text.slice(from, to).trim())
    )
      return []
    return [from, to].filter((_, side) =>
      side === 0 ? to === text.length && from > 0 : from === 0 && to < text.length,
    )
  })
}

const LONGEST_KIND = 30

function isPart({ names }: Mark): boolean {
  const role = roleOf(names)
  return role !== undefined && role !== 'text' && role !== 'number'
}

/** Labels in bold part a text of several: "**Datum** 9 mars **Plats** Foajén". */
function labelCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  const labels = marks.filter(
    ({ strong, start, end }) => strong && start >= at && meaningOf(text.slice(start - at, end - at)),
  )
  return labels.length < 2 ? [] : labels.map(({ start }) => start - at).filter(place => place > 0)
}

/** A link to the session’s own page is read later. */
const PERMALINK = /^(?:perma|direktlänk)/i

/** Where a link stands that says nothing of the session: "Four centuries of open data .ical", "… Läs mer". */
function linkCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  const links = marks.filter(({ href, start }) => href && start >= at && start < at + text.length)
  const isButton = ({ start, end }: Mark) => {
    const shown = text.slice(start - at, end - at).trim()
    return isBoilerplate(shown) && !PERMALINK.test(shown)
  }
  // "Jaa Lisää kalenteriin": each is a button.
  if (links.length > 1 && links.every(isButton))
    return links.map(({ start }) => start - at).filter(place => place > 0)
  return links.flatMap(mark => {
    const [from, to] = [mark.start - at, mark.end - at]
    const isEdge = from > 0 && (to === text.length || text.charAt(to) === '\n')
    return isEdge && isButton(mark) ? [from] : []
  })
}

/** "**Digital tro** med Anna Berg, vd": a title in bold parts from the people behind it. */
function namedCuts({ text, at }: Span, marks: readonly Mark[]): number[] {
  const bold = marks.find(({ strong, start, end }) => strong && start <= at + 1 && end < at + text.length)
  const end = bold ? bold.end - at : 0
  const by = end > 0 ? /^\s?(?:med|av|by|with|ved|af)\s(?=\p{Lu})/u.exec(text.slice(end)) : null
  return by && nameEnd(text, end + by[0].length) > 0 ? [end] : []
}
