import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'

/** What a person meets where there is nothing to read or no room to save: a clear sentence, each time. */
export function describeBadInput(launch: () => Promise<Driver>): void {
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

  async function popupSays(expected: RegExp): Promise<void> {
    await browser.openPopup()
    try {
      await until(`${expected} in the popup`, async () =>
        expected.test(await browser.runInPopup<string>('return document.body.innerText')),
      )
    } finally {
      await browser.closePopup()
    }
  }

  test.each([
    ['a page without text', () => `${site.origin}/empty`, /Sidan har ingen text att läsa/],
    ['a page without a body', () => `${site.origin}/frames`, /Sidan har ingen text att läsa/],
    // Firefox lets an extension in on such a page when the person asks for it; Chromium never does.
    ['a data: page', () => 'data:text/html,<h1>Hej</h1>', /släpper inte in några tillägg|Hej/],
    [
      'a page of the browser’s own',
      () => (browser.name === 'chromium' ? 'chrome://version/' : 'about:support'),
      /släpper inte in några tillägg/,
    ],
    ['a page that is no programme', () => `${site.origin}/recipe`, /Pannkakor/],
  ])('%s', async (_, address, sentence) => {
    await browser.goto(address())
    await popupSays(sentence)
  })

  test('an address of the reader that was made up', async () => {
    await browser.goto(browser.extensionUrl('src/shell/reader.html?page=javascript:alert(1)&session=x'))
    await until('the sentence', async () =>
      /finns inte kvar/.test(await browser.run<string>('return document.body.innerText')),
    )
    expect(
      await browser.run(
        `return [...document.links].map(link => link.protocol).filter(protocol => protocol === 'javascript:')`,
      ),
    ).toEqual([])
  })

  test('a full disk: said in words, nothing lost', async ({ skip }) => {
    if (!browser.limitStorage) return skip('only Chromium can be given a small disk')
    await browser.goto(`${site.origin}/seed--wordpress/page.html`)
    await browser.limitStorage(1)
    await browser.openPopup()
    const press = `const button = [...document.querySelectorAll('button')].find(one => one.getAttribute('aria-label')?.startsWith('Spara ')); button?.click(); return Boolean(button)`
    await until('the save button', () => browser.runInPopup<boolean>(press))
    await popupSays(/Det finns inte plats att spara/)
    await browser.limitStorage(undefined)
    await browser.openPopup()
    await until('the save button', () => browser.runInPopup<boolean>(press))
    await popupSays(/Ta bort/)
  })

  test('a private window: said in words, with the way out', async () => {
    const said = await browser.inPrivateWindow(browser.extensionUrl('src/shell/list.html'), () =>
      until('the sentence', async () => {
        const text = await browser.run<string>(
          `return document.querySelector('[role=alert]')?.innerText ?? ''`,
        )
        return text || undefined
      }),
    )
    expect(said).toBe(
      'I ett privat fönster låter webbläsaren inte Klarspår öppna listan. Den är hel: öppna Klarspår i ett vanligt fönster, så finns den där, och där kan du spara.',
    )
  })

  test('nothing stands unexplained in the consoles', async () => {
    expect(await browser.errors()).toEqual([])
    expect(await browser.requests()).toEqual([])
  })
}
