import type { TextRepair } from '../repair/repair.ts'
import type { Repair } from '../session/session.ts'
import type { Span } from './span.ts'

/** A value in which each text may still be a span of the page; words of a closed set stay as they are. */
export type Draft<T> = T extends string
  ? string extends T
    ? T | Span
    : T
  : T extends readonly (infer Element)[]
    ? Draft<Element>[]
    : T extends object
      ? { [Key in keyof T]: Draft<T[Key]> }
      : T

/**
 * Ends the reading of a session: every span becomes its text, and every repair inside a span becomes a repair of
 * the text where the span ended up. `repairs` are those of each of the page’s texts, by index. A repair that
 * reaches over a span’s edge is not listed: half of a word cannot be shown.
 */
export function settle<T>(
  draft: Draft<T>,
  repairs: readonly TextRepair[][],
): { value: T; repairs: Repair[] } {
  const placed: Repair[] = []
  const path: (string | number)[] = []
  const value = walk(draft)
  return { value: value as T, repairs: placed }

  function walk(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part
    if (isSpan(part)) {
      const inside = repairs[part.of]
      if (inside && inside.length > 0) placed.push(...repairsIn(part, inside, path.join('.')))
      return part.text
    }
    if (Array.isArray(part)) return part.map((element, index) => walkAt(index, element))
    const settled: Record<string, unknown> = {}
    for (const [key, child] of Object.entries(part)) settled[key] = walkAt(key, child)
    return settled
  }

  function walkAt(step: string | number, part: unknown): unknown {
    path.push(step)
    const value = walk(part)
    path.pop()
    return value
  }
}

function isSpan(part: object): part is Span {
  return 'of' in part && 'at' in part && 'text' in part
}

function repairsIn(span: Span, repairs: readonly TextRepair[], path: string): Repair[] {
  const end = span.at + span.text.length
  return repairs
    .filter(repair => repair.start >= span.at && repair.end <= end)
    .map(repair => ({ ...repair, path, start: repair.start - span.at, end: repair.end - span.at }))
}
