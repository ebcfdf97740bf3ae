import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { DAMAGES } from '../tests/detect/damages.ts'
import { type Shape, shapesIn } from '../tests/detect/shapes.ts'

/**
 * Is this a programme page? How often the answer is right, on the shapes as written and damaged in every way, and
 * what it costs beside `isProbablyReaderable` on the same pages, in one run of a real browser.
 * `--cost` stops after what it costs: how often it is right takes minutes.
 * Needs Chromium (CHROME_PATH, else /usr/bin/chromium) and, for the peer, `npm install --no-save @mozilla/readability`.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { cost: { type: 'boolean', default: false } } })
  const { CHROME_PATH: executablePath = '/usr/bin/chromium' } = process.env
  const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] })
  const code = await bundled()

  await writeCosts(browser, code)
  if (!values.cost) await writeAccuracy(browser, code)
  await browser.close()
}

async function writeAccuracy(browser: Browser, code: string): Promise<void> {
  write('\nAccuracy\n')
  const page = await browser.newPage()
  await page.evaluate(code)
  write(await accuracyOf(page, 'shapes', [...shapesIn('programmes'), ...shapesIn('others')]))
  write(await accuracyOf(page, 'shapes kept aside', shapesIn('kept-aside')))
}

async function writeCosts(browser: Browser, code: string): Promise<void> {
  write('Cost, ms a page, median of nine pages (first: the first look of a page just opened)\n')
  write(
    row([
      'page',
      'elements',
      'ours',
      'in page',
      'peer',
      'peer/ours',
      'ours first',
      'peer first',
      'peer/ours',
    ]),
  )
  for (const [name, html] of Object.entries(pages())) write(await costOf(browser, code, name, html))
}

async function accuracyOf(page: Page, name: string, shapes: readonly Shape[]): Promise<string> {
  const ways = Object.entries({ 'as written': (text: string) => text, ...DAMAGES })
  const rows = ways.map(async ([way, damage]) => {
    const sources = shapes.map(({ source }) => damage(source))
    const kinds = await page.evaluate<string[]>(`bench.kindsOf(${JSON.stringify(sources)})`)
    const verdicts = shapes.map(({ kind }, index) => ({ kind, said: kinds[index] }))
    const programmes = verdicts.filter(({ kind }) => kind !== 'other')
    const others = verdicts.filter(({ kind }) => kind === 'other')
    return row([
      name,
      way.padEnd(45),
      `found ${programmes.filter(({ said }) => said !== 'other').length}/${programmes.length}`,
      `kind right ${programmes.filter(({ kind, said }) => said === kind).length}/${programmes.length}`,
      `others taken ${others.filter(({ said }) => said !== 'other').length}/${others.length}`,
    ])
  })
  return (await Promise.all(rows)).join('')
}

/** Both detectors with what measures them, as one classic script that leaves them on `window`. */
async function bundled(): Promise<string> {
  const entry = 'bench:detectors'
  const load = (id: string) => (id === entry ? IN_THE_PAGE : undefined)
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'detectors', resolveId: id => (id === entry ? id : undefined), load }],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })
  const [chunk] = 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('The detectors did not bundle.')
  return chunk.code
}

const IN_THE_PAGE = `
import { isProbablyReaderable as peer } from '@mozilla/readability'
import { lookAt as inPage } from '${import.meta.dirname}/../src/core/page/glimpse.ts'
import { looksLikeProgramme as ours } from '${import.meta.dirname}/../src/core/page/looks-like-programme.ts'

const detectors = { ours, peer, inPage }
function timed(name, count) {
  const start = performance.now()
  for (let i = 0; i < count; i += 1) detectors[name](document)
  return (performance.now() - start) / count
}
const each = (order, count) => Object.fromEntries(order.map(name => [name, timed(name, count)]))
window.bench = {
  /** The first look of each in the given order, then the mean of fifty. */
  measure: order => ({ elements: document.getElementsByTagName('*').length, first: each(order, 1), warm: each(order, 50) }),
  kindsOf: sources => sources.map(source => {
    const html = source.trimStart().startsWith('<') ? source : '<plaintext>' + source
    return ours(new DOMParser().parseFromString(html, 'text/html')).kind
  }),
}`

/** Pages of the sizes that the project promises a cost for. The median page of the web has some 700 elements. */
function pages(): Record<string, string> {
  const item = (n: number) =>
    `<li class="card"><a href="/a/${n}"><span class="time">${10 + (n % 8)}.15</span> <b>Rubrik nummer ${n} om staden och framtiden</b></a></li>`
  const prose = (n: number) =>
    `<p>Stycke ${n}. Kommunen har beslutat att bygga en ny skola i det gamla hamnområdet, där <a href="/b">planen</a> länge har diskuterats av boende.</p>`
  const many = (count: number, part: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join('\n')
  const page = (body: string) =>
    `<!doctype html><html lang="sv"><title>Sida</title><body><nav><ul>${many(30, n => `<li><a href="/${n}">Länk ${n}</a></li>`)}</ul></nav><main>${body}</main></body></html>`
  return {
    'an article, median size': page(many(120, prose) + many(100, item)),
    'a schedule of 60 sessions': page(
      many(
        60,
        n =>
          `<div class="session"><div>${9 + (n % 8)}.00–${9 + (n % 8)}.45</div><h3>Hur bygger vi städer, del ${n}?</h3><p>Plats: Sal ${n}</p><p>Medverkande: Anna Bok, professor, KTH</p></div>`,
      ),
    ),
    'a list, 10,000 elements': page(many(2_500, item)),
    'prose, 10,000 elements': page(many(5_000, prose)),
    'a table, 200,000 elements': page(
      `<table>${many(40_000, n => `<tr><td>${n}<td>10.15<td>Text<td>Mer</tr>`)}</table>`,
    ),
    'a list, 200,000 elements': page(many(50_000, item)),
    'empty elements, 200,000': page('<div></div>'.repeat(200_000)),
  }
}

type Costs = { elements: number; first: Record<Detector, number>; warm: Record<Detector, number> }
/** `inPage`: the half of ours that runs on the page's own thread; the background judges. Its first look is measured warm. */
type Detector = 'ours' | 'peer' | 'inPage'

async function costOf(browser: Browser, code: string, name: string, html: string): Promise<string> {
  const runs: Costs[] = []
  for (let run = 0; run < 9; run += 1) {
    const page = await browser.newPage()
    await page.setContent(html)
    await page.evaluate(code)
    const order = [...(run % 2 ? ['ours', 'peer'] : ['peer', 'ours']), 'inPage']
    runs.push(await page.evaluate<Costs>(`bench.measure(${JSON.stringify(order)})`))
    await page.close()
  }
  const [ours, peer] = [median(runs.map(r => r.warm.ours)), median(runs.map(r => r.warm.peer))]
  const [oursFirst, peerFirst] = [median(runs.map(r => r.first.ours)), median(runs.map(r => r.first.peer))]
  const ms = (time: number) => time.toFixed(2)
  return row([
    name,
    String(runs[0]?.elements),
    ms(ours),
    ms(median(runs.map(r => r.warm.inPage))),
    ms(peer),
    (peer / ours).toFixed(1),
    ms(oursFirst),
    ms(peerFirst),
    (peerFirst / oursFirst).toFixed(1),
  ])
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell, index) => cell.padEnd(index ? 12 : 28)).join(' ')}\n`
}

function write(text: string): void {
  process.stdout.write(text)
}

await bench()
