import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type Plugin } from 'vite'
import { writeOutLetters } from '../../scripts/write-out-letters.ts'
import type { GeneratedPage } from '../pages/truth.ts'
import { PEERS_SOURCE } from './peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The model’s file as text that crosses into a page. */
export function modelText(): string {
  return readFileSync(new URL('../../src/core/repair/model.bin', import.meta.url)).toString('base64')
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox'] })
}

/** Opens a page as its site would send it, and runs the scripts in it; nothing else is ever fetched. */
export async function openPage(
  browser: Browser,
  { html, url, contentType }: Pick<GeneratedPage, 'html' | 'url' | 'contentType'>,
  scripts: readonly string[],
): Promise<Page> {
  const page = await browser.newPage()
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: `${contentType}; charset=utf-8` })
      : route.abort(),
  )
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  for (const script of scripts) await page.evaluate(script)
  return page
}

/** One script for the page: our reader, or the peers, which are no file but the source in peers.ts. */
export async function bundled(what: 'ours' | 'peers'): Promise<string> {
  const virtual: Plugin = {
    name: 'peers',
    resolveId: id => (id === 'peers' ? `${root}bench/peers.virtual.js` : undefined),
    load: id => (id.endsWith('peers.virtual.js') ? PEERS_SOURCE : undefined),
  }
  const input = what === 'ours' ? `${root}bench/read/in-browser.ts` : 'peers'
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // As the extension is built (vite.config.ts).
    plugins: [virtual, writeOutLetters()],
    build: { write: false, minify: false, rolldownOptions: { input, output: { format: 'iife' } } },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error(`no bundle of ${what}`)
  return output.output[0].code
}
