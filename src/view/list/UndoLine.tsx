import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Words } from '../words/words.ts'
import type { ListVerbs, Undoable } from './list-state.ts'

type Props = { undoable: Undoable; latest: boolean; verbs: ListVerbs; words: Words }

/**
 * Something that was done, and its way back. Where what was pressed has gone the focus comes here, and when this goes,
 * to what it stands in: the keyboard does not lose its place.
 */
export function UndoLine({ undoable, latest, verbs, words }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = latest && undoable.takesFocus
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const undo = async ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const around = currentTarget.closest<HTMLElement>('[tabindex="-1"]')
    await verbs.undo(undoable)
    if (document.activeElement === document.body) around?.focus()
  }
  return (
    <>
      <p>{undoable.said}</p>
      <button
        type="button"
        class="button"
        ref={button}
        aria-label={words.list.undoMany(undoable.said)}
        onClick={undo}
      >
        {words.undo}
      </button>
    </>
  )
}
