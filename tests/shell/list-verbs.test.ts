import 'fake-indexeddb/auto'
import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardOf } from '../../src/core/list/entry.ts'
import { draftOf } from '../../src/core/list/own-session.ts'
import { createListState } from '../../src/view/list/list-state.ts'
import { sv } from '../../src/view/words/sv.ts'
import { entryWith } from './list-fixtures.ts'

let page: AbortController
let list: Awaited<ReturnType<typeof wired>>
/** The names of the messages that were sent. */
const sent: string[] = []

async function wired() {
  const { wireList } = await import('../../src/shell/list-verbs.ts')
  const state = createListState(Date.now())
  return { state, ...wireList({ state, words: sv, signal: page.signal }) }
}

beforeEach(async () => {
  fakeBrowser.reset()
  sent.length = 0
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) => {
    sent.push(name)
    return null
  }) as never)
  page = new AbortController()
  list = await wired()
})
afterEach(async () => {
  page.abort()
  vi.restoreAllMocks()
  await list.saved.erase()
})

const get = async (id: string) => {
  const entry = await list.saved.get(id)
  if (!entry) throw new Error(`${id} is not in the list.`)
  return entry
}
test('an own entry that is edited keeps its note, its tags and whether one goes', async () => {
  const marks = {
    own: true,
    notes: 'Ta med kortet',
    tags: ['mat'],
    state: 'maybe',
    remindBefore: 15,
  } as const
  await list.saved.put([entryWith('own-1', { title: 'Lunch' }, { ...marks, tags: ['mat'] })])
  const draft = draftOf(cardOf(await get('own-1')))
  await list.verbs.saveOwn({ ...draft, title: 'Lunch med Åke', place: 'Torget' })
  expect(await get('own-1')).toMatchObject({ ...marks, session: { title: 'Lunch med Åke', place: 'Torget' } })
})

test('a new entry of one’s own is saved as such', async () => {
  await list.verbs.saveOwn({ title: 'Lunch', day: '', start: '', end: '', place: '' })
  expect(await list.saved.cards()).toMatchObject([{ own: true, session: { title: 'Lunch' } }])
})

test('what changes the list says so, so that reminders and sync follow; what only reads it does not', async () => {
  await list.saved.put([entryWith('a')])
  await list.verbs.change(['a'], () => ({ state: 'maybe' }))
  await list.verbs.remove(['a'])
  expect(sent).toEqual(['list-changed', 'list-changed'])
  const writeText = vi.fn()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  await list.verbs.copy()
  vi.unstubAllGlobals()
  expect(writeText).toHaveBeenCalledOnce()
  expect(sent).toHaveLength(2)
})
