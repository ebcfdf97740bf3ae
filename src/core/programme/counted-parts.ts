import { opensWithLabel } from './labels.ts'
import type { Leaf } from './leaves.ts'
import { lowerCase } from './lower-case.ts'
import { readTitle } from './title.ts'

const LONGEST_TITLE = 250
/** A kind is no longer, with its number behind it. */
const LONGEST_KIND = 60
const MAY_COUNT = /\p{L}\s(?:nr\.?\s)?(?:\d|\p{Lu}\d?[^\p{L}]|[IVX]{1,4}[^\p{L}])/u
const FIRST = /^(?:1|A|a|I)$/u

/**
 * The lines that count sessions of one kind, from the first on: "Workshop 1: …", "Workshop 2: …"; none where fewer than two
 * do. Whatever is said over them, they are sessions side by side.
 */
export function countedParts(leaves: readonly Leaf[], { from, to }: { from: number; to: number }): number[] {
  let kind: string | undefined
  const numbers = new Set<string>()
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const line = leaves[at]?.line
    if (
      !line ||
      line.span.text.length > LONGEST_TITLE ||
      !MAY_COUNT.test(line.span.text.slice(0, LONGEST_KIND))
    )
      continue
    if (opensWithLabel(line)) continue
    const title = readTitle(line.span)
    if (!title.kind || !title.number || title.title === line.span) continue
    const said = lowerCase(title.kind.text)
    const number = title.number.text
    if (kind === undefined ? !FIRST.test(number) : said !== kind || numbers.has(number)) return []
    kind = said
    numbers.add(number)
    starts.push(at)
  }
  return starts.length > 1 ? starts : []
}

/**
 * The lines that letters count, from A on, or from the one behind `after`: "A. Havbruk", "B. Reiseliv". A letter and a word in
 * capitals may else be a name.
 */
export function letteredParts(
  leaves: readonly Leaf[],
  { from, to, after = '' }: { from: number; to: number; after?: string },
): number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const text = leaves[at]?.line?.span.text ?? ''
    const letter = text.length > LONGEST_TITLE ? undefined : LETTERED.exec(text)?.groups?.['letter']
    if (!letter) continue
    if (letter !== LETTERS.charAt(starts.length + after.length)) return []
    starts.push(at)
  }
  return starts.length + after.length > 1 ? starts : []
}

const LETTERS = 'ABCDEFGH'
const LETTERED = /^(?<letter>[A-H])(?:[.:)]|\s[–—-])\s\S/u
