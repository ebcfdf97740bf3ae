import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, orGone, until } from './driver.ts'
import { servePages } from './page-server.ts'

const TITLE = 'Styrning bortom New Public Management'
const pictures = new URL(
  process.env['KLARSPAR_PICTURES'] === 'docs' ? '../../docs/' : '../../out/pictures/',
  import.meta.url,
).pathname

const text = `return document.body.innerText`
const press = (name: string) => `
  const button = [...document.querySelectorAll('button, a')].find(one => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(name)})
  if (!button) throw new Error('No button is called ' + ${JSON.stringify(name)})
  button.click()`

/** What a person does from a broken page to a saved session, in order: each test goes on where the last one ended. */
export function describeWholeWay(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver
  let seed = ''

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    site = await servePages()
    browser = await launch()
    seed = `${site.origin}/seed--letters-lost/page.html`
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  async function popupText(waitFor: string): Promise<string> {
    await browser.openPopup()
    return until(`"${waitFor}" in the popup`, async () => {
      const shown = await browser.runInPopup<string>(text)
      return shown.includes(waitFor) ? shown : undefined
    })
  }

  const pageText = (waitFor: string) =>
    until(`"${waitFor}" on the page`, async () => {
      const shown = await browser.run<string>(text)
      return shown.includes(waitFor) ? shown : undefined
    })

  async function readByShortcut(): Promise<void> {
    await browser.pressShortcut('J')
    await until('the reader', async () =>
      (await browser.url()).startsWith(browser.extensionUrl('src/shell/reader.html')),
    )
    await pageText(TITLE)
    await browser.run('history.back()')
    await until('the page', async () => (await browser.url()) === seed)
  }

  test('a page that is no programme gets no badge', async () => {
    await browser.goto(`${site.origin}/recipe`)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect((await browser.badge()).text).toBe('')
  })

  test('a programme page gets a badge that is also said in words', async () => {
    await browser.goto(seed)
    await until('the badge', async () => (await browser.badge()).text)
    expect(await browser.badge()).toEqual({
      text: '●',
      title: 'Klarspår – här finns en programpunkt att läsa',
    })
  })

  test('the popup says what this page is', async () => {
    const shown = await popupText('lagade')
    expect(shown).toContain('Programpunkt 6')
    expect(shown).toContain(TITLE)
    expect(shown).toMatch(/\d+ ord lagade/)
    expect(await browser.runInPopup(AXE)).toEqual([])
    if (browser.name === 'chromium') {
      await browser.screenshotPopup(`${pictures}popup-page-dark.png`, 'dark')
      await browser.screenshotPopup(`${pictures}popup-page-light.png`, 'light')
    }
  })

  test('reading opens the reader in the same tab', async () => {
    await browser.runInPopup(press('Läs')).catch(orGone)
    await until('the reader', async () =>
      (await browser.url()).startsWith(browser.extensionUrl('src/shell/reader.html')),
    )
    // Nobody has to close it: the text would lie under it.
    await until('the popup to be gone', () =>
      browser.runInPopup('return true').then(
        () => false,
        () => true,
      ),
    )
    await browser.closePopup()
    const shown = await pageText('Workshopen leds av Håkan Steenberg från Actea.')
    expect(shown).not.toMatch(/webbläsare|ideell förening|\?/)
    expect(await browser.run(`return document.title`)).toBe(TITLE)
    expect(await browser.run(`return document.querySelectorAll('.body > ul > li').length`)).toBe(4)
  })

  test('assistive technology gets headings, the list and the leader', async () => {
    // The tree is built when it is first asked for.
    const tree = await until('the whole tree', async () => {
      const whole = await browser.accessibilityTree()
      return whole.includes('från Actea.') ? whole : undefined
    })
    expect(tree).toMatch(new RegExp(`heading 1 "${TITLE}"`))
    expect(tree).toMatch(/heading 2 "Medverkande"/)
    expect(tree.split('\n').filter(line => /^\s*listitem/.test(line))).toHaveLength(5)
    expect(tree).toMatch(/"Håkan Steenberg"/)
    expect(tree.replaceAll(site.origin, 'http://konferens.example')).toMatchSnapshot()
  })

  test.each(['light', 'dark'] as const)('the reader has no fault that axe knows, %s', async scheme => {
    await browser.scheme(scheme)
    expect(await browser.run(AXE)).toEqual([])
    if (browser.name === 'chromium') await browser.screenshot(`${pictures}reader-${scheme}.png`)
    await browser.scheme('light')
  })

  test('saving says so', async () => {
    await browser.run(press(`Spara ${TITLE}`))
    await until('the status', () =>
      browser.run<boolean>(
        `return document.querySelector('[role=status]').textContent.includes('är sparad')`,
      ),
    )
    expect(
      await browser.run(`return document.querySelector('[aria-pressed=true]')?.getAttribute('aria-label')`),
    ).toBe(`Spara ${TITLE}`)
    // The background was told: it counts what is in the list.
    await until('the background', () =>
      browser.run<boolean>(
        `return (await (globalThis.browser ?? chrome).storage.local.get('list-size'))['list-size'] === 1`,
      ),
    )
  })

  test('Escape goes back to the page', async () => {
    await browser.press('Escape')
    await until('the page', async () => (await browser.url()) === seed)
  })

  test('the shortcut reads without the popup', () => readByShortcut())

  test('every shortcut is really assigned', async () => {
    const shortcuts = await browser.shortcuts()
    expect(Object.values(shortcuts).filter(shortcut => shortcut === '')).toEqual([])
  })

  test('the stop of the background loses nothing', async () => {
    await browser.stopBackground()
    await browser.goto(`${site.origin}/seed--wordpress/page.html`)
    await until('the badge', async () => (await browser.badge()).text)
    expect(await popupText(`Ta bort`)).toContain('Öppna')
    await browser.closePopup()
  })

  test('after the stop of the background, and of the worker that reads, a page is read', async () => {
    await browser.goto(seed)
    await browser.stopBackground()
    await readByShortcut()
    if (browser.restWorker) {
      expect(await browser.restWorker()).toBe(true)
      await readByShortcut()
    }
  })

  test('after a restart and with the site gone the session is still there', async () => {
    await browser.restart()
    await site.close()
    const shown = await popupText('Ta bort')
    expect(shown).toContain(TITLE)
    expect(await browser.runInPopup(AXE)).toEqual([])
    if (browser.name === 'chromium')
      await browser.screenshotPopup(`${pictures}popup-saved-light.png`, 'light')
    const list = await browser.runInPopup<string>(
      `return [...document.querySelectorAll('.saved .entry button')].map(one => one.getAttribute('aria-label')).join()`,
    )
    expect(list).toBe(`Mer om ${TITLE},Ta bort ${TITLE}`)
  })

  test('a saved session opens whole, from its link in the list', async () => {
    const link = await browser.runInPopup<string>(
      `return [...document.querySelectorAll('.saved .entry a')].find(one => one.textContent.includes(${JSON.stringify(TITLE)})).href`,
    )
    await browser.closePopup()
    await browser.goto(link)
    const shown = await pageText('Workshopen leds av Håkan Steenberg från Actea.')
    expect(shown).toContain(TITLE)
  })

  test('removing is undone', async () => {
    await popupText('Ta bort')
    await browser.runInPopup(press(`Ta bort ${TITLE}`))
    await popupText('är borttagen')
    await until('the focus on the way back', () =>
      browser.runInPopup<boolean>(
        `return document.activeElement.getAttribute('aria-label') === ${JSON.stringify(`Ångra: ${TITLE} är borttagen.`)}`,
      ),
    )
    expect(await browser.runInPopup(AXE)).toEqual([])
    await browser.runInPopup(press(`Ångra: ${TITLE} är borttagen.`))
    await until('the session in the list', () =>
      browser.runInPopup<boolean>(`return document.querySelector('.saved .entry .title') !== null`),
    )
    await browser.closePopup()
  })

  test('a reading that is gone says where to go', async () => {
    await browser.goto(
      browser.extensionUrl(
        `src/shell/reader.html?page=${encodeURIComponent('https://konferens.example/borta')}`,
      ),
    )
    const shown = await pageText('Den här läsningen finns inte kvar.')
    expect(shown).toContain('Gå till sidan')
    expect(await browser.run(AXE)).toEqual([])
  })

  test('no request left the extension, and nothing stands unexplained in its consoles', async () => {
    expect(await browser.requests()).toEqual([])
    expect(await browser.errors()).toEqual([])
  })
}
