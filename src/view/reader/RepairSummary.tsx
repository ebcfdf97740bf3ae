import { SURE } from '../../core/repair/repair.ts'
import { repairedWords } from '../../core/session/repaired-words.ts'
import type { Repair } from '../../core/session/session.ts'
import type { ReadingWords } from '../words/words.ts'
import type { ReaderState } from './reader-state.ts'

type Props = { repairs: readonly Repair[]; state: ReaderState; words: ReadingWords }

/** What was repaired, said once: how many words, how many of them uncertain, and the way to the page’s own text. */
export function RepairSummary({ repairs, state, words }: Props) {
  const repaired = repairedWords(repairs).length
  if (repairs.length === 0) return null
  const unsure = repairs.filter(({ confidence }) => confidence < SURE).length
  const { asPageHad } = state
  const text = words.reader.repairs
  return (
    <section class="repairs unsaid" aria-label={text.heading}>
      <p>
        {repaired > 0 && <span class="repaired">{words.repaired(repaired)}.</span>}{' '}
        {unsure > 0 && state.settings.value.marks && !asPageHad.value && text.unsure(unsure)}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={asPageHad.value}
          onChange={event => {
            asPageHad.value = event.currentTarget.checked
            state.openRepair.value = undefined
            state.status.value = asPageHad.value ? text.asPageHadOn : text.asPageHadOff
          }}
        />
        <span>{text.asPageHad}</span>
      </label>
    </section>
  )
}
