import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'

/**
 * "Repair damaged pages on all sites", by keys alone. The browser’s own question cannot be answered by a test: Firefox
 * is set not to ask, Chromium is given an extension that was allowed beforehand.
 */
export function describeRepairEverywhere(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const heading = () => browser.run<string>(`return document.querySelector('h1').textContent`)

  async function pressEverywhere() {
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await until('the choice', () =>
      browser.run<boolean>(
        `const label = [...document.querySelectorAll('label')].find(one => one.textContent === 'Laga skadade sidor på alla webbplatser'); label?.control.focus(); return Boolean(label)`,
      ),
    )
    const before = await browser.run<boolean>('return document.activeElement.checked')
    await browser.press('Space')
    await until('the answer', () =>
      browser.run<boolean>(
        `return document.activeElement.checked !== ${before} && document.querySelector('.said').textContent === 'Sparat.'`,
      ),
    )
    expect(await browser.run(AXE)).toEqual([])
  }

  test('until it is chosen, a page is left as it is', async () => {
    await browser.goto(`${site.origin}/living`)
    await until('the badge', async () => (await browser.badge()).title)
    expect(await heading()).toBe('F?rel?sning f?r l?rare')
  })

  test('then a damaged page is repaired by itself, and the popup says why', async () => {
    await pressEverywhere()
    await browser.goto(`${site.origin}/living`)
    await until('the repaired heading', async () => (await heading()) === 'Föreläsning för lärare')
    await browser.openPopup()
    await until('the reason', () =>
      browser.runInPopup<boolean>(
        `return document.body.textContent.includes('Skadade sidor lagas av sig själva överallt.')`,
      ),
    )
    await browser.closePopup()
  })

  test('a choice that is taken back is no more', async () => {
    await pressEverywhere()
    await browser.goto(`${site.origin}/living`)
    await browser.openPopup()
    const popup = await until('the popup', async () => {
      const text = await browser.runInPopup<string>('return document.body.textContent')
      return text.includes('Laga sidan') ? text : undefined
    })
    expect(popup).not.toContain('överallt')
    await browser.closePopup()
    expect(await heading()).toBe('F?rel?sning f?r l?rare')
  })

  test('nothing stands unexplained in the consoles', async () => {
    expect(await browser.errors()).toEqual([])
  })
}
