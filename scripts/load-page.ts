import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { JSDOM, VirtualConsole } from 'jsdom'
import { listPage } from '../src/core/page/list-page.ts'
import type { Page } from '../src/core/page/page.ts'
import { type Model, readModel } from '../src/core/repair/model.ts'

/** The address that a file is taken to come from, and what its bytes are taken for; else the file says. */
export type Loading = { url?: string; charset?: string }

/** A file beyond this is refused: no page is that long, and a document takes many times its size in memory. */
const LARGEST = 100_000_000

export function loadModel(): Model {
  const file = fileURLToPath(new URL('../src/core/repair/model.bin', import.meta.url))
  return readModel(gunzipSync(readFileSync(file)))
}

/** Reads a file as the browser’s document would be read, without scripts or network. Rejects where it cannot be read. */
export async function loadPage(file: string, loading: Loading): Promise<Page> {
  const bytes = await readFile(file)
  if (bytes.length > LARGEST) throw new Error('the file is larger than 100 MB')
  const dom = toDocument(bytes, {
    plain: /\.te?xt$/iu.test(file),
    url: loading.url ?? pathToFileURL(file).href,
    ...loading,
  })
  const page = listPage(dom.window.document)
  dom.window.close()
  return page
}

type Source = Loading & { url: string; plain: boolean }

/** Bytes as a document: decoded by the given charset, else as the page declares; a text file is one `<pre>`. */
export function toDocument(bytes: Uint8Array, { url, charset, plain }: Source): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() }
  if (!plain)
    return new JSDOM(bytes, { ...options, ...(charset && { contentType: `text/html; charset=${charset}` }) })
  const text = new TextDecoder(charset ?? 'utf-8').decode(bytes)
  const dom = new JSDOM('<!doctype html><pre></pre>', { ...options })
  const pre = dom.window.document.querySelector('pre')
  if (pre) pre.textContent = text
  return dom
}
