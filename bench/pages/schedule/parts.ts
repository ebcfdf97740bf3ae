import type { Draw } from '../draw.ts'
import type { Item } from '../invent.ts'
import type { Telling } from '../telling.ts'

/** How one page tells each of its sessions. */
export type Habits = {
  kind: 'prefix' | 'apart' | 'none'
  people: 'full' | 'brackets' | 'names' | 'labelled' | 'by'
  place: 'bare' | 'labelled' | 'none'
  text: 'whole' | 'summary' | 'none'
}

export function habits(draw: Draw, fixed: Partial<Habits> = {}): Habits {
  const { random } = draw
  return {
    kind: random.pick(['prefix', 'apart', 'none', 'none'] as const),
    people: random.pick(['full', 'full', 'brackets', 'names', 'labelled', 'by'] as const),
    place: random.pick(['bare', 'labelled', 'none'] as const),
    text: random.pick(['summary', 'whole', 'none'] as const),
    ...fixed,
  }
}

/** The days with their items, in order. */
export function days({ event }: Draw): { day: number; items: Item[] }[] {
  return event.days.map((_, day) => ({ day, items: event.items.filter(item => item.day === day) }))
}

/** Items that start together. */
export function slots(items: readonly Item[]): Item[][] {
  const found = new Map<number, Item[]>()
  for (const item of items) found.set(item.start, [...(found.get(item.start) ?? []), item])
  return [...found.values()]
}

/** "Seminarium: Title" where that is the habit; the word for cancelled goes first. */
export function titleText(told: Telling, { kind }: Habits): string {
  const title = told.titleOrCancelled()
  return kind === 'prefix' && told.item.kind && !told.item.cancelled ? `${told.kind()}: ${title}` : title
}

/** The lines about people, in the page’s way. */
export function peopleLines(told: Telling, { people }: Habits): string[] {
  if (told.item.guests.length === 0) return []
  if (people === 'full') return told.lines()
  if (people === 'brackets') return [told.bracketed()]
  if (people === 'names') return [told.names()]
  if (people === 'by') return [told.by()]
  return told.groups().map(({ label, lines }) => `${label}: ${lines.join('; ')}`)
}

/** "Plats: Hörsal 3", "Hörsal 3" or nothing. */
export function placeText(draw: Draw, told: Telling, { place }: Habits): string {
  if (place === 'none' || told.item.sort === 'pause') return ''
  return place === 'bare' ? told.place() : `${draw.label('place')}: ${told.place()}`
}

export function schedulePath({ random }: Draw): string {
  return random.pick([
    '/program',
    '/program/',
    '/schema',
    '/programme.html',
    '/konferens/program',
    '/event/program-2/',
  ])
}
