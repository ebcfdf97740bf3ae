import { type Remote, wrap } from 'comlink'
import { browser } from './browser.ts'
import type { ReadAndRepair } from './read-and-repair.ts'
import { startWorker } from './start-worker.ts'

/*
 * The background’s way to the worker that reads and repairs, which is three quarters of the extension and loaded only when
 * it is needed. Firefox’s event page has the worker itself and takes it along when it is stopped. In Chromium a service
 * worker may neither have a worker nor load a script later: there it lives in an offscreen document, also while the service
 * worker is stopped, and is given up when nobody has asked for a while.
 */

/** Wakes the background to give the worker up. */
export const REST_ALARM = 'rest'

/** After how long without a question, in minutes. A person who collects sessions opens the next page sooner. */
const REST_AFTER = 5

/** A document that is being closed may still be found once. */
const MOST_TRIES = 3

const DOCUMENT = 'src/shell/offscreen.html'

/** Of `chrome.offscreen` and the service worker’s clients, what is used here: the polyfill and TypeScript’s DOM know neither. */
type Offscreen = {
  createDocument(how: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}
type Client = { url: string; postMessage(message: unknown, transfer: Transferable[]): void }
type Here = {
  chrome?: { offscreen?: Offscreen }
  clients?: { matchAll(which: { includeUncontrolled: true }): Promise<Client[]> }
}

const { chrome, clients } = globalThis as Here
const offscreen = chrome?.offscreen

/** The way to a worker. `gone` is resolved with false when the worker has gone; by browsers that do not tell (Firefox), never. */
type Connection = { reader: Remote<ReadAndRepair>; gone: Promise<false> }

let worker: Worker | undefined
let connected: Connection | undefined
/** How many questions are not answered yet. */
let asked = 0
/** What opens and closes the worker’s home, one after the other. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Asks the worker, which is started where it is not running. A question whose worker goes before it has answered is
 * asked again. What the worker throws is thrown here.
 */
export async function askWorker<Answer>(
  question: (reader: Remote<ReadAndRepair>) => Promise<Answer>,
): Promise<Answer> {
  asked += 1
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { reader, gone } = await inTurn(connect)
      const answer = await Promise.race([question(reader), gone])
      if (answer !== false) return answer
    }
    throw new Error(`The worker that reads was gone ${MOST_TRIES} times before it answered.`)
  } finally {
    asked -= 1
    if (offscreen) browser.alarms.create(REST_ALARM, { delayInMinutes: REST_AFTER })
  }
}

/** Gives the worker up, unless it is being asked. */
export async function restWorker(): Promise<void> {
  await inTurn(async () => {
    if (asked > 0 || !(await findDocument())) return
    connected = undefined
    await offscreen?.closeDocument()
  })
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work)
  // Who asked is told of what fails; the next in turn begins anew.
  turn = result.catch(() => undefined)
  return result
}

async function connect(): Promise<Connection> {
  if (!offscreen) {
    worker ??= startWorker()
    connected ??= connectionTo(worker)
    return connected
  }
  const open = await findDocument()
  if (open && connected) return connected
  connected = connectionTo(open ?? (await openDocument(offscreen)))
  return connected
}

async function openDocument(offscreen: Offscreen): Promise<Client> {
  await offscreen.createDocument({
    url: DOCUMENT,
    reasons: ['WORKERS'],
    justification: 'Pages are read and repaired in a worker.',
  })
  const home = await findDocument()
  if (!home) throw new Error('The offscreen document was closed as soon as it was opened.')
  return home
}

async function findDocument(): Promise<Client | undefined> {
  const all = await clients?.matchAll({ includeUncontrolled: true })
  return all?.find(({ url }) => url.endsWith(`/${DOCUMENT}`))
}

function connectionTo(home: Pick<Client, 'postMessage'>): Connection {
  const { port1, port2 } = new MessageChannel()
  const gone = new Promise<false>(resolve => {
    // Chromium from 122 (HTML, 9.4.4): where the other end was, nothing is any more.
    port1.addEventListener('close', () => {
      connected = undefined
      resolve(false)
    })
  })
  home.postMessage(null, [port2])
  return { reader: wrap(port1), gone }
}
