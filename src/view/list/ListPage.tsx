import type { Words } from '../words/words.ts'
import { List } from './List.tsx'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; openOptions: () => void; words: Words }

/** The personal list as a page of its own, with the room that the popup lacks; also what is printed. */
export function ListPage({ state, verbs, openOptions, words }: Props) {
  return (
    <>
      <a class="skip-link button" href="#list">
        {words.list.title}
      </a>
      <header class="bar">
        <span class="sign" aria-hidden="true">
          å
        </span>
        <h1>{words.list.title}</h1>
        <button type="button" class="button quiet" onClick={openOptions}>
          {words.list.options}
        </button>
      </header>
      <main id="list" tabIndex={-1}>
        <List state={state} verbs={verbs} words={words} />
      </main>
    </>
  )
}
