/** The words of one language that invented programmes are made of. Every name, title and text is invented by us. */
export type Stock = {
  /** BCP 47, as a page says it of itself. */
  language: string
  firstNames: readonly string[]
  lastNames: readonly string[]
  organisations: readonly string[]
  /** What a person is, as it stands in `NAME, ROLE, ORG`. */
  posts: readonly string[]
  /** Academic titles before a name. */
  degrees: readonly string[]
  places: readonly string[]
  venues: readonly string[]
  events: readonly string[]
  topics: readonly string[]
  /** Titles with `{topic}` in them, and whole ones. */
  titles: readonly string[]
  openings: readonly string[]
  middles: readonly string[]
  closings: readonly string[]
  /** A paragraph’s last sentence before a list. */
  leads: readonly string[]
  bullets: readonly string[]
  /** Sentences that mention somebody (`{name}`) who does not take part. */
  mentions: readonly string[]
  kinds: readonly string[]
  /** Breaks and lunches. */
  pauses: readonly string[]
  /** Items that are neither session nor break. */
  frames: readonly string[]
  tracks: readonly string[]
  weekdays: readonly string[]
  months: readonly string[]
  labels: Labels
  surroundings: Surroundings
}

/** What stands before a value; the first is the usual one. */
export type Labels = {
  time: readonly string[]
  day: readonly string[]
  place: readonly string[]
  organiser: readonly string[]
  language: readonly string[]
  accessibility: readonly string[]
  kind: readonly string[]
  track: readonly string[]
  speaker: readonly string[]
  moderator: readonly string[]
  panelist: readonly string[]
  leader: readonly string[]
  contact: readonly string[]
  signup: readonly string[]
  /** Sentences with `{name}` and `{org}`. */
  ledBy: readonly string[]
  /** Sentences with `{name}` and `{other}`. */
  inConversation: readonly string[]
  /** Lines with `{names}`. */
  by: readonly string[]
  /** Paragraphs with `{name}`, somebody who does not take part; the dash before them is no bullet. */
  quoted: readonly string[]
  /** Sentences with `{name}`, an organisation. */
  arranged: readonly string[]
  /** Sentences that say the session’s language, and the word in them that does. */
  heldIn: readonly (readonly [sentence: string, language: string])[]
  cancelled: readonly string[]
  languages: readonly (readonly [name: string, tag: string])[]
  aids: readonly string[]
  /** Ways to say that there is no place yet. */
  placeLater: readonly string[]
  numbered: { track: string; pass: string; panel: string }
}

/** What stands around a programme on its page. */
type Surroundings = {
  nav: readonly string[]
  cookies: string
  accept: string
  outdated: string
  skip: string
  share: string
  others: string
  sponsors: string
  about: string
  address: string
  published: string
  program: string
  intro: readonly string[]
  signup: readonly string[]
  readMore: string
  print: string
  advert: string
}
