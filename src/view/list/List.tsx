import type { Words } from '../words/words.ts'
import { BulkBar } from './BulkBar.tsx'
import { DayView } from './DayView.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import type { ListState, ListVerbs } from './list-state.ts'
import { NowNext } from './NowNext.tsx'
import { OwnForm } from './OwnForm.tsx'
import { Rows } from './Rows.tsx'
import { Toolbar } from './Toolbar.tsx'
import { UndoList } from './UndoList.tsx'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** The personal list, the same in the popup and on its own page: now and next, then all of it. */
export function List({ state, verbs, words }: Props) {
  const problem = state.problem.value
  const cards = state.cards.value
  return (
    <>
      {problem && <Problem problem={problem} verbs={verbs} words={words} />}
      <NowNext state={state} verbs={verbs} words={words} />
      <section class="saved" aria-labelledby="saved-sessions">
        <h2 id="saved-sessions">{words.savedSessions}</h2>
        {!cards && !problem && <p class="quiet">{words.list.loading}</p>}
        {state.notSynced.value > 0 && (
          <p class="quiet">{words.options.sync.leftOut(state.notSynced.value)}</p>
        )}
        {cards?.length === 0 && <Nothing lost={state.lost.value} words={words} />}
        {cards && <Toolbar state={state} words={words} />}
        <ExportPanel state={state} verbs={verbs} words={words} />
        <ImportPanel state={state} verbs={verbs} words={words} />
        <OwnForm state={state} verbs={verbs} words={words} />
        <BulkBar state={state} verbs={verbs} words={words} />
        <UndoList state={state} verbs={verbs} words={words} />
        {state.view.value === 'list' ? (
          <Rows state={state} verbs={verbs} words={words} />
        ) : (
          <DayView state={state} verbs={verbs} words={words} />
        )}
      </section>
      <p class="visually-hidden" role="status">
        {state.status.value}
      </p>
    </>
  )
}

function Nothing({ lost, words }: { lost: number; words: Words }) {
  return lost > 0 ? (
    <p class="problem" role="alert">
      {words.list.lost(lost)}
    </p>
  ) : (
    <p class="quiet">{words.nothingSaved}</p>
  )
}

/** Problems with a list that is there but cannot be opened as it should. */
const RESCUABLE = new Set<keyof Words['problem']>(['storage-failed', 'storage-blocked', 'storage-newer'])

type ProblemProps = { problem: keyof Words['problem']; verbs: ListVerbs; words: Words }

/** Why the list is not there or could not be changed, and what can be rescued of it. */
function Problem({ problem, verbs, words }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <p>{words.problem[problem]}</p>
      {RESCUABLE.has(problem) && (
        <button type="button" class="button" onClick={verbs.rescue}>
          {words.list.rescue}
        </button>
      )}
    </div>
  )
}
