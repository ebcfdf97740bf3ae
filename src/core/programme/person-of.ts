import type { DraftPerson, PersonLine } from './person-line.ts'
import type { Role } from './person-slots.ts'
import type { Span } from './span.ts'

/** What a label says of those behind or under it. */
export type Labelled = { role: Role; label: Span }

/** The person that a line says, in the role that the line itself gives, or else the label over it. */
export function personOf({ name, title, organisation, role }: PersonLine, group?: Labelled): DraftPerson {
  const roleText = role?.text ?? group?.label
  return {
    name,
    role: role?.role ?? group?.role ?? 'speaker',
    ...(roleText && { roleText }),
    ...(title && { title }),
    ...(organisation && { organisation }),
  }
}
