import type { PageFacts, PageText } from './page.ts'
import { safeAddress } from './safe-address.ts'

/** A page’s structured data beyond this many characters is not taken along. */
const LONGEST_JSON_LD = 500_000

/** What the document says of itself; its texts are added to the given table. Changes nothing. */
export function pageFacts(document: Document, texts: PageText[]): PageFacts {
  const add = (text: string) => texts.push({ text }) - 1
  const site = meta(document, 'og:site_name')
  const language = document.documentElement.lang.trim()
  return {
    url: canonicalAddress(document),
    title: add(document.title.replace(/\s+/g, ' ').trim()),
    ...(site && { site: add(site) }),
    ...(language && { language }),
    charset: document.characterSet,
    contentType: document.contentType,
    jsonLd: jsonLdOf(document),
  }
}

/** The address that the page gives as its own, if it is on the same host; else the one it was opened with, without its fragment. */
function canonicalAddress(document: Document): string {
  const opened = new URL(document.URL)
  opened.hash = ''
  const given = safeAddress(
    document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? '',
    document.baseURI,
  )
  return given && new URL(given).host === opened.host ? given : opened.href
}

function meta(document: Document, property: string): string {
  const content = document
    .querySelector(`meta[property="${property}"], meta[name="${property}"]`)
    ?.getAttribute('content')
  return (content ?? '').replace(/\s+/g, ' ').trim()
}

function jsonLdOf(document: Document): string[] {
  const taken: string[] = []
  let room = LONGEST_JSON_LD
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? ''
    room -= text.length
    if (room >= 0) taken.push(text)
  }
  return taken
}
