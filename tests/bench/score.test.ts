import { describe, expect, it } from 'vitest'
import type { Truth } from '../../bench/pages/truth.ts'
import { alike } from '../../bench/read/compare.ts'
import { pointsOfText } from '../../bench/read/points.ts'
import { scorePage } from '../../bench/read/score.ts'
import type { Session } from '../../src/core/session/session.ts'

const truth: Truth = {
  kind: 'schedule',
  language: 'sv',
  tolerated: ['Anmäl dig i dag.'],
  freeNames: ['Bo Ek'],
  freeRoles: [],
  sessions: [
    {
      title: 'Vem äger frågan?',
      kind: 'Samtal',
      start: '2025-11-12T10:00',
      day: '2025-11-12',
      people: [{ name: 'Åsa Öberg', role: 'speaker', organisation: 'Räfsnäs kommun' }],
      blocks: [{ kind: 'paragraph', text: [{ text: 'Vi pratar om det.' }] }],
      accessibility: ['Hörslinga'],
    },
    { title: 'Fika', kind: 'pause', people: [], blocks: [], accessibility: [] },
  ],
}
const read = (): Session[] =>
  truth.sessions.map((session, index) => ({ id: String(index), ...structuredClone(session) }))

describe('the score', () => {
  it('finds no fault in the truth, in any order', () => {
    expect(scorePage(truth, { sessions: read().reverse() }).faults).toEqual([])
  })

  it('counts a session that the page lacks against precision, with all its fields', () => {
    const invented: Session = { id: 'x', title: 'Sponsorer', people: [], blocks: [], accessibility: [] }
    const { score } = scorePage(truth, { sessions: [...read(), invented] })
    expect(score.session).toEqual({ true: 2, read: 3, right: 2 })
    expect(score.title).toEqual({ true: 2, read: 3, right: 2 })
  })

  it('counts a missed session against recall, with all its fields', () => {
    const { score } = scorePage(truth, { sessions: read().slice(1) })
    expect(score.session).toEqual({ true: 2, read: 1, right: 1 })
    expect(score.person).toEqual({ true: 1, read: 0, right: 0 })
    expect(score.body).toEqual({ true: 1, read: 0, right: 0 })
  })

  it('lets be what the page leaves open, and nothing else', () => {
    const [first, ...rest] = read()
    const more = (text: string): Session[] => [
      { ...(first as Session), blocks: [...(first?.blocks ?? []), { kind: 'paragraph', text: [{ text }] }] },
      ...rest,
    ]
    expect(scorePage(truth, { sessions: more('Anmäl dig i dag.') }).faults).toEqual([])
    expect(scorePage(truth, { sessions: more('Våra partner') }).faults).toEqual([
      { field: 'body', session: 'Vem äger frågan?', read: 'Våra partner' },
    ])
  })
})

describe('likeness', () => {
  it.each([
    ['language', 'Svenska', 'sv', true],
    ['language', 'Svenska', 'en', false],
    ['accessibility', 'Hörslinga', 'hörslinga finns', true],
    ['accessibility', 'Hörslinga', 'Syntolkning', false],
    ['track', 'Ledning', 'Spår 2: Ledning', true],
    ['kind', 'pause', 'Lunch', true],
    ['kind', 'Samtal', 'samtal', true],
    ['title', 'Vem äger frågan?', 'vem äger frågan?', false],
    ['title', 'Vem\u00a0äger fr\u00adågan?', 'Vem äger frågan?', true],
    ['person', 'Åsa Öberg', 'Åsa Öberg (S)', true],
    ['person', 'Åsa Öberg', 'docent Åsa Öberg', false],
  ] as const)('of %s: %s and %s: %s', (field, known, other, same) => {
    expect(alike(field, known, other)).toBe(same)
  })
})

describe('points of a text', () => {
  it('are given for facts whose words stand in it', () => {
    const text = 'Samtal: Vem äger frågan? kl 10–11. Åsa Öberg. Fika'
    expect(pointsOfText(truth, text)).toEqual({ kind: 1, title: 1, time: 1, people: 1, text: 0 })
  })
})
