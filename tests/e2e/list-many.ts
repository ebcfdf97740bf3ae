import { afterAll, beforeAll, expect, test } from 'vitest'
import { toJson } from '../../src/core/export/to-json.ts'
import { entryWith } from '../shell/list-fixtures.ts'
import { type Driver, until } from './driver.ts'
import { fill, press } from './list-actions.ts'
import { type ListDriver, listIn, PASTE } from './list-driver.ts'
import { servePages } from './page-server.ts'

const COUNT = 300

/** A long day of sessions, five minutes each, in a place of the test’s choice. */
function file(place: string): string {
  const clock = (minutes: number) =>
    new Date(Date.UTC(2049, 8, 14, 0, minutes * 4)).toISOString().slice(0, 16)
  const entries = Array.from({ length: COUNT }, (_, index) =>
    entryWith(`s${String(index).padStart(3, '0')}`, {
      title: `Pass ${index + 1}`,
      start: clock(index),
      place,
    }),
  )
  return toJson(entries, 0)
}

/** A list that is longer than what is drawn of it: for the ear, for paper, and for changes of all of it. */
export function describeLongList(launch: () => Promise<Driver>): void {
  let site: Awaited<ReturnType<typeof servePages>>
  let browser: Driver
  let list: ListDriver

  beforeAll(async () => {
    site = await servePages()
    browser = await launch()
    list = listIn(browser)
    await list.fillWith(file('Sal A'), COUNT)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const drawn = () => browser.run<number>(`return document.querySelectorAll('.rows .entry').length`)

  test('only what is near the view is drawn, and each says its place in the whole', async () => {
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    await list.shown('Pass 1')
    expect(await drawn()).toBeLessThan(COUNT / 2)
    const places = await browser.run<string[]>(
      `return [...document.querySelectorAll('.rows .entry')].map(one => one.querySelector('.title').textContent + ': ' + one.ariaPosInSet + ' of ' + one.ariaSetSize)`,
    )
    for (const place of places) expect(place).toMatch(new RegExp(`^Pass (\\d+): \\1 of ${COUNT}$`))
  })

  test('the end is drawn when it is gone to', async () => {
    await until('the last', () =>
      browser.run<boolean>(
        `scrollTo(0, document.documentElement.scrollHeight); return [...document.querySelectorAll('.rows .title')].some(one => one.textContent === 'Pass ${COUNT}')`,
      ),
    )
    expect(await drawn()).toBeLessThan(COUNT / 2)
    await browser.run('scrollTo(0, 0)')
  })

  test('a print has all of it', async () => {
    const [printed, after] = await browser.run<[number, number]>(`
      const count = () => document.querySelectorAll('.rows .entry').length
      dispatchEvent(new Event('beforeprint'))
      const printed = count()
      dispatchEvent(new Event('afterprint'))
      return [printed, count()]`)
    expect(printed).toBe(COUNT)
    expect(after).toBeLessThan(COUNT / 2)
  })

  test('a change of all is undone', async () => {
    const maybe = () => browser.run<number>(`return document.querySelectorAll('.rows .entry.maybe').length`)
    await browser.run(press('Markera flera'))
    await browser.run(press('Markera alla'))
    await list.shown(`${COUNT} markerade`)
    await browser.run(press('Kanske'))
    await until('the change', async () => (await maybe()) > 0)
    await browser.run(press(`Ångra: ${COUNT} programpunkter ändrades.`))
    await until('all as before', async () => (await maybe()) === 0)
    await browser.run(press('Markera flera'))
  })

  test('what differs is shown before anything changes, and is taken where that is chosen', async () => {
    await list.readIn(() => browser.run(fill(PASTE, file('Sal B'))))
    const plan = await list.shown(`${COUNT} finns redan, men skiljer sig`)
    expect(plan).toContain('Sal B')
    const places = () =>
      browser.run<string>(`return document.querySelector('.rows .entry:nth-child(2)').innerText`)
    expect(await places()).toContain('Sal A')
    await browser.run(fill('Ta de nya i stället', ''))
    await list.startImport()
    await until('the new place', async () => (await places()).includes('Sal B'))
  })

  test('a whole programme is saved from the popup at once', async () => {
    await browser.goto(`${site.origin}/schedule--cards/page.html`)
    await browser.openPopup()
    const save = await until('the button', () =>
      browser.runInPopup<string>(
        `const button = [...document.querySelectorAll('button')].find(one => one.textContent.startsWith('Spara alla ')); button?.click(); return button?.textContent`,
      ),
    )
    const count = Number(/\d+/.exec(save)?.[0])
    expect(count).toBeGreaterThan(2)
    await until('the saved', () =>
      browser.runInPopup<boolean>(
        `return ![...document.querySelectorAll('button')].some(one => one.textContent.startsWith('Spara alla '))`,
      ),
    )
    await browser.closePopup()
  })

  test('nothing stands unexplained in the consoles', async () => {
    expect(await browser.errors()).toEqual([])
  })
}
