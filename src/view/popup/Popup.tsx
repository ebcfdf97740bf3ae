import type { ComponentChildren } from 'preact'
import type { Words } from '../words/words.ts'
import { PageCard } from './PageCard.tsx'
import type { PopupState, PopupVerbs } from './popup-state.ts'

type Props = {
  state: PopupState
  verbs: PopupVerbs
  /** The list comes a moment later. */
  list?: ComponentChildren
  words: Words
  children?: ComponentChildren
}

/** The toolbar popup: what this page is, then the personal list. */
export function Popup({ state, verbs, list, words, children }: Props) {
  return (
    <>
      <header class="bar">
        <span class="sign" aria-hidden="true">
          å
        </span>
        <h1>{words.name}</h1>
        <button type="button" class="button quiet" onClick={verbs.openPage}>
          {words.list.openPage}
        </button>
        <button type="button" class="button quiet" onClick={verbs.openOptions}>
          {words.list.options}
        </button>
      </header>
      <main>
        <PageCard page={state.page.value} savedIds={state.savedIds.value} verbs={verbs} words={words} />
        {children}
        {list}
      </main>
    </>
  )
}
