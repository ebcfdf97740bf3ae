/** The words of the personal list. Each function takes one value, so that a table can be tested as a whole. */
export type ListWords = {
  title: string
  openPage: string
  options: string
  now: string
  next: string
  inMinutes: (minutes: number) => string
  nothingNow: string
  loading: string
  search: string
  found: (count: number) => string
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
  selected: (count: number) => string
  done: string
  saveAll: (count: number) => string
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
  silenced: (titles: string) => string
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
  close: string
  removeMany: string
  removedMany: (count: number) => string
  changedMany: (count: number) => string
  restoredMany: (count: number) => string
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
  erased: string
}

export const listSv: ListWords = {
  title: 'Mina programpunkter',
  openPage: 'Öppna som sida',
  options: 'Inställningar',
  now: 'Nu',
  next: 'Härnäst',
  inMinutes: minutes => `om ${span(minutes, 'sv')}`,
  nothingNow: 'Inget just nu.',
  loading: 'Hämtar listan …',
  search: 'Sök i listan',
  found: count => `${countSv(count)} hittades`,
  nothingFound: 'Inget i listan stämmer med det du söker.',
  showAll: 'Visa alla',
  narrow: 'Urval och ordning',
  more: 'Fler val',
  filter: { event: 'Evenemang', day: 'Dag', tag: 'Etikett', all: 'Alla' },
  sort: { label: 'Ordning', time: 'Efter tid', title: 'Efter titel', saved: 'Senast sparade först' },
  own: 'Egna punkter',
  noDay: 'Utan datum',
  select: 'Markera flera',
  selectOne: title => `Markera ${title}`,
  selectAll: 'Markera alla',
  selected: count => (count === 1 ? '1 markerad' : `${count} markerade`),
  done: 'Klar',
  saveAll: count => `Spara alla ${count}`,
  details: 'Mer',
  detailsOf: title => `Mer om ${title}`,
  going: 'Går',
  maybe: 'Kanske',
  state: 'Tänker du gå?',
  notes: 'Anteckningar',
  notesHelp: 'Syns bara för dig. Du kan skriva **fetstil**, *kursiv* och listor med streck.',
  saveNotes: 'Spara anteckningen',
  notesSaved: title => `Anteckningen till ${title} är sparad.`,
  notesJoined: 'Anteckningen ändrades samtidigt i ett annat fönster. Båda texterna finns kvar.',
  tags: 'Etiketter',
  tagsHelp: 'Skilj dem åt med komma.',
  addTag: 'Lägg till etikett',
  reminder: 'Påminnelse',
  noReminder: 'Ingen',
  remindMe: minutes => `Påminn mig ${span(minutes, 'sv')} före`,
  minutesBefore: minutes => `${span(minutes, 'sv')} före`,
  reminderSet: title => `Du får en påminnelse om ${title}.`,
  reminderRefused:
    'Webbläsaren fick inte lov att visa påminnelser. Välj en tid igen, så frågar den en gång till.',
  reminderNeedsTime: 'Det finns ingen känd tid att påminna om.',
  overlapsWith: titles => `Krockar med ${titles}`,
  andMore: count => `och ${count} till`,
  silence: title => `Det är meningen att den krockar med ${title}`,
  unsilence: title => `Säg till igen om krocken med ${title}`,
  silenced: titles => `Ligger samtidigt som ${titles}, som det är tänkt`,
  partial: 'Kom från en annan dator. Öppna sidan för att få hela texten.',
  openEnd: 'öppet slut',
  changed: {
    heading: 'Sidan har ändrats',
    cancelled: 'Inställd',
    restored: 'Inte längre inställd',
    missing: 'Finns inte längre på sidan',
    time: 'Tiden',
    place: 'Platsen',
    title: 'Titeln',
    people: 'Medverkande',
    before: 'förut',
    after: 'nu',
    none: 'uppgift saknas',
    seen: 'Jag har sett det',
    seenTitle: title => `Jag har sett ändringen av ${title}`,
  },
  view: {
    label: 'Visa som',
    list: 'Lista',
    day: 'Dag som bild',
    previous: 'Dagen före',
    following: 'Dagen efter',
    noDays: 'Ingen sparad programpunkt har ett datum.',
  },
  gap: length => `${length} ledigt`,
  walk: way => `Gå ${way}`,
  way: from => to => `från ${from} till ${to}`,
  hours: minutes => span(minutes, 'sv'),
  untimed: 'Utan klockslag',
  ownEntry: {
    add: 'Ny egen punkt',
    edit: 'Ändra',
    editTitle: title => `Ändra ${title}`,
    title: 'Vad',
    day: 'Dag',
    start: 'Börjar',
    end: 'Slutar',
    place: 'Var',
    save: 'Spara punkten',
    needsTitle: 'Skriv vad det är.',
    needsDay: 'Välj en dag när du anger ett klockslag.',
  },
  close: 'Stäng',
  removeMany: 'Ta bort de markerade',
  removedMany: count => `${countSv(count)} togs bort.`,
  changedMany: count => `${countSv(count)} ändrades.`,
  restoredMany: count => `${countSv(count)} är som förut.`,
  undoMany: what => `Ångra: ${what}`,
  undoHeading: 'Går att ångra tills du stänger',
  undone: 'Ändringen är ångrad.',
  export: {
    label: 'Spara som fil',
    all: count => (count === 1 ? 'Den enda i listan' : `Alla ${count} i listan`),
    some: count => (count === 1 ? 'Den markerade' : `De ${count} markerade`),
    format: 'Till',
    formats: {
      ics: 'Kalender (.ics)',
      json: 'Klarspår, med allt (.json)',
      md: 'Text med formatering (.md)',
      csv: 'Kalkylark (.csv)',
      text: 'Ren text (.txt)',
    },
    save: 'Spara filen',
    toCalendar: title => `Lägg ${title} i kalendern`,
    copy: 'Kopiera för att klistra in på en annan dator',
    copied: count => `${countSv(count)} är kopierade. Klistra in dem i Klarspår på den andra datorn.`,
    print: 'Skriv ut',
    leftOut: count => `${countSv(count)} har inget känt datum och kom inte med i kalenderfilen.`,
    done: file => `${file} är sparad.`,
  },
  import: {
    label: 'Läs in',
    file: 'Välj en fil',
    fileHelp: 'En fil från Klarspår (.json) eller en kalenderfil (.ics).',
    paste: 'Eller klistra in text från Klarspår på en annan dator',
    pasteHelp: 'Texten börjar med BEGIN KLARSPÅR.',
    readPasted: 'Läs in texten',
    unreadable: 'Här finns inget som Klarspår kan läsa. Listan är som den var.',
    cutOff: 'Texten är inte hel. Kopiera den en gång till, från första till sista raden.',
    found: count => `${countSv(count)} att läsa in`,
    fresh: count => (count === 1 ? '1 ny' : `${count} nya`),
    same: count => `${count} finns redan, likadana`,
    conflicts: count => `${count} finns redan, men skiljer sig`,
    recurring: count => `${count} upprepas. Bara det första tillfället läses in.`,
    skipped: count => `${count} gick inte att läsa och hoppas över.`,
    choice: 'De som skiljer sig',
    mine: 'Behåll mina',
    theirs: 'Ta de nya i stället',
    both: 'Behåll båda',
    mineHas: 'I listan',
    theirsHas: 'I filen',
    start: 'Läs in',
    cancel: 'Avbryt',
    progress: 'Så långt har inläsningen kommit',
    done: count => `${countSv(count)} är inlästa.`,
    cancelled: 'Inläsningen är avbruten. Listan är som den var.',
    nothing: 'Allt finns redan i listan.',
  },
  rescue: 'Rädda det som går att läsa',
  rescued: count => `${countSv(count)} finns i filen.`,
  erased: 'Allt är raderat.',
}

export const listEn: ListWords = {
  title: 'My sessions',
  openPage: 'Open as a page',
  options: 'Settings',
  now: 'Now',
  next: 'Next',
  inMinutes: minutes => `in ${span(minutes, 'en')}`,
  nothingNow: 'Nothing right now.',
  loading: 'Getting the list …',
  search: 'Search the list',
  found: count => `${countEn(count)} found`,
  nothingFound: 'Nothing in the list matches your search.',
  showAll: 'Show all',
  narrow: 'Filter and order',
  more: 'More choices',
  filter: { event: 'Event', day: 'Day', tag: 'Tag', all: 'All' },
  sort: { label: 'Order', time: 'By time', title: 'By title', saved: 'Latest saved first' },
  own: 'My own entries',
  noDay: 'No date',
  select: 'Select several',
  selectOne: title => `Select ${title}`,
  selectAll: 'Select all',
  selected: count => `${count} selected`,
  done: 'Done',
  saveAll: count => `Save all ${count}`,
  details: 'More',
  detailsOf: title => `More about ${title}`,
  going: 'Going',
  maybe: 'Maybe',
  state: 'Will you go?',
  notes: 'Notes',
  notesHelp: 'Only you see them. You can write **bold**, *italic* and lists with dashes.',
  saveNotes: 'Save the note',
  notesSaved: title => `The note on ${title} is saved.`,
  notesJoined: 'The note was changed in another window at the same time. Both texts are kept.',
  tags: 'Tags',
  tagsHelp: 'Separate them with commas.',
  addTag: 'Add a tag',
  reminder: 'Reminder',
  noReminder: 'None',
  remindMe: minutes => `Remind me ${span(minutes, 'en')} before`,
  minutesBefore: minutes => `${span(minutes, 'en')} before`,
  reminderSet: title => `You will be reminded of ${title}.`,
  reminderRefused:
    'The browser was not allowed to show reminders. Choose a time again, and it asks once more.',
  reminderNeedsTime: 'There is no known time to be reminded of.',
  overlapsWith: titles => `Overlaps with ${titles}`,
  andMore: count => `and ${count} more`,
  silence: title => `It is meant to overlap with ${title}`,
  unsilence: title => `Tell me again about the overlap with ${title}`,
  silenced: titles => `At the same time as ${titles}, as planned`,
  partial: 'Came from another computer. Open the page to get the whole text.',
  openEnd: 'open end',
  changed: {
    heading: 'The page has changed',
    cancelled: 'Cancelled',
    restored: 'No longer cancelled',
    missing: 'No longer on the page',
    time: 'Time',
    place: 'Place',
    title: 'Title',
    people: 'People',
    before: 'before',
    after: 'now',
    none: 'not given',
    seen: 'I have seen it',
    seenTitle: title => `I have seen the change to ${title}`,
  },
  view: {
    label: 'Show as',
    list: 'List',
    day: 'Picture of the day',
    previous: 'The day before',
    following: 'The day after',
    noDays: 'No saved session has a date.',
  },
  gap: length => `${length} free`,
  walk: way => `Walk ${way}`,
  way: from => to => `from ${from} to ${to}`,
  hours: minutes => span(minutes, 'en'),
  untimed: 'No clock time',
  ownEntry: {
    add: 'New entry of my own',
    edit: 'Edit',
    editTitle: title => `Edit ${title}`,
    title: 'What',
    day: 'Day',
    start: 'Begins',
    end: 'Ends',
    place: 'Where',
    save: 'Save the entry',
    needsTitle: 'Write what it is.',
    needsDay: 'Choose a day when you give a time.',
  },
  close: 'Close',
  removeMany: 'Remove the selected',
  removedMany: count => `${countEn(count)} removed.`,
  changedMany: count => `${countEn(count)} changed.`,
  restoredMany: count => `${countEn(count)} as before.`,
  undoMany: what => `Undo: ${what}`,
  undoHeading: 'Can be undone until you close',
  undone: 'The change is undone.',
  export: {
    label: 'Save as a file',
    all: count => (count === 1 ? 'The only one in the list' : `All ${count} in the list`),
    some: count => `The ${count} selected`,
    format: 'For',
    formats: {
      ics: 'Calendar (.ics)',
      json: 'Klarspår, with everything (.json)',
      md: 'Formatted text (.md)',
      csv: 'Spreadsheet (.csv)',
      text: 'Plain text (.txt)',
    },
    save: 'Save the file',
    toCalendar: title => `Put ${title} in the calendar`,
    copy: 'Copy, to paste on another computer',
    copied: count => `${countEn(count)} copied. Paste them into Klarspår on the other computer.`,
    print: 'Print',
    leftOut: count => `${countEn(count)} without a known date were left out of the calendar file.`,
    done: file => `${file} is saved.`,
  },
  import: {
    label: 'Read in',
    file: 'Choose a file',
    fileHelp: 'A file from Klarspår (.json) or a calendar file (.ics).',
    paste: 'Or paste text from Klarspår on another computer',
    pasteHelp: 'The text starts with BEGIN KLARSPÅR.',
    readPasted: 'Read the text in',
    unreadable: 'There is nothing here that Klarspår can read. The list is as it was.',
    cutOff: 'The text is not whole. Copy it again, from the first line to the last.',
    found: count => `${countEn(count)} to read in`,
    fresh: count => `${count} new`,
    same: count => `${count} already there, the same`,
    conflicts: count => `${count} already there, but different`,
    recurring: count => `${count} repeat. Only the first time is read in.`,
    skipped: count => `${count} could not be read and are left out.`,
    choice: 'Those that differ',
    mine: 'Keep mine',
    theirs: 'Take the new ones instead',
    both: 'Keep both',
    mineHas: 'In the list',
    theirsHas: 'In the file',
    start: 'Read in',
    cancel: 'Cancel',
    progress: 'How far the reading has come',
    done: count => `${countEn(count)} read in.`,
    cancelled: 'The reading was stopped. The list is as it was.',
    nothing: 'Everything is in the list already.',
  },
  rescue: 'Rescue what can be read',
  rescued: count => `${countEn(count)} in the file.`,
  erased: 'Everything is erased.',
}

function countSv(count: number): string {
  return count === 1 ? '1 programpunkt' : `${count} programpunkter`
}

function countEn(count: number): string {
  return count === 1 ? '1 session' : `${count} sessions`
}

const SPAN = {
  sv: { day: ['dag', 'dagar'], hour: ['timme', 'timmar'], minute: ['minut', 'minuter'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
} as const

/** "2 timmar 5 minuter": whole words, for they are also read aloud. */
function span(minutes: number, language: 'sv' | 'en'): string {
  const [days, hours, rest] = parts(minutes)
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  const { day, hour, minute } = SPAN[language]
  const said = [...counted(days, day), ...counted(hours, hour), ...counted(rest, minute)]
  return said.length > 0 ? said.join(' ') : `0 ${minute[1]}`
}

/** Days, hours and minutes; hours and minutes alone say enough of what is days away. */
function parts(minutes: number): [number, number, number] {
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  return [days, hours, days > 0 ? 0 : Math.floor(minutes % 60)]
}
