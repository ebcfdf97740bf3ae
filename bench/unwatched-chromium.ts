import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { until } from '../tests/e2e/driver.ts'

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-pipe',
]
const READ = `[...document.querySelectorAll('button')].find(one => ['Läs', 'Read'].includes(one.textContent))`

type Target = { targetId: string; url: string }
type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>
export type UnwatchedBrowser = {
  /**
   * Opens a page in a tab of its own, presses "Läs" in the popup, and when the text has long been painted asks the
   * reader: `ask` gets the moment of the press in ms since 1970 and gives a script.
   */
  read: <T>(page: string, ask: (pressed: number) => string) => Promise<T>
  close: () => Promise<void>
}

/**
 * Chromium as a person has it: nothing is attached to the tab while it goes from the page to the reader. A debugger
 * there, which Playwright always is, makes each new document wait for it: some 20 ms of the 114 that were measured so.
 */
export async function launchUnwatched(dist: string): Promise<UnwatchedBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'klarspar-unwatched-'))
  const browser = spawn(
    process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise(resolve => browser.once('exit', resolve))
  const send = speakThrough(browser.stdio[3] as Writable, browser.stdio[4] as Readable)
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(dist) })

  async function find(address: string, filter?: object): Promise<Target> {
    return until(address, async () => {
      const { targetInfos } = await send('Target.getTargets', filter)
      return (targetInfos as Target[]).find(({ url }) => url.startsWith(address))
    })
  }

  async function attach({ targetId }: Target): Promise<<T>(expression: string) => Promise<T>> {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
    return async <T>(expression: string) => {
      const asked = { expression, returnByValue: true, awaitPromise: true }
      const { result } = await send('Runtime.evaluate', asked, String(sessionId))
      return (result as { value: T }).value
    }
  }

  return {
    read: async (page, ask) => {
      await send('Target.createTarget', { url: page })
      const tab = await find(page, { filter: [{ type: 'tab' }] })
      await passed(500)
      await send('Extensions.triggerAction', { id, targetId: tab.targetId })
      const inPopup = await attach(await find(`chrome-extension://${id}/src/shell/popup.html`))
      await until('the popup', () => inPopup<boolean>(`Boolean(${READ})`))
      await passed(200)
      const pressed = await inPopup<number>(`${READ}.click(), performance.timeOrigin + performance.now()`)
      const reader = await find(`chrome-extension://${id}/src/shell/reader.html`)
      // Long after the paint, so that the asking is no part of what is measured.
      await passed(1000)
      const inReader = await attach(reader)
      const answer = await inReader(`(() => {${ask(pressed)}})()`)
      await send('Target.closeTarget', { targetId: reader.targetId })
      return answer as never
    },
    close: async () => {
      await send('Browser.close')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The debugging protocol over the browser’s own pipes: JSON, each message closed by a NUL. */
function speakThrough(out: Writable, into: Readable): Send {
  const waiting = new Map<number, (answer: { result: Record<string, unknown>; error?: Error }) => void>()
  let rest = ''
  into.on('data', data => {
    const messages = (rest + data).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages.map(text => JSON.parse(text))) waiting.get(message.id)?.(message)
  })
  let last = 0
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)))
      out.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
}

function passed(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
