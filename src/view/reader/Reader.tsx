import type { Words } from '../words/words.ts'
import type { ReaderState, ReaderVerbs } from './reader-state.ts'
import { ScheduleView } from './ScheduleView.tsx'
import { SessionView } from './SessionView.tsx'

type Props = { state: ReaderState; verbs: ReaderVerbs; words: Words }

/** The reader page: a bar with the way back, then the session or the programme. */
export function Reader({ state, verbs, words }: Props) {
  const shown = state.shown.value
  const problem = state.problem.value
  return (
    <>
      <a class="skip-link button" href="#text">
        {words.skipToText}
      </a>
      <header class="bar">
        <button type="button" class="button quiet" onClick={verbs.back}>
          <span aria-hidden="true">←</span>
          {words.back}
        </button>
        <span class="sign" aria-hidden="true">
          å
        </span>
      </header>
      <main id="text" tabIndex={-1}>
        {problem && (
          <p class="problem" role="alert">
            {words.problem[problem]}
          </p>
        )}
        {shown.kind === 'problem' && (
          <>
            <h1>{words.name}</h1>
            <p class="problem">{words.problem[shown.problem]}</p>
            {shown.page && (
              <p>
                <a href={shown.page}>{words.toPage}</a>
              </p>
            )}
          </>
        )}
        {shown.kind === 'session' && (
          <SessionView
            shown={shown}
            saved={state.savedIds.value.has(shown.session.id)}
            verbs={verbs}
            words={words}
          />
        )}
        {shown.kind === 'schedule' && (
          <ScheduleView
            programme={shown.programme}
            savedIds={state.savedIds.value}
            verbs={verbs}
            words={words}
          />
        )}
      </main>
      <p class="visually-hidden" role="status">
        {state.status.value}
      </p>
    </>
  )
}
