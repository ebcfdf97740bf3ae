import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { AXE, fill, pictures, press } from './list-actions.ts'
import { listFile } from './list-programme.ts'

/** The options page, on a list that is there. */
export function describeOptions(launch: () => Promise<Driver>): void {
  let browser: Driver

  beforeAll(async () => {
    browser = await launch()
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    await shown('Läs in')
    await browser.run(press('Läs in'))
    await shown('Eller klistra in')
    await browser.run(fill('Eller klistra in text från Klarspår på en annan dator', listFile()))
    await browser.run(press('Läs in texten'))
    await shown('6 nya')
    await browser.run(`document.querySelector('[role=group] .button.primary').click()`)
    await shown('6 programpunkter är inlästa')
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
  })
  afterAll(() => browser?.close())

  const shown = (waitFor: string) =>
    until(`"${waitFor}" on the page`, async () => {
      const text = await browser.run<string>(`return document.body.innerText`)
      return text.includes(waitFor) ? text : undefined
    })

  test.each(['light', 'dark'] as const)(
    'everything is there, without a fault that axe knows, %s',
    async scheme => {
      await browser.scheme(scheme)
      const text = await shown('Listan tar')
      expect(text).toContain('Klarspår skickar inget till någon')
      expect(await browser.run(AXE)).toEqual([])
      if (browser.name === 'chromium') await browser.screenshot(`${pictures}options-${scheme}.png`)
      await browser.scheme('light')
    },
  )

  test('a quiet site is added by address and taken away by name', async () => {
    await browser.run(fill('Webbplatsens adress', 'inte en adress'))
    await browser.run(press('Lägg till'))
    await shown('ser inte ut som adressen')
    await browser.run(fill('Webbplatsens adress', 'https://www.konferens.example/program'))
    await browser.run(press('Lägg till'))
    await until('the site', () =>
      browser.run<boolean>(
        `return document.querySelector('.sites')?.innerText.includes('konferens.example')`,
      ),
    )
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Ta bort konferens.example'))
    await shown('Klarspår är inte tyst någonstans')
  })

  test('sync is turned on and says how much is in it', async () => {
    await browser.run(fill('Synka listan mellan mina datorer', ''))
    await shown('6 programpunkter synkas.')
    expect(
      await browser.run<number>(
        `const api = globalThis.browser ?? chrome; return Object.keys(await api.storage.sync.get(null)).length`,
      ),
    ).toBe(6)
  })

  test('everything is erased after a question, and comes back', async () => {
    await browser.run(press('Radera allt: 6 programpunkter och alla inställningar'))
    await until('the question', () =>
      browser.run<boolean>(`return document.activeElement.textContent === 'Nej, behåll'`),
    )
    expect(await browser.run(AXE)).toEqual([])
    await browser.run(press('Ja, radera allt'))
    await shown('Det går att ångra')
    await until('the way back', () =>
      browser.run<boolean>(`return document.activeElement.textContent === 'Ångra raderingen'`),
    )
    await browser.run(press('Ångra raderingen'))
    await shown('Radera allt: 6 programpunkter')
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
    const text = await shown('Så här ser en programpunkt ut')
    expect(text).toContain('Stora salen, plan 2')
    expect(text).toContain('Ylva Exempelsson')
    expect(text).toMatch(/1 ord/)
    expect(await browser.run(AXE)).toEqual([])
    await browser.goto(options)
    await shown('Klarspårs egna ord')
  })

  test('English is a choice, and is there at once', async () => {
    await browser.run(fill('Engelska', ''))
    await shown('What is stored, and where')
    await shown('Saved.')
    expect(await browser.run(`return document.documentElement.lang`)).toBe('en')
  })

  test('no request left the extension, and nothing stands unexplained in its consoles', async () => {
    expect(await browser.requests()).toEqual([])
    expect(await browser.errors()).toEqual([])
  })
}
