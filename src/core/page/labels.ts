import { foldDamage, swallowed } from './fold-damage.ts'
import type { Line } from './line.ts'
import { LABELS, type LabelKind } from './programme-signs.ts'

/** A label as a line uses it: its folded word and what it is the label of. */
export type Label = { kind: LabelKind; word: string; value: string }

/** A label and the words beside it are shorter than this, in UTF-16 units. */
const LONGEST = 40

const kinds = new Map<string, LabelKind>()
for (const [kind, words] of Object.entries(LABELS) as [LabelKind, string][])
  for (const word of words.split(',').map(foldDamage)) kinds.set(word, kind).set(swallowed(word), kind)

/** One or two words with a capital, or what is left of one, before a colon inside a line. */
const INSIDE = /(?<= )(?:([^a-z\s]\S*) )?(\S+) ?: /g

/**
 * The labels of a line with their values: "Plats: Sal 3", `<b>Plats</b> Sal 3`, "Plats" alone above its value,
 * "Tid: 18.00 Plats: X", "Plats A1 Språk Svenska". `folded` is the beginning of the line, folded; `next` the
 * following line's text.
 */
export function labelsOf({ text, lead }: Line, folded: string, next: string): Label[] {
  const colon = folded.search(/:(?: |$)/)
  const first =
    labelled(
      colon < 0 ? folded : folded.slice(0, colon),
      text.slice(text.indexOf(':') + 1 || text.length),
      next,
    ) ??
    (lead === text ? undefined : labelled(foldDamage(lead.slice(0, LONGEST)), text.slice(lead.length), next))
  const others = colon < 0 ? withoutColons(text, folded) : afterColons(text)
  return first && (colon >= 0 || !others.length) ? [first, ...others] : others
}

/** The labels that stand later in a line, before a colon: "… Plats: X. Moderator: Y". */
function afterColons(text: string): Label[] {
  if (text.lastIndexOf(': ') <= text.indexOf(' ') + 1) return []
  return [...text.matchAll(INSIDE)].flatMap(({ 0: all, 1: before = '', 2: last = '', index }) => {
    const value = text.slice(index + all.length)
    const both = before && labelled(foldDamage(`${before} ${last}`), value, '')
    const label = both || (/^[^a-z]/.test(last) && labelled(foldDamage(last), value, ''))
    return label || []
  })
}

/** The labels of a line that has several and no colon: "Plats A1 Språk Svenska Permalänk". */
function withoutColons(text: string, folded: string): Label[] {
  if (!kinds.has(folded.slice(0, folded.indexOf(' ')))) return []
  const words = text.slice(0, LONGEST * 5).split(' ')
  const found = words.flatMap((word, index) => {
    if (/^[a-z]/.test(word)) return []
    return labelled(foldDamage(word), words.slice(index + 1).join(' '), '') ?? []
  })
  return found.length > 1 ? found : []
}

function labelled(word: string, value: string, otherwise: string): Label | undefined {
  if (word.length > LONGEST) return
  const cleaned = word.replace(/^[^a-z0-9?]+|^\?+ |[ :.]+$/g, '')
  const kind = kinds.get(cleaned)
  return kind && { kind, word: cleaned, value: value.trim() || otherwise }
}
