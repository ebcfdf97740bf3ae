import { countSessions } from './count-sessions.ts'
import type { OptionsWords } from './options-words.ts'

export const optionsEn: OptionsWords = {
  title: 'Settings for Klarspår',
  saved: 'Saved.',
  language: {
    heading: 'Language',
    label: 'Klarspår’s own words',
    auto: 'As the browser',
    sv: 'Swedish',
    en: 'English',
    others: 'Other pages of Klarspår change language when you open them again.',
  },
  reader: {
    heading: 'The reader',
    text: 'Typeface, size, colours and reading aloud are set in the reader, where you see the result. What you choose applies to all that you read.',
    link: 'Try the reader on an example',
  },
  example: {
    kind: 'Example',
    title: 'This is what a session looks like',
    place: 'Main hall, floor 2',
    person: {
      name: 'Zoë Sample',
      roleText: 'Speaker',
      title: 'teacher',
      organisation: 'The Invented School',
    },
    paragraphs: [
      'This is an invented session, so that you can set up the reader at leisure. When, where and who come first. Then comes the text.',
      'Press Appearance to choose size, typeface, colours and spacing. Press Listen to have the text read aloud.',
      'Words that Klarspår has repaired but is not sure of are marked. Press the word café to see how it stood and what else it may be.',
    ],
    listHeading: 'Worth a try',
    items: [
      'Line focus, if you easily lose the line.',
      'Syllables, if long words are hard.',
      'A question mark on the keyboard shows all keys.',
    ],
    repair: { before: 'caf?', after: 'café', reading: 'cafe' },
  },
  repair: {
    heading: 'Repair pages by themselves',
    text: 'Klarspår can repair broken letters on the page itself as soon as it is shown. A single site is chosen in Klarspår’s popup while you are there.',
    everywhere: 'Repair damaged pages on all sites',
    asks: 'The browser asks whether Klarspår may read and change pages everywhere. Nothing that stands there leaves the computer.',
    refused: 'The browser did not give its permission, so nothing has changed.',
    none: 'No single site is chosen.',
    sites: 'Sites that you have chosen',
    removeSite: site => `Stop repairing ${site}`,
  },
  quiet: {
    heading: 'Sites where Klarspår keeps quiet',
    text: 'No dot is shown on the button there. You can still read a page by pressing the button.',
    label: 'The site’s address',
    help: 'For example conference.example',
    add: 'Add',
    none: 'Klarspår keeps quiet nowhere.',
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
    fits: count => `${countSessions(count, 'en')} ${count === 1 ? 'is' : 'are'} synced.`,
    leftOut: count =>
      count === 1
        ? '1 session does not fit in the browser’s sync and is only here. Move it with a file instead.'
        : `${count} sessions do not fit in the browser’s sync and are only here. Move them with a file instead.`,
    refused:
      'The browser could not sync just now. The list is whole here, and Klarspår tries again in ten minutes. Are you signed in to the browser?',
  },
  exportAll: {
    heading: 'Save everything as a file',
    text: 'The file holds all sessions, texts, notes and tags. Klarspår can read it in again.',
    button: 'Save everything',
  },
  erase: {
    heading: 'Erase everything',
    text: 'Removes all sessions, notes and settings from Klarspår on this computer and from the browser’s sync. Your other computers keep their list. You can undo it until you close the page.',
    button: count => `Erase everything: ${countSessions(count, 'en')} and all settings`,
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
      count === 1
        ? '1 record could not be read. It stays, and is included when you rescue the list as a file.'
        : `${count} records could not be read. They stay, and are included when you rescue the list as a file.`,
    persist: 'If the computer runs short of space the browser may remove the list. You can ask it not to.',
    persistButton: 'Ask the browser to always keep the list',
    persisted: 'The browser keeps the list even when the computer runs short of space.',
  },
}
