import { useRef, useState } from 'preact/hooks'
import type { Card } from '../../core/list/entry.ts'
import { draftOf } from '../../core/list/own-session.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'
import { Note } from './Note.tsx'
import { Overlaps } from './Overlaps.tsx'
import { UndoLine } from './UndoLine.tsx'

type Props = { card: Card; state: ListState; verbs: ListVerbs; words: Words }

/** Minutes before the start that can be chosen. */
const REMIND = [5, 10, 15, 30, 60, 1440]

/** What a person can say about a session: going or maybe, notes, tags, a reminder, whether an overlap is meant. */
export function Details({ card, state, verbs, words }: Props) {
  const { list } = words
  const { title } = card.session
  const edited = state.undoable.value.findLast(({ of }) => of === card.id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend to see
    <div class="details" role="group" aria-label={list.detailsOf(title)} tabIndex={-1}>
      <Going card={card} verbs={verbs} words={words} />
      <Notes card={card} verbs={verbs} words={words} />
      <Tags card={card} verbs={verbs} words={words} />
      <Reminder card={card} state={state} verbs={verbs} words={words} />
      <Overlaps card={card} state={state} verbs={verbs} words={words} />
      <p class="row-actions">
        <button
          type="button"
          class="button"
          aria-label={list.export.toCalendar(title)}
          onClick={() => verbs.saveAs('ics', [card.id])}
        >
          {list.export.formats.ics}
        </button>
        {card.own && (
          <button
            type="button"
            class="button"
            aria-label={list.ownEntry.editTitle(title)}
            onClick={() => {
              state.draft.value = draftOf(card)
              state.panel.value = 'own'
            }}
          >
            {list.ownEntry.edit}
          </button>
        )}
      </p>
      {edited && (
        <div class="undo">
          <UndoLine key={edited.key} undoable={edited} latest verbs={verbs} words={words} />
        </div>
      )}
    </div>
  )
}

function Going({ card, verbs, words }: Omit<Props, 'state'>) {
  return (
    <fieldset class="choice">
      <legend>{words.list.state}</legend>
      {(['going', 'maybe'] as const).map(state => (
        <label key={state}>
          <input
            type="radio"
            name={`state-${card.id}`}
            checked={card.state === state}
            onChange={() => verbs.edit(card, () => ({ state }))}
          />
          {words.list[state]}
        </label>
      ))}
    </fieldset>
  )
}

function Notes({ card, verbs, words: { list } }: Omit<Props, 'state'>) {
  /** What is being written, with what stood there before; nothing where all is saved. */
  const [draft, setDraft] = useState<{ before: string; after: string }>()
  const saving = useRef<typeof draft>(undefined)
  const id = `notes-${card.id}`
  const save = async () => {
    // A press on the button also leaves the field: one of the two is enough.
    if (!draft || draft === saving.current) return
    saving.current = draft
    const ended = await verbs.saveNotes(card, draft)
    saving.current = undefined
    if (ended === 'failed') return
    setDraft(written => (!written || written === draft ? undefined : { ...written, before: draft.after }))
  }
  return (
    <div class="field">
      <label for={id}>{list.notes}</label>
      <textarea
        id={id}
        rows={4}
        aria-describedby={`${id}-help`}
        value={draft?.after ?? card.notes}
        onInput={({ currentTarget }) =>
          setDraft({ before: draft?.before ?? card.notes, after: currentTarget.value })
        }
        onBlur={save}
      />
      <p id={`${id}-help`} class="quiet">
        {list.notesHelp}
      </p>
      <p>
        <button type="button" class="button" onClick={save}>
          {list.saveNotes}
        </button>
      </p>
      {card.notes && <Note markdown={card.notes} />}
    </div>
  )
}

function Tags({ card, verbs, words: { list } }: Omit<Props, 'state'>) {
  const id = `tags-${card.id}`
  return (
    <div class="field">
      <label for={id}>{list.tags}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-describedby={`${id}-help`}
        value={card.tags.join(', ')}
        onChange={({ currentTarget }) => {
          const tags = tagsOf(currentTarget.value)
          verbs.edit(card, () => ({ tags }))
        }}
      />
      <p id={`${id}-help`} class="quiet">
        {list.tagsHelp}
      </p>
    </div>
  )
}

/** Tags as written in one line, each once. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(',').map(tag => tag.trim()))].filter(Boolean)
}

function Reminder({ card, state, verbs, words: { list } }: Props) {
  const id = `reminder-${card.id}`
  const timed = Boolean(card.session.start && (card.session.day ?? card.session.start.includes('T')))
  if (!timed) return <p class="quiet">{list.reminderNeedsTime}</p>
  return (
    <div class="field">
      <label for={id}>{list.reminder}</label>
      <select
        id={id}
        value={String(card.remindBefore ?? '')}
        onChange={({ currentTarget: { value } }) =>
          verbs.setReminder(card, value === '' ? undefined : Number(value))
        }
      >
        <option value="">{list.noReminder}</option>
        {REMIND.map(minutes => (
          <option key={minutes} value={minutes}>
            {list.minutesBefore(minutes)}
          </option>
        ))}
      </select>
      {card.remindBefore === undefined && (
        <p>
          <button type="button" class="button" onClick={() => verbs.setReminder(card, state.suggested.value)}>
            {list.remindMe(state.suggested.value)}
          </button>
        </p>
      )}
      {state.remindersRefused.value && <p class="problem">{list.reminderRefused}</p>}
    </div>
  )
}
