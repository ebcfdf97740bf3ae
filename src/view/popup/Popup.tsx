import type { ComponentChildren } from 'preact'
import type { Words } from '../words/words.ts'
import { PageCard } from './PageCard.tsx'
import type { PopupState, PopupVerbs } from './popup-state.ts'
import { SavedList } from './SavedList.tsx'

type Props = { state: PopupState; verbs: PopupVerbs; words: Words; children?: ComponentChildren }

/** The toolbar popup: what this page is, then the saved sessions. */
export function Popup({ state, verbs, words, children }: Props) {
  const problem = state.problem.value
  return (
    <>
      <header class="bar">
        <span class="sign" aria-hidden="true">
          å
        </span>
        <h1>{words.name}</h1>
      </header>
      <main>
        {problem && (
          <p class="problem" role="alert">
            {words.problem[problem]}
          </p>
        )}
        <PageCard
          page={state.page.value}
          savedIds={new Set(state.saved.value.map(({ id }) => id))}
          verbs={verbs}
          words={words}
        />
        {children}
        <SavedList saved={state.saved.value} removed={state.removed.value} verbs={verbs} words={words} />
      </main>
      <p class="visually-hidden" role="status">
        {state.status.value}
      </p>
    </>
  )
}
