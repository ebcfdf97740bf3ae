import { performance } from 'node:perf_hooks'
import { launchChromium } from '../tests/e2e/chromium.ts'
import { type Driver, until } from '../tests/e2e/driver.ts'
import { launchFirefox } from '../tests/e2e/firefox.ts'
import { servePages } from '../tests/e2e/page-server.ts'
import { readerIn } from '../tests/e2e/reader-driver.ts'
import { longSession } from '../tests/e2e/reader-programmes.ts'
import { launchUnwatched } from './unwatched-chromium.ts'

type Steps = Record<string, number>

/*
 * The reader’s figures, in real browsers: from the press on "Läs" in the popup to the first sight of the text, and the
 * longest task that a text of 20,000 words takes. Use: npx tsx bench/reader.ts [chromium|firefox] [runs] [another
 * build’s folder, to be measured in turn with ours]
 */

const [which = 'chromium', runs = '50', other] = process.argv.slice(2)
const started = performance.now()
/** Where the time went, in ms since the press: to the median of each. */
const steps: Steps[] = []
const site = await servePages()
const page = `${site.origin}/seed--letters-lost/page.html`
try {
  if (which === 'firefox') await inFirefox()
  else await inChromium()
} finally {
  await site.close()
}
print(`${Math.round((performance.now() - started) / 1000)} s`)

async function inChromium(): Promise<void> {
  const ours = await launchUnwatched('dist/chrome')
  const another = other ? await launchUnwatched(other) : undefined
  const times: number[] = []
  const theirs: number[] = []
  try {
    for (let run = 0; run < Number(runs); run++) {
      times.push(painted(await ours.read(page, stepsSince)))
      if (another) theirs.push((await another.read<Steps>(page, stepsSince))['painted'] ?? Number.NaN)
    }
  } finally {
    await ours.close()
    await another?.close()
  }
  printTimes(times)
  if (another) print(compared('the other build', times, theirs))
  const browser = await launchChromium({ dist: 'dist/chrome' })
  try {
    for (const [what, longest] of await longTasks(browser)) print(`${what}: longest task ${longest} ms`)
  } finally {
    await browser.close()
  }
}

async function inFirefox(): Promise<void> {
  const browser = await launchFirefox({ dist: 'dist/firefox' })
  const another = other ? await launchFirefox({ dist: other }) : undefined
  const times: number[] = []
  const theirs: number[] = []
  try {
    for (let run = 0; run < Number(runs); run++) {
      times.push(painted(await clickToText(browser, page)))
      if (another) theirs.push((await clickToText(another, page))['painted'] ?? Number.NaN)
    }
    printTimes(times)
    if (another) print(compared('the other build', times, theirs))
    print(await besideReaderView(browser, `${site.origin}/seed--wordpress/page.html`))
  } finally {
    await browser.close()
    await another?.close()
  }
}

function painted(run: Steps): number {
  steps.push(run)
  return run['painted'] ?? Number.NaN
}

function printTimes(times: number[]): void {
  times.sort((a, b) => a - b)
  print(
    `${which}: click to text, ${times.length} runs: median ${at(times, 0.5)} ms, 9 of 10 within ${at(times, 0.9)} ms`,
  )
  for (const name of Object.keys(steps[0] ?? {})) {
    const sorted = steps.map(step => step[name] ?? Number.NaN).sort((a, b) => a - b)
    print(`  ${name}: ${at(sorted, 0.5)} ms`)
  }
}

/** The body is empty until the text is there, so the first contentful paint is the text’s. */
async function clickToText(browser: Driver, page: string): Promise<Steps> {
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
  await until('the first paint of the text', () =>
    browser.run<boolean>(
      `return location.pathname.endsWith('reader.html') && document.querySelector('.body p') !== null && performance.getEntriesByName('first-contentful-paint').length > 0`,
    ),
  )
  await browser.closePopup()
  return browser.run<Steps>(stepsSince(clicked))
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
    ours.push((await clickToText(browser, page))['painted'] ?? Number.NaN)
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
