/**
 * The peers as one script for the page. They are no dependencies of the project: without them in node_modules the
 * benchmark says how to get them. Each gives all the text it keeps, with its title and byline.
 */
export const PEERS = ['readability', 'defuddle'] as const
export type Peer = (typeof PEERS)[number]
export const INSTALL = 'npm install --no-save @mozilla/readability@0.6.0 defuddle@0.19.4'

/**
 * Readability changes the document it reads, so that everyone who uses it clones the document first; Defuddle
 * does so itself.
 */
export const PEERS_SOURCE = `
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'

const textOf = html => {
  const body = new DOMParser().parseFromString(html ?? '', 'text/html').body
  for (const block of body.querySelectorAll('p, li, div, td, th, h1, h2, h3, h4, h5, h6, br, dt, dd, summary')) block.append(' ')
  return body.textContent
}
const engines = {
  readability: () => {
    const article = new Readability(document.cloneNode(true)).parse()
    return () => [article?.title, article?.byline, textOf(article?.content)].join(' \\n')
  },
  defuddle: () => {
    const article = new Defuddle(document, { url: document.URL }).parse()
    return () => [article.title, article.author, textOf(article.content)].join(' \\n')
  },
}
globalThis.peers = Object.fromEntries(Object.entries(engines).map(([name, read]) => [name, tries => {
  const times = []
  let made
  for (let at = 0; at < tries; at++) {
    const started = performance.now()
    try { made = read() } catch { made = () => '' }
    times.push(performance.now() - started)
  }
  return { made: made(), times }
}]))
`
