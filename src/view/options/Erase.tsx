import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OptionsProps } from './options-state.ts'

/** Erases everything, after a question, and brings it back for as long as the page is open. The focus follows the question. */
export function Erase({ state, verbs, words: { options } }: OptionsProps) {
  const { erase } = options
  const next = useRef<HTMLButtonElement>(null)
  const erasing = state.erasing.value
  useLayoutEffect(() => {
    if (erasing !== 'no') next.current?.focus()
  }, [erasing])
  return (
    <>
      <p>{erase.text}</p>
      {erasing === 'no' && (
        <button
          type="button"
          class="button danger"
          onClick={() => {
            state.erasing.value = 'asked'
          }}
        >
          {erase.button(state.saved.value)}
        </button>
      )}
      {erasing === 'asked' && (
        <p class="tools">
          <button type="button" class="button danger" onClick={verbs.erase}>
            {erase.confirm}
          </button>
          <button
            type="button"
            class="button"
            ref={next}
            onClick={() => {
              state.erasing.value = 'no'
            }}
          >
            {erase.cancel}
          </button>
        </p>
      )}
      {erasing === 'done' && (
        <p class="tools">
          <span>{erase.done}</span>
          <button type="button" class="button" ref={next} onClick={verbs.undoErase}>
            {erase.undo}
          </button>
        </p>
      )}
    </>
  )
}
