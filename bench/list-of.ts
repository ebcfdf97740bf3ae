import { type Entry, newEntry } from '../src/core/list/entry.ts'

const NOUNS = [
  'Tillit',
  'Styrning',
  'Öppna data',
  'Klarspråk',
  'Lärande',
  'Arkiv',
  'Vård',
  'Skola',
  'Miljö',
  'Ledning',
]
const TAILS = ['i små kommuner', 'bortom mätandet', 'för alla', 'i praktiken', 'på riktigt', 'mellan raderna']
const FIRST = ['Åsa', 'Örjan', 'Maja', 'Nils', 'Inger', 'Björn', 'Sara', 'Elin']
const LAST = ['Öhman', 'Ek', 'Lindqvist', 'Ås', 'Berg', 'Sjö', 'Holm']

/** A list of made-up sessions in ten events of five days, with four tracks, texts, notes and tags: always the same. */
export function listOf(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `s${String(index).padStart(6, '0')}-0`
    const pick = <T>(from: readonly T[], step: number) => from[Math.floor(index / step) % from.length] as T
    const day = `20${26 + (index % 10)}-09-${String(10 + (Math.floor(index / 10) % 5)).padStart(2, '0')}`
    const hour = 8 + (Math.floor(index / 50) % 9)
    const title = `${pick(NOUNS, 1)} ${pick(TAILS, 7)} ${index}`
    return {
      ...newEntry({
        id,
        session: {
          id,
          title,
          day,
          start: `${day}T${String(hour).padStart(2, '0')}:00`,
          end: `${day}T${String(hour).padStart(2, '0')}:45`,
          timeZone: 'Europe/Stockholm',
          place: `Sal ${String.fromCharCode(65 + (Math.floor(index / 450) % 26))}`,
          people: [{ name: `${pick(FIRST, 1)} ${pick(LAST, 3)}`, role: 'speaker' }],
          blocks: Array.from({ length: 4 }, (_, part) => ({
            kind: 'paragraph' as const,
            text: [
              {
                text: `${title}. Stycke ${part}: vi pratar om vad som händer när många vill olika saker, och om hur det ändå kan bli bra i längden.`,
              },
            ],
          })),
          accessibility: [],
        },
        repairs: [],
        language: 'sv',
        source: { url: `https://konferens${index % 10}.example/program/${index}`, title: 'Program' },
        event: { name: `Kommundagarna ${index % 10}` },
        savedAt: 1_700_000_000_000 + index,
      }),
      tags: index % 7 === 0 ? ['viktigt'] : [],
      notes: index % 11 === 0 ? 'Fråga om **avtal** efteråt' : '',
    }
  })
}
