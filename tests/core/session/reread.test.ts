import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reread } from '../../../src/core/session/reread.ts'
import type { Repair, Session } from '../../../src/core/session/session.ts'

const repair = (path: string, start: number, before: string, after: string): Repair => ({
  path,
  start,
  end: start + after.length,
  before,
  after,
  damage: 'lost:?',
  confidence: 0.8,
})

const session: Session = {
  id: 'a-0',
  title: 'Så mäter vi',
  people: [{ name: 'Åsa Berg', role: 'leader' }],
  blocks: [
    { kind: 'paragraph', text: [{ text: 'Det ska mätas och följas. Mätas bör det, och mätas noga.' }] },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: [{ text: 'ett' }], blocks: [{ kind: 'paragraph', text: [{ text: 'mätas' }] }] }],
    },
  ],
  accessibility: [],
}
const first = 'blocks.0.text.0.text'
const nested = 'blocks.1.items.0.blocks.0.text.0.text'
const repairs = [
  repair('title', 0, 'S?', 'Så'),
  repair('people.0.name', 0, '?sa', 'Åsa'),
  repair(first, 8, 'm?tas', 'mätas'),
  repair(first, 18, 'f&ouml;ljas', 'följas'),
  repair(first, 45, 'm?tas', 'mätas'),
  repair(nested, 0, 'm?tas', 'mätas'),
]

const before = (one: Repair) => one.before
const textAt = (whole: unknown, path: string) =>
  path.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], whole) as string

test('every repair put back is what the page had', () => {
  const { session: had } = reread(session, repairs, before)
  expect(had.title).toBe('S? mäter vi')
  expect(had.people[0]?.name).toBe('?sa Berg')
  expect(textAt(had, first)).toBe('Det ska m?tas och f&ouml;ljas. Mätas bör det, och m?tas noga.')
  expect(textAt(had, nested)).toBe('m?tas')
})

test('another reading of a pattern stands everywhere, and the repairs follow', () => {
  const read = reread(session, repairs, one => (one.before === 'm?tas' ? 'mötas' : one.after))
  expect(textAt(read.session, first)).toBe('Det ska mötas och följas. Mätas bör det, och mötas noga.')
  expect(textAt(read.session, nested)).toBe('mötas')
  for (const { path, start, end, after } of read.repairs)
    expect(textAt(read.session, path).slice(start, end)).toBe(after)
})

test('the session handed in stays as it was', () => {
  const copy = structuredClone(session)
  reread(session, repairs, before)
  expect(session).toEqual(copy)
})

test.each([
  ['a text that is gone', repair('blocks.7.text.0.text', 0, '?', 'å')],
  ['a text that reads otherwise', repair('title', 0, 'N?', 'Nå')],
  ['a path that leads out of the session', repair('constructor.name', 0, 'x', 'Object')],
])('a repair of %s is left out', (_, stale) => {
  const read = reread(session, [stale], before)
  expect(read.session).toEqual(session)
  expect(read.repairs).toEqual([])
})

test('whatever the words and their readings, putting back and reading again gives the same text', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 8 }), parts => {
      let text = ''
      const made: Repair[] = []
      for (const [plain, had, reads] of parts) {
        text += plain
        made.push(repair('title', text.length, had, reads))
        text += reads
      }
      const whole = { ...session, title: text }
      const back = reread(whole, made, before)
      expect(back.session.title).toBe(parts.map(([plain, had]) => plain + had).join(''))
      const afters = new Map(back.repairs.map((one, index) => [one, made[index]?.after ?? '']))
      expect(reread(back.session, back.repairs, one => afters.get(one) ?? '').session.title).toBe(text)
    }),
  )
})
