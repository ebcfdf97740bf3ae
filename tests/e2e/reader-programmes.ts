import type { Programme, Session } from '../../src/core/session/session.ts'

/* What the reader is shown in its own tests: written by us, with everything that a session can hold. */

const URL = 'https://konferens.example/program'

const session = (place: number, more: Partial<Session> & { title: string }): Session => ({
  id: `prov-${place}`,
  people: [],
  blocks: [],
  accessibility: [],
  ...more,
})

/** One session with every kind of block, uncertain and sure repairs, a passage in English, links and a picture. */
export const EVERYTHING: Programme = {
  kind: 'session',
  language: 'sv',
  source: { url: `${URL}/allt`, title: 'Allt på en gång', site: 'Provkonferensen' },
  sessions: [
    session(1, {
      kind: 'Workshop',
      number: '3',
      title: 'Allt på en gång',
      day: '2026-11-12',
      start: '2026-11-12T10:00',
      end: '2026-11-12T11:30',
      place: 'Stora salen',
      track: 'Spår 2',
      language: 'Svenska',
      people: [{ name: 'Åsa Berg', role: 'leader', title: 'docent', organisation: 'Exempelverket' }],
      accessibility: ['teckenspråkstolkning', 'hörslinga'],
      blocks: [
        { kind: 'heading', level: 2, text: [{ text: 'Vad ska mätas?' }] },
        {
          kind: 'paragraph',
          text: [
            { text: 'Det här ska mätas och följas upp, dvs. allt som New Public Management räknade. Läs ' },
            { text: 'mer om passet', href: 'https://konferens.example/mer' },
            { text: ' kl. 10.00–11.30.' },
          ],
        },
        {
          kind: 'list',
          ordered: false,
          items: [
            'Tillit går före kontroll.',
            'Mätas kan det mesta.',
            'Ansvar går att dela.',
            'Lärande tar tid.',
          ].map(text => ({ text: [{ text }] })),
        },
        {
          kind: 'quote',
          blocks: [{ kind: 'paragraph', text: [{ text: 'Det som räknas kan inte alltid räknas.' }] }],
        },
        {
          kind: 'image',
          src: 'https://konferens.example/bild.jpg',
          alt: 'En full sal',
          caption: [{ text: 'Förra året' }],
        },
        {
          kind: 'table',
          header: [[{ text: 'Tid' }], [{ text: 'Del' }]],
          rows: [
            [[{ text: '10.00' }], [{ text: 'Inledning' }]],
            [[{ text: '10.45' }], [{ text: 'Gruppsamtal' }]],
          ],
        },
      ],
    }),
  ],
  repairs: [
    repair('blocks.0.text.0.text', 8, 'm?tas', 'mätas', 0.7),
    repair('blocks.1.text.0.text', 4, 'h?r', 'här', 0.99),
    repair('blocks.1.text.0.text', 12, 'm?tas', 'mätas', 0.7),
    repair('blocks.1.text.0.text', 22, 'f?ljas', 'följas', 0.8),
  ],
}

function repair(path: string, start: number, before: string, after: string, confidence: number) {
  const readings = before === 'm?tas' ? ['mötas', 'måtas'] : []
  return {
    session: 'prov-1',
    path,
    start,
    end: start + after.length,
    before,
    after,
    damage: 'lost:?',
    confidence,
    readings,
  }
}

/** Two days with sessions that run in parallel, one cancelled, one without a place. */
export const SCHEDULE: Programme = {
  kind: 'schedule',
  language: 'sv',
  source: { url: `${URL}/dagar`, title: 'Program', site: 'Provkonferensen' },
  event: { name: 'Provkonferensen 2026' },
  sessions: [
    session(11, {
      title: 'Välkommen',
      day: '2026-11-12',
      start: '2026-11-12T09:00',
      end: '2026-11-12T09:30',
      place: 'Stora scenen',
    }),
    session(12, {
      title: 'Tillit i vardagen',
      day: '2026-11-12',
      start: '2026-11-12T10:00',
      end: '2026-11-12T11:30',
      place: 'Sal B',
      people: [{ name: 'Åsa Berg', role: 'speaker' }],
    }),
    session(13, {
      title: 'Att leda utan att styra',
      day: '2026-11-12',
      start: '2026-11-12T10:00',
      end: '2026-11-12T11:30',
      place: 'Sal C',
      cancelled: true,
    }),
    session(14, {
      title: 'Samtal: Vem äger kvaliteten i välfärden?',
      day: '2026-11-13',
      start: '2026-11-13T08:30',
      people: [
        { name: 'Örjan Åkerlund', role: 'moderator' },
        { name: 'Noor Haddad', role: 'panelist' },
      ],
    }),
  ],
  repairs: [],
}

/** A session of so many words, in paragraphs of a hundred, some of them uncertain. */
export function longSession(words: number): Programme {
  const hundred = `${'styrning av offentlig verksamhet bygger på tillit och lärande '.repeat(11)}till slut.`
  const blocks = Array.from({ length: Math.round(words / 100) }, () => ({
    kind: 'paragraph' as const,
    text: [{ text: hundred }],
  }))
  const repairs = blocks.map((_, index) => ({
    ...repair(`blocks.${index}.text.0.text`, 38, 'p?', 'på', 0.8),
    session: 'prov-9',
  }))
  return {
    ...EVERYTHING,
    source: { url: `${URL}/langt`, title: 'Långt' },
    sessions: [session(9, { title: 'En lång text', blocks })],
    repairs,
  }
}
