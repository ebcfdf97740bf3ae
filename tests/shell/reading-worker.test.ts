import { fakeBrowser } from '@webext-core/fake-browser'
import { expose } from 'comlink'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/* The way to the worker that reads, in Chromium by an offscreen document and in Firefox without one. */

vi.mock('../../src/shell/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}))

const HOME = 'chrome-extension://test/src/shell/offscreen.html'
const page = { blocks: [] } as never

/** What happens before a question is answered; nothing, unless a test says so. */
let before: () => Promise<unknown>
const answered = { read: async () => before().then(() => 'a programme') }

/** Is the worker’s end of the next port closed before it has answered? */
let broken: () => boolean

function takePort(_: unknown, [port]: readonly MessagePort[]) {
  if (broken()) port?.close()
  else if (port) expose(answered, port as never)
}

function chromium() {
  let homes: { url: string; postMessage: typeof takePort }[] = []
  const offscreen = {
    createDocument: vi.fn(async () => {
      // As the browser: it takes a while, and there may be one only.
      await new Promise(resolve => setTimeout(resolve, 5))
      if (homes.length > 0) throw new Error('Only a single offscreen document may be created.')
      homes = [{ url: HOME, postMessage: takePort }]
    }),
    closeDocument: vi.fn(async () => {
      await new Promise(resolve => setTimeout(resolve, 5))
      homes = []
    }),
  }
  vi.stubGlobal('chrome', { offscreen })
  vi.stubGlobal('clients', {
    matchAll: async () => [{ url: 'https://konferens.example/' }, ...homes],
  })
  return offscreen
}

/** The module as a background that has just been started has it. */
async function started() {
  vi.resetModules()
  const { askWorker, restWorker } = await import('../../src/shell/reading-worker.ts')
  return { read: () => askWorker<unknown>(worker => worker.read(page)), restWorker }
}

beforeEach(() => {
  fakeBrowser.reset()
  before = async () => undefined
  broken = () => false
})
afterEach(() => vi.unstubAllGlobals())

test('the document is opened for the first question only, also when two come at once', async () => {
  const { createDocument } = chromium()
  const { read } = await started()
  expect(await Promise.all([read(), read()])).toEqual(['a programme', 'a programme'])
  await read()
  expect(createDocument).toHaveBeenCalledTimes(1)
})

test('a background that is started anew finds the document that is open', async () => {
  const { createDocument } = chromium()
  await (await started()).read()
  await (await started()).read()
  expect(createDocument).toHaveBeenCalledTimes(1)
})

test('it is given up after a while, and opened again for the next question', async () => {
  const { createDocument, closeDocument } = chromium()
  const { read, restWorker } = await started()
  await read()
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['rest'])
  await restWorker()
  expect(closeDocument).toHaveBeenCalledTimes(1)
  expect(await read()).toBe('a programme')
  expect(createDocument).toHaveBeenCalledTimes(2)
})

test('it is not given up while it is asked', async () => {
  const { closeDocument } = chromium()
  const { read, restWorker } = await started()
  await read()
  let answer: ((value?: unknown) => void) | undefined
  const answering = new Promise(resolve => {
    answer = resolve
  })
  before = () => answering
  const reading = read()
  await restWorker()
  answer?.()
  expect(await reading).toBe('a programme')
  expect(closeDocument).not.toHaveBeenCalled()
})

test('who asks while it is given up is answered by the next', async () => {
  const { createDocument, closeDocument } = chromium()
  const { read, restWorker } = await started()
  await read()
  const resting = restWorker()
  await vi.waitFor(() => expect(closeDocument).toHaveBeenCalled())
  expect(await read()).toBe('a programme')
  await resting
  expect(createDocument).toHaveBeenCalledTimes(2)
})

test('a question whose worker goes before it has answered is asked again, and not for ever', async () => {
  const { createDocument } = chromium()
  const { read } = await started()
  let left = 2
  broken = () => left-- > 0
  expect(await read()).toBe('a programme')
  expect(createDocument).toHaveBeenCalledTimes(1)
  left = 9
  await expect((await started()).read()).rejects.toThrow('gone 3 times')
})

test('what goes wrong in it is thrown to who asked, and the next question is answered', async () => {
  chromium()
  const { read } = await started()
  before = async () => {
    throw new Error('The model file is missing from the extension.')
  }
  await expect(read()).rejects.toThrow('The model file is missing')
  before = async () => undefined
  expect(await read()).toBe('a programme')
})

test('Firefox has no offscreen document: the background starts the worker itself, once', async () => {
  vi.stubGlobal('chrome', {})
  const begun = vi.fn()
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = takePort
      constructor(address: URL) {
        begun(address)
      }
    },
  )
  const { read } = await started()
  expect(await Promise.all([read(), read()])).toEqual(['a programme', 'a programme'])
  expect(begun).toHaveBeenCalledTimes(1)
  expect(await fakeBrowser.alarms.getAll()).toEqual([])
})
