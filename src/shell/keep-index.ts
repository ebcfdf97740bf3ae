import { effect } from '@preact/signals'
import type { ListState } from '../view/list/list-state.ts'

/**
 * Makes the search’s index once it is wanted, and anew whenever the list changes, after what is to be seen; the last one
 * serves until then. The answers to first letters are made beforehand. Most who open the popup do not search: neither
 * the index nor what makes it is there before.
 */
export function keepIndex(
  { cards, index, indexWanted }: Pick<ListState, 'cards' | 'index' | 'indexWanted'>,
  signal: AbortSignal,
): void {
  const stop = effect(() => {
    const list = cards.value
    if (!list || !indexWanted.value) return
    setTimeout(async () => {
      const { createSearchIndex, FIRST_LETTERS } = await import('../core/list/search-index.ts')
      if (signal.aborted || cards.peek() !== list) return
      const made = await createSearchIndex(list)
      if (cards.peek() === list) index.value = made
      for (const letter of FIRST_LETTERS) {
        await new Promise(resolve => setTimeout(resolve))
        if (signal.aborted || cards.peek() !== list) return
        made.find(letter)
      }
    })
  })
  signal.addEventListener('abort', stop)
}
