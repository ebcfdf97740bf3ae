import type { Programme } from '../../src/core/session/session.ts'
import type { ReaderSettings } from '../../src/core/settings/reader-settings.ts'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'

const API = `const api = globalThis.browser ?? globalThis.chrome`

/** The reader in a real browser, as a person finds it. */
export function readerIn(browser: Driver) {
  const settle = () =>
    browser.run(
      `await document.fonts.ready; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))`,
    )
  const reader = {
    browser,
    /** Shows a programme as if its page had just been read. */
    async show(programme: Programme, session?: string): Promise<void> {
      const { url } = programme.source
      // Only the extension’s own pages reach its storage.
      if (!(await browser.url()).startsWith(browser.extensionUrl('')))
        await browser.goto(browser.extensionUrl('src/shell/reader.html?problem=gone'))
      await browser.run(
        `${API}; await api.storage.session.set({ [${JSON.stringify(`reading:${url}`)}]: { programme: ${JSON.stringify(programme)}, at: Date.now() } })`,
      )
      const query = new URLSearchParams({ page: url, ...(session && { session }) })
      await browser.goto(browser.extensionUrl(`src/shell/reader.html?${query}`))
      await reader.ready()
    },
    /** Until the text and all that comes after it are there. */
    async ready(): Promise<void> {
      await until('the reader', () =>
        browser.run<boolean>(`return document.querySelector('article h1') !== null`),
      )
      // The dialogs come last: a panel opens only then.
      await browser.run(`document.querySelector('#looks-button').click()`)
      await until('its parts', () => browser.run<boolean>(`return document.querySelector('#looks') !== null`))
      await browser.run(
        `document.querySelector('#looks-button').click(); document.activeElement.blur(); scrollTo(0, 0)`,
      )
      await settle()
    },
    /** Sets what the panel sets, by the way that another page of the extension would. */
    async set(change: Partial<ReaderSettings>): Promise<void> {
      await browser.run(`${API}
        const { settings = {} } = await api.storage.local.get('settings')
        await api.storage.local.set({ settings: { ...settings, version: 2, reader: { ...settings.reader, ...${JSON.stringify(change)} } } })
        await new Promise(done => setTimeout(done, 50))`)
      await settle()
    },
    /** Sets these and nothing else. */
    async reset(only: Partial<ReaderSettings> = {}): Promise<void> {
      await browser.run(`${API}
        const { settings = {} } = await api.storage.local.get('settings')
        await api.storage.local.set({ settings: { ...settings, version: 2, reader: ${JSON.stringify(only)} } })
        await new Promise(done => setTimeout(done, 50))`)
      await settle()
    },
    faults: () => browser.run<string[]>(AXE),
    press: async (...keys: string[]) => {
      for (const key of keys) await browser.press(key)
    },
    /** What has the keyboard: its name, or its text. */
    focused: () =>
      browser.run<string>(
        `const one = document.activeElement; return (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent).trim()`,
      ),
    /** Presses Tab, or Shift+Tab, until something of this name has the keyboard. */
    async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      for (let times = 0; times < 200; times++) {
        const focused = await reader.focused()
        if (typeof name === 'string' ? focused === name : name.test(focused)) return
        await browser.press(key)
      }
      throw new Error(`Tab never came to ${name}.`)
    },
    text: () => browser.run<string>('return document.querySelector("main").innerText'),
    status: () => browser.run<string>('return document.body.lastElementChild.textContent.trim()'),
    click: (selector: string) => browser.run(`document.querySelector(${JSON.stringify(selector)}).click()`),
    waitFor: (what: string, script: string) => until(what, () => browser.run<boolean>(script)),
  }
  return reader
}

export type ReaderDriver = ReturnType<typeof readerIn>
