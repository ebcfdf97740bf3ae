import type { Programme, Session } from '../../src/core/session/session.ts'

/** A session as its page says it: nothing that the page leaves out. */
export type TrueSession = Omit<Session, 'id'>

/** What a page says, beside what is not scored. */
export type Truth = {
  kind: Programme['kind']
  language: string
  sessions: TrueSession[]
  /** Texts that may stand in a session’s body or not (sign-up, notes): neither wanted nor wrong there. */
  tolerated: string[]
  /** Names that may be taken for people of a session or not (contact persons). */
  freeNames: string[]
  /** Names whose role the page leaves open. */
  freeRoles: string[]
}

/** One generated page; `html` is the page’s text, before any damage. */
export type GeneratedPage = {
  shape: string
  seed: number
  url: string
  contentType: 'text/html' | 'text/plain'
  html: string
  truth: Truth
}
