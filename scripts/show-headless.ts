import { mkdirSync } from 'node:fs'
import { launchChromium } from '../tests/e2e/chromium.ts'
import { until } from '../tests/e2e/driver.ts'
import { launchFirefox } from '../tests/e2e/firefox.ts'
import { servePages } from '../tests/e2e/page-server.ts'

/** Reads the sample page in a headless browser as a person would, and prints what the reader shows. */
const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium'
const picture = `out/start-${name}.png`
mkdirSync('out', { recursive: true })
const site = await servePages()
const browser =
  name === 'firefox'
    ? await launchFirefox({ dist: 'dist/firefox' })
    : await launchChromium({ dist: 'dist/chrome' })
try {
  await browser.goto(`${site.origin}/seed--letters-lost/page.html`)
  await until('the badge on the toolbar button', async () => (await browser.badge()).text)
  await browser.pressShortcut('J')
  await until('the reader', async () =>
    (await browser.url()).startsWith(browser.extensionUrl('src/shell/reader.html')),
  )
  const session = await until('the session', () =>
    browser.run<string>(`return document.querySelector('main article')?.innerText ?? ''`),
  )
  await browser.screenshot(picture)
  process.stdout.write(
    `\n${session}\n\nNo display: this is what the reader shows; its picture is ${picture}.\n`,
  )
} finally {
  await browser.close()
  await site.close()
}
