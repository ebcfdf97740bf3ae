import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'
import { readerIn } from './reader-driver.ts'

/** The virtual screen reader as a script: its exports become one global, for the pages’ policy lets no module in. */
const SCREEN_READER = readFileSync(
  new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url),
  'utf8',
).replace(/export\{[^}]*?([\w$]+) as virtual\};[\s\S]*$/, 'globalThis.screenReader = $1')

/** Walks through a page from top to end and keeps what is said. */
const WALK = `${SCREEN_READER}
  const reader = globalThis.screenReader
  await reader.start({ container: document.body })
  const end = 'end of document'
  for (let steps = 0; steps < 400 && (await reader.lastSpokenPhrase()) !== end; steps++) await reader.next()
  const said = await reader.spokenPhraseLog()
  await reader.stop()
  return said`

/** All that a screen reader says of the reader and the popup on the seed page, and of the options, as a file to be read: a change in what people hear shows there. */
export function describeReaderSaid(launch: () => Promise<Driver>): void {
  let browser: Driver
  let site: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** The port of the test’s own server is another each time. */
  const withoutPort = (said: string[]) =>
    `${said.join('\n').replaceAll(new URL(site.origin).host, 'konferens.example')}\n`

  test('the popup on the seed page', async () => {
    await browser.goto(`${site.origin}/seed--plain-text/page.txt`)
    await browser.openPopup()
    await until('the page in the popup', () =>
      browser.runInPopup<boolean>(`return document.body.innerText.includes('Management')`),
    )
    const said = await browser.runInPopup<string[]>(WALK)
    expect(said.at(-1)).toBe('end of document')
    await expect(withoutPort(said)).toMatchFileSnapshot('said/popup.txt')
    await browser.closePopup()
  })

  test('the options', async () => {
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await until('the options', () => browser.run<boolean>(`return document.querySelector('h1') !== null`))
    const said = await browser.run<string[]>(WALK)
    expect(said.at(-1)).toBe('end of document')
    await expect(withoutPort(said)).toMatchFileSnapshot('said/options.txt')
  })

  test('the reader on the seed page', async () => {
    const reader = readerIn(browser)
    await browser.goto(`${site.origin}/seed--wordpress/page.html`)
    await until('the badge', async () => (await browser.badge()).text)
    await browser.pressShortcut('J')
    await reader.waitFor(
      'the reader',
      `return location.pathname.endsWith('reader.html') && document.querySelector('article h1') !== null`,
    )
    await reader.ready()
    const said = await browser.run<string[]>(WALK)
    expect(said.at(-1)).toBe('end of document')
    expect(said).toContain('heading, Styrning bortom New Public Management, level 1')
    expect(said.filter(phrase => /^listitem, level 1, position \d, set size 4$/.test(phrase))).toHaveLength(4)
    expect(said.filter(phrase => /lagade/.test(phrase))).toHaveLength(
      said.some(phrase => /lagade/.test(phrase)) ? 1 : 0,
    )
    await expect(withoutPort(said)).toMatchFileSnapshot('said/reader.txt')
  })
}
