import type { Block, Person } from '../../src/core/session/session.ts'
import type { Draw } from './draw.ts'
import type { Guest, Item, Piece } from './invent.ts'
import { wallClock } from './say-times.ts'
import type { TrueSession, Truth } from './truth.ts'

/** How a person’s line is built; see the vocabulary’s shares. */
export type LineForm = 'full' | 'organisation' | 'post' | 'brackets' | 'name'

/**
 * One session being told: each verb gives the plain text to show and writes down that it was shown. What is
 * never asked for is never in the truth.
 */
export type Telling = ReturnType<typeof createTelling>

export type TellingPlace = { item: Item; draw: Draw; truth: Truth }

export function createTelling({ item, draw, truth }: TellingPlace) {
  const { random, stock } = draw
  const session: TrueSession = { title: item.title, people: [], blocks: [], accessibility: [] }
  truth.sessions.push(session)
  if (item.sort === 'pause') session.kind = 'pause'
  const iso = draw.event.days[item.day] ?? ''

  const remember = (guest: Guest, role: Person['role'], said: Partial<Person>) => {
    const known = session.people.find(person => person.name === guest.name)
    if (known) Object.assign(known, said)
    else session.people.push({ name: guest.name, role, ...said })
    return guest.name
  }

  const line = (
    guest: Guest,
    { role = guest.role, form = lineForm() }: { role?: Person['role']; form?: LineForm } = {},
  ) => {
    const { name, post, organisation, degree, party } = guest
    const shown =
      degree && form === 'organisation'
        ? `${degree} ${name}`
        : party && form === 'full'
          ? `${name} (${party})`
          : name
    if (form === 'name') return remember(guest, role, {})
    if (form === 'full') {
      remember(guest, role, { title: post, organisation })
      return `${shown}, ${post}, ${organisation}`
    }
    if (form === 'post') {
      remember(guest, role, { title: post })
      return `${shown}, ${post}`
    }
    remember(guest, role, { organisation, ...(degree && form === 'organisation' && { title: degree }) })
    return form === 'brackets' ? `${shown} (${organisation})` : `${shown}, ${organisation}`
  }

  const lineForm = (): LineForm => {
    const luck = random.next()
    return luck < 0.8
      ? 'full'
      : luck < 0.88
        ? 'organisation'
        : luck < 0.94
          ? 'post'
          : luck < 0.98
            ? 'brackets'
            : 'name'
  }

  /** Writes a field down and gives it back to be shown. */
  const said = (field: 'kind' | 'number' | 'place' | 'track' | 'organiser' | 'language', value: string) => {
    session[field] = value
    return value
  }
  const setStart = () => {
    session.start = wallClock(item.start)
  }
  const setEnd = () => {
    session.end = wallClock(item.end)
  }

  return {
    item,
    truth: session,
    kind: () => said('kind', item.kind ?? stock.kinds[0] ?? ''),
    /** "Spår 3": the word is the kind, the figure the number. */
    numbered: (word: string, number: string) => `${said('kind', word)} ${said('number', number)}`,
    number: (number: string) => said('number', number),
    title: () => item.title,
    /** The title with the word for cancelled before it, where it is. */
    titleOrCancelled: () => {
      if (!item.cancelled) return item.title
      session.cancelled = true
      const word = draw.label('cancelled')
      return random.pick([
        `${word}: ${item.title}`,
        `${word}! ${item.title}`,
        `${item.title} (${word})`,
        `${item.title} – ${word}`,
      ])
    },
    time: () => {
      const style = draw.times
      setStart()
      if (style.ends) setEnd()
      return style.write(item.start, item.end)
    },
    /** A range in a form of its own. */
    range: (write: (start: number, end: number) => string) => {
      setStart()
      setEnd()
      return write(item.start, item.end)
    },
    /** A start alone, with a dash that leads nowhere. */
    openTime: () => {
      setStart()
      return `${wallClock(item.start).replace(':', '.')}–`
    },
    day: () => {
      session.day = iso
      return draw.date(item.day)
    },
    /** Said elsewhere for this session too: by a heading, a column, a row, an attribute. */
    inherits: (...what: ('day' | 'start' | 'end' | 'place' | 'track' | 'organiser')[]) => {
      for (const field of what) {
        if (field === 'day') session.day = iso
        else if (field === 'start') setStart()
        else if (field === 'end') setEnd()
        else if (item[field]) session[field] = item[field]
      }
    },
    place: () => said('place', item.place),
    track: () => said('track', item.track),
    organiser: () => said('organiser', item.organiser),
    language: () => said('language', item.language),
    aids: () => {
      session.accessibility.push(...item.aids)
      return item.aids
    },
    line,
    /** All guests in one list; a moderator is told by the word in the role’s place. */
    lines: () =>
      item.guests.map(guest => {
        if (guest.role !== 'moderator') return line(guest, { role: 'speaker' })
        remember(guest, 'moderator', { organisation: guest.organisation })
        return `${guest.name}, ${draw.label('moderator').toLowerCase()}, ${guest.organisation}`
      }),
    /** Guests under a label each role. */
    groups: () =>
      (['leader', 'speaker', 'panelist', 'moderator'] as const).flatMap(role => {
        const guests = item.guests.filter(guest => guest.role === role)
        return guests.length > 0 ? [{ label: draw.label(role), lines: guests.map(guest => line(guest)) }] : []
      }),
    /** "A, B och C": names alone. */
    names: () => draw.listed(item.guests.map(guest => line(guest, { role: 'speaker', form: 'name' }))),
    /** "A (X), B (Y) och C (Z)". */
    bracketed: () =>
      draw.listed(item.guests.map(guest => line(guest, { role: 'speaker', form: 'brackets' }))),
    /** "Föreläsning med A och B". */
    by: () => {
      const names = draw.listed(item.guests.map(guest => line(guest, { role: 'speaker', form: 'name' })))
      const phrase = random.pick(stock.labels.by)
      // "Föreläsning med …" says the kind, too.
      const kind = /^\p{Lu}\p{Ll}{4,}(?=\s(?:med|av)\s)/u.exec(phrase)?.[0]
      if (kind) session.kind ??= kind
      return phrase.replace('{names}', names)
    },
    /** Organiser and language said in sentences, each a paragraph of its own. */
    asides: () => {
      const sentences: string[] = []
      const [organiser] = item.organiser.split(', ')
      if (organiser && !session.organiser)
        sentences.push(random.pick(stock.labels.arranged).replace('{name}', said('organiser', organiser)))
      if (!session.language) {
        const [sentence, language] = random.pick(stock.labels.heldIn)
        said('language', language)
        sentences.push(sentence)
      }
      session.blocks.push(...sentences.map(text => blockOf({ text })))
      return sentences
    },
    /** "Workshopen leds av X från Y.", a paragraph of its own. */
    ledBy: () => {
      const [guest] = item.guests
      if (!guest) return ''
      remember(guest, 'leader', { organisation: guest.organisation })
      const text = random
        .pick(stock.labels.ledBy)
        .replace('{name}', guest.name)
        .replace('{org}', guest.organisation)
      session.blocks.push({ kind: 'paragraph', text: [{ text }] })
      return text
    },
    inConversation: () => {
      const [guest, other] = item.guests
      if (!guest || !other) return ''
      for (const one of [guest, other]) truth.freeRoles.push(remember(one, 'speaker', {}))
      return random
        .pick(stock.labels.inConversation)
        .replace('{name}', guest.name)
        .replace('{other}', other.name)
    },
    image: (guest: Guest, src: string) => {
      const person = session.people.find(({ name }) => name === guest.name)
      if (person) person.image = src
      return src
    },
    url: (path: string) => {
      session.url = new URL(path, draw.origin).href
      return path
    },
    body: (most = Number.POSITIVE_INFINITY) => {
      const pieces = item.body.slice(0, most)
      session.blocks.push(...pieces.map(blockOf))
      return pieces
    },
    /** The first paragraph, in one text. */
    summary: () => {
      const first = item.body.find(piece => 'text' in piece)
      if (first) session.blocks.push(blockOf(first))
      return first && 'text' in first ? first.text : ''
    },
  }
}

function blockOf(piece: Piece): Block {
  if ('heading' in piece) return { kind: 'heading', level: 3, text: [{ text: piece.heading }] }
  if ('text' in piece) return { kind: 'paragraph', text: [{ text: piece.text }] }
  return { kind: 'list', ordered: piece.ordered, items: piece.list.map(text => ({ text: [{ text }] })) }
}
