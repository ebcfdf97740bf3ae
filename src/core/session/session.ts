/**
 * The model of what Klarspår reads: a programme and its sessions. Plain JSON, no class instances, so that a
 * value can be stored, sent and compared as it is. Names follow schema.org/Event and RFC 5545 where they have one.
 * What a page does not say is absent; nothing is guessed.
 */

/** A stretch of text with one look. `lang` is BCP 47; `title` is an abbreviation's expansion. */
export type Run = { text: string; strong?: true; em?: true; href?: string; lang?: string; title?: string }

/** A list item: its own text, and what is nested in it. */
export type Item = { text: Run[]; blocks?: Block[] }

/** A piece of a session's text, in reading order. Every block may carry its own language. */
export type Block = { lang?: string } & (
  | { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6; text: Run[] }
  | { kind: 'paragraph'; text: Run[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'image'; src: string; alt: string; caption?: Run[] }
  | { kind: 'table'; header?: Run[][]; rows: Run[][][]; caption?: Run[] }
)

/** Someone who takes part. `roleText` is the page's own word for the role. */
export type Person = {
  name: string
  role: 'leader' | 'speaker' | 'moderator' | 'panelist' | 'host' | 'organiser' | 'other'
  roleText?: string
  title?: string
  organisation?: string
  image?: string
}

/**
 * How one signs up, as far as the page says. `text` is its own words, `url` where one signs up, `until` the last day
 * (ISO date) or moment (local wall-clock), `state` whether one can; `none`: one need not.
 */
export type Registration = {
  text?: string
  url?: string
  until?: string
  state?: 'open' | 'closed' | 'full' | 'none'
}

/**
 * One session. `start` and `end` are local wall-clock ISO strings (`2026-11-23T10:00`, or `10:00` where no date
 * is known), `day` an ISO date, `timeZone` an IANA name. `kind` is the page's own word. `id` comes from the
 * page's canonical address and the session's place in it, never from the title, which a repair may change.
 */
export type Session = {
  id: string
  kind?: string
  number?: string
  title: string
  track?: string
  day?: string
  start?: string
  end?: string
  timeZone?: string
  place?: string
  language?: string
  organiser?: string
  cancelled?: true
  people: Person[]
  blocks: Block[]
  accessibility: string[]
  registration?: Registration
  url?: string
}

/**
 * One repair, as it shows in the finished text. `path` names the text (`title`, `people.0.name`,
 * `blocks.2.items.3.text.0.text`); `start` and `end` are UTF-16 offsets in the repaired text, so that
 * `text.slice(start, end) === after`. Putting `before` back from the last repair to the first gives the
 * original. `confidence` is between 0 and 1; `readings` holds other possible readings, best first.
 */
export type Repair = {
  session?: string
  path: string
  start: number
  end: number
  before: string
  after: string
  damage: string
  confidence: number
  readings?: string[]
}

/** What one page says: `other` when it is no programme page, but was read all the same. */
export type Programme = {
  kind: 'session' | 'schedule' | 'other'
  language: string
  source: { url: string; title: string; site?: string }
  event?: { name: string; start?: string; end?: string; place?: string }
  sessions: Session[]
  repairs: Repair[]
}
