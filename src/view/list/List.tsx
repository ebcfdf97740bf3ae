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
      {state.settingsFailed.value && (
        <p class="problem" role="alert">
          {words.problem['settings-failed']}
        </p>
      )}
      {problem && <Problem problem={problem} verbs={verbs} words={words} />}
      <NowNext state={state} verbs={verbs} words={words} />
      <section class="saved" aria-labelledby="saved-sessions" tabIndex={-1}>
        <h2 id="saved-sessions">{words.savedSessions}</h2>
        {!cards && !problem && <p class="quiet">{words.list.loading}</p>}
        {state.notSynced.value > 0 && (
          <p class="quiet">{words.options.sync.leftOut(state.notSynced.value)}</p>
        )}
        {cards && state.lost.value > 0 && (
          <Lost all={cards.length === 0} lost={state.lost.value} verbs={verbs} words={words} />
        )}
        {cards?.length === 0 && state.lost.value === 0 && <p class="quiet">{words.nothingSaved}</p>}
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

type LostProps = { all: boolean; lost: number; verbs: ListVerbs; words: Words }

/** What the browser has lost of the list, and what can be done. */
function Lost({ all, lost, verbs, words: { list } }: LostProps) {
  return (
    <div class="problem" role="alert">
      <p>{all ? list.lost(lost) : list.partlyLost(lost)}</p>
      {!all && <Rescue verbs={verbs} label={list.rescue} />}
    </div>
  )
}

function Rescue({ verbs, label }: { verbs: ListVerbs; label: string }) {
  return (
    <button type="button" class="button" onClick={verbs.rescue}>
      {label}
    </button>
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
      {RESCUABLE.has(problem) && <Rescue verbs={verbs} label={words.list.rescue} />}
    </div>
  )
}
