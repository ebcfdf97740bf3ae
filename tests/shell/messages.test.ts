import '@webext-core/fake-browser/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'

type Listener = (message: unknown, sender: object) => Promise<unknown>

const own = { id: 'test-extension-id' }
const fromContent = { ...own, url: 'https://konferens.example/', tab: { id: 7 } }
const fromPage = { ...own, url: 'chrome-extension://test-extension-id/src/shell/popup.html' }

const LOOKED = {
  glimpse: {
    url: 'https://konferens.example/',
    title: 'Program',
    lines: [],
    levels: [],
    leads: [],
    marks: {},
  },
  damaged: false,
}

let listener: Listener
const looked = vi.fn(async () => null)
const undone = vi.fn(async () => null)

beforeEach(async () => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  looked.mockClear()
  undone.mockClear()
  const add = vi.fn()
  fakeBrowser.runtime.id = own.id
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (file: string) => `chrome-extension://test-extension-id/${file}`,
  )
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(add)
  const { answer } = await import('../../src/shell/messages.ts')
  answer({ 'page-looked-at': looked, 'undo-tab': undone })
  listener = add.mock.calls[0]?.[0] as Listener
})

const attempt = async (message: unknown, sender: object) => listener(message, sender)

test('a message reaches who answers it, with its tab', async () => {
  await attempt({ name: 'page-looked-at', ask: LOOKED }, fromContent)
  expect(looked).toHaveBeenCalledWith(LOOKED, { tabId: 7, url: 'https://konferens.example/' })
})

test.each([
  ['a page’s script asks for what only our pages may', { name: 'undo-tab', ask: { tabId: 1 } }, fromContent],
  ['our page says what only a page may', { name: 'page-looked-at', ask: LOOKED }, fromPage],
  [
    'another extension speaks',
    { name: 'page-looked-at', ask: LOOKED },
    { ...fromContent, id: 'someone-else' },
  ],
  ['the message is of another form', { name: 'page-looked-at', ask: { glimpse: 'everything' } }, fromContent],
  ['the name is unknown', { name: 'erase-all', ask: {} }, fromPage],
  ['it is no message at all', 'hello', fromContent],
  ['nobody answers it', { name: 'read-tab', ask: { tabId: 1 } }, fromPage],
])('refused: %s', async (_, message, sender) => {
  await expect(attempt(message, sender)).rejects.toThrow()
  expect(looked).not.toHaveBeenCalled()
  expect(undone).not.toHaveBeenCalled()
})
