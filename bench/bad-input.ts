import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { type BadInput, badInputs } from './pages/bad-inputs.ts'
import { bundled, launchChromium, modelText, openPage } from './read/chromium.ts'
import type { Ours } from './read/in-browser.ts'

/**
 * Bad input in Chromium at half and at full size: does anything throw, how long is the page itself held (in slices as the
 * extension does: the longest of them; and in all), and does
 * the time grow with the input (a ratio of about 2) or faster?
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, share: { type: 'string', default: '1' } },
})

declare const klarspar: Ours
type Outcome = { longest: number; inPage: number; whole: number } | { failed: string }

/** What takes longer is ended (ms). */
const PATIENCE = 30_000
/** The better of so many is taken. */
const TRIES = 2

async function main(): Promise<void> {
  const script = await bundled('ours')
  say(
    `${'input'.padEnd(28)}${'size'.padStart(10)}${'slice'.padStart(9)}${'in page'.padStart(9)}${'whole'.padStart(9)}${'ratio'.padStart(7)}`,
  )
  for (const input of badInputs.filter(({ name }) => !values.only || name.startsWith(values.only))) {
    const size = Math.round(input.full * Number(values.share))
    const half = await tried(input, { size: size / 2, script })
    say(
      described(input, { size, half, full: 'failed' in half ? half : await tried(input, { size, script }) }),
    )
  }
}

/** Each try has a browser of its own: what hangs can only be ended with it. */
async function tried(input: BadInput, { size, script }: { size: number; script: string }): Promise<Outcome> {
  const browser = await launchChromium()
  const patience = new AbortController()
  try {
    const opening = openPage(
      browser,
      { html: input.make(size), url: 'https://www.konferens.example/program', contentType: 'text/html' },
      [script],
    )
    const page = await Promise.race([opening, late('to open in Chromium', patience.signal)])
    return 'failed' in page ? page : await Promise.race([read(page), late('to read', patience.signal)])
  } catch (error) {
    return {
      failed: (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 70) ?? '',
    }
  } finally {
    patience.abort()
    await browser.close()
  }
}

async function read(page: Page): Promise<Outcome> {
  const { times, inPage } = await page.evaluate(([model, tries]) => klarspar.time(model, tries), [
    modelText(),
    TRIES,
  ] as const)
  const longest = await page.evaluate(() => klarspar.longestSlice())
  return { longest, inPage: Math.min(...inPage), whole: Math.min(...times) }
}

function late(what: string, signal: AbortSignal): Promise<{ failed: string }> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve({ failed: `over ${PATIENCE / 1000} s ${what}` }), PATIENCE)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

function described(
  { name }: BadInput,
  { size, half, full }: { size: number; half: Outcome; full: Outcome },
): string {
  const start = name.padEnd(28) + String(size).padStart(10)
  if ('failed' in half) return `${start}  at half the size: ${half.failed}`
  if ('failed' in full) return `${start}  ${full.failed} (half: ${half.whole.toFixed(0)} ms)`
  const ratio = full.whole / half.whole
  const cells = [full.longest.toFixed(0), full.inPage.toFixed(0), full.whole.toFixed(0)]
    .map(cell => cell.padStart(9))
    .join('')
  // Less than 20 ms is noise.
  return `${start}${cells}${(full.whole < 20 ? '-' : ratio.toFixed(1)).padStart(7)}${full.whole >= 20 && ratio > 3 ? '  grows faster than the input' : ''}`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

await main()
