import { afterAll, beforeAll, expect, test } from 'vitest'
import { AXE } from './axe.ts'
import type { Driver } from './driver.ts'
import { fill, pictures, press } from './list-actions.ts'
import { type ListDriver, listIn } from './list-driver.ts'

/** A window of 320 px (WCAG 2.2, 1.4.10): nothing is wider than it. */
export function describeNarrow(launch: () => Promise<Driver>): void {
  let browser: Driver
  let list: ListDriver
  beforeAll(async () => {
    browser = await launch()
    await browser.resize(320, 800)
    list = listIn(browser)
    await list.fillWithSix()
  })
  afterAll(() => browser?.close())

  const picture = async (name: string) => {
    if (browser.name === 'chromium') await browser.screenshot(`${pictures}${name}.png`)
  }
  const fits = async () => {
    expect(await browser.run(`return document.documentElement.scrollWidth - innerWidth`)).toBeLessThanOrEqual(
      0,
    )
    expect(await browser.run(AXE)).toEqual([])
  }

  test('the list, with everything open', async () => {
    await browser.run(press('Mer om Öppna data i små kommuner'))
    await browser.run(press('Markera flera'))
    await browser.run(press('Urval och ordning'))
    await list.shown('Anteckningar')
    await fits()
    await picture('list-narrow-open')
    await browser.run(press('Markera flera'))
    await browser.run(press('Urval och ordning'))
    await browser.run(press('Mer om Öppna data i små kommuner'))
    await browser.run(`document.querySelector('.rows').scrollIntoView()`)
    await picture('list-narrow')
  })

  test('the day as a picture', async () => {
    await browser.run(fill('Dag som bild', ''))
    await list.shown('Dagen efter')
    await fits()
    await browser.run(`document.querySelector('.day').scrollIntoView()`)
    await picture('list-narrow-day')
  })

  test('the options', async () => {
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await list.shown('Listan tar')
    await fits()
    await picture('options-narrow')
  })
}
