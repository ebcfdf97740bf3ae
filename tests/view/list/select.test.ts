import { beforeEach, expect, test } from 'vitest'
import { cardOf } from '../../../src/core/list/entry.ts'
import { createListState } from '../../../src/view/list/list-state.ts'
import { select } from '../../../src/view/list/select.ts'
import { entryWith } from '../../shell/list-fixtures.ts'

let state: ReturnType<typeof createListState>
const marked = () => [...state.selected.value].sort().join('')

beforeEach(() => {
  state = createListState(Date.UTC(2026, 10, 23))
  state.cards.value = ['a', 'b', 'c', 'd'].map((id, index) =>
    cardOf(entryWith(id, { title: id, start: `2026-12-01T1${index}:00` })),
  )
})

test('one by one', () => {
  select(state, 'b', 'one')
  select(state, 'd', 'one')
  select(state, 'b', 'one')
  expect(marked()).toBe('d')
})

test.each([
  ['down', 'b', 'd', 'bcd'],
  ['up', 'c', 'a', 'abc'],
])('a range %s', (_, from, to, all) => {
  select(state, from, 'one')
  select(state, to, 'range')
  expect(marked()).toBe(all)
})

test('a range without a beginning is one', () => {
  select(state, 'c', 'range')
  expect(marked()).toBe('c')
})
