import { isBoilerplate } from './boilerplate.ts'
import { isKind } from './kind-words.ts'
import { meaningOf, readLabels } from './labels.ts'
import type { Holder, Line } from './lines.ts'
import { readPersonLine } from './person-line.ts'

/** So many lines of a box must be facts for the others to be, too. */
const FEWEST_FACTS = 2
const LONGEST_BOX = 10
const LONGEST_PLACE = 60

/**
 * The line that says where, by its place: it stands among lines that were facts, and is none that its words tell ("tirsdag
 * 13. august", "kl. 12", "Kulturbrygga"). `all` are the lines as they stood, `left` those that no fact was read from.
 */
export function placeAmongFacts(all: readonly Line[], left: readonly Line[]): Line | undefined {
  const unread = new Set(left.map(({ source }) => source))
  const boxes = new Map<Holder, Line[]>()
  for (const line of all) {
    const box = boxOf(line)
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), line])
  }
  for (const lines of boxes.values()) {
    const facts = lines.filter(({ source }) => !unread.has(source))
    if (facts.length < FEWEST_FACTS || lines.length > LONGEST_BOX || lines.length > facts.length * 2) continue
    const place = left.find(line => lines.some(({ source }) => source === line.source) && mayBePlace(line))
    if (place) return place
  }
  return undefined
}

/** The list that a line is an item of, or what holds it. */
function boxOf({ holder, inList }: Line): Holder | undefined {
  return inList ? holder?.parent : holder
}

function mayBePlace({ span, marks, level, image, role }: Line): boolean {
  const { text } = span
  return (
    !readLabels(span, marks) &&
    !meaningOf(text) &&
    !level &&
    !image &&
    (role === undefined || role === 'place') &&
    text.length <= LONGEST_PLACE &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!?:]$|:\s/u.test(text) &&
    !isKind(text) &&
    !isBoilerplate(text) &&
    !readPersonLine(span)
  )
}
