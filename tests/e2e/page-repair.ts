import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'

/** "Laga sidan", on a page that lives: it has scripts, listeners, a shadow root, a frame, and text that comes later. */
export function describePageRepair(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver
  let original = ''

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
    await browser.goto(`${site.origin}/living`)
    original = await browser.run<string>(SNAPSHOT)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** The page’s texts and attributes, without our notice. */
  const SNAPSHOT = `
    const copy = document.documentElement.cloneNode(true)
    for (const added of copy.querySelectorAll(':scope > div')) added.remove()
    return JSON.stringify([document.title, copy.outerHTML, document.querySelector('#host').shadowRoot.textContent, document.querySelector('iframe').contentDocument.body.textContent])`

  const repaired = () =>
    until('the repaired heading', () =>
      browser.run<boolean>(`return document.querySelector('h1').textContent === 'Föreläsning för lärare'`),
    )

  test('the popup repairs the page and says how many words', async () => {
    await browser.openPopup()
    await until('the button', () =>
      browser.runInPopup<boolean>(
        `const button = [...document.querySelectorAll('button')].find(one => one.textContent === 'Laga sidan'); button?.click(); return Boolean(button)`,
      ),
    )
    await repaired()
    await until('the words', () =>
      browser.runInPopup<boolean>(`return /\\d+ ord lagade på sidan/.test(document.body.innerText)`),
    )
    await browser.closePopup()
    expect(await browser.run('return document.title')).toBe('Föreläsning')
    expect(await browser.run(`return document.querySelector('img').alt`)).toBe('Porträtt av talaren')
    expect(await browser.run(`return document.querySelector('#host').shadowRoot.textContent`)).toBe(
      'Här är också några ord',
    )
    expect(
      await browser.run(`return document.querySelector('iframe').contentDocument.body.textContent`),
    ).toBe('Även här går det bra')
  })

  test('what people type, and code, is left alone', async () => {
    expect(
      await browser.run(
        `return [document.querySelector('#typed').value, document.querySelector('textarea').value, document.querySelector('[contenteditable]').textContent, document.querySelector('code').textContent]`,
      ),
    ).toEqual(['f?rel?sning', 'f?rel?sning', 'f?rel?sning', 'a?b:c'])
  })

  test('the page’s own scripts go on, and late text is repaired as it comes', async () => {
    await browser.run(`document.querySelector('#more').click()`)
    await until('the late text', () =>
      browser.run<boolean>(`return document.querySelector('#late').textContent === 'Anmälan är öppen'`),
    )
    expect(await browser.run('return window.clicks')).toBe(1)
  })

  test('a framework that renders again does not fight with us', async () => {
    await until('the ticks', () => browser.run<boolean>('return window.ticks > 30'), 15_000)
    const shown = await browser.run(`return document.querySelector('#stubborn').textContent`)
    const writes = await browser.run<number>('return window.stubbornWrites')
    expect(shown).toBe('Sj?l?s')
    expect(writes).toBeLessThan(12)
  })

  test('undo brings back every character', async () => {
    await browser.run(`document.querySelector('#late').textContent = ''`)
    await browser.openPopup()
    await until('the button', () =>
      browser.runInPopup<boolean>(
        `const button = [...document.querySelectorAll('button')].find(one => one.textContent === 'Ångra lagningen'); button?.click(); return Boolean(button)`,
      ),
    )
    await until('the page as it was', async () => (await browser.run<string>(SNAPSHOT)) === original)
    await browser.closePopup()
  })

  test('the shortcut repairs too, and the notice on the page can take it back', async () => {
    await browser.pressShortcut('D')
    await repaired()
    const tree = await until('the notice', async () => {
      const whole = await browser.accessibilityTree()
      return /ord lagade på sidan/.test(whole) ? whole : undefined
    })
    expect(tree).toMatch(/button "Ångra"/)
  })

  test('a page that was read with the wrong charset is read exactly, from the cache', async () => {
    await browser.goto(`${site.origin}/misread`)
    const asked = site.asked.length
    await browser.pressShortcut('J')
    await until('the reader', () =>
      browser.run<boolean>(`return document.querySelector('article h1')?.textContent === 'Åkes ängar'`),
    )
    const text = await browser.run<string>(`return document.querySelector('article').textContent`)
    expect(text).toContain('Ylvas öst och väst: får, för, går, gör. Ærø och señor Müller.')
    expect(text).toMatch(/\d+ ord (är |har )?lagade?/i)
    expect(site.asked.slice(asked)).toEqual([])
    await browser.press('Escape')
    await until('the page', async () => (await browser.url()).endsWith('/misread'))
  })

  test('a page that was read with the wrong charset comes back exactly, from the cache', async () => {
    await browser.goto(`${site.origin}/misread`)
    const asked = site.asked.length
    await browser.pressShortcut('D')
    await until('the heading', () =>
      browser.run<boolean>(`return document.querySelector('h1').textContent === 'Åkes ängar'`),
    )
    expect(await browser.run(`return document.querySelector('p').textContent`)).toBe(
      'Ylvas öst och väst: får, för, går, gör. Ærø och señor Müller.',
    )
    expect(site.asked.slice(asked)).toEqual([])
  })

  test('a page of 5 MB is repaired to its end, and the page says how many words', async () => {
    await browser.goto(`${site.origin}/large`)
    await browser.pressShortcut('D')
    await until(
      'the last paragraph',
      () => browser.run<boolean>(`return !document.body.lastElementChild.textContent.includes('?')`),
      100_000,
    )
  }, 120_000)
}
