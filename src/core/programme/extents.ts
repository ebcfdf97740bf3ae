import type { Holder, Line } from './lines.ts'

/** Where the lines of a holder stand in a list of lines, from the first to behind the last. */
export type Extent = { from: number; to: number }
export type Extents = ReadonlyMap<Holder, Extent>

/** The lines that each group, item and cell holds, with all that is in it. */
export function extentsOf(lines: readonly Line[]): Extents {
  const extents = new Map<Holder, Extent>()
  for (const [index, line] of lines.entries())
    for (const holder of holdersOf(line)) {
      const known = extents.get(holder)
      if (known) known.to = index + 1
      else extents.set(holder, { from: index, to: index + 1 })
    }
  return extents
}

/** What holds a line, the smallest first. */
function holdersOf({ holder }: Line): Holder[] {
  const holders: Holder[] = []
  for (let each = holder; each; each = each.parent) holders.push(each)
  return holders
}

/** What the largest holder holds that a line begins, of those that `may` be taken; undefined where it begins none. */
export function begunBy(
  lines: readonly Line[],
  index: number,
  extents: Extents,
  may: (extent: Extent) => boolean = () => true,
): Extent | undefined {
  return allBegunBy(lines, index, extents).findLast(may)
}

/** What the smallest holder of more than a line holds that a line begins; undefined where it begins none. */
export function boxBegunBy(lines: readonly Line[], index: number, extents: Extents): Extent | undefined {
  return allBegunBy(lines, index, extents).find(({ to }) => to > index + 1)
}

/** The extents of the holders that a line begins, the smallest first. */
function allBegunBy(lines: readonly Line[], index: number, extents: Extents): Extent[] {
  const line = lines[index]
  const begun: Extent[] = []
  for (const holder of line ? holdersOf(line) : []) {
    const extent = extents.get(holder)
    if (extent?.from !== index) break
    begun.push(extent)
  }
  return begun
}
