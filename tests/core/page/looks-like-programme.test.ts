// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { foldDamage } from '../../../src/core/page/fold-damage.ts'
import { linesOf } from '../../../src/core/page/line.ts'
import { looksLikeProgramme, type Verdict } from '../../../src/core/page/looks-like-programme.ts'
import { DAMAGES } from '../../detect/damages.ts'
import { type Shape, shapesIn } from '../../detect/shapes.ts'

function opened(source: string): Document {
  const html = source.trimStart().startsWith('<') ? source : `<plaintext>${source}`
  return new DOMParser().parseFromString(html, 'text/html')
}

const verdicts = new Map<string, Verdict>()

/** What has no letters beyond a–z is the same in every kind of damage, and judged once. */
function verdictOn(source: string): Verdict {
  const verdict = verdicts.get(source) ?? looksLikeProgramme(opened(source))
  verdicts.set(source, verdict)
  return verdict
}

/** The shapes that are taken for what they are not, with the reasons, for a message that can be worked with. */
function misjudged(shapes: readonly Shape[], damage = (text: string) => text): string[] {
  return shapes.flatMap(({ kind, name, source }) => {
    const verdict = verdictOn(damage(source))
    const right = (verdict.kind === 'other') === (kind === 'other')
    return right
      ? []
      : [`${name}: ${verdict.kind} ${verdict.score.toFixed(1)}: ${verdict.reasons.join('; ')}`]
  })
}

describe('is this a programme page?', () => {
  const programmes = shapesIn('programmes')
  const others = shapesIn('others')
  const keptAside = shapesIn('kept-aside')

  it('has forty shapes or more of each', () => {
    expect(programmes.length).toBeGreaterThanOrEqual(40)
    expect(others.length).toBeGreaterThanOrEqual(40)
  })

  it.each(programmes)('finds $name', ({ kind, source }) => {
    const { reasons, ...verdict } = verdictOn(source)
    expect({ kind: verdict.kind, reasons }).toEqual({ kind, reasons })
  })

  it.each(others)('leaves $name', ({ source }) => {
    const { kind, reasons } = verdictOn(source)
    expect({ kind, reasons }).toEqual({ kind: 'other', reasons })
  })

  describe.each(Object.entries(DAMAGES))('with %s', (_, damage) => {
    it('finds 95 % or more of the programmes', () => {
      const missed = misjudged(programmes, damage)
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(programmes.length * 0.05)
    })
    it('takes 2 % or less of the others', () => {
      const taken = misjudged(others, damage)
      expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(others.length * 0.02)
    })
  })

  it.each(shapesIn('in-few-words'))('tells $name, which says little', ({ kind, source }) => {
    const { reasons, ...verdict } = verdictOn(source)
    expect({ isProgramme: verdict.kind !== 'other', reasons }).toEqual({
      isProgramme: kind !== 'other',
      reasons,
    })
  })

  it('misjudges at most a tenth of the shapes that were written after the rules', () => {
    const wrong = misjudged(keptAside)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(keptAside.length * 0.1)
  })
})

it('folds lines together as it folds them one by one', () => {
  const lines = [
    'Föreläsare: Åsa',
    '',
    '–10 °C',
    'Ã–rebro–',
    'K{rl',
    '€',
    '– slut',
    '?sa & co',
    '&ouml;',
    'x',
  ]
  const glimpse = { url: '', title: '', marks: {}, lines, levels: [], leads: [] }
  expect(linesOf(glimpse).map(({ folded }) => folded)).toEqual(lines.map(foldDamage))
})

describe('what is not to matter', () => {
  const label = '<h1>X</h1><p>Tid: 10.00–11.00</p><p>Plats: Sal 1</p><p>Moderator: Anna Bok</p>'

  it('leaves the document as it was', () => {
    const document = opened(label)
    const before = document.documentElement.outerHTML
    looksLikeProgramme(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('passes over scripts, navigation and what a person types', () => {
    for (const element of ['nav', 'script', 'noscript', 'template', 'textarea', 'dialog', 'footer'])
      expect(verdictOn(`<p>Text.</p><${element}>${label}</${element}>`).kind).toBe('other')
  })

  it('answers for documents without body, without text, without HTML', () => {
    const empty = new DOMParser().parseFromString('<x/>', 'text/xml')
    expect(looksLikeProgramme(empty).kind).toBe('other')
    expect(verdictOn('').kind).toBe('other')
    expect(verdictOn('<frameset><frame></frameset>').kind).toBe('other')
  })
})

describe('bad input', () => {
  it.each<[string, string]>([
    ['1,000 nested elements', '<div>'.repeat(1_000)],
    ['one text of 500,000 characters', `<p>${'Tid: 10.00–'.repeat(45_000)}</p>`],
    ['colons', `<p>${'A: '.repeat(100_000)}</p>`],
    ['question marks', `<p>${'?'.repeat(300_000)}</p>`],
    ['capitals and commas', `<p>Tid: 10</p><p>${'Aa Bb, '.repeat(40_000)}</p>`.repeat(3)],
    ['times without end', `<p>${'10.00 - '.repeat(50_000)}</p>`],
    ['JSON-LD that is broken', `<script type="application/ld+json">{"@type":${'['.repeat(100_000)}</script>`],
  ])('answers on %s', (_, source) => {
    expect(verdictOn(source).kind).toBe('other')
  })

  it('takes a schedule that stands within the part it looks at, and stops after it', () => {
    const items =
      '<li>09.00 Registrering</li><li>10.00 Paneldebatt</li><li>11.00 Fika</li><li>12.00 Avslutning</li>'
    expect(verdictOn(`<ul>${items}</ul>${'<p>a</p>'.repeat(7_000)}`).kind).toBe('schedule')
    expect(verdictOn(`${'<p>a</p>'.repeat(7_000)}<ul>${items}</ul>`).kind).toBe('other')
  })
})
