import type { OptionsProps } from './options-state.ts'
import { SiteList } from './SiteList.tsx'

/** Where damaged pages are repaired by themselves: everywhere, or on the sites that were chosen while there. */
export function RepairSites({ state, verbs, words }: OptionsProps) {
  const { repair } = words.options
  const { everywhere, sites, refused } = state.repair.value
  return (
    <>
      <p>{repair.text}</p>
      {refused && (
        <p class="problem" role="alert">
          {repair.refused}
        </p>
      )}
      <label class="check-line">
        <input
          type="checkbox"
          aria-describedby="repair-asks"
          checked={everywhere}
          onChange={({ currentTarget }) => verbs.repairEverywhere(currentTarget.checked ? 'on' : 'off')}
        />
        {repair.everywhere}
      </label>
      <p id="repair-asks" class="quiet">
        {repair.asks}
      </p>
      <h3>{repair.sites}</h3>
      <SiteList {...repair} remove={words.remove} sites={sites} onRemove={verbs.stopRepairing} />
    </>
  )
}
