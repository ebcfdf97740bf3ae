import { afterEach, expect, test, vi } from 'vitest'
import { cardOf } from '../../src/core/list/entry.ts'
import { keepIndex } from '../../src/shell/keep-index.ts'
import { createListState } from '../../src/view/list/list-state.ts'
import { entryWith } from './list-fixtures.ts'

const page = new AbortController()
afterEach(() => page.abort())

test('the index is made when it is first wanted, and follows the list from then on', async () => {
  const state = createListState(0)
  keepIndex(state, page.signal)
  state.cards.value = [cardOf(entryWith('a', { title: 'Tillit' }))]
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(state.index.value).toBeUndefined()
  state.indexWanted.value = true
  await vi.waitFor(() => expect(state.index.value?.find('tillit')).toEqual(new Set(['a'])))
  state.cards.value = [...state.cards.value, cardOf(entryWith('b', { title: 'Tillit igen' }))]
  await vi.waitFor(() => expect(state.index.value?.find('tillit')).toEqual(new Set(['a', 'b'])))
})
