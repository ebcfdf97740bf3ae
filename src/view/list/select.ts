import type { ListState } from './list-state.ts'

type Selecting = Pick<ListState, 'selected' | 'groups' | 'selectedLast'>

/**
 * Marks a session, or takes its mark away. With `range`, all from the last one that was marked to this one, as they
 * stand in the list.
 */
export function select(state: Selecting, id: string, mode: 'one' | 'range'): void {
  const { selected, selectedLast, groups } = state
  const next = new Set(selected.value)
  const ids = mode === 'range' ? between(groups.value, selectedLast.value, id) : []
  if (ids.length > 0) for (const one of ids) next.add(one)
  else if (!next.delete(id)) next.add(id)
  selected.value = next
  selectedLast.value = id
}

/** The ids from one to the other in either direction; none where one of them is not in the list. */
function between(groups: ListState['groups']['value'], from: string | undefined, to: string): string[] {
  const ids = groups.flatMap(({ cards }) => cards.map(({ id }) => id))
  const [first = -1, last = -1] = [ids.indexOf(from ?? ''), ids.indexOf(to)].sort((a, b) => a - b)
  return first < 0 ? [] : ids.slice(first, last + 1)
}
