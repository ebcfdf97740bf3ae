import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadingWords } from '../words/words.ts'
import { KEYS } from './keys.ts'
import type { ReaderState } from './reader-state.ts'

/** The keys, in a dialog of the browser’s own: it keeps the focus, and gives it back. */
export function HelpDialog({
  state,
  words: { reader: words, language },
}: {
  state: ReaderState
  words: ReadingWords
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = state.helpOpen.value
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
  }, [open])
  if (!open) return null
  // Its event comes a task after it has closed: a key that is pressed right then would still be the dialog’s.
  const close = () => {
    dialog.current?.close()
    state.helpOpen.value = false
  }
  return (
    <dialog
      ref={dialog}
      class="help"
      lang={language}
      aria-labelledby="help-heading"
      onClose={() => {
        state.helpOpen.value = false
      }}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
    >
      <h2 id="help-heading">{words.helpHeading}</h2>
      <dl>
        {KEYS.map(({ name, shown }) => (
          <div key={name}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{words.key[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{words.keyNote}</p>
      <button type="button" class="button primary" onClick={close}>
        {words.close}
      </button>
    </dialog>
  )
}
