import { launchChromium } from '../tests/e2e/chromium.ts'
import { until } from '../tests/e2e/driver.ts'
import { launchFirefox } from '../tests/e2e/firefox.ts'
import { servePages } from '../tests/e2e/page-server.ts'

/**
 * How long a page of 5 MB of damaged text keeps a person waiting while it is repaired: the longest time between two
 * turns of the page's own event loop, beside the same page left alone. Builds must be there (npm run build).
 */
const BEAT = `
  window.longest = 0
  window.tasks = []
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver(list => window.tasks.push(...list.getEntries().map(({ duration, startTime }) => Math.round(duration)))).observe({ type: 'longtask' })
  let last = performance.now()
  const beat = () => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; setTimeout(beat, 0) }
  await new Promise(resolve => setTimeout(resolve, 2000))
  last = performance.now()
  beat()`

for (const launch of [
  () => launchChromium({ dist: 'dist/chrome' }),
  () => launchFirefox({ dist: 'dist/firefox' }),
]) {
  const site = await servePages()
  const browser = await launch()
  await browser.goto(`${site.origin}/large`)
  await browser.run(BEAT)
  await new Promise(resolve => setTimeout(resolve, 5000))
  const alone = await browser.run<number>('return window.longest')
  await browser.run('window.longest = 0; window.tasks = []')
  const from = performance.now()
  await browser.pressShortcut('D')
  await until(
    'the last paragraph',
    () => browser.run<boolean>(`return !document.body.lastElementChild.textContent.includes('?')`),
    120_000,
  )
  const seconds = (performance.now() - from) / 1000
  const repairing = await browser.run<number>('return window.longest')
  const tasks = await browser.run<number[]>('return window.tasks.sort((a, b) => b - a)')
  if (tasks.length > 0) console.log(`tasks over 50 ms: ${tasks.length}, longest ${tasks.slice(0, 5)} ms`)
  console.log(
    `${browser.name}: repaired in ${seconds.toFixed(1)} s; longest wait ${repairing.toFixed(0)} ms, left alone ${alone.toFixed(0)} ms`,
  )
  await browser.close()
  await site.close()
}
