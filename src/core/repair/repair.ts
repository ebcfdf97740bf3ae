/**
 * What the repair of text gives back. This folder works on strings only and could be lifted out as a library:
 * it imports nothing from the rest of the project.
 */

/**
 * One repair in a repaired text: `text.slice(start, end) === after` (UTF-16 offsets in the repaired text).
 * Replacing each `after` by its `before`, from the last to the first, gives the original text back.
 * `damage` is `misread`, `escaped`, `decomposed` or `lost`, optionally followed by a colon and the precise kind
 * (`misread:utf-8 as windows-1252`, `lost:?`). `confidence` is the probability, 0 to 1, that `after` is right;
 * below `SURE` the repair is shown as probable. `readings` are other possible readings of the whole `after`,
 * best first.
 */
export type TextRepair = {
  start: number
  end: number
  before: string
  after: string
  damage: string
  confidence: number
  readings?: string[]
}

/**
 * A text after repair. `repairs` are in order and do not overlap. `unresolved` are the places known to be
 * damaged and left as they were (UTF-16 offsets in the repaired text).
 */
export type RepairedText = {
  text: string
  repairs: TextRepair[]
  unresolved: { start: number; end: number }[]
}

/** From this confidence on a repair counts as sure, and is not marked for the reader. */
export const SURE = 0.95
