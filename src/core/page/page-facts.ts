import { listItems } from './list-items.ts'
import type { PageFacts, PageText } from './page.ts'
import { safeAddress } from './safe-address.ts'

/** A page’s structured data beyond this many characters is not taken along, nor a title beyond LONGEST_TITLE. */
const LONGEST_DATA = 500_000
const LONGEST_TITLE = 1000

/**
 * What the document says of itself; its texts, as `read` gives them, are added to `texts`. Changes nothing. Only
 * calendars that stand in the page itself are taken: a link to an `.ics` file would have to be fetched.
 */
export function pageFacts(document: Document, texts: PageText[], read = (shown: string) => shown): PageFacts {
  const add = (text: string) => texts.push({ text }) - 1
  const site = meta(document, 'og:site_name')
  const tagline = taglineOf(document, read)
  const language = document.documentElement.lang.trim()
  return {
    url: canonicalAddress(document),
    title: add(tidy(read(document.title).slice(0, LONGEST_TITLE))),
    ...(site && { site: add(site) }),
    ...(tagline && { tagline: add(tagline) }),
    ...(language && { language }),
    charset: document.characterSet,
    contentType: document.contentType,
    jsonLd: within(
      LONGEST_DATA,
      [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
        ({ textContent }) => textContent,
      ),
    ),
    items: listItems(document),
    calendars: within(
      LONGEST_DATA,
      [...document.querySelectorAll('a[href^="data:text/calendar" i]')].map(link =>
        link.getAttribute('href'),
      ),
    ),
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
  return tidy(content ?? '')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** As content systems name what stands under the site's name. */
const TAGLINES =
  '.site-description, #site-description, .site-tagline, .tagline, .site-slogan, #slogan, .header-date, .event-date-header'
const LONGEST_TAGLINE = 120

/** What stands under the site's name in the head of its pages; empty where nothing does, or no figure does. */
function taglineOf(document: Document, read: (shown: string) => string): string {
  const text = tidy(
    read(
      document
        .querySelector(TAGLINES)
        ?.closest('header, [role=banner], #header, .header')
        ?.querySelector(TAGLINES)?.textContent ?? '',
    ),
  )
  return text.length <= LONGEST_TAGLINE && /\d/.test(text) ? text : ''
}

/** The texts that fit into so many characters together. */
function within(room: number, texts: (string | null)[]): string[] {
  let left = room
  return texts.filter((text): text is string => {
    left -= text?.length ?? 0
    return text !== null && left >= 0
  })
}
