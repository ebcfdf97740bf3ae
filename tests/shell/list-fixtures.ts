import { type Entry, newEntry } from '../../src/core/list/entry.ts'
import type { SavedSession } from '../../src/core/session/saved-session.ts'
import type { Session } from '../../src/core/session/session.ts'

/** A saved session with a text and a repair, so that both halves of it show. */
export function savedWith(id: string, session: Partial<Session> = {}): SavedSession {
  return {
    id,
    session: {
      id,
      title: `Pass ${id}`,
      people: [{ name: 'Åsa Öberg', role: 'speaker' }],
      blocks: [{ kind: 'paragraph', text: [{ text: `Text ${id}` }] }],
      accessibility: [],
      ...session,
    },
    repairs: [
      {
        session: id,
        path: 'title',
        start: 0,
        end: 1,
        before: '?',
        after: 'P',
        damage: 'lost',
        confidence: 1,
      },
    ],
    language: 'sv',
    source: { url: 'https://konferens.example/program', title: 'Program' },
    savedAt: 1,
  }
}

export function entryWith(id: string, session: Partial<Session> = {}, rest: Partial<Entry> = {}): Entry {
  return { ...newEntry(savedWith(id, session)), ...rest }
}
