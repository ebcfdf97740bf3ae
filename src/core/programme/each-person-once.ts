import type { DraftPerson } from './person-line.ts'
import { textOf } from './span.ts'
import { DEFINITE } from './titles.ts'

/**
 * Each person once: what a later line adds is added, a precise role is kept before a general one, and what a line of the
 * person's own says before what a sentence does that `mentioned` the person.
 */
export function eachOnce(
  people: readonly DraftPerson[],
  mentioned: ReadonlySet<DraftPerson> = new Set(),
): DraftPerson[] {
  if (people.length < 2) return [...people]
  const byName = new Map<string, DraftPerson[]>()
  for (const person of people) {
    const name = textOf(person.name).toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), person])
  }
  return [...byName.values()].flatMap(same => {
    const [first, ...others] = same.toSorted((a, b) => Number(mentioned.has(a)) - Number(mentioned.has(b)))
    return first ? [others.reduce(withMore, first)] : []
  })
}

function withMore(known: DraftPerson, { role, roleText, title, organisation }: DraftPerson): DraftPerson {
  // "Neuroforskaren Agnes Tidlund" says less than "Agnes Tidlund är docent i …".
  const isVague = known.title !== undefined && DEFINITE.test(textOf(known.title).toLowerCase())
  return {
    ...known,
    ...(!known.roleText && roleText && { role, roleText }),
    ...((!known.title || isVague) && title && { title }),
    ...(!known.organisation && organisation && { organisation }),
  }
}
