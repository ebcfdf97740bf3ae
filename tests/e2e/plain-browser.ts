import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Driver } from './driver.ts'
import { startFirefox } from './marionette.ts'

/** A real browser without the extension, whose every request goes to one port of this machine. */
export type PlainBrowser = Pick<Driver, 'goto' | 'run' | 'close'>

export async function plainChromium(port: number): Promise<PlainBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-features=HttpsUpgrades'],
    proxy: { server: `http://127.0.0.1:${port}` },
  })
  const page = await browser.newPage()
  return {
    goto: async url => {
      await page.goto(url, { waitUntil: 'domcontentloaded' })
    },
    run: script => page.evaluate(`(async () => {${script}})()`),
    close: () => browser.close(),
  }
}

export async function plainFirefox(port: number): Promise<PlainBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'klarspar-firefox-'))
  const firefox = await startFirefox(profile, {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
  })
  return {
    goto: async url => {
      await firefox.send('WebDriver:Navigate', { url })
    },
    run: async <T>(script: string) => {
      const answer = await firefox.send('WebDriver:ExecuteScript', {
        script: `return (async () => {${script}})()`,
        args: [],
        scriptTimeout: 120_000,
      })
      return (answer as { value: T }).value
    },
    close: async () => {
      await firefox.quit()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
