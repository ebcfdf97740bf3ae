import { looksLikeName } from './name.ts'
import type { PersonLine } from './person-line.ts'

/** "Åse Dal og Jon Dal, drivarar, Krambua": what both are stands behind the second. */
export function sharedByTwo(people: PersonLine[]): PersonLine[] {
  const [first, second, ...more] = people
  const { title, organisation } = second ?? {}
  const areBoth = title !== undefined && ARE_SEVERAL.test(title.text) && more.length === 0
  return first && second && areBoth && isNameAlone(first)
    ? [{ ...first, title, ...(organisation && { organisation }) }, second]
    : people
}

/** Posts in the plural: "drivarar", "forskere", "lektorer", "researchers", "tutkijat". */
const ARE_SEVERAL = /\p{L}(?:arar|ere|orer|ører|örer|oger|ister|[rtn]s|jat|jät)$/u

/** Whether nothing more is said of one than the name. */
export function isNameAlone({ name, slots, title, role }: PersonLine): boolean {
  return slots === 0 && !title && !role && looksLikeName(name.text)
}
