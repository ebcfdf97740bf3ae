import type { Person } from '../session/session.ts'

/**
 * What programme pages say, as tables: add a word here, and it is known everywhere. Words are lower case and
 * whole, in their undamaged form (text is repaired before it is read). The counts behind the choice are in the
 * project’s notes on vocabulary; a word that stands alone on a line or before a colon is a label.
 */

/** Kinds of session: what a kicker line or a prefix ("Seminarium: …") may say. */
export const KINDS: readonly string[] = [
  // Swedish
  'programpunkt',
  'seminarium',
  'föreläsning',
  'föredrag',
  'workshop',
  'verkstad',
  'samtal',
  'panel',
  'paneldiskussion',
  'panelsamtal',
  'debatt',
  'utfrågning',
  'frukostseminarium',
  'lunchseminarium',
  'keynote',
  'huvudtalare',
  'spår',
  'parallellsession',
  'parallellpass',
  'pass',
  'session',
  'rundabordssamtal',
  'filmvisning',
  'mingel',
  'seminarium & mingel',
  'paus',
  'fika',
  'lunch',
  'registrering',
  'invigning',
  'avslutning',
  'kurs',
  'studiebesök',
  'utställning',
  'konsert',
  'middag',
  'inledning',
  'fokusspår',
  'dialog',
  'rundvandring',
]

/** Labels before a person or several, with the role they give. */
export const PERSON_LABELS: Readonly<Record<string, Person['role']>> = {
  medverkande: 'speaker',
  medverkar: 'speaker',
  talare: 'speaker',
  talar: 'speaker',
  föreläsare: 'speaker',
  föredragshållare: 'speaker',
  presentatör: 'speaker',
  presentatörer: 'speaker',
  moderator: 'moderator',
  moderatorer: 'moderator',
  samtalsledare: 'moderator',
  programledare: 'host',
  konferencier: 'host',
  värd: 'host',
  värdar: 'host',
  workshopledare: 'leader',
  kursledare: 'leader',
  spårledare: 'leader',
  ledare: 'leader',
  'leds av': 'leader',
  panel: 'panelist',
  paneldeltagare: 'panelist',
  'i panelen': 'panelist',
  deltagare: 'speaker',
  kontaktperson: 'other',
}

/** Labels before a fact of the session. */
export const FACT_LABELS: Readonly<
  Record<string, 'time' | 'day' | 'place' | 'organiser' | 'language' | 'track' | 'accessibility' | 'kind'>
> = {
  tid: 'time',
  'tid och plats': 'time',
  när: 'time',
  klockan: 'time',
  datum: 'day',
  dag: 'day',
  plats: 'place',
  lokal: 'place',
  sal: 'place',
  rum: 'place',
  var: 'place',
  scen: 'place',
  arrangör: 'organiser',
  arrangörer: 'organiser',
  arrangeras: 'organiser',
  'arrangeras av': 'organiser',
  språk: 'language',
  spår: 'track',
  tema: 'track',
  tillgänglighet: 'accessibility',
  typ: 'kind',
  kategori: 'kind',
}

/** What leads a session, in the definite form that a sentence uses: "Workshopen leds av …". */
export const LED_THINGS: readonly string[] = [
  'workshopen',
  'workshoppen',
  'verkstaden',
  'seminariet',
  'spåret',
  'passet',
  'samtalet',
  'panelen',
  'panelsamtalet',
  'debatten',
  'föreläsningen',
  'programpunkten',
  'sessionen',
  'dagen',
  'kursen',
  'paneldiskussionen',
  'utfrågningen',
  'mötet',
  'diskussionen',
  'rundabordssamtalet',
  'eftermiddagen',
  'förmiddagen',
  'konferensen',
]

/** Verbs of leading, with the role and before the name. */
export const LED_BY: Readonly<Record<string, Person['role']>> = {
  'leds av': 'leader',
  'leddes av': 'leader',
  'hålls av': 'speaker',
  'ges av': 'speaker',
  'modereras av': 'moderator',
  'presenteras av': 'speaker',
}
