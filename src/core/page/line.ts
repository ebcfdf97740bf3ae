import { foldDamage } from './fold-damage.ts'
import type { Glimpse } from './glimpse.ts'

/** One line of a page: what stands by itself for the eye. */
export type Line = {
  /** With single spaces. */
  text: string
  /** 1 to 6 in a heading, else 0. */
  level: number
  /** The line's first text in an element of its own, such as "Plats" in `<b>Plats</b> Rum 4`. */
  lead: string
  /** Its beginning, folded. */
  folded: string
  /** Whether a number stands in that. */
  hasNumber: boolean
}

/** A line longer than this is prose: only its beginning is looked at for labels and times. In UTF-16 units. */
export const BEGINNING = 160

/** White space that is not one space already. */
const UNEVEN = /[^\S ]\s*| \s+/g

const NUMBER = /\d/

/** The lines of a glimpse, without the breaks and spaces that are the source's alone. */
export function linesOf({ lines, levels, leads }: Glimpse): Line[] {
  const texts = lines.map(line => line.replace(UNEVEN, ' '))
  // All at once: to call a pattern costs about as much as a line of it.
  const folded = foldDamage(texts.map(text => text.slice(0, BEGINNING)).join('\n')).split('\n')
  return lines.map((line, index) => {
    const text = texts[index] ?? ''
    const lead = leads[index] ?? 0
    const beginning = folded[index] ?? ''
    return {
      text,
      level: levels[index] ?? 0,
      lead: lead < line.length ? line.slice(0, lead).replace(UNEVEN, ' ') : text,
      folded: beginning,
      hasNumber: NUMBER.test(beginning),
    }
  })
}
