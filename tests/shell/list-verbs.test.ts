import 'fake-indexeddb/auto'
import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toJson } from '../../src/core/export/to-json.ts'
import { cardOf } from '../../src/core/list/entry.ts'
import { draftOf } from '../../src/core/list/own-session.ts'
import { createListState } from '../../src/view/list/list-state.ts'
import { chooseWords } from '../../src/view/words/choose-words.ts'
import { entryWith } from './list-fixtures.ts'

const sv = chooseWords('sv')

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

test('a note that met another is said to be joined, and saved once more says nothing twice', async () => {
  await list.saved.put([entryWith('a', { title: 'Tillit' }, { notes: 'från andra fönstret' })])
  const card = cardOf(await get('a'))
  const notes = { before: '', after: 'från sidan' }
  expect(await list.verbs.saveNotes(card, notes)).toBe('done')
  expect(list.state.status.value).toBe(sv.list.notesJoined)
  await list.verbs.saveNotes(card, notes)
  expect((await get('a')).notes).toBe('från sidan\n\nfrån andra fönstret')
})

test('a note that could not be written is told to who wrote it', async () => {
  vi.spyOn(list.saved, 'change').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  const ended = list.verbs.saveNotes(cardOf(entryWith('a')), { before: '', after: 'min' })
  expect(await ended).toBe('failed')
  expect(list.state.problem.value).toBe('storage-full')
  expect(sent).toEqual([])
})

test('reading in that fails says why and leaves no progress behind', async () => {
  await list.verbs.readText(toJson([entryWith('a')], 0))
  expect(list.state.importing.value.kind).toBe('planned')
  vi.spyOn(list.saved, 'import').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await list.verbs.startImport('mine')
  expect(list.state.problem.value).toBe('storage-full')
  expect(list.state.importing.value).toEqual({ kind: 'closed' })
})
