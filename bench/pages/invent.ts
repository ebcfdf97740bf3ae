import type { Random } from './random.ts'
import type { Stock } from './stock/stock.ts'

/** Somebody who takes part, with all that could be said of them. */
export type Guest = {
  name: string
  post: string
  organisation: string
  degree?: string
  party?: string
  role: 'leader' | 'speaker' | 'moderator' | 'panelist'
}

/** A part of a session’s text. */
export type Piece = { text: string } | { list: string[]; ordered: boolean } | { heading: string }

/** One item of a programme, with all that could be said of it; minutes count from midnight, days from 0. */
export type Item = {
  sort: 'session' | 'pause' | 'frame'
  kind?: string
  number?: string
  title: string
  day: number
  start: number
  end: number
  place: string
  track: string
  organiser: string
  /** The page’s word. */
  language: string
  guests: Guest[]
  body: Piece[]
  aids: string[]
  cancelled: boolean
}

/** An invented event; `days` are ISO dates. */
export type Invented = { name: string; venue: string; site: string; days: string[]; items: Item[] }

/** What an event should be like; `width` is how many sessions run side by side. */
export type Wish = {
  days: number
  slots: number
  width: number
  pieces: readonly [low: number, high: number]
}

export function inventEvent(random: Random, stock: Stock, wish: Wish): Invented {
  const days = consecutiveDays(random, wish.days)
  const titles = new Set<string>()
  const items: Item[] = []
  const tracks = random.some(stock.tracks, wish.width)
  const places = random.some(stock.places, Math.max(wish.width, 3))
  for (const day of days.keys()) {
    let clock = random.pick([8 * 60 + 30, 9 * 60, 9 * 60 + 30])
    const pauseAt = Math.floor(wish.slots / 2)
    for (let slot = 0; slot < wish.slots; slot++) {
      const paused = slot > 0 && slot === pauseAt
      const framed = (slot === 0 || slot === wish.slots - 1) && wish.slots > 3 && random.chance(0.7)
      const length = random.pick(paused ? [15, 30, 60] : framed ? [15, 30] : [30, 45, 60, 75, 90])
      const width = paused || framed || (wish.width > 1 && random.chance(0.2)) ? 1 : wish.width
      for (let lane = 0; lane < width; lane++) {
        const sort = paused ? 'pause' : framed ? 'frame' : 'session'
        items.push({
          ...inventItem(random, stock, { sort, last: slot > 0, titles, pieces: wish.pieces }),
          day,
          start: clock,
          end: clock + length,
          place: places[lane] ?? random.pick(stock.places),
          track: width > 1 ? (tracks[lane] ?? '') : '',
        })
      }
      clock += length + random.pick([0, 0, 0, 15])
    }
  }
  const name = random.pick(stock.events)
  return {
    name,
    venue: random.pick(stock.venues),
    site: random.pick([name, random.pick(stock.organisations)]),
    days,
    items,
  }
}

type ItemWish = { sort: Item['sort']; last: boolean; titles: Set<string>; pieces: Wish['pieces'] }

function inventItem(
  random: Random,
  stock: Stock,
  { sort, last, titles, pieces }: ItemWish,
): Omit<Item, 'day' | 'start' | 'end' | 'place' | 'track'> {
  const topic = random.pick(stock.topics)
  const guests = sort === 'session' ? inventGuests(random, stock) : []
  return {
    sort,
    ...(sort === 'session' && { kind: random.pick(stock.kinds) }),
    title:
      sort === 'session'
        ? freshTitle(random, stock, { topic, titles })
        : random.pick(sort === 'pause' ? stock.pauses : half(stock.frames, last ? 'last' : 'first')),
    organiser: random.some(stock.organisations, random.chance(0.2) ? 2 : 1).join(', '),
    language: random.chance(0.75)
      ? (stock.labels.languages[0]?.[0] ?? '')
      : random.pick(stock.labels.languages)[0],
    guests,
    body: sort === 'session' ? inventBody(random, stock, { topic, pieces }) : [],
    aids: sort === 'session' ? random.some(stock.labels.aids, random.between(1, 3)) : [],
    cancelled: sort === 'session' && random.chance(0.05),
  }
}

/** What opens a day stands in the first half, what ends it in the last. */
function half(frames: readonly string[], which: 'first' | 'last'): readonly string[] {
  const middle = Math.ceil(frames.length / 2)
  return which === 'first' ? frames.slice(0, middle) : frames.slice(middle)
}

function freshTitle(
  random: Random,
  stock: Stock,
  { topic, titles }: { topic: string; titles: Set<string> },
): string {
  for (let attempt = 0; ; attempt++) {
    const subject = attempt < 3 ? topic : random.pick(stock.topics)
    const title = filled(random.pick(stock.titles), subject)
    const unique = attempt < 40 ? title : `${title} (${attempt})`
    if (titles.has(unique)) continue
    titles.add(unique)
    return unique
  }
}

/** Guests with different names; a moderator often, a leader sometimes. */
function inventGuests(random: Random, stock: Stock): Guest[] {
  const names = new Set<string>()
  const guest = (role: Guest['role']): Guest => {
    let name = ''
    do name = `${random.pick(stock.firstNames)} ${random.pick(stock.lastNames)}`
    while (names.has(name))
    names.add(name)
    return {
      name,
      role,
      post: random.pick(stock.posts),
      organisation: random.pick(stock.organisations),
      ...(random.chance(0.06) && { degree: random.pick(stock.degrees) }),
      ...(random.chance(0.05) &&
        stock.language.startsWith('sv') && { party: random.pick(['S', 'M', 'C', 'V', 'L', 'MP', 'KD']) }),
    }
  }
  const roles = random.pick<Guest['role'][]>([
    ['speaker'],
    ['speaker'],
    ['speaker', 'speaker'],
    ['leader'],
    ['speaker', 'speaker', 'moderator'],
    ['speaker', 'speaker', 'speaker', 'moderator'],
    ['panelist', 'panelist', 'panelist', 'moderator'],
  ])
  return roles.map(guest)
}

function inventBody(
  random: Random,
  stock: Stock,
  { topic, pieces }: { topic: string; pieces: Wish['pieces'] },
): Piece[] {
  const count = random.between(...pieces)
  const said = new Set<string>()
  const sentence = (from: readonly string[]) => {
    const text = filled(
      random.pick(from.filter(one => !said.has(one)).length > 0 ? from.filter(one => !said.has(one)) : from),
      topic,
    )
    said.add(text)
    return text
  }
  const body: Piece[] = []
  let bullets = [...stock.bullets]
  for (let piece = 0; piece < count; piece++) {
    if (piece > 0 && random.chance(0.3) && bullets.length > 3) {
      const list = random.some(bullets, random.between(2, 4))
      bullets = bullets.filter(bullet => !list.includes(bullet))
      body.push({ text: sentence(stock.leads) }, { list, ordered: random.chance(0.1) })
      continue
    }
    if (piece > 0 && random.chance(0.08)) {
      const name = `${random.pick(stock.firstNames)} ${random.pick(stock.lastNames)}`
      body.push({ text: random.pick(stock.labels.quoted).replace('{name}', name) })
      continue
    }
    const sentences = [sentence(piece === 0 ? stock.openings : stock.middles), sentence(stock.middles)]
    if (piece === 0 && random.chance(0.15))
      sentences.push(
        random
          .pick(stock.mentions)
          .replace('{name}', `${random.pick(stock.firstNames)} ${random.pick(stock.lastNames)}`),
      )
    if (piece === count - 1 || random.chance(0.2)) sentences.push(sentence(stock.closings))
    body.push({ text: [...new Set(sentences)].join(' ') })
  }
  return withoutRepeats(body)
}

function withoutRepeats(body: Piece[]): Piece[] {
  const seen = new Set<string>()
  return body.filter(piece => {
    const key = JSON.stringify(piece)
    return !seen.has(key) && seen.add(key)
  })
}

/** Days in a row, from Monday to Friday as far as it goes, between 2003 and 2026. */
function consecutiveDays(random: Random, count: number): string[] {
  const first = Date.UTC(random.between(2003, 2026), random.between(0, 11), random.between(1, 24))
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  )
}

function filled(template: string, topic: string): string {
  return template
    .replace('{topic}', topic)
    .replace('{Topic}', topic.charAt(0).toLocaleUpperCase('sv') + topic.slice(1))
}
