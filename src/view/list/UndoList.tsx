import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs, Undoable } from './list-state.ts'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** Every removal and every change of several at once since the page was opened, the latest first, each with its way back. */
export function UndoList({ state, verbs, words }: Props) {
  const undoable = state.undoable.value
  if (undoable.length === 0) return null
  return (
    <section class="undo" aria-label={words.list.undoHeading}>
      <ul>
        {undoable.toReversed().map((one, index) => (
          <Row key={one.key} undoable={one} latest={index === 0} verbs={verbs} words={words} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = { undoable: Undoable; latest: boolean; verbs: ListVerbs; words: Words }

/** The button that was pressed is gone: the focus goes to the way back, so that the keyboard does not lose its place. */
function Row({ undoable, latest, verbs, words }: RowProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (latest) button.current?.focus()
  }, [latest])
  return (
    <li>
      <p>{undoable.said}</p>
      <button
        type="button"
        class="button"
        ref={button}
        aria-label={words.list.undoMany(undoable.said)}
        onClick={() => verbs.undo(undoable)}
      >
        {words.undo}
      </button>
    </li>
  )
}
