import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Driver, until } from './driver.ts'
import { AXE, fill, pictures, press } from './list-actions.ts'
import { listFile } from './list-programme.ts'

/** A window of 320 px (WCAG 2.2, 1.4.10): nothing is wider than it. */
export function describeNarrow(launch: () => Promise<Driver>): void {
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
  })
  afterAll(() => browser?.close())

  const shown = (waitFor: string) =>
    until(`"${waitFor}" on the page`, () =>
      browser.run<boolean>(`return document.body.innerText.includes(${JSON.stringify(waitFor)})`),
    )
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
    await shown('Anteckningar')
    await fits()
    await browser.screenshot(`${pictures}list-narrow-open.png`)
    await browser.run(press('Markera flera'))
    await browser.run(press('Urval och ordning'))
    await browser.run(press('Mer om Öppna data i små kommuner'))
    await browser.run(`document.querySelector('.rows').scrollIntoView()`)
    await browser.screenshot(`${pictures}list-narrow.png`)
  })

  test('the day as a picture', async () => {
    await browser.run(fill('Dag som bild', ''))
    await shown('Dagen efter')
    await fits()
    await browser.run(`document.querySelector('.day').scrollIntoView()`)
    await browser.screenshot(`${pictures}list-narrow-day.png`)
  })

  test('the options', async () => {
    await browser.goto(browser.extensionUrl('src/shell/options.html'))
    await shown('Listan tar')
    await fits()
    await browser.screenshot(`${pictures}options-narrow.png`)
  })
}
