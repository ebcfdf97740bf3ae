import type { Session } from '../session/session.ts'

/** What is written to a file: a saved session has it all, what the reader shows has the first two alone. */
export type Exportable = {
  session: Session
  source: { url: string; title: string; site?: string }
  notes?: string
  tags?: readonly string[]
  state?: 'going' | 'maybe'
  revision?: number
  changedAt?: Readonly<Record<string, number>>
  savedAt?: number
}
