import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { fill, press } from './list-actions.ts'
import { type ListDriver, listIn } from './list-driver.ts'

/** Where the list meets the world outside: files on the disk, the clipboard, notifications. */
export function describeListOutside(launch: () => Promise<Driver>): void {
  let browser: Driver
  let list: ListDriver

  beforeAll(async () => {
    browser = await launch()
    list = listIn(browser)
    await list.fillWithSix()
  })
  afterAll(() => browser?.close())

  /** What was saved on the disk last with this ending, when it is there whole. */
  const saved = (extension: string) =>
    until(`a .${extension} on the disk`, async () => {
      const files = readdirSync(browser.downloads)
      const name = files.find(
        file => /^klarspar-\d{4}-\d\d-\d\d\./.test(file) && file.endsWith(`.${extension}`),
      )
      const whole = name && files.every(file => !/\.(?:part|crdownload)$/.test(file))
      return whole ? readFileSync(path.join(browser.downloads, name), 'utf8') : undefined
    })

  test('a calendar file lies on the disk, and a calendar can read it', async () => {
    await browser.run(press('Spara som fil'))
    await list.shown('Spara filen')
    await browser.run(press('Spara filen'))
    await list.shown('1 programpunkt har inget känt datum och kom inte med')
    const calendar = new ICAL.Component(ICAL.parse(await saved('ics')))
    const titles = calendar.getAllSubcomponents('vevent').map(event => event.getFirstPropertyValue('summary'))
    expect(titles).toHaveLength(5)
    expect(titles).toContain('Samtal om tillit')
  })

  test.each([
    ['csv', '\ufefftitle,day,'],
    ['md', '# '],
    ['json', '{'],
  ])('so does a file for %s', async (extension, beginning) => {
    await browser.run(`const format = document.querySelector('#format')
      format.value = ${JSON.stringify(extension)}
      format.dispatchEvent(new Event('change', { bubbles: true }))`)
    await browser.run(press('Spara filen'))
    await list.shown(`.${extension} är sparad.`)
    const text = await saved(extension)
    expect(text.startsWith(beginning)).toBe(true)
    expect(text).toContain('Samtal om tillit')
  })

  test('of some that are marked, only they are in the file', async () => {
    await browser.run(press('Markera flera'))
    await browser.run(`document.querySelector('[aria-label="Markera Avslutning"]').click()`)
    await list.shown('Den markerade')
    for (const file of readdirSync(browser.downloads)) rmSync(path.join(browser.downloads, file))
    await browser.run(press('Spara filen'))
    const { entries } = JSON.parse(await saved('json')) as { entries: { session: { title: string } }[] }
    expect(entries.map(({ session }) => session.title)).toEqual(['Avslutning'])
    await browser.run(press('Markera flera'))
  })

  test('one goes to the calendar by its own button', async () => {
    for (const file of readdirSync(browser.downloads)) rmSync(path.join(browser.downloads, file))
    await browser.run(press('Mer om Samtal om tillit'))
    await list.shown('Anteckningar')
    await browser.run(press('Lägg Samtal om tillit i kalendern'))
    const calendar = new ICAL.Component(ICAL.parse(await saved('ics')))
    const titles = calendar.getAllSubcomponents('vevent').map(event => event.getFirstPropertyValue('summary'))
    expect(titles).toEqual(['Samtal om tillit'])
    await browser.run(press('Mer om Samtal om tillit'))
  })

  test('what is copied can be pasted on the other machine', async () => {
    await browser.run(
      `[...document.querySelectorAll('button')].find(one => one.textContent.startsWith('Kopiera för att')).focus()`,
    )
    await browser.press('Enter')
    await list.shown('6 programpunkter är kopierade.')
    await list.readIn(async () => {
      await browser.run(`document.querySelector('#pasted').focus()`)
      await browser.press('Control+V')
      await until('the text', () =>
        browser.run<boolean>(`return document.querySelector('#pasted').value.includes('BEGIN KLARSPÅR')`),
      )
    })
    await list.shown('6 finns redan, likadana')
  })

  test('a reminder that is due is shown by the browser', async () => {
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    await list.shown('Ny egen punkt')
    await browser.run(press('Ny egen punkt'))
    const start = new Date(Date.now() + 180_000)
    const local = new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString()
    await browser.run(fill('Vad', 'Fika med Örjan'))
    await browser.run(fill('Dag', local.slice(0, 10)))
    await browser.run(fill('Börjar', local.slice(11, 16)))
    await browser.run(press('Spara punkten'))
    await list.shown('Fika med Örjan')
    await browser.run(press('Mer om Fika med Örjan'))
    await until('the choice', () =>
      browser.run<boolean>(
        `const label = [...document.querySelectorAll('label')].find(one => one.textContent.trim() === 'Påminnelse'); label?.control.focus(); return Boolean(label)`,
      ),
    )
    // Chosen by key, for a browser asks the person only straight after one.
    for (let pressed = 0; pressed < 3; pressed += 1) await browser.press('ArrowDown')
    await list.shown('Du får en påminnelse om Fika med Örjan.')
    // Firefox without a screen closes a notification as soon as it is shown: what stays is that it was.
    const ask =
      browser.name === 'chromium'
        ? `return Object.keys(await chrome.notifications.getAll())`
        : `return (await browser.storage.local.get('reminders-shown'))['reminders-shown'] ?? []`
    const notified = await until(
      'the notification',
      async () => {
        const all = await browser.run<string[]>(ask)
        return all.length > 0 ? all : undefined
      },
      20_000,
    )
    expect(notified).toEqual([expect.stringMatching(/^own-/)])
  })

  test('a press on it opens the session, and it is gone', async ({ skip }) => {
    if (!browser.pressNotification) return skip('Firefox lets no one but a hand press one')
    const [id = ''] = await browser.run<string[]>('return Object.keys(await chrome.notifications.getAll())')
    await browser.pressNotification(id)
    const opened = await until('the reader', () =>
      browser.run<string | undefined>(
        `return (await chrome.tabs.query({})).map(({ url }) => url).find(url => url?.includes('reader.html'))`,
      ),
    )
    expect(new URL(opened).searchParams.get('session')).toBe(id)
    expect(await browser.run('return Object.keys(await chrome.notifications.getAll())')).toEqual([])
  })

  test('nothing stands unexplained in the consoles', async () => {
    expect(await browser.errors()).toEqual([])
  })
}
