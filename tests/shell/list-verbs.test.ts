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

test('each edit of a session has its way back, which leaves what was changed elsewhere since', async () => {
  const marks = { state: 'going', notes: 'före', tags: ['mat'], remindBefore: 10 } as const
  await list.saved.put([entryWith('a', { title: 'Tillit' }, { ...marks, tags: ['mat'] })])
  const card = cardOf(await get('a'))
  await list.verbs.edit(card, () => ({ state: 'maybe' }))
  await list.verbs.edit(card, () => ({ tags: ['vila'] }))
  await list.verbs.saveNotes(card, { before: 'före', after: 'efter' })
  await list.verbs.setReminder(card, undefined)
  expect(await get('a')).toMatchObject({ state: 'maybe', tags: ['vila'], notes: 'efter' })
  await list.saved.change(['a'], () => ({ quietWith: ['b'] })) // In another window.
  const done = list.state.undoable.value
  expect(done.map(({ said, of }) => `${of}: ${said}`)).toEqual([
    'a: Tillit är ändrad.',
    'a: Tillit är ändrad.',
    'a: Anteckningen till Tillit är sparad.',
    'a: Tillit är ändrad.',
  ])
  for (const one of done.toReversed()) await list.verbs.undo(one)
  expect(await get('a')).toMatchObject({ ...marks, quietWith: ['b'] })
  expect(list.state.undoable.value).toEqual([])
})

test('an edit of an own entry and an acknowledged change can be undone', async () => {
  const known = { title: 'Förr', people: [] }
  await list.saved.put([entryWith('own-1', { title: 'Lunch' }, { own: true, known })])
  await list.verbs.change(['own-1'], () => ({ known: undefined, missing: undefined }))
  await list.verbs.saveOwn({ ...draftOf(cardOf(await get('own-1'))), title: 'Middag' })
  expect(await get('own-1')).not.toHaveProperty('known')
  const [seen, edited] = list.state.undoable.value
  if (!seen || !edited) throw new Error('There is no way back.')
  await list.verbs.undo(edited)
  expect((await get('own-1')).session.title).toBe('Lunch')
  await list.verbs.undo(seen)
  expect((await get('own-1')).known).toEqual(known)
})

test.each([
  ['a card is gone', (saved: IDBObjectStore) => saved.delete('a'), 'saved'],
  ['a card is of no form that can be read', (saved: IDBObjectStore) => saved.put({ id: 'a' }), 'saved'],
  ['a text is gone', (bodies: IDBObjectStore) => bodies.delete('a'), 'bodies'],
] as const)('a list that is broken in part says how much of it is: %s', async (_, breaks, store) => {
  const { rememberSize } = await import('../../src/shell/list-size.ts')
  await list.saved.put([entryWith('a'), entryWith('b'), entryWith('c')])
  await rememberSize(list.saved)
  page.abort()
  await breakIn(store, breaks)
  page = new AbortController()
  const again = await wired()
  await vi.waitFor(() => expect(again.state.lost.value).toBe(1), { timeout: 4000 })
})

test('sessions that are gone with their texts are missed; those that were removed are not', async () => {
  const { rememberSize, lossOf } = await import('../../src/shell/list-size.ts')
  await list.saved.put([entryWith('a'), entryWith('b'), entryWith('c')])
  await rememberSize(list.saved)
  await breakIn('saved', saved => saved.delete('a'))
  await breakIn('bodies', bodies => bodies.delete('a'))
  expect(await lossOf(list.saved, 2)).toBe(1)
  await list.saved.remove('b')
  await rememberSize(list.saved)
  expect(await lossOf(list.saved, 1)).toBe(0)
})

test('settings that cannot be read are said to be so, and the list is there', async () => {
  await list.saved.put([entryWith('a')])
  page.abort()
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('An unexpected error occurred'))
  page = new AbortController()
  const again = await wired()
  await vi.waitFor(() => expect(again.state.cards.value).toHaveLength(1))
  expect(again.state.settingsFailed.value).toBe(true)
})

/** Does something to what is stored, behind the extension’s back. */
async function breakIn(store: string, work: (store: IDBObjectStore) => unknown): Promise<void> {
  const opened = indexedDB.open('klarspar')
  await new Promise(resolve => {
    opened.onsuccess = resolve
  })
  const transaction = opened.result.transaction(store, 'readwrite')
  work(transaction.objectStore(store))
  await new Promise(resolve => {
    transaction.oncomplete = resolve
  })
  opened.result.close()
}
