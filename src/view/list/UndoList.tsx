import type { Words } from '../words/words.ts'
import type { ListState, ListVerbs } from './list-state.ts'
import { UndoLine } from './UndoLine.tsx'

type Props = { state: ListState; verbs: ListVerbs; words: Words }

/** What was done to the list since the page was opened, the latest first, each with its way back. What was done in the details of a session is undone there. */
export function UndoList({ state, verbs, words }: Props) {
  const undoable = state.undoable.value.filter(({ of }) => of === undefined)
  if (undoable.length === 0) return null
  return (
    <section class="undo" aria-label={words.list.undoHeading}>
      <ul>
        {undoable.toReversed().map((one, index) => (
          <li key={one.key}>
            <UndoLine undoable={one} latest={index === 0} verbs={verbs} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}
