import { BEGINNING, foldDamage } from './fold-damage.ts'
import type { Line } from './glance.ts'
import { AGAINST, AGAINST_HOLDS } from './programme-signs.ts'

/** Signs against a programme: how much they take away, and why. */
export type Against = { weight: number; reasons: string[] }

// Plain words side by side: an engine looks for many of these at once about as quickly as for one.
const { starts, words, parts, signs } = AGAINST_HOLDS
const HOLDS = new RegExp(`\\b(?:${any(words)})|^(?:${any(starts)})|${any(parts)}|${signs}`, 'gm')

/** What tells against a programme in a page’s lines, whose beginnings come folded too. */
export function against(lines: readonly Line[], beginnings: readonly string[]): Against {
  const text = linesHolding(foldedWhole(lines, beginnings))
  const reasons: string[] = []
  let weight = 0
  if (text === '') return { weight, reasons }
  for (const { pattern, weight: each, most, why } of AGAINST) {
    const count = text.match(pattern)?.length ?? 0
    weight += each * Math.min(count, most)
    if (count) reasons.push(`against: ${why} (${count})`)
  }
  return { weight, reasons }
}

/** The lines of a folded text that may tell against a programme. */
export function linesHolding(text: string): string {
  const found: string[] = []
  HOLDS.lastIndex = 0
  for (let match = HOLDS.exec(text); match; match = HOLDS.exec(text)) {
    const end = text.indexOf('\n', match.index)
    const to = end < 0 ? text.length : end
    found.push(text.slice(text.lastIndexOf('\n', match.index - 1) + 1, to))
    HOLDS.lastIndex = to
  }
  return found.join('\n')
}

function foldedWhole(lines: readonly Line[], beginnings: readonly string[]): string {
  const whole = ({ text }: Line, index: number) =>
    text.length > BEGINNING ? foldDamage(text) : beginnings[index]
  return lines.map(whole).join('\n')
}

/** A pattern of any of the words; the same beginnings beside each other, as the engine likes them. */
function any(commas: string): string {
  const spelt = commas
    .split(',')
    .flatMap(word => (word.includes('.') ? ['?', 'a', 'o'] : ['']).map(letter => word.replace('.', letter)))
  return [...new Set(spelt)]
    .sort()
    .map(word => word.replace('?', '\\?'))
    .join('|')
}
