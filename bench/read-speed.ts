import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { generatePage, generatePages } from './pages/generate-pages.ts'
import { heldOutShapes } from './pages/held-out/held-out-shapes.ts'
import { shapes } from './pages/shapes.ts'
import type { GeneratedPage } from './pages/truth.ts'
import { bundled, launchChromium, modelText, openPage } from './read/chromium.ts'
import type { Ours, Run } from './read/in-browser.ts'
import { INSTALL, PEERS, type Peer } from './read/peers.ts'
import { FACTS, type Points, pointsOfProgramme, pointsOfText } from './read/points.ts'

const USAGE = `tsx bench/read-speed.ts [--count N] [--seed N] [--tries N]
  our reader beside Readability and Defuddle: the same pages, in one run, in Chromium
  the peers are no dependencies of the project: ${INSTALL}`

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '96' },
    seed: { type: 'string', default: '7' },
    tries: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
})
const ENGINES = ['ours', ...PEERS] as const
type Engine = (typeof ENGINES)[number]
type Result = { points: Points; times: number[]; inPage?: number[] }

declare const klarspar: Ours
declare const peers: Record<Peer, (tries: number) => Run<string>>

const model = modelText()

async function main(): Promise<void> {
  if (values.help) return say(USAGE)
  const scripts = [await bundled('ours'), await bundled('peers')]
  const browser = await launchChromium()
  try {
    const results: Record<Engine, Result>[] = []
    const all = [...shapes, ...heldOutShapes]
    for (const page of generatePages(all, { seed: Number(values.seed), count: Number(values.count) }))
      results.push(await inBrowser(browser, page, { scripts, order: rotated(results.length) }))
    reportPeers(results)
    await reportLargest(browser, scripts)
  } finally {
    await browser.close()
  }
}

/** Each engine on one page: who goes first changes from page to page. */
async function inBrowser(
  browser: Browser,
  generated: GeneratedPage,
  { scripts, order }: { scripts: readonly string[]; order: readonly Engine[] },
): Promise<Record<Engine, Result>> {
  const page = await openPage(browser, generated, scripts)
  try {
    const tries = Number(values.tries)
    const found: Partial<Record<Engine, Result>> = {}
    for (const engine of order) {
      if (engine === 'ours') {
        const { made, times, inPage } = await page.evaluate(([bytes, count]) => klarspar.read(bytes, count), [
          model,
          tries,
        ] as const)
        found.ours = { points: pointsOfProgramme(generated.truth, made), times, inPage }
      } else {
        const { made, times } = await page.evaluate(([peer, count]) => peers[peer](count), [
          engine,
          tries,
        ] as const)
        found[engine] = { points: pointsOfText(generated.truth, made), times }
      }
    }
    return found as Record<Engine, Result>
  } finally {
    await page.close()
  }
}

function reportPeers(results: readonly Record<Engine, Result>[]): void {
  say(
    `${results.length} pages. Points: the share of what the pages say that survives; ours must be in the right field, a peer's anywhere in its text.`,
  )
  say(row('', [...FACTS, 'points', 'first ms', 'warm ms']))
  const cold = (engine: Engine) => median(results.map(result => result[engine].times[0] ?? 0))
  const warm = (engine: Engine) => median(results.map(result => median(result[engine].times.slice(1))))
  for (const engine of ENGINES) {
    const shares = FACTS.map(fact => {
      const told = results.flatMap(result => result[engine].points[fact] ?? [])
      return told.reduce((sum, share) => sum + share, 0) / Math.max(told.length, 1)
    })
    const gained = results.flatMap(result => Object.values(result[engine].points))
    const sum = gained.reduce((total, share) => total + share, 0)
    say(
      row(engine, [
        ...shares.map(share => share.toFixed(2)),
        `${sum.toFixed(0)}/${gained.length}`,
        cold(engine).toFixed(2),
        warm(engine).toFixed(2),
      ]),
    )
  }
  const inPage = (pick: (times: readonly number[]) => number) =>
    median(results.map(({ ours }) => pick(ours.inPage ?? []))).toFixed(2)
  say(
    `of ours, in the page itself: ${inPage(times => times[0] ?? 0)} ms first, ${inPage(times => median(times.slice(1)))} ms warm`,
  )
  for (const peer of PEERS) {
    const ratio = (pick: (times: number[]) => number) =>
      median(results.map(result => pick(result[peer].times) / pick(result.ours.times))).toFixed(1)
    say(
      `${peer} takes ${ratio(times => times[0] ?? 0)} times as long as ours the first time, ${ratio(times => median(times.slice(1)))} times warm (median page)`,
    )
  }
}

/** Schedules of about 500 sessions; the issue wants under 150 ms in the browser. */
async function reportLargest(browser: Browser, scripts: readonly string[]): Promise<void> {
  for (const name of ['schedule-cards', 'schedule-table-tracks', 'schedule-headings', 'schedule-div-soup']) {
    const shape = shapes.find(one => one.name === name)
    if (!shape) throw new Error(`no shape ${name}`)
    const large = generatePage({ ...shape, wish: { ...shape.wish, days: 18, slots: 8, width: 6 } }, 21)
    const page = await openPage(browser, large, scripts)
    const { made, times, inPage } = await page.evaluate(([bytes]) => klarspar.read(bytes, 5), [
      model,
    ] as const)
    say(
      `${name}: ${large.truth.sessions.length} sessions, ${made.sessions.length} read; ${times.map(time => time.toFixed(0)).join(', ')} ms, of them in the page ${inPage.map(time => time.toFixed(0)).join(', ')}`,
    )
    await page.close()
  }
}

function rotated(index: number): Engine[] {
  const first = index % ENGINES.length
  return [...ENGINES.slice(first), ...ENGINES.slice(0, first)]
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(13) + cells.map(cell => cell.padStart(9)).join('')
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

await main()
