import type { ComponentChildren } from 'preact'
import { SORTS } from '../../core/list/arrange.ts'
import { emptyDraft } from '../../core/list/own-session.ts'
import { formatDay } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ListState } from './list-state.ts'

type Props = { state: ListState; words: Words }

/** Search, and what else can be done with the whole list. */
export function Toolbar({ state, words }: Props) {
  const { list } = words
  const count = state.shown.value.length
  const narrowed = state.query.value.trim() !== '' || Object.values(state.filter.value).some(Boolean)
  return (
    <div class="toolbar">
      <div class="field search">
        <label for="search">{list.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={state.query.value}
          onFocus={() => {
            state.indexWanted.value = true
          }}
          onInput={({ currentTarget }) => {
            state.indexWanted.value = true
            state.query.value = currentTarget.value
          }}
        />
        {state.tools.value !== 'shown' && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={state.tools.value === 'unfolded'}
            onClick={() => {
              state.tools.value = state.tools.value === 'folded' ? 'unfolded' : 'folded'
            }}
          >
            {list.more}
          </button>
        )}
      </div>
      {state.tools.value !== 'folded' && <Tools state={state} words={words} />}
      {state.panel.value === 'narrow' && <Narrow state={state} words={words} />}
      <p class={narrowed ? 'found' : 'visually-hidden'} role="status">
        {state.searching.value
          ? list.searching
          : narrowed && (count === 0 ? list.nothingFound : list.found(count))}
      </p>
      {narrowed && (
        <p>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              state.query.value = ''
              state.filter.value = {}
            }}
          >
            {list.showAll}
          </button>
        </p>
      )}
    </div>
  )
}

function Tools({ state, words }: Props) {
  const { list } = words
  return (
    <>
      <p class="tools">
        <Panel name="narrow" state={state} label={list.narrow} />
        <button
          type="button"
          class="button quiet"
          aria-pressed={state.selecting.value}
          onClick={() => {
            state.selecting.value = !state.selecting.value
            state.selected.value = new Set()
          }}
        >
          {list.select}
        </button>
        <Panel name="export" state={state} label={list.export.label} />
        <button
          type="button"
          class="button quiet"
          aria-expanded={state.importing.value.kind !== 'closed'}
          onClick={() => {
            state.importing.value =
              state.importing.value.kind === 'closed' ? { kind: 'asking' } : { kind: 'closed' }
          }}
        >
          {list.import.label}
        </button>
        <Panel
          name="own"
          state={state}
          label={list.ownEntry.add}
          before={() => {
            state.draft.value = emptyDraft()
          }}
        />
      </p>
      {state.ids.value.size > 0 && <ViewChoice state={state} words={words} />}
    </>
  )
}

function ViewChoice({ state, words }: Props) {
  const { view } = words.list
  return (
    <fieldset class="choice views">
      <legend class="visually-hidden">{view.label}</legend>
      {(['list', 'day'] as const).map(one => (
        <label key={one}>
          <input
            type="radio"
            name="view"
            checked={state.view.value === one}
            onChange={() => {
              state.view.value = one
            }}
          />
          {view[one]}
        </label>
      ))}
    </fieldset>
  )
}

type PanelProps = {
  name: 'narrow' | 'export' | 'own'
  state: ListState
  label: string
  before?: () => void
}

function Panel({ name, state, label, before }: PanelProps) {
  const open = state.panel.value === name
  return (
    <button
      type="button"
      class="button quiet"
      aria-expanded={open}
      onClick={() => {
        before?.()
        state.panel.value = open ? 'none' : name
      }}
    >
      {label}
    </button>
  )
}

function Narrow({ state, words }: Props) {
  const { list } = words
  const { events, days, tags } = state.filterValues.value
  return (
    <div class="panel narrow">
      <Choose name="event" values={events} state={state} words={words} />
      <Choose
        name="day"
        values={days}
        state={state}
        words={words}
        show={day => formatDay({ day }, words.language) ?? day}
      />
      <Choose name="tag" values={tags} state={state} words={words} />
      <Select
        id="sort"
        label={list.sort.label}
        value={state.sort.value}
        onChange={value => {
          state.sort.value = SORTS.find(sort => sort === value) ?? 'time'
        }}
      >
        {SORTS.map(sort => (
          <option key={sort} value={sort}>
            {list.sort[sort]}
          </option>
        ))}
      </Select>
    </div>
  )
}

type ChooseProps = Props & {
  name: 'event' | 'day' | 'tag'
  values: readonly string[]
  show?: (value: string) => string
}

function Choose({ name, values, state, words, show = value => value }: ChooseProps) {
  const { filter } = words.list
  return (
    <Select
      id={`filter-${name}`}
      label={filter[name]}
      value={state.filter.value[name] ?? ''}
      onChange={value => {
        state.filter.value = { ...state.filter.value, [name]: value || undefined }
      }}
    >
      <option value="">{filter.all}</option>
      {values.map(value => (
        <option key={value} value={value}>
          {show(value)}
        </option>
      ))}
    </Select>
  )
}

type SelectProps = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  children: ComponentChildren
}

function Select({ id, label, value, onChange, children }: SelectProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}
