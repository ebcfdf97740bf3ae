import { looksLikeName } from './name.ts'
import type { PersonLine } from './person-line.ts'

/** "Åse Dal og Jon Dal, drivarar, Krambua", "Åse Dal og Jon Dal (NTNU)": what both are stands behind the second. */
export function sharedByTwo(people: PersonLine[], text: string): PersonLine[] {
  const [first, second, ...more] = people
  const { title, organisation } = second ?? {}
  const isInBrackets = !title && organisation !== undefined && TWO_IN_BRACKETS.test(text)
  const areBoth = title !== undefined && ARE_SEVERAL.test(title.text)
  return first && second && more.length === 0 && (areBoth || isInBrackets) && isNameAlone(first)
    ? [{ ...first, ...(title && { title }), ...(organisation && { organisation }) }, second]
    : people
}

/** A bracket at the end of a list without commas belongs to both names. */
const TWO_IN_BRACKETS = /^[^(),;]+\s(?:och|og|and|ja|&)\s[^(),;]+\s\([^()]+\)\.?$/u

/** Posts in the plural: "drivarar", "forskere", "lektorer", "researchers", "tutkijat". */
const ARE_SEVERAL = /\p{L}(?:arar|ere|orer|ører|örer|oger|ister|[rtn]s|jat|jät)$/u

/** Whether nothing more is said of one than the name. */
export function isNameAlone({ name, slots, title, role }: PersonLine): boolean {
  return slots === 0 && !title && !role && looksLikeName(name.text)
}
