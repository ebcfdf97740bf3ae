import { JSDOM } from 'jsdom'
import { loadModel } from '../../scripts/load-page.ts'
import { listPage } from '../../src/core/page/list-page.ts'
import { readProgramme } from '../../src/core/read-programme.ts'
import type { Programme } from '../../src/core/session/session.ts'
import { escaped } from '../pages/markup.ts'
import type { GeneratedPage } from '../pages/truth.ts'

const model = loadModel()

/** Reads a generated page the way the extension would, in jsdom, and lets the window go again. */
export function readGenerated(page: Pick<GeneratedPage, 'html' | 'url' | 'contentType'>): Programme {
  const { window } = new JSDOM(documentOf(page), { url: page.url })
  try {
    const { facts, ...listed } = listPage(window.document)
    return readProgramme({ facts: { ...facts, contentType: page.contentType }, ...listed }, model)
  } finally {
    window.close()
  }
}

/** A text/plain page is shown by browsers as one `<pre>` in a document without a title. */
function documentOf({ html, contentType }: Pick<GeneratedPage, 'html' | 'contentType'>): string {
  if (contentType === 'text/html') return html
  return `<html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">${escaped(html)}</pre></body></html>`
}
