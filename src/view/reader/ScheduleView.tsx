import type { Programme } from '../../core/session/session.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ReaderVerbs } from './reader-state.ts'
import { SaveButton } from './SaveButton.tsx'

type Props = { programme: Programme; savedIds: ReadonlySet<string>; verbs: ReaderVerbs; words: Words }

/** A programme of several sessions: each a heading with its time and place, to read or to save. */
export function ScheduleView({ programme, savedIds, verbs, words }: Props) {
  return (
    <article>
      <header class="session-head">
        <p class="kicker">{words.sessions(programme.sessions.length)}</p>
        <h1 lang={programme.language}>{programme.event?.name ?? programme.source.title}</h1>
      </header>
      <ol class="schedule">
        {programme.sessions.map(session => (
          <li key={session.id}>
            <h2 lang={programme.language}>{session.title}</h2>
            <p class="when">
              {[formatDay(session, words.language), formatTimes(session, words.language), session.place]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p class="actions">
              <button
                type="button"
                class="button"
                aria-label={words.openTitle(session.title)}
                onClick={() => verbs.open(session)}
              >
                {words.read}
              </button>
              <SaveButton
                title={session.title}
                saved={savedIds.has(session.id)}
                toggle={() => verbs.toggleSaved(session)}
                words={words}
              />
            </p>
          </li>
        ))}
      </ol>
    </article>
  )
}
