import { useState } from 'preact/hooks'
import { FORMAT_IDS, type FormatId } from '../../core/export/format-ids.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** Saves what is marked, or all of the list, as a file; copies it; prints it. */
export function ExportPanel({ state, verbs, words: { list } }: Props) {
  const [format, setFormat] = useState<FormatId>('ics')
  if (state.panel.value !== 'export') return null
  const selected = [...state.selected.value]
  const ids = selected.length > 0 ? selected : undefined
  const scope = ids ? list.export.some(ids.length) : list.export.all(state.cards.value?.length ?? 0)
  return (
    <div class="panel">
      <p>{scope}</p>
      <div class="field">
        <label for="format">{list.export.format}</label>
        <select
          id="format"
          value={format}
          onChange={({ currentTarget: { value } }) => setFormat(FORMAT_IDS.find(id => id === value) ?? 'ics')}
        >
          {FORMAT_IDS.map(id => (
            <option key={id} value={id}>
              {list.export.formats[id]}
            </option>
          ))}
        </select>
      </div>
      <p class="tools">
        <button type="button" class="button primary" onClick={() => verbs.saveAs(format, ids)}>
          {list.export.save}
        </button>
        <button type="button" class="button" onClick={() => verbs.copy(ids)}>
          {list.export.copy}
        </button>
        <button type="button" class="button" onClick={verbs.print}>
          {list.export.print}
        </button>
      </p>
    </div>
  )
}
