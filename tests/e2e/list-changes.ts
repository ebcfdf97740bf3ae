import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import { type Driver, until } from './driver.ts'
import { fill, pictures, press } from './list-actions.ts'

const TITLE = 'Samtal om tillit'

/** A programme page as it is now: the tests change it, as an organiser would. */
const page = { time: '10.00–11.00', place: 'Sal A' }
const html =
  () => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${TITLE}</title><main><p>Seminarium</p><h1>${TITLE}</h1>
  <p>Tid: kl. ${page.time}</p><p>Plats: ${page.place}</p><p>Moderator: Maja Lind, redaktör, Storstads tidning</p>
  <p>Vi talar om tillit i styrningen och om vad som händer när den saknas i vardagen.</p></main></html>`

/** What the list says when a page has changed since it was saved, and two windows on the same list. */
export function describeChanges(launch: () => Promise<Driver>): void {
  let browser: Driver
  let address = ''
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html()),
  )

  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/program`
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise<void>(resolve => server.close(() => resolve()).closeAllConnections())
  })

  const popupShows = (waitFor: string) =>
    until(`"${waitFor}" in the popup`, async () => {
      const text = await browser.runInPopup<string>(`return document.body.innerText`)
      return text.includes(waitFor) ? text : undefined
    })

  test('a session is saved from the popup', async () => {
    await browser.goto(address)
    await browser.openPopup()
    await popupShows(TITLE)
    await browser.runInPopup(press(`Spara ${TITLE}`))
    await popupShows('Ta bort')
    expect(await browser.runInPopup(AXE)).toEqual([])
    await browser.closePopup()
  })

  test('read again, it says what has changed, old and new, also after the popup was closed', async () => {
    page.place = 'Sal B'
    page.time = '13.00–14.00'
    await browser.goto(address)
    await browser.openPopup()
    await popupShows('Sidan har ändrats')
    await browser.closePopup()
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    const changes = await until('the changes', () =>
      browser.run<string>(`return document.querySelector('.changes')?.innerText`),
    )
    expect(changes).toMatch(/Tiden: förut 10\.00–11\.00 nu 13\.00–14\.00/)
    expect(changes).toMatch(/Platsen: förut Sal A nu Sal B/)
    expect(await browser.run(AXE)).toEqual([])
    if (browser.name === 'chromium') await browser.screenshot(`${pictures}list-changed-light.png`)
  })

  test('acknowledged, it is said no more', async () => {
    await browser.run(press(`Jag har sett ändringen av ${TITLE}`))
    await until('no change', () => browser.run<boolean>(`return document.querySelector('.changes') === null`))
    await browser.goto(address)
    await browser.openPopup()
    await popupShows('Sal B')
    expect(await browser.runInPopup<string>(`return document.body.innerText`)).not.toContain(
      'Sidan har ändrats',
    )
    await browser.closePopup()
  })

  test('a note written in two windows at once: both texts are kept, and that is said', async () => {
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    await until('the list', () => browser.run<boolean>(`return document.querySelector('.entry') !== null`))
    await browser.run(press(`Mer om ${TITLE}`))
    await until('the note', () => browser.run<boolean>(`return document.querySelector('textarea') !== null`))
    // The press on the button also leaves the field, as a person’s does: that is one saving, not two.
    await browser.run(`document.querySelector('textarea').focus()`)
    await browser.run(fill('Anteckningar', 'från sidan'))
    // The other window: the same database from another connection.
    await browser.run(`
      const database = await new Promise(resolve => { const open = indexedDB.open('klarspar'); open.onsuccess = () => resolve(open.result) })
      const store = database.transaction('saved', 'readwrite').objectStore('saved')
      const [card] = await new Promise(resolve => { const all = store.getAll(); all.onsuccess = () => resolve(all.result) })
      store.put({ ...card, notes: 'från andra fönstret' })
      await new Promise(resolve => { store.transaction.oncomplete = resolve })
      database.close()`)
    await browser.run(press('Spara anteckningen'))
    await until('what was said', () =>
      browser.run<boolean>(
        `return [...document.querySelectorAll('[role=status]')].some(one => one.textContent.includes('Båda texterna finns kvar'))`,
      ),
    )
    await until('both texts, each once', async () => {
      const note = await browser.run<string>(`return document.querySelector('.note')?.innerText ?? ''`)
      return /^från sidan\s+från andra fönstret\s*$/.test(note)
    })
    // The field lets go of what was written when the saving has ended, a moment after the note is shown.
    await until('both texts in the field', async () => {
      const value = await browser.run<string>(`return document.querySelector('textarea').value`)
      return value === 'från sidan\n\nfrån andra fönstret'
    })
  })

  test('nothing stands unexplained in its consoles', async () => {
    expect(await browser.errors()).toEqual([])
  })
}
