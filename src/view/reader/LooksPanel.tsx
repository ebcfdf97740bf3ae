import { contrast, TEXT_CONTRAST } from '../../core/settings/contrast.ts'
import { type ReaderSettings, usualReader } from '../../core/settings/reader-settings.ts'
import type { ReadingWords } from '../words/words.ts'
import { OneControl } from './Control.tsx'
import { CONTROLS } from './controls.ts'
import type { ReaderState, ReaderVerbs } from './reader-state.ts'

type Props = { state: ReaderState; verbs: ReaderVerbs; close: () => void; words: ReadingWords }

/** The appearance of the reader. It stands beside the text, so that every change is seen at once. */
export function LooksPanel({ state, verbs, close, words: { reader: words, language } }: Props) {
  const settings = state.settings.value
  return (
    <aside class="panel" id="looks" lang={language} aria-labelledby="looks-heading">
      <div class="panel-head">
        <h2 id="looks-heading" tabIndex={-1}>
          {words.looks}
        </h2>
        <button type="button" class="button quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {CONTROLS.map(([group, controls]) => (
        <section key={group} aria-labelledby={`looks-${group}`}>
          <h3 id={`looks-${group}`}>{words.looksGroup[group]}</h3>
          {controls
            .filter(({ when }) => !when || when(settings))
            .map(control => (
              <OneControl
                key={control.key}
                control={control}
                settings={settings}
                set={verbs.set}
                words={words}
              />
            ))}
          {group === 'colours' && settings.theme === 'own' && <Contrast settings={settings} words={words} />}
        </section>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          verbs.set(usualReader)
          state.status.value = words.resetDone
        }}
      >
        {words.reset}
      </button>
    </aside>
  )
}

/** How well the person’s own colours can be told apart, in figures and in words. */
function Contrast({ settings, words }: { settings: ReaderSettings; words: ReadingWords['reader'] }) {
  const ratio = contrast(settings.ownInk, settings.ownPaper)
  const shown = ratio.toFixed(1).replace('.', words.decimalSign)
  return (
    <p class={ratio >= TEXT_CONTRAST ? 'note' : 'problem'} role="status">
      {words.contrast(shown)}. {ratio >= TEXT_CONTRAST ? words.contrastEnough : words.contrastLow}
    </p>
  )
}
