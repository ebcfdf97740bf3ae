import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import type { Repair } from '../../core/session/session.ts'
import type { languageMarksOf } from './language-marks.ts'

/** What every text of a session is shown by. `path` leads to it, as in a repair. */
export type ReadingContextValue = {
  language: string
  marks: ReadonlySignal<ReadonlyMap<string, readonly Repair[]>>
  /** Which words a person has chosen to read otherwise, by what the page had. */
  isChosen: (repair: Repair) => boolean
  openRepair: (repair: Repair) => void
  links: ReadonlySignal<boolean>
  images: ReadonlySignal<boolean>
  /** The name of a table that scrolls. */
  tableLabel: string
  fullWords: ReadonlySignal<boolean>
  /** What is known of a text’s language, once that has come. */
  languageMarksOf: ReadonlySignal<typeof languageMarksOf | undefined>
  /** Where words may be broken, where that is asked for and loaded. */
  breaksOf: ReadonlySignal<((text: string) => number[]) | undefined>
}

export const ReadingContext = createContext<ReadingContextValue | undefined>(undefined)
