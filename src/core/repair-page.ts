import type { Page, PageText } from './page/page.ts'
import { compose } from './repair/compose.ts'
import { exactRepairs } from './repair/exact-repairs.ts'
import type { Model } from './repair/model.ts'
import type { TextRepair } from './repair/repair.ts'
import { repairTexts } from './repair/repair-text.ts'

/**
 * The page’s texts, repaired, and the repairs of each, by index. Marks and edges move with the text. Where the page
 * shows another text than it says, that is the first repair.
 */
export function repairPage(page: Page, model: Model): { texts: PageText[]; repairs: TextRepair[][] } {
  const repaired = repairTexts(
    page.texts.map(({ text }) => text),
    { model },
  )
  const texts = page.texts.map(({ marks, edges }, index): PageText => {
    const { text, repairs } = repaired[index] ?? { text: '', repairs: [] }
    if (repairs.length === 0) return { text, ...(marks && { marks }), ...(edges && { edges }) }
    const moved = marks?.map(mark => ({
      ...mark,
      start: movedBy(repairs, mark.start),
      end: movedBy(repairs, mark.end),
    }))
    return {
      text,
      ...(moved && { marks: moved.filter(mark => mark.start < mark.end) }),
      ...(edges && { edges: edges.map(edge => movedBy(repairs, edge)) }),
    }
  })
  const repairs = repaired.map((steps, index) => {
    const { text, shown } = page.texts[index] ?? { text: '' }
    return shown === undefined ? steps.repairs : compose(exactRepairs(shown, text), steps).repairs
  })
  return { texts, repairs }
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
