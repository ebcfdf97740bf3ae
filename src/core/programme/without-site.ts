import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { namesProgramme } from './title.ts'

/** What a page says of itself. */
type Page = { pageTitle: Span; site: string | undefined; url: string }

/** The page’s title without the site’s name at either end: named by the page, in its host, or behind a bar. */
export function withoutSite({ pageTitle, site, url }: Page): Span {
  const cuts = [...pageTitle.text.slice(0, 1000).matchAll(/\s+(?:[|–—·«»:-]|::|\/)\s+/gu)]
  const host = URL.canParse(url) ? folded(new URL(url).hostname.replace(/^www\./, '')) : ''
  const isSite = (text: string) => {
    const words = folded(text)
    return (
      (site !== undefined && words === folded(site)) ||
      (words.length > 2 &&
        host.replace(/[-.]/g, '').includes(
          words
            .replace(/[^\p{L}\d]/gu, '')
            .normalize('NFD')
            .replace(/\p{M}/gu, ''),
        ))
    )
  }
  let [from, to] = [0, pageTitle.text.length]
  for (const cut of [...cuts].reverse()) {
    const after = pageTitle.text.slice(cut.index + cut[0].length, to)
    if (/[|·«»]|::/u.test(cut[0]) || isSite(after) || namesProgramme(after)) to = cut.index
    else break
  }
  for (const cut of cuts) {
    if (cut.index >= to) break
    const before = pageTitle.text.slice(from, cut.index)
    if (isSite(before) || namesProgramme(before)) from = cut.index + cut[0].length
    else break
  }
  return slice(pageTitle, from, to)
}

/** In small letters, with plain spaces. */
export const folded = remember((text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim(),
)
