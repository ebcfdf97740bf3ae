import type { PageBlock, PageText } from '../page/page.ts'
import type { Session } from '../session/session.ts'
import { bodyOf } from './body.ts'
import { isBoilerplate, startOfSelfPresentation } from './boilerplate.ts'
import { readFacts } from './facts.ts'
import { findHeadline } from './headline.ts'
import { type Line, linesOf } from './lines.ts'
import { looksLikeName } from './name.ts'
import { readPeople } from './people.ts'
import type { Draft } from './settle.ts'
import type { Span } from './span.ts'
import { unglue } from './unglue.ts'

/** What a session is read from: its blocks, all texts of the page, and what the page says of itself. */
export type SessionSource = {
  blocks: readonly PageBlock<Span>[]
  texts: readonly PageText[]
  pageTitle: Span
  site: string | undefined
}

/** Reads one session from its part of a page: headline, people, facts; what is left is its text. */
export function readSession({ blocks, texts, pageTitle, site }: SessionSource): Draft<Omit<Session, 'id'>> {
  const all = linesOf(blocks).filter(line => !isBoilerplate(line.span.text))
  const headline = findHeadline(all, { pageTitle, site })
  const below = all.slice(headline.to)
  const lines = below.slice(0, startOfSelfPresentation(below.map(line => line.span)))
  const { people, used: personLines } = readPeople(lines)
  const { facts, used: factLines } = readFacts(lines)
  const names = new Set(people.map(person => textOf(person.name)))
  const captions = captionsOf(lines, names)
  const kept = new Set(lines.map(line => line.span))
  const used = new Set<Span | string>([
    ...linesOf(blocks)
      .map(line => line.span)
      .filter(span => !kept.has(span)),
    ...personLines,
    ...factLines,
    ...captions.flatMap(({ span, image }) => (image ? [span, image] : [span])),
  ])
  const replaced = new Map(
    lines.flatMap(({ span }) => {
      const cut = unglue(span, names)
      return cut ? [[span, cut] as const] : []
    }),
  )
  for (const { span, image } of captions) {
    const person = people.find(({ name }) => textOf(name) === span.text)
    if (person && image) person.image = image
  }
  return {
    ...(headline.kind && { kind: headline.kind }),
    ...(headline.number && { number: headline.number }),
    title: headline.title,
    ...facts,
    people,
    blocks: bodyOf(blocks, { texts, edits: { used, replaced } }),
    accessibility: [],
  }
}

/** Lines that are only the name of someone known: the caption of their photo. */
function captionsOf(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  return lines.filter(line => names.has(line.span.text) && looksLikeName(line.span.text))
}

function textOf(text: string | Span): string {
  return typeof text === 'string' ? text : text.text
}
