import { slug } from '../around.ts'
import type { Draw } from '../draw.ts'
import type { Telling } from '../telling.ts'

/** The one session of a single page. */
export function tellOnly(draw: Draw): Telling {
  const [item] = draw.event.items
  if (!item) throw new Error('an event without items')
  return draw.tell(item)
}

/** What stands over a session: a line of its own above the title, and the title with what is before it. */
export type Headline = { kicker?: string; title: string }

/** The ways in which kind and number come with a title. */
export function headline(draw: Draw, told: Telling): Headline {
  const { random } = draw
  const luck = random.next()
  const number = String(random.between(1, 28))
  if (told.item.cancelled || luck < 0.2) return { title: told.titleOrCancelled() }
  if (luck < 0.45) return { kicker: told.kind(), title: told.title() }
  if (luck < 0.6) return { kicker: told.kind(), title: `${told.number(number)}. ${told.title()}` }
  if (luck < 0.7) return { title: `${told.number(number)}. ${told.title()}` }
  if (luck < 0.82) return { title: `${told.kind()}: ${told.title()}` }
  if (luck < 0.92) return { title: `${told.kind()} ${told.number(number)}: ${told.title()}` }
  const code = told.number(`${random.pick(['A', 'B', 'S'])}${random.between(1, 12)}`)
  return { title: `${code}: ${told.title()}` }
}

/** A labelled fact; `field` is what it tells. */
export type Fact = {
  field: 'time' | 'day' | 'place' | 'organiser' | 'language' | 'accessibility' | 'signup' | 'contact'
  label: string
  value: string
}

/** Labelled facts about the session: nearly always time and place, the rest now and then. */
export function facts(draw: Draw, told: Telling, rest = 0.35): Fact[] {
  const { random, stock } = draw
  const found: Fact[] = []
  const add = (field: Fact['field'], value: string) => found.push({ field, label: draw.label(field), value })
  if (random.chance(0.6)) {
    add('day', told.day())
    add('time', random.chance(0.08) ? told.openTime() : told.time())
  } else if (random.chance(0.85)) add('time', `${told.day()}, ${told.time()}`)
  if (random.chance(0.85)) add('place', told.place())
  else if (random.chance(0.3)) add('place', random.pick(stock.labels.placeLater))
  if (random.chance(rest)) add('organiser', told.organiser())
  if (random.chance(rest)) add('language', told.language())
  if (random.chance(rest)) add('accessibility', told.aids().join(', '))
  if (random.chance(rest)) {
    const value = random.pick(stock.surroundings.signup)
    add('signup', value)
    tolerate(draw, 'signup', value)
  }
  if (random.chance(rest / 2)) {
    const name = draw.freeName(`${random.pick(stock.firstNames)} ${random.pick(stock.lastNames)}`)
    const value = `${name}, ${slug(name).replace('-', '.')}@konferens.example`
    add('contact', value)
    tolerate(draw, 'contact', value)
  }
  return found
}

/** What is no field may stay in the text, in any of the ways in which a label and a value become texts. */
function tolerate(draw: Draw, name: 'signup' | 'contact', value: string): void {
  const label = draw.label(name)
  draw.tolerate(value, label, `${label}:`, `${label}: ${value}`, `${label}:${value}`, `${label} ${value}`)
}

/** Who takes part: a sentence, one line about two who talk, or lists under labels. */
export type Cast = { sentence?: string; line?: string; groups: { label: string; lines: string[] }[] }

export function cast(draw: Draw, told: Telling): Cast {
  const { random } = draw
  const { guests } = told.item
  if (guests[0]?.role === 'leader' && random.chance(0.6)) return { sentence: told.ledBy(), groups: [] }
  if (guests.length === 2 && random.chance(0.35)) return { line: told.inConversation(), groups: [] }
  if (random.chance(0.35)) return { groups: [{ label: draw.label('speaker'), lines: told.lines() }] }
  return { groups: told.groups() }
}

export function pathOf(draw: Draw, told: Telling, folder: string): string {
  return `/${folder}/${draw.random.chance(0.8) ? slug(told.item.title).slice(0, 60) : draw.random.between(1000, 9999)}`
}
