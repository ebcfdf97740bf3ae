import { launchChromium } from '../tests/e2e/chromium.ts'
import { until } from '../tests/e2e/driver.ts'
import { fill, press } from '../tests/e2e/list-actions.ts'

/** Times in the page itself, from the start of its navigation, until its first screen shows sessions. */
const FIRST_SCREEN = `
  while (document.querySelectorAll('.rows .entry').length === 0) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return { ready: performance.now(), drawn: document.querySelectorAll('.entry').length, memory: performance.memory.usedJSHeapSize / 1e6 }`

/** How often the popup is opened. The first time the browser has none of its files at hand. */
const RUNS = 15

/** From the letter to the frame that shows what was found. */
const search = (query: string) => `
  const field = document.querySelector('#search')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(query)})
  const start = performance.now()
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise(resolve => setTimeout(resolve))
  const work = performance.now() - start
  await new Promise(requestAnimationFrame)
  return work`

/** Reads a list in through the page, as a person would, and measures the popup on it, several times. */
export async function measurePopup(json: string, count: number): Promise<void> {
  const browser = await launchChromium({ dist: 'dist/chrome', width: 450, height: 600 })
  const say = (name: string, value: number, unit = 'ms') =>
    process.stdout.write(`${name.padEnd(34)} ${value.toFixed(1).padStart(9)} ${unit}\n`)
  try {
    await browser.goto(browser.extensionUrl('src/shell/list.html'))
    await until('the tools', () => browser.run<boolean>(`return document.body.innerText.includes('Läs in')`))
    await browser.run(press('Läs in'))
    await until('the field', () => browser.run<boolean>(`return document.querySelector('#pasted') !== null`))
    await browser.run(fill('Eller klistra in text från Klarspår på en annan dator', json))
    await browser.run(press('Läs in texten'))
    await until(
      'the plan',
      () => browser.run<boolean>(`return document.querySelector('[role=group] .button.primary') !== null`),
      60_000,
    )
    await browser.run(`document.querySelector('[role=group] .button.primary').click()`)
    await until(
      'the list',
      () =>
        browser.run<boolean>(`return document.body.innerText.includes('${count} programpunkter är inlästa')`),
      120_000,
    )
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await browser.goto('about:blank')
      await new Promise(resolve => setTimeout(resolve, 300))
      await browser.goto(browser.extensionUrl('src/shell/popup.html'))
      const { ready, drawn, memory } = await browser.run<{ ready: number; drawn: number; memory: number }>(
        FIRST_SCREEN,
      )
      times.push(ready)
      if (run < RUNS - 1) continue
      times.sort((a, b) => a - b)
      say('popup, first screen, median', times[RUNS >> 1] ?? Number.NaN)
      say('popup, first screen, worst', times.at(-1) ?? Number.NaN)
      say('rows drawn', drawn, '')
      say('memory', memory, 'MB')
    }
    // The index is made when the search is turned to.
    await until('the search', () =>
      browser.run<boolean>(
        `const field = document.querySelector('#search'); field?.focus(); return field !== null`,
      ),
    )
    await new Promise(resolve => setTimeout(resolve, 2000))
    for (const query of ['k', 'kl', 'kla', 'klar', 'asa', ''])
      say(`popup, search "${query}"`, await browser.run<number>(search(query)))
  } finally {
    await browser.close()
  }
}
