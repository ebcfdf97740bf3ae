/** The words of the options page. */
export type OptionsWords = {
  title: string
  saved: string
  language: { heading: string; label: string; auto: string; sv: string; en: string; others: string }
  reader: { heading: string; text: string; link: string }
  /** A session to try the reader on. */
  example: {
    kind: string
    title: string
    place: string
    person: { name: string; roleText: string; title: string; organisation: string }
    paragraphs: readonly string[]
    listHeading: string
    items: readonly string[]
    /** A word of the last paragraph, as a broken page would have it. */
    repair: { before: string; after: string; reading: string }
  }
  repair: {
    heading: string
    text: string
    everywhere: string
    asks: string
    refused: string
    none: string
    sites: string
    removeSite: (site: string) => string
  }
  quiet: {
    heading: string
    text: string
    label: string
    help: string
    add: string
    none: string
    removeSite: (site: string) => string
    notASite: string
  }
  reminders: {
    heading: string
    text: string
    label: string
    allowed: string
    notAllowed: string
    allow: string
  }
  sync: {
    heading: string
    text: string
    label: string
    fits: (count: number) => string
    leftOut: (count: number) => string
    refused: string
  }
  exportAll: { heading: string; text: string; button: string }
  erase: {
    heading: string
    text: string
    button: (count: number) => string
    confirm: string
    cancel: string
    done: string
    undo: string
    undone: string
  }
  stored: {
    heading: string
    items: readonly string[]
    used: (size: string) => string
    unreadable: (count: number) => string
    persist: string
    persistButton: string
    persisted: string
  }
}
