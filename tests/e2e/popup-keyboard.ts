import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { servePages } from './page-server.ts'

const TITLE = 'Styrning bortom New Public Management'
/** More presses of Tab than the popup has places to stop at. */
const PLACES = 40

/** The popup by the keyboard alone: opened, saved in, removed from, undone in, closed. Each test goes on where the last one ended. */
export function describePopupKeyboard(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
    await browser.goto(`${site.origin}/seed--letters-lost/page.html`)
    await until('the badge', async () => (await browser.badge()).text)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const focused = () =>
    browser.runInPopup<string>(
      `const at = document.activeElement; return at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent).trim()`,
    )
  const inPopup = (what: string, condition: string) =>
    until(what, () => browser.runInPopup<boolean>(`return Boolean(${condition})`))

  async function tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < PLACES && (await focused()) !== name; tabs += 1)
      await browser.pressInPopup('Tab')
    expect(await focused()).toBe(name)
  }

  test('the shortcut opens it, and the focus is in it', async () => {
    await browser.pressShortcut('K')
    await browser.popupOpened?.()
    await inPopup('the page', `document.querySelector('.page .title')`)
  })

  test('a session is saved', async () => {
    await tabTo(`Spara ${TITLE}`)
    await browser.pressInPopup('Enter')
    await inPopup('the session in the list', `document.querySelector('.saved .entry .title')`)
    expect(await focused()).toBe(`Spara ${TITLE}`)
    await inPopup('the button pressed in', `document.activeElement.getAttribute('aria-pressed') === 'true'`)
  })

  test('it is removed from the list, the focus goes to the way back, and that brings it back', async () => {
    await tabTo(`Mer om ${TITLE}`)
    await tabTo(`Ta bort ${TITLE}`)
    await browser.pressInPopup('Enter')
    await inPopup('an empty list', `!document.querySelector('.saved .entry')`)
    expect(await focused()).toBe(`Ångra: ${TITLE} är borttagen.`)
    await browser.pressInPopup('Enter')
    await inPopup('the session in the list', `document.querySelector('.saved .entry .title')`)
    await inPopup('the focus in the list', `document.activeElement.matches('.saved')`)
  })

  test('an edit is undone beside it, and the focus stays there', async () => {
    await tabTo(`Mer om ${TITLE}`)
    await browser.pressInPopup('Enter')
    await inPopup('the details', `document.querySelector('.details')`)
    await inPopup('tags', `document.querySelector('.details input[type=text]')`)
    await browser.runInPopup(`document.querySelector('.details input[type=text]').focus()`)
    await browser.pressInPopup('x')
    await browser.pressInPopup('Enter')
    await inPopup('the tag', `document.querySelector('.entry .tags li')?.textContent === 'x'`)
    await tabTo(`Ångra: ${TITLE} är ändrad.`)
    await browser.pressInPopup('Enter')
    await inPopup('no tag', `!document.querySelector('.entry .tags')`)
    await inPopup('the focus in the details', `document.activeElement.matches('.details')`)
  })

  test('nothing stands unexplained in its consoles', async () => {
    expect(await browser.errors()).toEqual([])
  })
}
