import type { Glimpse } from './glimpse.ts'

/** One line of a page: what stands by itself for the eye. */
export type Line = {
  /** With single spaces. */
  text: string
  /** 1 to 6 in a heading, else 0. */
  level: number
  /** The line's first text in an element of its own, such as "Plats" in `<b>Plats</b> Rum 4`. */
  lead: string
}

/** White space that is not one space already. */
const UNEVEN = /[^\S ]\s*| \s+/g

/** The lines of a glimpse, without the breaks and spaces that are the source's alone. */
export function linesOf({ lines, levels, leads }: Glimpse): Line[] {
  return lines.map((line, index) => {
    const text = line.replace(UNEVEN, ' ')
    const isLead = (leads[index] ?? 0) >= line.length
    return {
      text,
      level: levels[index] ?? 0,
      lead: isLead ? text : line.slice(0, leads[index]).replace(UNEVEN, ' '),
    }
  })
}
