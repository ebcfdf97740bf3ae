import type { Block, Programme } from '../../core/session/session.ts'
import type { Words } from '../words/words.ts'

/** An invented session to try the reader on, in the person’s own language; `url` is the page that it leads back to. */
export function exampleProgramme({ language, options: { title, example } }: Words, url: string): Programme {
  const { kind, place, person, paragraphs, listHeading, items, repair } = example
  const blocks: Block[] = [
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text: [{ text }] })),
    { kind: 'heading', level: 2, text: [{ text: listHeading }] },
    { kind: 'list', ordered: false, items: items.map(text => ({ text: [{ text }] })) },
  ]
  const last = paragraphs.length - 1
  const start = paragraphs[last]?.indexOf(repair.after) ?? 0
  return {
    kind: 'session',
    language,
    source: { url, title },
    sessions: [
      {
        id: 'example',
        kind,
        title: example.title,
        start: '10:00',
        end: '10:45',
        place,
        people: [{ role: 'speaker', ...person }],
        blocks,
        accessibility: [],
      },
    ],
    repairs: [
      {
        session: 'example',
        path: `blocks.${last}.text.0.text`,
        start,
        end: start + repair.after.length,
        before: repair.before,
        after: repair.after,
        damage: 'lost:?',
        confidence: 0.7,
        readings: [repair.reading],
      },
    ],
  }
}
