import { expect, test } from 'vitest'
import type { ExportWords } from '../../../src/core/export/session-lines.ts'
import { toMarkdown } from '../../../src/core/export/to-markdown.ts'
import { toText } from '../../../src/core/export/to-text.ts'
import type { Session } from '../../../src/core/session/session.ts'
import { sv } from '../../../src/view/words/sv.ts'

const words: ExportWords = {
  ...sv,
  day: ({ day }) => day,
  times: ({ start, end }) => `${start}–${end}`,
  registration: ({ text = '' }) => text,
}
const session: Session = {
  id: 'a-0',
  kind: 'Workshop',
  number: '6',
  title: 'Mål & medel [utkast]',
  day: '2026-11-12',
  start: '10:00',
  end: '11:30',
  place: 'Sal A_1',
  people: [{ name: 'Åsa Berg', role: 'leader', organisation: 'Exempelverket' }],
  blocks: [
    { kind: 'heading', level: 2, text: [{ text: 'Innehåll' }] },
    {
      kind: 'paragraph',
      text: [
        { text: 'Läs ' },
        { text: 'mer ', strong: true },
        { text: 'här', href: 'https://a.example/?b=<c>' },
        { text: '.\n1. rad' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          text: [{ text: 'Ett' }],
          blocks: [{ kind: 'list', ordered: false, items: [{ text: [{ text: 'inre' }] }] }],
        },
        { text: [{ text: 'Två' }] },
      ],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', text: [{ text: 'Sagt' }] }] },
    {
      kind: 'table',
      header: [[{ text: 'A' }], [{ text: 'B' }]],
      rows: [[[{ text: '1|2' }], [{ text: '3' }]]],
    },
  ],
  accessibility: ['teckenspråkstolkning'],
}
const exported = {
  session,
  source: { url: 'https://konferens.example/6', title: 'Program', site: 'Konferensen' },
}

test('as Markdown', () => {
  expect(toMarkdown(exported, words)).toBe(`# Mål & medel \\[utkast\\]

Workshop 6

- **Dag:** 2026-11-12
- **Tid:** 10:00–11:30
- **Plats:** Sal A\\_1
- **Tillgänglighet:** teckenspråkstolkning

## Medverkande

- Åsa Berg, leder, Exempelverket

## Innehåll

Läs **mer** [här](<https://a.example/?b=%3Cc%3E>).  
1\\. rad

1. Ett
   - inre
2. Två

> Sagt

| A | B |
| --- | --- |
| 1\\|2 | 3 |

Källa: [Konferensen](<https://konferens.example/6>)
`)
})

test('how one signs up goes along, with where', () => {
  const registration = { text: 'Senast den 3 oktober', url: 'https://a.example/anmalan' }
  const text = toText({ ...exported, session: { ...session, registration } }, words)
  expect(text).toContain('\nAnmälan: Senast den 3 oktober https://a.example/anmalan\n')
})

test('as text', () => {
  expect(toText(exported, words)).toBe(`Workshop 6
Mål & medel [utkast]

Dag: 2026-11-12
Tid: 10:00–11:30
Plats: Sal A_1
Tillgänglighet: teckenspråkstolkning

Medverkande:
Åsa Berg, leder, Exempelverket

Innehåll

Läs mer här.
1. rad

1. Ett
   • inre
2. Två

Sagt

A\tB
1|2\t3

Källa: https://konferens.example/6
`)
})
