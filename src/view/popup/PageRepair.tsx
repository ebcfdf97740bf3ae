import type { Words } from '../words/words.ts'
import type { PageRepairState, PageRepairVerbs } from './page-repair-state.ts'

type Props = { state: PageRepairState; verbs: PageRepairVerbs; words: Words }

/** Repairs the page in front where it stands: the button, how far it has come, and the way back. */
export function PageRepair({ state, verbs, words }: Props) {
  const { state: phase, words: count, done, total } = state.progress.value
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0
  const host = state.host.value
  return (
    <section class="repair" aria-labelledby="page-text">
      <h2 id="page-text">{words.pageText}</h2>
      {phase === 'repairing' && <progress max={100} value={percent} aria-label={words.repairing(percent)} />}
      <p class="quiet" role="status">
        {phase === 'repaired' && words.repairedPage(count)}
      </p>
      <p class="actions">
        {phase === 'idle' ? (
          <button type="button" class="button" onClick={verbs.repair}>
            {words.repairPage}
          </button>
        ) : (
          <button type="button" class="button" onClick={verbs.undoRepair}>
            {words.undoRepair}
          </button>
        )}
      </p>
      {state.everywhere.value && <p class="quiet">{words.repairEverywhere}</p>}
      {host && !state.everywhere.value && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={state.always.value}
            onChange={event => verbs.setAlways(event.currentTarget.checked)}
          />
          {words.repairAlways(host)}
        </label>
      )}
    </section>
  )
}
