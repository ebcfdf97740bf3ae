import { foldDamage } from './fold-damage.ts'
import { lazily } from './lazily.ts'
import type { Line } from './line.ts'
import { foldedPhrases } from './phrases.ts'
import { LABELS, type LabelKind } from './programme-signs.ts'

/** A label as a line uses it: its folded word and what it is the label of. */
export type Label = { kind: LabelKind; word: string; value: string }

/** A label and the words beside it are shorter than this, in UTF-16 units. */
const LONGEST = 40

const kinds = lazily(
  () =>
    new Map(
      (Object.entries(LABELS) as [LabelKind, string][]).flatMap(([kind, words]) =>
        foldedPhrases(words).map(word => [word, kind] as const),
      ),
    ),
)

/** One or two words with a capital, or what is left of one, before a colon inside a line. */
const INSIDE = /(?<= )(?:([^a-z\s]\S*) )?(\S+) ?: /g

const NONE: readonly Label[] = []

/**
 * The labels of a line with their values: "Plats: Sal 3", `<b>Plats</b> Sal 3`, "Plats" alone above its value,
 * "Tid: 18.00 Plats: X", "Plats A1 Språk Svenska". `next` is the following line's text.
 */
export function labelsOf({ text, lead, folded }: Line, next: string): readonly Label[] {
  const colon = colonIn(folded)
  if (colon < 0) {
    const asked = questionOf(text, folded, next)
    if (asked) return [asked]
  }
  const first =
    labelled(
      colon < 0 ? folded : folded.slice(0, colon),
      text.slice(text.indexOf(':') + 1 || text.length),
      next,
    ) ?? (mayBeLabel(lead, text) ? labelled(foldDamage(lead), text.slice(lead.length), next) : undefined)
  const others = colon < 0 ? withoutColons(text, folded) : afterColons(text)
  if (!first) return others
  return colon >= 0 || !others.length ? [first, ...others] : others
}

/** Where the first colon stands that something stands before: not the one in "10:15". -1 where there is none. */
function colonIn(folded: string): number {
  const colon = folded.indexOf(': ')
  return colon < 0 && folded.endsWith(':') ? folded.length - 1 : colon
}

/** A question is shorter than this, in UTF-16 units: "Hvornår?". */
const LONGEST_QUESTION = 12

/** The label that a question is: "När? Torsdag 19 mars", "Missä? Kirjastossa". Folded, the mark is as a lost letter is. */
function questionOf(text: string, folded: string, next: string): Label | undefined {
  const mark = text.indexOf('? ')
  if (mark < 1 || mark > LONGEST_QUESTION) return undefined
  const word = folded.slice(0, folded.indexOf('? ') + 1)
  const value = text.slice(mark + 1)
  return labelled(word.slice(0, -1), value, next) ?? labelled(word, value, next)
}

/** Whether a line's first text may be its label: it is short, and neither all of the line nor a number. */
function mayBeLabel(lead: string, text: string): boolean {
  return lead.length < text.length && lead.length <= LONGEST && !/^\d/.test(lead)
}

/** The labels that stand later in a line, before a colon: "… Plats: X. Moderator: Y". */
function afterColons(text: string): readonly Label[] {
  if (text.lastIndexOf(': ') <= text.indexOf(' ') + 1) return NONE
  return [...text.matchAll(INSIDE)].flatMap(({ 0: all, 1: before = '', 2: last = '', index }) => {
    const value = text.slice(index + all.length)
    const both = before && labelled(foldDamage(`${before} ${last}`), value, '')
    const label = both || (/^[^a-z]/.test(last) && labelled(foldDamage(last), value, ''))
    return label || []
  })
}

/** The labels of a line that has several and no colon: "Plats A1 Språk Svenska Permalänk". */
function withoutColons(text: string, folded: string): readonly Label[] {
  if (!kinds().has(folded.slice(0, folded.indexOf(' ')))) return NONE
  const words = text.slice(0, LONGEST * 5).split(' ')
  const found = words.flatMap((word, index) => {
    if (/^[a-z]/.test(word)) return []
    return labelled(foldDamage(word), words.slice(index + 1).join(' '), '') ?? []
  })
  return found.length > 1 ? found : NONE
}

function labelled(word: string, value: string, otherwise: string): Label | undefined {
  if (word.length > LONGEST) return
  const cleaned = withoutSigns(word)
  const kind = kinds().get(cleaned)
  return kind && { kind, word: cleaned, value: value.trim() || otherwise }
}

/** A folded text without what stands around it: bullets, what is left of them, stops. */
function withoutSigns(folded: string): string {
  return /^[a-z0-9].*[^ :.]$/.test(folded) ? folded : folded.replace(/^[^a-z0-9?]+|^\?+ |[ :.]+$/g, '')
}
