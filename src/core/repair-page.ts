import type { Page, PageText } from './page/page.ts'
import { compose } from './repair/compose.ts'
import { exactRepairs } from './repair/exact-repairs.ts'
import type { Model } from './repair/model.ts'
import type { RepairedText, TextRepair } from './repair/repair.ts'
import { repairTexts } from './repair/repair-text.ts'

/**
 * The page’s texts, repaired, and the repairs of each, by index. Marks, edges and parts move with the text. Where the page
 * shows another text than it says, that is the first repair.
 */
export function repairPage(page: Page, model: Model): { texts: PageText[]; repairs: TextRepair[][] } {
  const pieces = page.texts.map(atQuestions)
  const whole = repairTexts(pieces.flat(), { model })
  let at = 0
  const repaired = pieces.map(({ length }) => {
    const from = at
    at += length
    return joined(whole.slice(from, at))
  })
  const texts = page.texts.map(({ marks, edges, parts }, index): PageText => {
    const { text, repairs } = repaired[index] ?? { text: '', repairs: [] }
    if (repairs.length === 0)
      return { text, ...(marks && { marks }), ...(edges && { edges }), ...(parts && { parts }) }
    const moved = marks?.map(mark => ({
      ...mark,
      start: movedBy(repairs, mark.start),
      end: movedBy(repairs, mark.end),
    }))
    return {
      text,
      ...(moved && { marks: moved.filter(mark => mark.start < mark.end) }),
      ...(edges && { edges: edges.map(edge => movedBy(repairs, edge)) }),
      ...(parts && { parts: parts.map(part => movedBy(repairs, part)) }),
    }
  })
  const repairs = repaired.map((steps, index) => {
    const { text, shown } = page.texts[index] ?? { text: '' }
    return shown === undefined ? steps.repairs : compose(exactRepairs(shown, text), steps).repairs
  })
  return { texts, repairs }
}

/**
 * A text cut where an element ends in a question mark and another begins with a capital: no letter is lost between them,
 * as "längre?Biografen" alone would say.
 */
function atQuestions({ text, edges = [] }: PageText): string[] {
  const cuts = edges.filter(
    edge => text.charAt(edge - 1) === '?' && /^\p{Lu}/u.test(text.slice(edge, edge + 2)),
  )
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index]))
}

/** The pieces of a text as one, with their repairs where they are in it. */
function joined(pieces: readonly RepairedText[]): RepairedText {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  let text = ''
  const repairs: TextRepair[] = []
  const unresolved: RepairedText['unresolved'][number][] = []
  for (const piece of pieces) {
    const by = text.length
    repairs.push(...piece.repairs.map(each => ({ ...each, start: each.start + by, end: each.end + by })))
    unresolved.push(
      ...piece.unresolved.map(each => ({ ...each, start: each.start + by, end: each.end + by })),
    )
    text += piece.text
  }
  return { text, repairs, unresolved }
}

/** Where an offset of the original text is in the repaired one; inside a repair, by what is unchanged behind or before it. */
function movedBy(repairs: readonly TextRepair[], offset: number): number {
  let shift = 0
  for (const { start, end, before, after } of repairs) {
    const originalStart = start - shift
    if (offset <= originalStart) break
    if (offset < originalStart + before.length) {
      const [head, tail] = [before.slice(0, offset - originalStart), before.slice(offset - originalStart)]
      if (after.endsWith(tail)) return end - tail.length
      return after.startsWith(head) ? start + head.length : Math.min(offset + shift, end)
    }
    shift += end - start - before.length
  }
  return offset + shift
}
