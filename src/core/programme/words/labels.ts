import type { Person } from '../../session/session.ts'

/**
 * Labels: words before a colon, alone over what they name, or in a cell beside it. Lower case, undamaged, with what
 * the value is. `other` are labels that end the value before them and stay in the text.
 */
export type FactKind =
  | 'time' | 'day' | 'place' | 'organiser' | 'language' | 'track' | 'accessibility' | 'kind' | 'number' | 'title' | 'registration' | 'text' | 'other' // biome-ignore format: a list of words

const FACTS: Readonly<Record<FactKind, readonly string[]>> = {
  time: [
    'tid', 'tider', 'tidpunkt', 'tid och plats', 'tid & plats', 'tid/plats', 'plats och tid', 'när', 'när och var', 'klockan', 'klockslag', 'start', 'starttid', 'sluttid', 'när?',
    'tidsrum', 'tidspunkt', 'når', 'hvornår', 'kl', 'tid og sted', 'aika', 'aika ja paikka', 'milloin', 'kello', 'time', 'when', 'time and place', 'date and time', 'datum och tid', 'dag och tid', 'dato og tid', 'tid og dato', 'hours', 'klokkeslett', 'klokkeslæt', 'kellonaika', 'ajankohta',
  ],
  day: ['datum', 'dag', 'dato', 'päivä', 'päivämäärä', 'date', 'day', 'veckodag'],
  place: [
    'plats', 'lokal', 'sal', 'rum', 'var', 'scen', 'lokaler', 'adress', 'möteslokal', 'hörsal', 'var?', 'sted', 'lokale', 'rom', 'hvor', 'scene', 'placering', 'plassering', 'paikka', 'tila', 'huone', 'missä', 'place',
    'location', 'venue', 'room', 'where', 'stage', 'hall',
  ],
  organiser: [
    'arrangör', 'arrangörer', 'arrangeras', 'arrangeras av', 'arrangör/er', 'medarrangör', 'medarrangörer', 'arr', 'samarr', 'samarrangör', 'samarrangörer', 'anordnas av', 'anordnare', 'huvudarrangör', 'i samarbete med',
    'arrangør', 'arrangører', 'arrangeres av', 'arrangeres af', 'järjestäjä', 'järjestäjät', 'organiser', 'organizer', 'organisers', 'organizers', 'organised by', 'organized by', 'hosted by', 'presented by',
  ],
  language: ['språk', 'sprog', 'kieli', 'language', 'presentationsspråk', 'languages'],
  track: ['spår', 'tema', 'ämne', 'ämnesområde', 'ämnesområden', 'tematik', 'spor', 'teema', 'aihe', 'raita', 'track', 'theme', 'topic', 'stream', 'strand'],
  accessibility: ['tillgänglighet', 'tilgjengelighet', 'tilgængelighed', 'esteettömyys', 'accessibility', 'tillgänglighetsanpassning'],
  kind: ['typ', 'kategori', 'form', 'programtyp', 'evenemangstyp', 'typ av evenemang', 'typ av programpunkt', 'type', 'category', 'format', 'tyyppi', 'sessionstyp', 'aktivitet', 'programform'],
  number: ['nr', 'nummer', 'programnummer', 'pass nr', 'number', 'no', 'kod', 'code', 'numero'],
  title: ['titel', 'rubrik', 'title', 'tittel', 'otsikko', 'ämne/titel'],
  text: ['beskrivning', 'om seminariet', 'om programpunkten', 'om workshopen', 'om föreläsningen', 'om passet', 'om sessionen', 'sammanfattning', 'kort beskrivning', 'beskrivelse', 'eventbeskrivelse', 'kuvaus', 'description', 'abstract', 'summary', 'about', 'om samtalet', 'sammendrag', 'tiivistelmä', 'samfattning'],
  registration: [
    'anmälan', 'anmälning', 'föranmälan', 'sista anmälningsdag', 'sista dag för anmälan', 'anmälan senast', 'påmelding', 'påmeldingsfrist', 'tilmelding', 'tilmeldingsfrist', 'ilmoittautuminen',
    'registration', 'registration deadline', 'sign up',
  ],
  other: [
    'kostnad', 'pris', 'avgift', 'entré', 'biljett', 'biljetter', 'målgrupp', 'permalänk', 'kontakt', 'kontaktperson', 'mer information', 'mer info', 'webbplats',
    'länk', 'länkar', 'antal platser', 'max antal deltagare', 'förkunskaper', 'nivå', 'twitter', 'hashtag', 'e-post', 'telefon', 'dela', 'publicerad', 'uppdaterad', 'senast uppdaterad', 'obs', 'förtäring', 'utgångspunkt', 'syfte', 'sponsor',
    'hinta', 'price', 'cost', 'audience', 'level', 'contact', 'tags', 'taggar', 'etiketter', 'nyckelord', 'keywords', 'website', 'pris/person', 'sändning', 'webbsändning', 'url', 'länk till sändning', 'fee', 'published', 'updated',
  ],
} // biome-ignore format: a table, many words a line

type Role = Person['role']

const PEOPLE: Readonly<Record<Role, readonly string[]>> = {
  speaker: [
    'medverkande', 'medverkar', 'talare', 'talar', 'föreläsare', 'föredragshållare', 'presentatör', 'presentatörer', 'deltagare', 'på scen', 'på scenen', 'i samtalet', 'samtalar', 'samtalar gör', 'i samtalet deltar', 'medverkande personer', 'medverkande talare', 'inledare', 'inledningstalare', 'huvudtalare',
    'keynote', 'keynotetalare', 'föreläser', 'presenteras av', 'föreläsning av', 'presentation av', 'föredrag av', 'samtalspartner', 'gäst', 'gäster', 'hålls av', 'av och med', 'med', 'presenterar', 'respondent', 'bidragsgivare', 'utfrågare', 'författare', 'bland de medverkande', 'talare och medverkande', 'medverkande i samtalet',
    'foredragsholder', 'foredragsholdere', 'taler', 'talere', 'deltagere', 'deltakere', 'medvirkende', 'innleder', 'innledere', 'oplægsholder', 'oplægsholdere', 'foreleser', 'forelesere',
    'puhuja', 'puhujat', 'osallistujat', 'luennoitsija', 'luennoitsijat', 'esiintyjä', 'esiintyjät', 'alustaja', 'alustajat', 'mukana',
    'speaker', 'speakers', 'presenter', 'presenters', 'lecturer', 'lecturers', 'participants', 'with', 'guest', 'guests', 'keynote speaker', 'keynote speakers', 'featuring',
  ],
  moderator: ['moderator', 'moderatorer', 'samtalsledare', 'diskussionsledare', 'moderering', 'modererar', 'modereras av', 'debattledare', 'utfrågningsledare', 'ordstyrer', 'ordstyrere', 'debattleder', 'møteleder', 'moderatorit', 'moderaattori', 'juontaja', 'puheenjohtaja', 'moderators', 'moderated by', 'ordförande', 'mødeleder', 'samtaleleder', 'chair', 'session chair', 'chairs', 'samtalsledare/moderator', 'paneelin vetäjä', 'moderaattorit'],
  panelist: ['panel', 'paneldeltagare', 'i panelen', 'panelen', 'panelister', 'panelist', 'paneldeltaker', 'paneldeltakere', 'paneldeltager', 'paneldeltagere', 'i panelet', 'panelet', 'panelistit', 'panelisti', 'paneeli', 'paneelissa', 'panelists', 'panellists', 'debattörer', 'i debatten', 'debattdeltagare', 'panelmedlemmar', 'panellist'],
  leader: ['facilitator', 'facilitators', 'facilitatorer', 'workshopledare', 'kursledare', 'spårledare', 'ledare', 'leds av', 'seminarieledare', 'passledare', 'leder', 'guide', 'guider', 'instruktör', 'workshopleder', 'kursleder', 'kursusleder', 'sesjonsleder', 'leder workshopen', 'ledes av', 'ledes af', 'vetäjä', 'ohjaaja', 'led by', 'workshop leader', 'workshop leaders', 'workshopledere', 'processledare', 'ansvarig', 'ansvariga', 'spårvärd', 'verkstadsledare', 'leads', 'sessionsledare'],
  host: ['programledare', 'konferencier', 'konferencierer', 'värd', 'värdar', 'toastmaster', 'scenvärd', 'programleder', 'konferansier', 'vært', 'isäntä', 'emäntä', 'host', 'hosts', 'mc', 'master of ceremonies', 'värdinna', 'vert', 'studievärd'],
  organiser: [],
  other: [],
} // biome-ignore format: a table, many words a line

function byWord<Kind extends string>(
  table: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> {
  return new Map(
    Object.entries<readonly string[]>(table).flatMap(([kind, words]) =>
      words.map((word): [string, Kind] => [word, kind as Kind]),
    ),
  )
}

/** Labels before a fact of the session. */
export const FACT_LABELS: ReadonlyMap<string, FactKind> = byWord(FACTS)

/** Labels before a person or several, with the role they give. */
export const PERSON_LABELS: ReadonlyMap<string, Role> = byWord(PEOPLE)
