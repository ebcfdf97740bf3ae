import { performance } from 'node:perf_hooks'
import { launchChromium } from '../tests/e2e/chromium.ts'
import { type Driver, until } from '../tests/e2e/driver.ts'
import { launchFirefox } from '../tests/e2e/firefox.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { readerIn } from '../tests/e2e/reader-driver.ts'
import { longSession } from '../tests/e2e/reader-programmes.ts'

/*
 * The reader’s figures, in real browsers: from the press on "Läs" in the popup to the first sight of the text, and the
 * longest task that a text of 20,000 words takes. Use: npx tsx bench/reader.ts [chromium|firefox] [runs] [another
 * build’s folder, to be measured in turn with ours]
 */

const [which = 'chromium', runs = '50', other] = process.argv.slice(2)
const started = performance.now()
/** Where the time went, in ms since the press: to the median of each. */
const steps: Record<string, number>[] = []
const site = await servePages()
const launch = which === 'firefox' ? launchFirefox : launchChromium
const browser = await launch({ dist: which === 'firefox' ? 'dist/firefox' : 'dist/chrome' })
try {
  if (other) print(await besideAnother(other, `${site.origin}/seed--letters-lost/page.html`))
  const times = []
  for (let run = 0; run < Number(runs); run++)
    times.push(await clickToText(browser, `${site.origin}/seed--letters-lost/page.html`))
  times.sort((a, b) => a - b)
  print(
    `${which}: click to text, ${times.length} runs: median ${at(times, 0.5)} ms, 9 of 10 within ${at(times, 0.9)} ms`,
  )
  for (const name of Object.keys(steps[0] ?? {}))
    print(
      `  ${name}: ${at(
        steps.map(step => step[name] ?? Number.NaN).sort((a, b) => a - b),
        0.5,
      )} ms`,
    )
  if (browser.pressReaderView)
    print(await besideReaderView(browser, `${site.origin}/seed--wordpress/page.html`))
  if (which === 'chromium')
    for (const [what, longest] of await longTasks(browser)) print(`${what}: longest task ${longest} ms`)
} finally {
  await browser.close()
  await site.close()
}
print(`${Math.round((performance.now() - started) / 1000)} s`)

/** The body is empty until the text is there, so the first contentful paint is the text’s. */
async function clickToText(browser: Driver, page: string): Promise<number> {
  await browser.goto(page)
  await browser.openPopup()
  await until('the popup', () =>
    browser.runInPopup<boolean>(
      `return [...document.querySelectorAll('button')].some(one => one.textContent === 'Läs')`,
    ),
  )
  const clicked = await browser.runInPopup<number>(
    `;[...document.querySelectorAll("button")].find(one => one.textContent === "Läs").click(); return performance.timeOrigin + performance.now()`,
  )
  const painted = await until('the first paint of the text', () =>
    browser.run<number | undefined>(`
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return location.pathname.endsWith('reader.html') && document.querySelector('.body p') && paint ? performance.timeOrigin + paint.startTime : undefined`),
  )
  await browser.closePopup().catch(isGone)
  steps.push(await browser.run<Record<string, number>>(stepsSince(clicked)))
  return Math.round(painted - clicked)
}

function stepsSince(clicked: number): string {
  return `
    const [page] = performance.getEntriesByType('navigation')
    const since = time => Math.round(performance.timeOrigin + time - ${clicked})
    const marks = performance.getEntriesByType('mark').map(({ name, startTime }) => [name, since(startTime)])
    return Object.fromEntries([
      ['the tab is opened', since(0)], ['the page has come', since(page.responseEnd)],
      ...marks,
      ['painted', since(performance.getEntriesByName('first-contentful-paint')[0].startTime)],
    ])`
}

/** Another build beside ours on the same page, taken in turn. */
async function besideAnother(dist: string, page: string): Promise<string> {
  const another = await launch({ dist })
  const ours = []
  const theirs = []
  try {
    for (let run = 0; run < Number(runs); run++) {
      ours.push(await clickToText(browser, page))
      theirs.push(await clickToText(another, page))
    }
  } finally {
    await another.close()
    steps.length = 0
  }
  return compared('the other build', ours, theirs)
}

function compared(who: string, ours: readonly number[], theirs: readonly number[]): string {
  const [our = 0, their = 1] = [ours, theirs].map(times =>
    at(
      times.toSorted((a, b) => a - b),
      0.5,
    ),
  )
  return `${which}: click to text, ours ${our} ms, ${who} ${their} ms, ratio ${(our / their).toFixed(2)}`
}

/** Firefox’s own Reader View on a page that it can read, beside ours on the same page, taken in turn. */
async function besideReaderView(browser: Driver, page: string): Promise<string> {
  const ours = []
  const theirs = []
  for (let run = 0; run < Number(runs); run++) {
    ours.push(await clickToText(browser, page))
    theirs.push(await readerView(browser, page))
  }
  return compared('Reader View', ours, theirs)
}

/** Its text is there once it is no longer hidden; the asking in between adds a few ms. */
async function readerView(browser: Driver, page: string): Promise<number> {
  await browser.goto(page)
  const pressed = (await browser.pressReaderView?.()) ?? 0
  for (;;) {
    const shown = await browser.run<number | null>(
      `const text = document.querySelector('.moz-reader-content'); return text?.textContent && getComputedStyle(text).display !== 'none' ? Date.now() : null`,
    )
    if (shown) return shown - pressed
  }
}

/** The popup closes itself after the press, mostly before it is closed here. */
function isGone(error: unknown): void {
  if (!(error instanceof Error && /No session|not open/i.test(error.message))) throw error
}

/** What blocks for longest while a long text is opened, scrolled and set in other ways; 0 stands for nothing over 50 ms. */
async function longTasks(browser: Driver): Promise<[string, number][]> {
  const reader = readerIn(browser)
  await reader.show(longSession(20_000))
  const longest = async (work: () => Promise<unknown>) => {
    await browser.run(
      `window.longest = 0; window.watch?.disconnect(); window.watch = new PerformanceObserver(list => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) }); window.watch.observe({ type: 'longtask' })`,
    )
    await work()
    await new Promise(resolve => setTimeout(resolve, 1000))
    return Math.round(await browser.run<number>('return window.longest'))
  }
  const found: [string, number][] = [
    [
      'opening',
      Math.round(
        await browser.run<number>(
          `return new Promise(done => new PerformanceObserver(list => done(Math.max(...list.getEntries().map(({ duration }) => duration)))).observe({ type: 'longtask', buffered: true }) ?? setTimeout(() => done(0), 500))`,
        ),
      ),
    ],
    [
      'scrolling',
      await longest(() =>
        browser.run(
          `for (let y = 0; y < document.documentElement.scrollHeight; y += 2000) { scrollTo(0, y); await new Promise(requestAnimationFrame) } scrollTo(0, 0)`,
        ),
      ),
    ],
  ]
  for (const change of [
    { size: 150 },
    { lineHeight: 2 },
    { theme: 'dark' },
    { font: 'lexend' },
    { width: 40 },
    { lineFocus: '3' },
    { lineFocus: 'off' },
    { syllables: true },
    { marks: false },
  ] as const)
    found.push([JSON.stringify(change), await longest(() => reader.set(change))])
  return found
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
