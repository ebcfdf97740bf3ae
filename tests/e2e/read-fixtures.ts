import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '../../src/core/page/page.ts'
import type { Comparable } from '../pages/comparable.ts'
import { expectedOf, type Fixture, listFixtures } from '../pages/fixtures.ts'
import type { PlainBrowser } from './plain-browser.ts'

const fixtures = listFixtures()
/** So many pages are handed over at once: what they say is small, the protocol's messages should be, too. */
const AT_ONCE = 40
const READER = 'http://reader.example/'

/**
 * Every page of tests/pages opened at its own address in a real browser, listed there by core as the content script
 * does, read in the same browser, and compared whole with what is expected: the engines differ, ours must not.
 */
export function describeFixtures(launch: (port: number) => Promise<PlainBrowser>): void {
  let read = new Map<string, Comparable>()
  let browser: PlainBrowser | undefined
  let site: Awaited<ReturnType<typeof serveFixtures>> | undefined

  beforeAll(async () => {
    site = await serveFixtures()
    browser = await launch(site.port)
    read = await readAll(browser, site.show)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each(fixtures.map(fixture => [fixture.slug, fixture] as const))('%s', (slug, fixture) => {
    const [found, expected] = [rounded(read.get(slug)), rounded(expectedOf(slug))]
    if (fixture.expect === 'fail') expect(found).not.toEqual(expected)
    else expect(found).toEqual(expected)
  })
}

/** Engines round logarithms differently in the last place, and confidences are made of them. */
function rounded(programme: Comparable | undefined): unknown {
  return (
    programme &&
    JSON.parse(JSON.stringify(programme), (key, value) =>
      key === 'confidence' ? Number(value.toFixed(9)) : value,
    )
  )
}

async function readAll(
  browser: PlainBrowser,
  show: (fixture: Fixture) => void,
): Promise<Map<string, Comparable>> {
  const lister = await bundled(new URL('./fixtures-in-page.ts', import.meta.url))
  const pages: Page[] = []
  for (const fixture of fixtures) {
    show(fixture)
    await browser.goto(openedAt(fixture.url))
    const said = await browser.run<string>(`${lister}\nreturn JSON.stringify(globalThis.klarsparList())`)
    // Only the scheme differs: nothing here can speak for another's https.
    pages.push(
      JSON.parse(said.replaceAll(openedAt(new URL(fixture.url).origin), new URL(fixture.url).origin)),
    )
  }
  await browser.goto(READER)
  const reader = await bundled(new URL('./fixtures-in-reader.ts', import.meta.url))
  const model = readFileSync(new URL('../../src/core/repair/model.bin', import.meta.url)).toString('base64')
  const read = new Map<string, Comparable>()
  for (let at = 0; at < fixtures.length; at += AT_ONCE) {
    const some = JSON.stringify(pages.slice(at, at + AT_ONCE))
    const said = await browser.run<string>(
      `${reader}\nreturn JSON.stringify(await globalThis.klarsparRead('${model}', ${some}))`,
    )
    for (const [index, programme] of (JSON.parse(said) as Comparable[]).entries())
      read.set(fixtures[at + index]?.slug ?? '', programme)
  }
  return read
}

/** A proxy that answers for every host: the fixture that is shown at its address (a page and its damaged twin share one), an empty page for the reader. */
async function serveFixtures() {
  let shown: Fixture | undefined
  const server = createServer(({ url = '' }, response) => {
    const fixture = shown && openedAt(shown.url) === url ? shown : undefined
    if (!fixture && url !== READER) return response.writeHead(404).end()
    const { plain, decodeAs, bytes }: Pick<Fixture, 'plain' | 'decodeAs' | 'bytes'> = fixture ?? EMPTY
    return response
      .writeHead(200, {
        'content-type': `text/${plain ? 'plain' : 'html'}; charset=${decodeAs}`,
        'cache-control': 'no-store',
      })
      .end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    show: (fixture: Fixture) => {
      shown = fixture
    },
    port: (server.address() as AddressInfo).port,
    close: () => new Promise<void>(resolve => server.close(() => resolve()).closeAllConnections()),
  }
}

const EMPTY = { plain: false, decodeAs: 'utf-8', bytes: Buffer.from('<!doctype html><title>Reader</title>') }

function openedAt(address: string): string {
  return address.replace(/^https:/, 'http:')
}

async function bundled(entry: URL): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(entry),
        output: { format: 'iife' },
      },
    },
  })
  const [chunk] = 'output' in made ? made.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not bundle.`)
  return chunk.code
}
