import type { Person, Registration } from '../../core/session/session.ts'
import type { BackgroundWords } from './background-words.ts'
import type { ListWords } from './list-words.ts'
import type { OptionsWords } from './options-words.ts'
import type { ReaderWords } from './reader-words.ts'

/**
 * The words of the reader, and what the other pages share with it. A table that lacks one, or has one too many, does
 * not compile.
 */
export type ReadingWords = BackgroundWords & {
  name: string
  read: string
  readTitle: (title: string) => string
  save: string
  saveTitle: (title: string) => string
  remove: string
  removeTitle: (title: string) => string
  back: string
  thisPage: string
  savedSessions: string
  nothingSaved: string
  notAProgramme: string
  sessions: (count: number) => string
  reading: string
  people: string
  facts: string
  skipToText: string
  source: string
  sourceLink: string
  repaired: (count: number) => string
  repairPage: string
  undoRepair: string
  repairing: (percent: number) => string
  repairAlways: (host: string) => string
  repairEverywhere: string
  pageText: string
  status: {
    saved: (title: string) => string
    removed: (title: string) => string
  }
  fact: {
    kind: string
    number: string
    time: string
    day: string
    place: string
    track: string
    language: string
    organiser: string
    accessibility: string
    registration: string
  }
  /** How one signs up, where the page does not say it in words of its own: "Fullbokad", "senast den 3 oktober". */
  signUp: {
    state: Record<NonNullable<Registration['state']>, string>
    until: (when: string) => string
    go: string
  }
  cancelled: string
  role: Record<Person['role'], string>
  problem: {
    'internal-page': string
    'empty-page': string
    'no-answer': string
    gone: string
    'storage-full': string
    'storage-failed': string
    'storage-blocked': string
    'storage-newer': string
    'storage-private': string
    'settings-failed': string
    unexpected: string
  }
  toPage: string
  reader: ReaderWords
}

/** Every word that a person sees. */
export type Words = ReadingWords & { list: ListWords; options: OptionsWords }
