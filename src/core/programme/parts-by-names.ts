import type { Leaf } from './leaves.ts'
import { looksLikeName } from './name.ts'

type Between = { from: number; to: number }

/** The lines that their author calls titles, by one name and each in a text of its own, where the first of the lines is one. */
export function byNames(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const first = leaves[from]?.line
  if (first?.role !== 'title' || looksLikeName(first.span.text)) return []
  const starts: number[] = []
  let of = -1
  for (let at = from; at < to; at++) {
    const line = leaves[at]?.line
    if (line?.role !== 'title' || line.names !== first.names || line.source.of === of) continue
    starts.push(at)
    of = line.source.of
  }
  return starts
}

/** The boxes that hold one line each that its author calls a title, by one name: cards under one time, with chips over the titles. */
export function byTitledBoxes(leaves: readonly Leaf[], { from, to }: Between): number[] {
  const titles: number[] = []
  for (let at = from; at < to; at++) {
    const line = leaves[at]?.line
    if (line?.role !== 'title' || looksLikeName(line.span.text)) continue
    if (titles.length > 0 && line.names !== leaves[titles[0] ?? at]?.line?.names) return []
    titles.push(at)
  }
  const starts = titles.map((at, index) => {
    const [last, next] = [titles[index - 1] ?? from - 1, titles[index + 1] ?? to]
    let start = at
    for (
      let box = leaves[at]?.box;
      box && box.from > last && box.from >= from && box.to <= next;
      box = box.parent
    )
      start = box.from
    return start
  })
  return starts[0] !== from || starts.some((start, index) => start <= (titles[index - 1] ?? -1)) ? [] : starts
}
