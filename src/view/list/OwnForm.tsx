import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Draft } from '../../core/list/own-session.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** An entry of the person’s own, such as a lunch: what, when and where. */
export function OwnForm({ state, verbs, words }: Props) {
  const [problem, setProblem] = useState<'needsTitle' | 'needsDay'>()
  if (state.panel.value !== 'own') return null
  const draft = state.draft.value
  const { ownEntry } = words.list
  return (
    <form
      class="panel own"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const found = !draft.title.trim() ? 'needsTitle' : draft.start && !draft.day ? 'needsDay' : undefined
        setProblem(found)
        if (!found) verbs.saveOwn(draft)
      }}
    >
      {problem && (
        <p class="problem" role="alert">
          {ownEntry[problem]}
        </p>
      )}
      {(['title', 'place'] as const).map(name => (
        <Field key={name} name={name} state={state} label={ownEntry[name]}>
          {props => <input type="text" autocomplete="off" {...props} />}
        </Field>
      ))}
      <Field name="day" state={state} label={ownEntry.day}>
        {props => <input type="date" {...props} />}
      </Field>
      {(['start', 'end'] as const).map(name => (
        <Field key={name} name={name} state={state} label={ownEntry[name]}>
          {props => <input type="time" {...props} />}
        </Field>
      ))}
      <p class="tools">
        <button type="submit" class="button primary">
          {ownEntry.save}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            state.panel.value = 'none'
          }}
        >
          {words.close}
        </button>
      </p>
    </form>
  )
}

type FieldProps = {
  name: Exclude<keyof Draft, 'id'>
  state: ListState
  label: string
  children: (props: {
    id: string
    value: string
    onInput: (event: { currentTarget: { value: string } }) => void
  }) => ComponentChildren
}

function Field({ name, state, label, children }: FieldProps) {
  const id = `own-${name}`
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) => {
    state.draft.value = { ...state.draft.value, [name]: currentTarget.value }
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, value: state.draft.value[name], onInput })}
    </div>
  )
}
