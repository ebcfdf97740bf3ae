import type { Session } from '../../core/session/session.ts'
import { formatRegistration } from '../format-registration.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { ReadingWords } from '../words/words.ts'
import { Text } from './Text.tsx'

type Fact = { name: string; value: string; path?: string; href?: string }

/** What, when and where: the facts of a session as a definition list. Nothing where nothing is known. */
export function Facts({
  session,
  language,
  words,
}: {
  session: Session
  language: string
  words: ReadingWords
}) {
  const facts = factsOf(session, words)
  if (facts.length === 0) return null
  return (
    <dl class="facts" aria-label={words.facts}>
      {facts.map(({ name, value, path, href }) => {
        const shown = path ? <Text text={value} path={path} /> : value
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={path && language}>{href ? <a href={href}>{shown}</a> : shown}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** A fact with a path is the page’s own text, in its language; the others are ours. */
function factsOf(session: Session, words: ReadingWords): Fact[] {
  const { fact, language } = words
  const { registration } = session
  const facts: { name: string; value: string | undefined; path?: string; href?: string }[] = [
    { name: fact.kind, value: session.kind, path: 'kind' },
    { name: fact.number, value: session.number },
    { name: fact.day, value: formatDay(session, language) },
    { name: fact.time, value: formatTimes(session, language) },
    { name: fact.place, value: session.place, path: 'place' },
    { name: fact.track, value: session.track, path: 'track' },
    { name: fact.language, value: session.language },
    { name: fact.organiser, value: session.organiser, path: 'organiser' },
    { name: fact.accessibility, value: session.accessibility.join(', '), path: 'accessibility' },
    {
      name: fact.registration,
      value: registration && formatRegistration(registration, words),
      ...(registration?.text && { path: 'registration.text' }),
      ...(registration?.url && /^(?:https?|mailto):/.test(registration.url) && { href: registration.url }),
    },
  ]
  return facts.filter((entry): entry is Fact => Boolean(entry.value))
}
