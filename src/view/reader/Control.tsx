import { useId } from 'preact/hooks'
import { RANGES, type ReaderSettings } from '../../core/settings/reader-settings.ts'
import type { ReaderWords } from '../words/reader-words.ts'
import { CHOICES, type Control, stepped } from './controls.ts'

type Set = (change: Partial<ReaderSettings>) => void
type Props<Kind extends Control['kind']> = {
  control: Control & { kind: Kind }
  settings: ReaderSettings
  set: Set
  words: ReaderWords
}

/** One setting of the panel, by mouse, touch and keyboard. */
export function OneControl({ control, ...rest }: Props<Control['kind']>) {
  switch (control.kind) {
    case 'range':
      return <RangeControl control={control} {...rest} />
    case 'switch':
      return <SwitchControl control={control} {...rest} />
    case 'choice':
      return <ChoiceControl control={control} {...rest} />
    case 'colour':
      return <ColourControl control={control} {...rest} />
    case 'name':
      return <NameControl control={control} {...rest} />
  }
}

function RangeControl({ control: { key }, settings, set, words }: Props<'range'>) {
  const id = useId()
  const value = settings[key]
  const said = words.amount[key](value)
  const name = words.setting[key]
  const { min, max, step } = RANGES[key]
  return (
    <div class="control">
      <div class="control-head">
        <label for={id}>{name}</label>
        <span class="amount" aria-hidden="true">
          {said}
        </span>
      </div>
      <div class="control-row">
        <button
          type="button"
          class="button step"
          aria-label={words.less(name)}
          aria-disabled={value <= min}
          onClick={() => set({ [key]: stepped(key, value, -1) })}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={said}
          onInput={event => set({ [key]: event.currentTarget.valueAsNumber })}
        />
        <button
          type="button"
          class="button step"
          aria-label={words.more(name)}
          aria-disabled={value >= max}
          onClick={() => set({ [key]: stepped(key, value, 1) })}
        >
          +
        </button>
      </div>
    </div>
  )
}

function SwitchControl({ control: { key }, settings, set, words }: Props<'switch'>) {
  const id = useId()
  const note = key === 'images' ? words.imagesNote : undefined
  return (
    <div class="control">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings[key]}
          aria-describedby={note && id}
          onChange={event => set({ [key]: event.currentTarget.checked })}
        />
        <span>{words.setting[key]}</span>
      </label>
      {note && (
        <p class="note" id={id}>
          {note}
        </p>
      )}
    </div>
  )
}

function ChoiceControl({ control: { key }, settings, set, words }: Props<'choice'>) {
  const name = useId()
  const labels: Readonly<Record<string, string>> = words[key]
  return (
    <fieldset class={`control choice choice-${key}`}>
      <legend>{words.setting[key]}</legend>
      {CHOICES[key].map(value => (
        <label key={value} class="option" data-value={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={settings[key] === value}
            onChange={() => set({ [key]: value })}
          />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A colour by the browser’s own choice of colours, or by its code: some of those choices know no keyboard. */
function ColourControl({ control: { key }, settings, set, words }: Props<'colour'>) {
  const id = useId()
  const name = words.setting[key]
  const take = (value: string) => {
    if (/^#[0-9a-f]{6}$/i.test(value)) set({ [key]: value.toLowerCase() })
  }
  return (
    <div class="control control-line">
      <label for={id}>{name}</label>
      <span class="colour">
        <input
          type="text"
          class="code"
          aria-label={words.colourCode(name)}
          maxLength={7}
          autocomplete="off"
          spellcheck={false}
          value={settings[key]}
          onInput={event => take(event.currentTarget.value)}
        />
        <input
          id={id}
          type="color"
          value={settings[key]}
          onInput={event => take(event.currentTarget.value)}
        />
      </span>
    </div>
  )
}

function NameControl({ control: { key }, settings, set, words }: Props<'name'>) {
  const id = useId()
  return (
    <div class="control">
      <label for={id}>{words.setting[key]}</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autocomplete="off"
        spellcheck={false}
        value={settings[key]}
        onInput={event => set({ [key]: event.currentTarget.value })}
      />
    </div>
  )
}
