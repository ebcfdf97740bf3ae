import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'
import { fill, pictures, press } from './list-actions.ts'
import { type ListDriver, listIn } from './list-driver.ts'
import { servePages } from './page-server.ts'

/** The options page, on a list that is there. */
export function describeOptions(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver
  let list: ListDriver

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
    list = listIn(browser)
    await list.fillWithSix()
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const said = () => browser.run<string>(`return document.body.innerText`)
  /** Does something with the store of the list, as an older or broken extension might have. */
  const inDatabase = (work: string) => `
    const database = await new Promise(resolve => { const open = indexedDB.open('klarspar'); open.onsuccess = () => resolve(open.result) })
    const store = database.transaction('saved', 'readwrite').objectStore('saved')
    const request = ${work}
    await new Promise(resolve => { store.transaction.oncomplete = resolve })
    database.close()
    return request.result`
  /** How much is in the list and in the sync, and what is set. What the background remembers of its own is no setting. */
  const stored = async () => ({
    list: await browser.run<number>(inDatabase('store.count()')),
    ...(await browser.run<{ synced: number; settings: Record<string, unknown> }>(`
      const api = globalThis.browser ?? chrome
      const { 'sync-status': _, 'reminders-shown': __, 'list-size': ___, ...settings } = await api.storage.local.get(null)
      return { synced: Object.keys(await api.storage.sync.get(null)).length, settings }`)),
  })

  test.each(['light', 'dark'] as const)(
    'everything is there, without a fault that axe knows, %s',
    async scheme => {
      await browser.scheme(scheme)
      const text = await list.shown('Listan tar')
      expect(text).toContain('Klarspår skickar inget till någon')
      expect(await browser.run(AXE)).toEqual([])
      if (browser.name === 'chromium') await browser.screenshot(`${pictures}options-${scheme}.png`)
      await browser.scheme('light')
    },
  )

  test('a quiet site is added by address and taken away by name', async () => {
    await browser.run(fill('Webbplatsens adress', 'inte en adress'))
    await browser.run(press('Lägg till'))
    await list.shown('ser inte ut som adressen')
    await browser.run(fill('Webbplatsens adress', 'https://www.konferens.example/program'))
    await browser.run(press('Lägg till'))
    await until('the site', () =>
      browser.run<boolean>(
        `return document.querySelector('.sites')?.innerText.includes('konferens.example')`,
      ),
    )
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Ta bort konferens.example'))
    await list.shown('Klarspår är inte tyst någonstans')
  })

  test('a programme on a quiet site gets no dot, and can be read all the same', async () => {
    const programme = `${site.origin}/seed--wordpress/page.html`
    await browser.run(fill('Webbplatsens adress', site.origin))
    await browser.run(press('Lägg till'))
    await list.shown('127.0.0.1')
    await browser.goto(programme)
    await browser.openPopup()
    await until('the session', async () =>
      (await browser.runInPopup<string>(`return document.body.innerText`)).includes('Styrning bortom'),
    )
    expect((await browser.badge()).text).toBe('')
    await browser.closePopup()
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await list.shown('127.0.0.1')
    await browser.run(press('Ta bort 127.0.0.1'))
    await list.shown('Klarspår är inte tyst någonstans')
    await browser.goto(programme)
    await until('the dot', async () => (await browser.badge()).text === '●')
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await list.shown('Listan tar')
  })

  test('sync is turned on and says how much is in it', async () => {
    await browser.run(fill('Synka listan mellan mina datorer', ''))
    await list.shown('6 programpunkter synkas.')
    expect(
      await browser.run<number>(
        `const api = globalThis.browser ?? chrome; return Object.keys(await api.storage.sync.get(null)).length`,
      ),
    ).toBe(6)
  })

  test('turned off, it says no more how the last one went', async () => {
    await browser.run(fill('Synka listan mellan mina datorer', ''))
    await until('nothing of it', async () => !(await said()).includes('synkas.'))
    await browser.run(fill('Synka listan mellan mina datorer', ''))
    await list.shown('6 programpunkter synkas.')
  })

  test('everything is erased after a question, and comes back', async () => {
    await browser.run(fill('Webbplatsens adress', 'tyst.example'))
    await browser.run(press('Lägg till'))
    await list.shown('tyst.example')
    const before = await stored()
    expect(before.list).toBe(6)
    await browser.run(press('Radera allt: 6 programpunkter och alla inställningar'))
    await until('the question', () =>
      browser.run<boolean>(`return document.activeElement.textContent === 'Nej, behåll'`),
    )
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Ja, radera allt'))
    await list.shown('Det går att ångra')
    await until('the way back', () =>
      browser.run<boolean>(`return document.activeElement.textContent === 'Ångra raderingen'`),
    )
    expect(await stored()).toEqual({ list: 0, synced: 0, settings: {} })
    expect(await said()).not.toContain('tyst.example')
    await browser.run(press('Ångra raderingen'))
    await list.shown('Radera allt: 6 programpunkter')
    await list.shown('6 programpunkter synkas.')
    expect(await stored()).toEqual(before)
    await browser.run(press('Ta bort tyst.example'))
  })

  test('what cannot be read is told of, and rescued beside the sentence', async () => {
    await browser.run(inDatabase(`store.put({ id: 'odd', savedAt: 1 })`))
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await list.shown('1 post gick inte att läsa.')
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Rädda det som går att läsa'))
    await list.shown('7 programpunkter finns i filen.')
    const file = await until('the file', async () => {
      const path = `${browser.downloads}/klarspar.json`
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    })
    expect(JSON.parse(file).entries).toContainEqual({ id: 'odd', savedAt: 1 })
    await browser.run(inDatabase(`store.delete('odd')`))
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await list.shown('Listan tar')
  })

  test('the reader can be tried on an example', async () => {
    await browser.run(press('Prova läsvyn på ett exempel'))
    const options = browser.extensionUrl('src/shell/options.html')
    await until('the example', () =>
      browser.run<boolean>(
        `const api = globalThis.browser ?? chrome; return Object.keys(await api.storage.session.get(null)).length > 0`,
      ),
    )
    await browser.goto(browser.extensionUrl(`src/shell/reader.html?page=${encodeURIComponent(options)}`))
    const text = await list.shown('Så här ser en programpunkt ut')
    expect(text).toContain('Stora salen, plan 2')
    expect(text).toContain('Ylva Exempelsson')
    expect(text).toMatch(/1 ord/)
    expect(await browser.run(AXE)).toEqual([])
    await browser.goto(options)
    await list.shown('Klarspårs egna ord')
  })

  test('English is a choice, and is there at once', async () => {
    await browser.run(fill('Engelska', ''))
    await list.shown('What is stored, and where')
    await list.shown('Saved.')
    expect(await browser.run(`return document.documentElement.lang`)).toBe('en')
  })

  test('no request left the extension, and nothing stands unexplained in its consoles', async () => {
    expect(await browser.requests()).toEqual([])
    expect(await browser.errors()).toEqual([])
  })
}
