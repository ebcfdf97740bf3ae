import { effect } from '@preact/signals'
import { createSearchIndex, FIRST_LETTERS } from '../core/list/search-index.ts'
import type { ListState } from '../view/list/list-state.ts'

/**
 * Makes the search’s index anew whenever the list changes, after what is to be seen; the last one serves until
 * then. The answers to first letters are made beforehand.
 */
export function keepIndex({ cards, index }: Pick<ListState, 'cards' | 'index'>, signal: AbortSignal): void {
  const stop = effect(() => {
    const list = cards.value
    if (!list) return
    setTimeout(async () => {
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
