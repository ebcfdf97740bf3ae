import { JSDOM } from 'jsdom'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { damagePage, damages, REACHES } from '../../bench/pages/damage.ts'
import { generatePage, generatePages } from '../../bench/pages/generate-pages.ts'
import { heldOutShapes } from '../../bench/pages/held-out/held-out-shapes.ts'
import { shapes } from '../../bench/pages/shapes.ts'
import type { GeneratedPage, TrueSession } from '../../bench/pages/truth.ts'
import { scorePage, texts } from '../../bench/read/score.ts'
import { sessionSchema } from '../../src/core/session/schema.ts'

const all = [...shapes, ...heldOutShapes]
const SEEDS = [11, 12]

describe('the generator', () => {
  it('has at least 35 shapes to write rules for, and six kept aside', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(35)
    expect(heldOutShapes).toHaveLength(6)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it('gives the same pages for the same seed, and others for another', () => {
    const pages = (seed: number) => [...generatePages(all, { seed, count: all.length })]
    expect(pages(5)).toEqual(pages(5))
    expect(pages(5).map(({ html }) => html)).not.toEqual(pages(6).map(({ html }) => html))
  })
})

describe.each(all)('$name', shape => {
  const pages = SEEDS.map(seed => generatePage(shape, seed))

  it('tells sessions that the model can hold', () => {
    for (const { truth } of pages) {
      expect(truth.sessions.length).toBeGreaterThan(0)
      if (shape.kind === 'session') expect(truth.sessions).toHaveLength(1)
      for (const session of truth.sessions) expect(v.is(sessionSchema, { id: 'x', ...session })).toBe(true)
    }
  })

  it('says on the page what its truth holds', () => {
    for (const page of pages) {
      const said = everythingSaid(page)
      for (const session of page.truth.sessions)
        for (const text of textsOf(session)) expect(said).toContain(folded(text))
    }
  })

  it('is read without a fault by whoever reads the truth', () => {
    for (const { truth } of pages) {
      const sessions = truth.sessions.map(session => ({ id: 'x', ...session }))
      expect(scorePage(truth, { sessions }).faults).toEqual([])
    }
  })
})

describe('damage', () => {
  const page =
    [...generatePages(shapes, { seed: 3, count: 9 })].find(({ truth }) => truth.language === 'sv') ??
    fail('no Swedish page')
  const text = 'Föreläsare: Åsa Öberg – ”på Åland” • kl. 10.00–11.30'

  it.each(damages)('$name breaks the text and leaves ASCII alone', ({ apply }) => {
    expect(apply(text)).not.toBe(text)
    expect(apply('<p class="x">kl. 10.00?</p>')).toBe('<p class="x">kl. 10.00?</p>')
  })

  it.each(damages.filter(({ undo }) => undo))('$name can be taken back', ({ apply, undo }) => {
    expect(undo?.(apply(text))).toBe(text)
    expect(undo?.(apply(page.html))).toBe(page.html)
  })

  it.each(REACHES)('reaches the %s', reach => {
    const damage = damages[0] ?? fail('no damage')
    const damaged = damagePage(page, { damage, reach })
    const lines = damaged.html.split('\n')
    const original = page.html.split('\n')
    const changed = lines.filter((line, index) => line !== original[index]).length
    const breakable = original.filter(line => damage.apply(line) !== line).length
    expect(changed).toBeGreaterThan(0)
    if (reach === 'whole') expect(changed).toBe(breakable)
    else expect(changed).toBeLessThan(breakable)
  })
})

/** The document’s text, its attributes, and what its links and scripts hold, without what white space does. */
function everythingSaid({ html, contentType, url }: GeneratedPage): string {
  if (contentType === 'text/plain') return folded(html)
  const { document } = new JSDOM(html, { url }).window
  const attributes = [...document.querySelectorAll('[src], [content], [href]')].flatMap(element => {
    const links = [element.getAttribute('src'), element.getAttribute('href')]
    const absolute = links.flatMap(link =>
      link && !link.startsWith('data:') ? [new URL(link, url).href] : [],
    )
    const calendars = links.flatMap(link =>
      link?.startsWith('data:') ? [decodeURIComponent(link).replace(/\\,/g, ',')] : [],
    )
    return [...absolute, ...calendars, element.getAttribute('content') ?? '']
  })
  return folded([document.documentElement.textContent ?? '', ...attributes].join(' '))
}

function textsOf({
  kind,
  number,
  title,
  place,
  track,
  organiser,
  language,
  url,
  people,
  blocks,
  accessibility,
}: TrueSession): string[] {
  const facts = [kind === 'pause' ? undefined : kind, number, title, place, track, organiser, language, url]
  const ofPeople = people.flatMap(person => [person.name, person.title, person.organisation, person.image])
  return [...facts, ...ofPeople, ...texts(blocks), ...accessibility].filter(text => text !== undefined)
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLocaleLowerCase('sv')
}

function fail(why: string): never {
  throw new Error(why)
}
