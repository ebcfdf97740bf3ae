import { backgroundSv } from './background-sv.ts'
import { countSessions } from './count-sessions.ts'
import { readerSv } from './reader-sv.ts'
import type { ReadingWords } from './words.ts'

export const sv: ReadingWords = {
  ...backgroundSv,
  name: 'Klarspår',
  read: 'Läs',
  readTitle: title => `Läs ${title}`,
  save: 'Spara',
  saveTitle: title => `Spara ${title}`,
  remove: 'Ta bort',
  removeTitle: title => `Ta bort ${title}`,
  back: 'Tillbaka till sidan',
  thisPage: 'Den här sidan',
  savedSessions: 'Sparade programpunkter',
  nothingSaved: 'Du har inte sparat något än. Det du sparar finns kvar här, även utan nät.',
  notAProgramme: 'Ingen programpunkt här. Du kan läsa sidans text ändå.',
  sessions: count => countSessions(count, 'sv'),
  reading: 'Läser sidan …',
  people: 'Medverkande',
  facts: 'Fakta',
  skipToText: 'Hoppa till texten',
  source: 'Källa',
  sourceLink: 'Sidan på webben',
  repaired: count => (count === 1 ? '1 ord lagat' : `${count} ord lagade`),
  repairPage: 'Laga sidan',
  undoRepair: 'Ångra lagningen',
  repairing: percent => `Lagar sidan, ${percent} % klart`,
  repairEverywhere: 'Skadade sidor lagas av sig själva överallt. Det ändrar du i inställningarna.',
  repairAlways: host => `Laga alltid sidor på ${host}`,
  pageText: 'Sidans text',
  status: {
    saved: title => `${title} är sparad.`,
    removed: title => `${title} är borttagen.`,
  },
  fact: {
    kind: 'Typ',
    number: 'Nummer',
    time: 'Tid',
    day: 'Dag',
    place: 'Plats',
    track: 'Spår',
    language: 'Språk',
    organiser: 'Arrangör',
    accessibility: 'Tillgänglighet',
    registration: 'Anmälan',
  },
  signUp: {
    state: { open: 'Öppen', closed: 'Stängd', full: 'Fullbokad', none: 'Behövs inte' },
    until: when => `Senast ${when}`,
    go: 'Anmäl dig',
  },
  cancelled: 'Inställd',
  role: {
    leader: 'leder',
    speaker: 'medverkar',
    moderator: 'modererar',
    panelist: 'sitter i panelen',
    host: 'är värd',
    organiser: 'arrangerar',
    other: 'medverkar',
  },
  problem: {
    'internal-page':
      'Webbläsaren släpper inte in några tillägg på den här sidan. Öppna en vanlig webbsida, så går det att läsa den.',
    'empty-page': 'Sidan har ingen text att läsa. Vänta tills den har laddats klart och försök igen.',
    'no-answer': 'Sidan svarade inte. Ladda om den och försök igen.',
    gone: 'Den här läsningen finns inte kvar. Gå till sidan och läs den igen.',
    'storage-full':
      'Det finns inte plats att spara. Frigör utrymme på datorn eller ta bort något ur listan och försök igen.',
    'storage-failed':
      'Listan gick inte att öppna. Starta om webbläsaren och försök igen. Inget har tagits bort.',
    'storage-blocked':
      'Listan är öppen i ett annat fönster, i en äldre form. Stäng Klarspårs andra fönster och försök igen. Inget har tagits bort.',
    'storage-private':
      'I ett privat fönster låter webbläsaren inte Klarspår öppna listan. Den är hel: öppna Klarspår i ett vanligt fönster, så finns den där, och där kan du spara.',
    'storage-newer':
      'Listan är skriven av en nyare version av Klarspår än den här. Uppdatera Klarspår för att öppna den. Inget har ändrats.',
    'settings-failed':
      'Klarspår kommer inte åt dina inställningar och är därför som från början. De är inte borttagna. Starta om webbläsaren och försök igen.',
    unexpected: 'Det här gick inte. Ladda om sidan och försök igen.',
  },
  toPage: 'Gå till sidan',
  reader: readerSv,
}
