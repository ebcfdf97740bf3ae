import type { Person } from '../../core/session/session.ts'
import type { Words } from '../words/words.ts'

/** Who takes part, each with role, title and organisation. */
export function People({ people, words }: { people: readonly Person[]; words: Words }) {
  if (people.length === 0) return null
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <ul>
        {people.map(person => (
          <li key={`${person.name} ${person.role}`}>
            <span class="name">{person.name}</span> <span class="role">{words.role[person.role]}</span>
            {(person.title ?? person.organisation) && (
              <span class="about">{[person.title, person.organisation].filter(Boolean).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
