import type { ComponentChildren } from 'preact'
import { Erase } from './Erase.tsx'
import type { OptionsProps } from './options-state.ts'
import { QuietSites } from './QuietSites.tsx'
import { RepairSites } from './RepairSites.tsx'

const LANGUAGES = ['auto', 'sv', 'en'] as const
/** Minutes before the start. */
const REMIND = [5, 10, 15, 30, 60]

/** Everything that can be set, and in plain words what is stored and where. */
export function Options({ state, verbs, words }: OptionsProps) {
  const { options } = words
  const problem = state.problem.value
  return (
    <>
      <header class="bar">
        <span class="sign" aria-hidden="true">
          å
        </span>
        <h1>{options.title}</h1>
      </header>
      <main>
        {problem && (
          <p class="problem" role="alert">
            {words.problem[problem]}
          </p>
        )}
        <Section heading={options.language.heading}>
          <fieldset class="choice">
            <legend>{options.language.label}</legend>
            {LANGUAGES.map(language => (
              <label key={language}>
                <input
                  type="radio"
                  name="language"
                  checked={state.language.value === language}
                  onChange={() => verbs.setLanguage(language)}
                />
                {options.language[language]}
              </label>
            ))}
          </fieldset>
          <p class="quiet">{options.language.others}</p>
        </Section>
        <Section heading={options.reader.heading}>
          <p>{options.reader.text}</p>
          <Button label={options.reader.link} press={verbs.openReader} />
        </Section>
        <Section heading={options.repair.heading}>
          <RepairSites state={state} verbs={verbs} words={words} />
        </Section>
        <Section heading={options.quiet.heading}>
          <QuietSites state={state} verbs={verbs} words={words} />
        </Section>
        <Section heading={options.reminders.heading}>
          <Reminders state={state} verbs={verbs} words={words} />
        </Section>
        <Section heading={options.sync.heading}>
          <Sync state={state} verbs={verbs} words={words} />
        </Section>
        <Section heading={options.exportAll.heading}>
          <p>{options.exportAll.text}</p>
          <Button label={options.exportAll.button} press={verbs.exportAll} />
        </Section>
        <Section heading={options.stored.heading}>
          <Stored state={state} verbs={verbs} words={words} />
        </Section>
        <Section heading={options.erase.heading}>
          <Erase state={state} verbs={verbs} words={words} />
        </Section>
      </main>
      <p class="said" role="status">
        {state.status.value}
      </p>
    </>
  )
}

function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

function Button({ label, press }: { label: string; press: () => void }) {
  return (
    <p>
      <button type="button" class="button" onClick={press}>
        {label}
      </button>
    </p>
  )
}

function Reminders({ state, verbs, words }: OptionsProps) {
  const { reminders } = words.options
  return (
    <>
      <p>{reminders.text}</p>
      <div class="field">
        <label for="remind">{reminders.label}</label>
        <select
          id="remind"
          value={state.list.value.remindBefore}
          onChange={({ currentTarget }) => verbs.change({ remindBefore: Number(currentTarget.value) })}
        >
          {REMIND.map(minutes => (
            <option key={minutes} value={minutes}>
              {words.list.minutesBefore(minutes)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet">{state.mayNotify.value ? reminders.allowed : reminders.notAllowed}</p>
      {!state.mayNotify.value && <Button label={reminders.allow} press={verbs.allowReminders} />}
    </>
  )
}

function Sync({ state, verbs, words: { options } }: OptionsProps) {
  const { sync } = options
  const status = state.sync.value
  return (
    <>
      <p>{sync.text}</p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={state.list.value.sync}
          onChange={({ currentTarget }) => verbs.change({ sync: currentTarget.checked })}
        />
        {sync.label}
      </label>
      {status === 'refused' && <p class="problem">{sync.refused}</p>}
      {status && status !== 'refused' && (
        <>
          <p class="quiet">{sync.fits(status.fits)}</p>
          {status.leftOut > 0 && <p class="problem">{sync.leftOut(status.leftOut)}</p>}
        </>
      )}
    </>
  )
}

function Stored({ state, verbs, words: { list, options, language } }: OptionsProps) {
  const { stored } = options
  const { used, persisted, unreadable } = state.storage.value
  return (
    <>
      <ul class="plain">
        {stored.items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {used !== undefined && <p>{stored.used(size(used, language))}</p>}
      {unreadable > 0 && (
        <div class="problem">
          <p>{stored.unreadable(unreadable)}</p>
          <Button label={list.rescue} press={verbs.rescue} />
        </div>
      )}
      {persisted ? (
        <p>{stored.persisted}</p>
      ) : (
        <>
          <p>{stored.persist}</p>
          <Button label={stored.persistButton} press={verbs.persist} />
        </>
      )}
    </>
  )
}

function size(bytes: number, language: 'sv' | 'en'): string {
  const [unit, divisor] =
    bytes < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / divisor)
}
