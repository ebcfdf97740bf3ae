import { useState } from 'preact/hooks'
import { CHOICES, type Choice, type Conflict, type ImportPlan } from '../../core/list/merge.ts'
import { formatDay, formatTimes } from '../format-time.ts'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** Reads a file or a pasted text in: first it says what it would do, then it does it, and can be stopped. */
export function ImportPanel({ state, verbs, words }: Props) {
  const importing = state.importing.value
  switch (importing.kind) {
    case 'closed':
      return null
    case 'asking':
      return <Ask problem={importing.problem} verbs={verbs} words={words} />
    case 'planned':
      return <Plan plan={importing.plan} verbs={verbs} words={words} />
    case 'running':
      return (
        <div class="panel">
          <label for="progress">{words.list.import.progress}</label>
          <progress id="progress" value={importing.done} max={importing.of} />
          <button type="button" class="button" onClick={verbs.cancelImport}>
            {words.list.import.cancel}
          </button>
        </div>
      )
  }
}

type AskProps = Omit<Props, 'state'> & { problem: 'unreadable' | 'cutOff' | undefined }

function Ask({ problem, verbs, words }: AskProps) {
  const [text, setText] = useState('')
  const said = words.list.import
  return (
    <div class="panel">
      {problem && (
        <p class="problem" role="alert">
          {said[problem]}
        </p>
      )}
      <div class="field">
        <label for="file">{said.file}</label>
        <input
          id="file"
          type="file"
          accept=".json,.ics,application/json,text/calendar"
          aria-describedby="file-help"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) verbs.readFile(file)
          }}
        />
        <p id="file-help" class="quiet">
          {said.fileHelp}
        </p>
      </div>
      <div class="field">
        <label for="pasted">{said.paste}</label>
        <textarea
          id="pasted"
          rows={3}
          spellcheck={false}
          aria-describedby="pasted-help"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p id="pasted-help" class="quiet">
          {said.pasteHelp}
        </p>
      </div>
      <p class="tools">
        <button type="button" class="button primary" onClick={() => verbs.readText(text)}>
          {said.readPasted}
        </button>
        <button type="button" class="button" onClick={verbs.cancelImport}>
          {words.close}
        </button>
      </p>
    </div>
  )
}

function Plan({ plan, verbs, words }: Omit<Props, 'state'> & { plan: ImportPlan }) {
  const [choice, setChoice] = useState<Choice>('mine')
  const { import: said } = words.list
  const { fresh, same, conflicts, recurring, skipped } = plan
  const counts: [number, (count: number) => string][] = [
    [fresh.length, said.fresh],
    [same, said.same],
    [conflicts.length, said.conflicts],
    [recurring, said.recurring],
    [skipped, said.skipped],
  ]
  const nothing = fresh.length === 0 && conflicts.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: its own fieldset stands inside
    <div class="panel" role="group" aria-label={said.label}>
      <ul class="plain">
        {counts.map(([count, say]) => count > 0 && <li key={say(count)}>{say(count)}</li>)}
      </ul>
      {nothing && <p>{said.nothing}</p>}
      {conflicts.length > 0 && (
        <>
          <fieldset class="choice">
            <legend>{said.choice}</legend>
            {CHOICES.map(one => (
              <label key={one}>
                <input
                  type="radio"
                  name="conflict"
                  checked={choice === one}
                  onChange={() => setChoice(one)}
                />
                {said[one]}
              </label>
            ))}
          </fieldset>
          <ul class="conflicts">
            {conflicts.slice(0, 100).map(conflict => (
              <OneConflict key={conflict.mine.id} conflict={conflict} words={words} />
            ))}
          </ul>
          {conflicts.length > 100 && <p>{words.list.andMore(conflicts.length - 100)}</p>}
        </>
      )}
      <p class="tools">
        {!nothing && (
          <button type="button" class="button primary" onClick={() => verbs.startImport(choice)}>
            {said.start}
          </button>
        )}
        <button type="button" class="button" onClick={verbs.cancelImport}>
          {nothing ? words.close : said.cancel}
        </button>
      </p>
    </div>
  )
}

function OneConflict({ conflict: { mine, theirs }, words }: { conflict: Conflict; words: Words }) {
  const { import: said } = words.list
  const facts = ({ session, state, notes, tags }: Conflict['mine']) =>
    [
      session.title,
      formatDay(session, words.language),
      formatTimes(session, words.language),
      session.place,
      words.list[state],
      tags.join(', '),
      notes,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <li>
      <dl>
        <dt>{said.mineHas}</dt>
        <dd>{facts(mine)}</dd>
        <dt>{said.theirsHas}</dt>
        <dd>{facts(theirs)}</dd>
      </dl>
    </li>
  )
}
