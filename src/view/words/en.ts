import { backgroundEn } from './background-en.ts'
import { countSessions } from './count-sessions.ts'
import { readerEn } from './reader-en.ts'
import type { ReadingWords } from './words.ts'

export const en: ReadingWords = {
  ...backgroundEn,
  name: 'Klarspår',
  read: 'Read',
  readTitle: title => `Read ${title}`,
  save: 'Save',
  saveTitle: title => `Save ${title}`,
  remove: 'Remove',
  removeTitle: title => `Remove ${title}`,
  back: 'Back to the page',
  thisPage: 'This page',
  savedSessions: 'Saved sessions',
  nothingSaved: 'You have not saved anything yet. What you save stays here, even without a network.',
  notAProgramme: 'No session here. You can read the page’s text all the same.',
  sessions: count => countSessions(count, 'en'),
  reading: 'Reading the page …',
  people: 'People',
  facts: 'Facts',
  skipToText: 'Skip to the text',
  source: 'Source',
  sourceLink: 'The page on the web',
  repaired: count => (count === 1 ? '1 word repaired' : `${count} words repaired`),
  repairPage: 'Repair the page',
  undoRepair: 'Undo the repair',
  repairing: percent => `Repairing the page, ${percent}% done`,
  repairEverywhere: 'Damaged pages are repaired by themselves everywhere. You change that in the settings.',
  repairAlways: host => `Always repair pages on ${host}`,
  pageText: 'The page’s text',
  status: {
    saved: title => `${title} is saved.`,
    removed: title => `${title} is removed.`,
  },
  fact: {
    kind: 'Type',
    number: 'Number',
    time: 'Time',
    day: 'Day',
    place: 'Place',
    track: 'Track',
    language: 'Language',
    organiser: 'Organiser',
    accessibility: 'Accessibility',
    registration: 'Registration',
  },
  signUp: {
    state: { open: 'Open', closed: 'Closed', full: 'Fully booked', none: 'Not needed' },
    until: when => `By ${when}`,
    go: 'Register',
  },
  cancelled: 'Cancelled',
  role: {
    leader: 'leads',
    speaker: 'speaks',
    moderator: 'moderates',
    panelist: 'is on the panel',
    host: 'hosts',
    organiser: 'organises',
    other: 'takes part',
  },
  problem: {
    'internal-page': 'The browser lets no extension in on this page. Open an ordinary web page to read it.',
    'empty-page': 'The page has no text to read. Wait until it has loaded and try again.',
    'no-answer': 'The page did not answer. Reload it and try again.',
    gone: 'This reading is no longer here. Go to the page and read it again.',
    'storage-full':
      'There is no room to save. Free some space on the computer, or remove something from the list, and try again.',
    'storage-failed':
      'The list could not be opened. Restart the browser and try again. Nothing has been removed.',
    'storage-blocked':
      'The list is open in another window, in an older form. Close Klarspår’s other windows and try again. Nothing has been removed.',
    'storage-private':
      'In a private window the browser does not let Klarspår open the list. It is whole: open Klarspår in a normal window, and it is there, and there you can save.',
    'storage-newer':
      'The list was written by a newer version of Klarspår than this one. Update Klarspår to open it. Nothing has been changed.',
    'settings-failed':
      'Klarspår cannot reach your settings and is as it was at first. They have not been removed. Restart the browser and try again.',
    unexpected: 'This did not work. Reload the page and try again.',
  },
  toPage: 'Go to the page',
  reader: readerEn,
}
