import { alternatives } from './alternatives.ts'
import type { Line } from './lines.ts'
import { matched, type Span, slice } from './span.ts'
import { KINDS } from './words.ts'

/** What stands over a session. `from` and `to` are the lines it takes up: what is before `from` is not the session’s. */
export type Headline = { kind?: Span; number?: Span; title: Span; from: number; to: number }

type Clues = { pageTitle: Span; site: string | undefined }

const KIND = alternatives(KINDS)
const KICKER = new RegExp(`^${KIND}$`, 'u')
const KIND_PREFIX = new RegExp(`^(${KIND})(?:\\s+(\\d{1,3}|[A-Z]\\d{0,2}))?\\s*[:–—-]\\s+(?=\\S)`, 'u')
const NUMBERED = /^(\d{1,3}|[A-Z]\d{1,2})[.:)]\s+(?=\p{L}|["”»’'(])/u

const LONGEST_TITLE = 200

/** How much a line looks like the session’s title: each clue with its weight. */
function titleScore(line: Line, before: Line | undefined, { pageTitle, site }: Clues): number {
  const { text } = line.span
  if (text.length > LONGEST_TITLE || KICKER.test(text) || text === site) return Number.NEGATIVE_INFINITY
  const inTitle = text.length >= 6 && folded(pageTitle.text).includes(folded(text))
  return (
    (line.level ? 9 - 2 * line.level : 0) +
    (inTitle ? 5 : 0) +
    (before && KICKER.test(before.span.text) ? 5 : 0) +
    (NUMBERED.test(text) ? 1 : 0) +
    (/[.,;]$/u.test(text) ? -3 : 0) +
    (line.inList ? -2 : 0)
  )
}

/** Below this no line stands out as a title, and the page’s own title is used. */
const ENOUGH = 3

/** Finds the session’s title among the lines, or takes it from the page’s title, in that order of trust. */
export function findHeadline(lines: readonly Line[], clues: Clues): Headline {
  const scores = lines.map((line, index) => titleScore(line, lines[index - 1], clues))
  const best = scores.indexOf(Math.max(...scores))
  const line = lines[best]
  if (!line || (scores[best] ?? 0) < ENOUGH) return { ...partsOf(withoutSite(clues)), from: 0, to: 0 }
  const above = lines[best - 1]
  const kicker = above && KICKER.test(above.span.text) ? above.span : undefined
  const parts = partsOf(line.span)
  const kind = kicker ?? parts.kind
  return { ...parts, ...(kind && { kind }), from: kicker ? best - 1 : best, to: best + 1 }
}

/** "Seminarium 6: Styrning" and "6. Styrning" come apart into kind, number and title. */
function partsOf(span: Span): Omit<Headline, 'from' | 'to'> {
  const prefix = KIND_PREFIX.exec(span.text)
  if (prefix) {
    const number = prefix[2] ? matched(span, prefix, 2) : undefined
    return {
      kind: slice(span, 0, prefix[1]?.length),
      ...(number && { number }),
      title: slice(span, prefix[0].length),
    }
  }
  const numbered = NUMBERED.exec(span.text)
  if (numbered) return { number: slice(span, 0, numbered[1]?.length), title: slice(span, numbered[0].length) }
  return { title: span }
}

/** The page’s title without the site’s name at either end. */
function withoutSite({ pageTitle, site }: Clues): Span {
  const cut = [...pageTitle.text.matchAll(/\s+[|–—·«»-]\s+/gu)]
  const last = cut.at(-1)
  const first = cut[0]
  if (site && first && pageTitle.text.slice(0, first.index) === site)
    return slice(pageTitle, first.index + first[0].length)
  return last ? slice(pageTitle, 0, last.index) : pageTitle
}

function folded(text: string): string {
  return text.toLocaleLowerCase('sv').replace(/[\s\u00ad]+/gu, ' ')
}
