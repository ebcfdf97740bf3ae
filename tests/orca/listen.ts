import { writeFileSync } from 'node:fs'
import { launchChromium } from '../e2e/chromium.ts'
import { type Driver, until } from '../e2e/driver.ts'
import { launchFirefox } from '../e2e/firefox.ts'
import { servePages } from '../e2e/page-server.ts'
import { type Desktop, hasHeard, startDesktop } from './desktop.ts'
import { STEPS } from './steps.ts'

/*
 * Opens the reader on the seed page in a browser that Orca listens to, presses keys, and writes what was said to
 * tests/orca/BROWSER.txt. Exit code 1 where something that must be heard was not, 75 where the desktop did not start.
 * Runs inside an X server and a session bus: see scripts/test-orca.mjs.
 */

const which = process.argv[2] === 'firefox' ? 'firefox' : 'chromium'
const TRY_AGAIN = 75
/** Where a browser begins with the keyboard in its address bar, this takes it to the page. */
const PAGE = /Styrning bortom/
const TO_PAGE = { chromium: 'ctrl+F6', firefox: undefined }

/** Where Orca stands after loading changes too, so that it may have to begin again at the top. */
const AGAIN = /^Börjar om från toppen/

const site = await servePages()
const { desktop, browser } = await start()
try {
  const { said, missing } = await listen(desktop, browser)
  writeFileSync(new URL(`${which}.txt`, import.meta.url), said)
  for (const what of missing) process.stdout.write(`${which}: not heard: ${what}\n`)
  process.stdout.write(`${which}: ${STEPS.length - missing.length} passed, ${missing.length} failed\n`)
  process.exitCode = missing.length > 0 ? 1 : 0
} catch (error) {
  // The standard error of the desktop is not shown: it is full of what does not matter.
  process.stdout.write(`${which}: ${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
} finally {
  await browser.close()
  desktop.close()
  await site.close()
}

async function start(): Promise<{ desktop: Desktop; browser: Driver }> {
  try {
    const desktop = await startDesktop(process.env['HOME'] ?? '')
    const browser =
      which === 'firefox'
        ? await launchFirefox({ dist: 'dist/firefox', window: 'shown' })
        : await launchChromium({ dist: 'dist/chrome', window: 'shown' })
    return { desktop, browser }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(TRY_AGAIN)
  }
}

async function listen({ press, heard }: Desktop, browser: Driver) {
  await browser.goto(`${site.origin}/seed--wordpress/page.html`)
  await until('the badge', async () => (await browser.badge()).text)
  await heard([PAGE])
  const toPage = TO_PAGE[which]
  if (toPage) {
    press(toPage)
    await heard([PAGE])
  }
  press('alt+shift+j')
  await until('the reader', () =>
    browser.run<boolean>(
      `return location.pathname.endsWith('reader.html') && document.querySelector('article h1') !== null`,
    ),
  )
  // What comes after the text moves nothing that can be heard, but Orca loses its place by it.
  await until('all of it', () =>
    browser.run<boolean>(`return document.querySelector('.body [lang=en]') !== null`),
  )
  // How a browser tells of its loading changes from run to run: it is no part of the log.
  await heard([])
  const log: string[] = []
  const missing: string[] = []
  for (const { keys, what, says } of STEPS) {
    press(keys)
    const phrases = await heard(says)
    log.push(section(`${keys}: ${what}`, phrases))
    if (!hasHeard(phrases, says)) missing.push(`${keys}: ${what}`)
  }
  // The port of the test’s own server is another each time.
  const said = log.join('\n').replaceAll(new URL(site.origin).host, 'konferens.example')
  return { said, missing }
}

function section(title: string, all: readonly string[]): string {
  const phrases = all.filter(phrase => !AGAIN.test(phrase))
  return `${title}\n${phrases.map(phrase => `  ${phrase}\n`).join('')}`
}
