import { signal } from '@preact/signals'
import type { Programme, Repair, Session } from '../../core/session/session.ts'
import type { Words } from '../words/words.ts'

/** What the reader shows. `problem` names a sentence of the word table; `page` is where to go instead. */
export type Shown =
  | { kind: 'nothing yet' }
  | { kind: 'problem'; problem: keyof Words['problem']; page?: string | undefined }
  | {
      kind: 'session'
      session: Session
      repairs: readonly Repair[]
      language: string
      source: Programme['source']
    }
  | { kind: 'schedule'; programme: Programme }

export type ReaderState = ReturnType<typeof createReaderState>

/** The reader’s state: what is shown, which sessions are saved, and what was last said to the person. */
export function createReaderState() {
  return {
    shown: signal<Shown>({ kind: 'nothing yet' }),
    savedIds: signal<ReadonlySet<string>>(new Set()),
    status: signal(''),
    problem: signal<keyof Words['problem'] | undefined>(undefined),
  }
}

/** What the reader asks of the shell. */
export type ReaderVerbs = {
  back: () => void
  open: (session: Session) => void
  toggleSaved: (session: Session) => void
}
