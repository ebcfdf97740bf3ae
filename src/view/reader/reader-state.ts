import { computed, signal } from '@preact/signals'
import { SURE } from '../../core/repair/repair.ts'
import { reread } from '../../core/session/reread.ts'
import type { Programme, Repair, Session } from '../../core/session/session.ts'
import { type ReaderSettings, usualReader } from '../../core/settings/reader-settings.ts'
import type { ReadingWords } from '../words/words.ts'
import type { languageMarksOf } from './language-marks.ts'
import type { Voice } from './speaker.ts'

/** What the reader shows. `problem` names a sentence of the word table; `page` is where to go instead. */
export type Shown =
  | { kind: 'nothing yet' }
  | { kind: 'problem'; problem: keyof ReadingWords['problem']; page?: string | undefined }
  | {
      kind: 'session'
      session: Session
      repairs: readonly Repair[]
      language: string
      source: Programme['source']
      /** The sessions around it, where it stands in a programme. */
      previous?: Session | undefined
      next?: Session | undefined
    }
  | { kind: 'schedule'; programme: Programme }

/** The readings that a person has chosen for a page: what the page had → how to read it. */
export type Choices = Readonly<Record<string, string>>

export type Panel = 'looks' | 'listen' | undefined

/** Where read-aloud stands. `noVoice` is the language that no voice speaks. */
export type Speech = {
  playing: boolean
  voices: readonly Voice[]
  noVoice?: string | undefined
}

export type ReaderState = ReturnType<typeof createReaderState>

/** The reader’s state: what is shown and how, which sessions are saved, and what was last said to the person. */
export function createReaderState(settings: ReaderSettings = usualReader) {
  const shown = signal<Shown>({ kind: 'nothing yet' })
  const choices = signal<Choices>({})
  const asPageHad = signal(false)
  const current = signal(settings)
  /** The session as it is to be read: with the readings chosen, or as the page had it. */
  const reading = computed(() => {
    const { value } = shown
    if (value.kind !== 'session') return undefined
    const readingOf = ({ before, after }: Repair) =>
      asPageHad.value
        ? before
        : Object.hasOwn(choices.value, before)
          ? (choices.value[before] ?? after)
          : after
    return reread(value.session, value.repairs, readingOf)
  })
  /** The repairs to be marked, by the path of their text. */
  const marks = computed((): ReadonlyMap<string, readonly Repair[]> => {
    const byPath = new Map<string, Repair[]>()
    if (!showsMarks.value || asPageHad.value) return byPath
    for (const repair of reading.value?.repairs ?? []) {
      if (repair.confidence >= SURE) continue
      byPath.set(repair.path, [...(byPath.get(repair.path) ?? []), repair])
    }
    return byPath
  })
  const showsMarks = computed(() => current.value.marks)
  const narrow = signal(false)
  return {
    shown,
    choices,
    asPageHad,
    settings: current,
    reading,
    marks,
    savedIds: signal<ReadonlySet<string>>(new Set()),
    status: signal(''),
    problem: signal<keyof ReadingWords['problem'] | undefined>(undefined),
    panel: signal<Panel>(undefined),
    helpOpen: signal(false),
    /** The repair whose readings are shown. */
    openRepair: signal<Repair | undefined>(undefined),
    /** What the voice says now, for the line that is read. */
    said: signal<Range | undefined>(undefined),
    speech: signal<Speech>({ playing: false, voices: [] }),
    /** What is known of a text’s language; loaded after the text. */
    languageMarksOf: signal<typeof languageMarksOf | undefined>(undefined),
    /** Do the lines hold too few letters for long words? */
    narrow,
    breaksWanted: computed(() => narrow.value || current.value.syllables || current.value.hyphenation),
    /** Where words may be broken; loaded when it is first asked for. */
    syllablesOf: signal<((text: string) => number[]) | undefined>(undefined),
  }
}

/** What the reader asks of the shell. */
export type ReaderVerbs = {
  back: () => void
  open: (session: Session) => void
  openProgramme: () => void
  toggleSaved: (session: Session) => void
  /** Changes settings, at once and for next time. */
  set: (change: Partial<ReaderSettings>) => void
  /** Reads what the page had in another way, everywhere in the session and next time. */
  choose: (repair: Repair, reading: string) => void
  copy: (format: 'text' | 'markdown') => void
  print: () => void
  /** Does something after the browser has had its turn. */
  later: (work: () => void) => void
  speech: SpeechVerbs
}

export type SpeechVerbs = {
  toggle: () => void
  skip: (by: 1 | -1) => void
  stop: () => void
  open: () => void
}
