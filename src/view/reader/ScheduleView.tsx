import type { Programme, Session } from '../../core/session/session.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { ReadingWords } from '../words/words.ts'
import type { ReaderState, ReaderVerbs } from './reader-state.ts'
import { SaveButton } from './SaveButton.tsx'

type Props = { programme: Programme; state: ReaderState; verbs: ReaderVerbs; words: ReadingWords }

/** A programme of several sessions by day and time: in brief first, then each a heading, to read or to save. */
export function ScheduleView({ programme, state, verbs, words }: Props) {
  const { sessions, event, source, language } = programme
  const days = daysOf(sessions, words)
  const showsDays = days.length > 1 || days[0]?.name !== words.reader.noDay
  return (
    <article>
      <header class="session-head">
        <h1 lang={language}>{event?.name ?? source.title}</h1>
        <p class="reading-time">{words.sessions(sessions.length)}</p>
      </header>
      <Outline days={days} language={language} words={words} />
      {days.map(day => (
        <section key={day.name} class="day" aria-label={showsDays ? undefined : words.reader.programme}>
          {showsDays && <h2>{day.name}</h2>}
          <ol class="schedule">
            {day.sessions.map(session => (
              <Entry
                key={session.id}
                session={session}
                level={showsDays ? 3 : 2}
                language={language}
                saved={state.savedIds.value.has(session.id)}
                verbs={verbs}
                words={words}
              />
            ))}
          </ol>
        </section>
      ))}
    </article>
  )
}

type Day = { name: string; sessions: Session[] }

function Outline({ days, language, words }: { days: readonly Day[]; language: string; words: ReadingWords }) {
  return (
    <nav class="outline" aria-labelledby="outline">
      <h2 id="outline">{words.reader.outline}</h2>
      {days.map(day => (
        <div key={day.name}>
          {days.length > 1 && <h3>{day.name}</h3>}
          <ol>
            {day.sessions.map(session => (
              <li key={session.id}>
                <a href={`#session-${session.id}`}>
                  <span class="title" lang={language}>
                    {session.title}
                  </span>
                  <span class="when">{formatTimes(session, words.language) ?? words.reader.noTime}</span>
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  )
}

type EntryProps = {
  session: Session
  level: 2 | 3
  language: string
  saved: boolean
  verbs: ReaderVerbs
  words: ReadingWords
}

/** The title stands first to the ear, the time first to the eye. */
function Entry({ session, level, language, saved, verbs, words }: EntryProps) {
  const Heading = `h${level}` as const
  const when = formatTimes(session, words.language)
  const who = session.people.map(({ name }) => name).join(', ')
  return (
    <li id={`session-${session.id}`} tabIndex={-1}>
      <div class="what">
        <Heading lang={language}>{session.title}</Heading>
        {session.cancelled && <p class="cancelled">{words.cancelled}</p>}
        {when && <p class="when">{when}</p>}
        {session.place && (
          <p class="where" lang={language}>
            {session.place}
          </p>
        )}
        {who && (
          <p class="who" lang={language}>
            {who}
          </p>
        )}
      </div>
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-label={words.readTitle(session.title)}
          onClick={() => verbs.open(session)}
        >
          {words.read}
        </button>
        <SaveButton
          title={session.title}
          saved={saved}
          toggle={() => verbs.toggleSaved(session)}
          words={words}
        />
      </p>
    </li>
  )
}

/** The sessions of each day, in the page’s order; within a day by their start where all have one. */
function daysOf(sessions: readonly Session[], words: ReadingWords): Day[] {
  const days = new Map<string, Session[]>()
  for (const session of sessions) {
    const name = formatDay(session, words.language) ?? words.reader.noDay
    days.set(name, [...(days.get(name) ?? []), session])
  }
  return [...days].map(([name, found]) => ({
    name,
    sessions: found.every(({ start }) => start)
      ? found.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
      : found,
  }))
}
