import type { Person } from '../../core/session/session.ts'
import type { ReadingWords } from '../words/words.ts'
import { Text } from './Text.tsx'

type Props = { people: readonly Person[]; language: string; words: ReadingWords }

/** Who takes part, each with role, title and organisation. */
export function People({ people, language, words }: Props) {
  if (people.length === 0) return null
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <ul>
        {people.map((person, index) => (
          <li key={`${person.name} ${person.role}`}>
            <span class="name" lang={language}>
              <Text text={person.name} path={`people.${index}.name`} lang={language} />
            </span>{' '}
            <span class="role">{words.role[person.role]}</span>
            {(person.title ?? person.organisation) && (
              <span class="about" lang={language}>
                {person.title && <Text text={person.title} path={`people.${index}.title`} lang={language} />}
                {person.title && person.organisation && ', '}
                {person.organisation && (
                  <Text text={person.organisation} path={`people.${index}.organisation`} lang={language} />
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
