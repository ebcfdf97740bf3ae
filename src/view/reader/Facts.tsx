import type { Session } from '../../core/session/session.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'

/** When, where and what: the facts of a session as a definition list. Nothing where nothing is known. */
export function Facts({ session, words }: { session: Session; words: Words }) {
  const facts = factsOf(session, words)
  if (facts.length === 0) return null
  return (
    <dl class="facts" aria-label={words.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(session: Session, { fact, language }: Words): [string, string][] {
  const facts: [string, string | undefined][] = [
    [fact.day, formatDay(session, language)],
    [fact.time, formatTimes(session, language)],
    [fact.place, session.place],
    [fact.track, session.track],
    [fact.language, session.language],
    [fact.organiser, session.organiser],
    [fact.accessibility, session.accessibility.join(', ')],
  ]
  return facts.filter((entry): entry is [string, string] => Boolean(entry[1]))
}
