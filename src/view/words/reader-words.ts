import type { Font, RANGES, ReaderSettings, Theme } from '../../core/settings/reader-settings.ts'

/** The keys of the help dialog, by what they do. */
export type KeyName =
  | 'listen'
  | 'previousSentence'
  | 'nextSentence'
  | 'looks'
  | 'larger'
  | 'smaller'
  | 'lineUp'
  | 'lineDown'
  | 'nextMark'
  | 'previousMark'
  | 'previousSession'
  | 'nextSession'
  | 'save'
  | 'help'
  | 'back'

/** The reader’s own words. */
export type ReaderWords = {
  programme: string
  otherSessions: string
  previous: (title: string) => string
  next: (title: string) => string
  toProgramme: string
  outline: string
  noDay: string
  noTime: string
  readingTime: (minutes: number) => string
  close: string
  text: string
  table: string
  repairs: {
    heading: string
    unsure: (count: number) => string
    asPageHad: string
    asPageHadOn: string
    asPageHadOff: string
    word: string
    pageHad: string
    weRead: string
    chosen: string
    otherReadings: string
    keepAsPageHad: string
    use: (reading: string) => string
    corrected: (count: number, reading: string) => string
  }
  looks: string
  looksGroup: Record<'text' | 'spacing' | 'colours' | 'help', string>
  setting: Record<Exclude<keyof ReaderSettings, 'voices' | 'rate'>, string>
  amount: Record<keyof typeof RANGES, (value: number) => string>
  less: (setting: string) => string
  more: (setting: string) => string
  weight: Record<ReaderSettings['weight'], string>
  align: Record<ReaderSettings['align'], string>
  lineFocus: Record<ReaderSettings['lineFocus'], string>
  theme: Record<Theme, string>
  font: Record<Font, string>
  /** The field for a colour’s code, by the colour’s name. */
  colourCode: (name: string) => string
  decimalSign: string
  contrast: (ratio: string) => string
  contrastEnough: string
  contrastLow: string
  imagesNote: string
  reset: string
  resetDone: string
  listen: string
  speech: {
    bar: string
    play: string
    pause: string
    previous: string
    next: string
    rate: string
    voice: string
    usualVoice: string
    noVoice: (language: string) => string
    done: string
  }
  moreTools: string
  copyText: string
  copyMarkdown: string
  copied: string
  notCopied: string
  notKept: string
  print: string
  help: string
  helpHeading: string
  key: Record<KeyName, string>
  keyNote: string
}
