import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Programme } from '../../src/core/session/session.ts'

// The polyfill wants its browser to be there first.
fakeBrowser.runtime.id = 'test-extension-id'
const {
  beginReading,
  dropReading,
  keepReading,
  readingOf: readingIn,
} = await import('../../src/shell/readings.ts')

const readingOf = (url: string) => readingIn(url, fakeBrowser.storage.session.get(null))

const URL = 'https://konferens.example/6'
const programme = (url = URL, title = 'Sidan'): Programme => ({
  kind: 'other',
  language: 'sv',
  source: { url, title },
  sessions: [],
  repairs: [],
})

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })
})
afterEach(() => void vi.useRealTimers())

test('what was read is found, and nothing where nothing was', async () => {
  await keepReading(programme())
  expect(await readingOf(URL)).toEqual(programme())
  expect(await readingOf('https://konferens.example/7')).toBeUndefined()
})

test('a reading that has been begun is waited for: the last one is not shown in its place', async () => {
  await keepReading(programme(URL, 'I går'))
  await beginReading(URL)
  const found = readingOf(URL)
  await vi.advanceTimersByTimeAsync(5000)
  await beginReading(URL)
  await keepReading(programme(URL, 'I dag'))
  expect((await found)?.source.title).toBe('I dag')
})

test('a reading that comes to nothing is not waited for', async () => {
  await beginReading(URL)
  const found = readingOf(URL)
  await vi.advanceTimersByTimeAsync(10)
  await dropReading(URL)
  expect(await found).toBeUndefined()
})

test('nor one whose background was stopped in the middle of it', async () => {
  await beginReading(URL)
  const found = readingOf(URL)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await found).toBeUndefined()
  expect(await readingOf(URL)).toBeUndefined()
})

test('the oldest make room', async () => {
  const urls = Array.from({ length: 22 }, (_, index) => `https://konferens.example/${index}`)
  for (const url of urls) {
    await vi.advanceTimersByTimeAsync(1)
    await keepReading(programme(url))
  }
  const kept = await Promise.all(urls.map(url => readingOf(url)))
  expect(kept.map(one => one !== undefined)).toEqual(urls.map((_, index) => index >= 2))
})
