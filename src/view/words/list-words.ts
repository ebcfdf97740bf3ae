/** The words of the personal list. Each function takes one value, so that a table can be tested as a whole. */
export type ListWords = {
  title: string
  openPage: string
  options: string
  next: string
  nothingNow: string
  loading: string
  lost: (count: number) => string
  partlyLost: (count: number) => string
  search: string
  found: (count: number) => string
  searching: string
  nothingFound: string
  showAll: string
  narrow: string
  more: string
  filter: { event: string; day: string; tag: string; all: string }
  sort: { label: string; time: string; title: string; saved: string }
  own: string
  noDay: string
  select: string
  selectOne: (title: string) => string
  selectAll: string
  selectRange: string
  selected: (count: number) => string
  saveAll: (count: number) => string
  savedMany: (count: number) => string
  details: string
  detailsOf: (title: string) => string
  going: string
  maybe: string
  state: string
  notes: string
  notesHelp: string
  saveNotes: string
  notesSaved: (title: string) => string
  notesJoined: string
  tags: string
  tagsHelp: string
  addTag: string
  reminder: string
  noReminder: string
  remindMe: (minutes: number) => string
  minutesBefore: (minutes: number) => string
  reminderSet: (title: string) => string
  reminderRefused: string
  reminderNeedsTime: string
  overlapsWith: (titles: string) => string
  andMore: (count: number) => string
  silence: (title: string) => string
  unsilence: (title: string) => string
  partial: string
  openEnd: string
  changed: {
    heading: string
    cancelled: string
    restored: string
    missing: string
    time: string
    place: string
    title: string
    people: string
    before: string
    after: string
    none: string
    seen: string
    seenTitle: (title: string) => string
  }
  view: { label: string; list: string; day: string; previous: string; following: string; noDays: string }
  gap: (minutes: string) => string
  walk: (way: string) => string
  way: (from: string) => (to: string) => string
  hours: (minutes: number) => string
  untimed: string
  ownEntry: {
    add: string
    edit: string
    editTitle: (title: string) => string
    title: string
    day: string
    start: string
    end: string
    place: string
    save: string
    needsTitle: string
    needsDay: string
  }
  removeMany: string
  removedMany: (count: number) => string
  changedOne: (title: string) => string
  changedMany: (count: number) => string
  undoMany: (what: string) => string
  undoHeading: string
  undone: string
  export: {
    label: string
    all: (count: number) => string
    some: (count: number) => string
    format: string
    formats: Record<'ics' | 'json' | 'md' | 'csv' | 'text', string>
    save: string
    toCalendar: (title: string) => string
    copy: string
    copied: (count: number) => string
    print: string
    leftOut: (count: number) => string
    done: (file: string) => string
  }
  import: {
    label: string
    file: string
    fileHelp: string
    paste: string
    pasteHelp: string
    readPasted: string
    unreadable: string
    cutOff: string
    found: (count: number) => string
    fresh: (count: number) => string
    same: (count: number) => string
    conflicts: (count: number) => string
    recurring: (count: number) => string
    skipped: (count: number) => string
    choice: string
    mine: string
    theirs: string
    both: string
    mineHas: string
    theirsHas: string
    start: string
    cancel: string
    progress: string
    done: (count: number) => string
    cancelled: string
    nothing: string
  }
  rescue: string
  rescued: (count: number) => string
}
