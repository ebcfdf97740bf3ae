/** The words of the options page. */
export type OptionsWords = {
  title: string
  saved: string
  language: { heading: string; label: string; auto: string; sv: string; en: string; reload: string }
  reader: { heading: string; text: string; link: string }
  quiet: {
    heading: string
    text: string
    label: string
    help: string
    add: string
    none: string
    remove: string
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
    unavailable: string
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

export const optionsSv: OptionsWords = {
  title: 'Inställningar för Klarspår',
  saved: 'Sparat.',
  language: {
    heading: 'Språk',
    label: 'Klarspårs egna ord',
    auto: 'Som webbläsaren',
    sv: 'Svenska',
    en: 'Engelska',
    reload: 'Gäller i de fönster du öppnar härnäst.',
  },
  reader: {
    heading: 'Läsvyn',
    text: 'Typsnitt, storlek, färger och uppläsning ställer du in i läsvyn, där du ser hur det blir.',
    link: 'Öppna läsvyn',
  },
  quiet: {
    heading: 'Webbplatser där Klarspår är tyst',
    text: 'Där visas ingen prick på knappen. Du kan ändå läsa en sida genom att trycka på knappen.',
    label: 'Webbplatsens adress',
    help: 'Till exempel konferens.example',
    add: 'Lägg till',
    none: 'Klarspår är inte tyst någonstans.',
    remove: 'Ta bort',
    removeSite: site => `Ta bort ${site}`,
    notASite: 'Det ser inte ut som adressen till en webbplats.',
  },
  reminders: {
    heading: 'Påminnelser',
    text: 'Du väljer för varje programpunkt om du vill bli påmind. Här väljer du vad som föreslås.',
    label: 'Föreslå',
    allowed: 'Webbläsaren får visa påminnelser.',
    notAllowed: 'Webbläsaren får inte visa påminnelser än. Den frågar när du sätter den första.',
    allow: 'Tillåt påminnelser nu',
  },
  sync: {
    heading: 'Mellan dina datorer',
    text: 'Klarspår kan lägga det viktigaste om varje programpunkt i webbläsarens egen synk: titel, tid, plats och dina anteckningar. Texten följer inte med, men kan läsas från sidan igen. Inget skickas någon annanstans.',
    label: 'Synka listan mellan mina datorer',
    fits: count => `${count} programpunkter synkas.`,
    leftOut: count =>
      `${count} programpunkter får inte plats i webbläsarens synk och finns bara här. Flytta dem med en fil i stället.`,
    unavailable: 'Den här webbläsaren har ingen synk.',
  },
  exportAll: {
    heading: 'Spara allt som fil',
    text: 'Filen har med alla programpunkter, texter, anteckningar och etiketter. Klarspår kan läsa in den igen.',
    button: 'Spara allt',
  },
  erase: {
    heading: 'Radera allt',
    text: 'Tar bort alla programpunkter, anteckningar och inställningar ur Klarspår på den här datorn. Du kan ångra dig tills du stänger sidan.',
    button: count => `Radera allt: ${count} programpunkter och alla inställningar`,
    confirm: 'Ja, radera allt',
    cancel: 'Nej, behåll',
    done: 'Allt är raderat. Det går att ångra tills du stänger sidan.',
    undo: 'Ångra raderingen',
    undone: 'Allt är tillbaka.',
  },
  stored: {
    heading: 'Vad som sparas, och var',
    items: [
      'Programpunkter du har sparat, med text, anteckningar och etiketter, ligger i webbläsaren på den här datorn.',
      'De senaste sidorna du läste ligger i webbläsarens minne och försvinner när du stänger den.',
      'Dina inställningar ligger i webbläsaren på den här datorn.',
      'Om du slår på synk ligger en kort form av listan också i ditt konto hos webbläsaren.',
      'Klarspår skickar inget till någon, och hämtar inget från nätet.',
    ],
    used: size => `Listan tar ${size}.`,
    unreadable: count =>
      `${count} poster gick inte att läsa. De ligger kvar, och kommer med när du räddar listan som fil.`,
    persist: 'Om datorn får ont om plats kan webbläsaren ta bort listan. Du kan be den att låta bli.',
    persistButton: 'Be webbläsaren att alltid behålla listan',
    persisted: 'Webbläsaren behåller listan även när datorn får ont om plats.',
  },
}

export const optionsEn: OptionsWords = {
  title: 'Settings for Klarspår',
  saved: 'Saved.',
  language: {
    heading: 'Language',
    label: 'Klarspår’s own words',
    auto: 'As the browser',
    sv: 'Swedish',
    en: 'English',
    reload: 'Applies to the windows that you open from now on.',
  },
  reader: {
    heading: 'The reader',
    text: 'Typeface, size, colours and reading aloud are set in the reader, where you see the result.',
    link: 'Open the reader',
  },
  quiet: {
    heading: 'Sites where Klarspår keeps quiet',
    text: 'No dot is shown on the button there. You can still read a page by pressing the button.',
    label: 'The site’s address',
    help: 'For example conference.example',
    add: 'Add',
    none: 'Klarspår keeps quiet nowhere.',
    remove: 'Remove',
    removeSite: site => `Remove ${site}`,
    notASite: 'This does not look like the address of a site.',
  },
  reminders: {
    heading: 'Reminders',
    text: 'For each session you choose whether to be reminded. Here you choose what is suggested.',
    label: 'Suggest',
    allowed: 'The browser may show reminders.',
    notAllowed: 'The browser may not show reminders yet. It asks when you set the first one.',
    allow: 'Allow reminders now',
  },
  sync: {
    heading: 'Between your computers',
    text: 'Klarspår can put the essentials of each session in the browser’s own sync: title, time, place and your notes. The text does not follow, but can be read from the page again. Nothing is sent anywhere else.',
    label: 'Sync the list between my computers',
    fits: count => `${count} sessions are synced.`,
    leftOut: count =>
      `${count} sessions do not fit in the browser’s sync and are only here. Move them with a file instead.`,
    unavailable: 'This browser has no sync.',
  },
  exportAll: {
    heading: 'Save everything as a file',
    text: 'The file holds all sessions, texts, notes and tags. Klarspår can read it in again.',
    button: 'Save everything',
  },
  erase: {
    heading: 'Erase everything',
    text: 'Removes all sessions, notes and settings from Klarspår on this computer. You can undo it until you close the page.',
    button: count => `Erase everything: ${count} sessions and all settings`,
    confirm: 'Yes, erase everything',
    cancel: 'No, keep it',
    done: 'Everything is erased. It can be undone until you close the page.',
    undo: 'Undo the erasing',
    undone: 'Everything is back.',
  },
  stored: {
    heading: 'What is stored, and where',
    items: [
      'Sessions that you have saved, with text, notes and tags, are kept by the browser, on this computer.',
      'The last pages that you read are in the browser’s memory and go when you close it.',
      'Your settings are kept by the browser, on this computer.',
      'If you turn sync on, a short form of the list is also in the account that the browser uses.',
      'Klarspår sends nothing to anyone, and gets nothing from the network.',
    ],
    used: size => `The list takes ${size}.`,
    unreadable: count =>
      `${count} records could not be read. They stay, and are included when you rescue the list as a file.`,
    persist: 'If the computer runs short of space the browser may remove the list. You can ask it not to.',
    persistButton: 'Ask the browser to always keep the list',
    persisted: 'The browser keeps the list even when the computer runs short of space.',
  },
}
