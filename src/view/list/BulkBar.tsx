import { useState } from 'preact/hooks'
import type { Words } from '../words/words.ts'
import { tagsOf } from './Details.tsx'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** What can be done with several sessions at once. */
export function BulkBar({ state, verbs, words: { list } }: Props) {
  const [tag, setTag] = useState('')
  if (!state.selecting.value) return null
  const ids = [...state.selected.value]
  const none = ids.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend to see; the count says it
    <div class="bulk" role="group" aria-label={list.select}>
      <p role="status">{list.selected(ids.length)}</p>
      {ids.length === 1 && <p class="quiet">{list.selectRange}</p>}
      <button
        type="button"
        class="button"
        onClick={() => {
          state.selected.value = new Set(state.shown.value.map(({ id }) => id))
        }}
      >
        {list.selectAll}
      </button>
      {(['going', 'maybe'] as const).map(choice => (
        <button
          key={choice}
          type="button"
          class="button"
          disabled={none}
          onClick={() => verbs.change(ids, () => ({ state: choice }))}
        >
          {list[choice]}
        </button>
      ))}
      <form
        class="inline"
        onSubmit={event => {
          event.preventDefault()
          const added = tagsOf(tag)
          if (none || added.length === 0) return
          verbs.change(ids, ({ tags }) => ({ tags: [...new Set([...tags, ...added])] }))
          setTag('')
        }}
      >
        <label class="visually-hidden" for="bulk-tag">
          {list.addTag}
        </label>
        <input
          id="bulk-tag"
          type="text"
          autocomplete="off"
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={none}>
          {list.addTag}
        </button>
      </form>
      <button type="button" class="button" disabled={none} onClick={() => verbs.copy(ids)}>
        {list.export.copy}
      </button>
      <button type="button" class="button" disabled={none} onClick={() => verbs.remove(ids)}>
        {list.removeMany}
      </button>
    </div>
  )
}
