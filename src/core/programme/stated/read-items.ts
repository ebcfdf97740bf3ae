import type { PageItem } from '../../page/page.ts'
import { readMoment, type Stated } from './stated.ts'

/** The properties of microdata, h-event and hCalendar by what they say. */
const NAMES = {
  name: ['name', 'summary', 'p-name', 'p-summary'],
  start: ['startdate', 'dtstart', 'dt-start'],
  end: ['enddate', 'dtend', 'dt-end'],
  place: ['location', 'p-location'],
  organiser: ['organizer', 'organiser', 'p-organizer'],
  description: ['description', 'p-description'],
  url: ['url', 'u-url'],
  status: ['eventstatus'],
  person: ['performer', 'performers', 'speaker', 'p-speaker', 'attendee', 'actor', 'contributor'],
  personName: ['name', 'fn', 'p-name'],
  personTitle: ['jobtitle', 'title', 'p-job-title', 'p-role'],
  personOrganisation: ['worksfor', 'affiliation', 'org', 'p-org'],
  part: ['subevent', 'subevents'],
} as const

/** Microdata nests as deep as the page does; this is enough for a schedule with parallel sessions. */
const DEEPEST = 6

/** The events in a page’s microdata and microformats. */
export function readItems(items: readonly PageItem[]): Stated[] {
  return items.flatMap(item => eventOf(item, 0))
}

function eventOf(item: PageItem, depth: number): Stated[] {
  const name = textOf(item, NAMES.name)
  if (!name || depth > DEEPEST) return []
  const [start, end] = [
    readMoment(textOf(item, NAMES.start) ?? ''),
    readMoment(textOf(item, NAMES.end) ?? ''),
  ]
  const [place, organiser, description, url] = [
    NAMES.place,
    NAMES.organiser,
    NAMES.description,
    NAMES.url,
  ].map(names => textOf(item, names))
  return [
    {
      name,
      ...(start && { start }),
      ...(end && { end }),
      ...(place && { place }),
      ...(organiser && { organiser }),
      ...(description && { description }),
      ...(url && { url }),
      ...(/Cancelled$/u.test(textOf(item, NAMES.status) ?? '') && { cancelled: true as const }),
      people: valuesOf(item, NAMES.person).flatMap(personOf),
      parts: valuesOf(item, NAMES.part).flatMap(value =>
        typeof value === 'string' ? [] : eventOf(value, depth + 1),
      ),
    },
  ]
}

function personOf(value: string | PageItem): Stated['people'] {
  if (typeof value === 'string') return value ? [{ name: value }] : []
  const [name, title, organisation] = [NAMES.personName, NAMES.personTitle, NAMES.personOrganisation].map(
    names => textOf(value, names),
  )
  if (!name || /Organization$/u.test(value.type)) return []
  return [{ name, ...(title && { title }), ...(organisation && { organisation }) }]
}

function valuesOf(item: PageItem, names: readonly string[]): (string | PageItem)[] {
  return item.properties.filter(([name]) => names.includes(name.toLowerCase())).map(([, value]) => value)
}

/** The first text that a property has; of an item its name. */
function textOf(item: PageItem, names: readonly string[]): string | undefined {
  const [value] = valuesOf(item, names)
  if (typeof value === 'string' || value === undefined) return value || undefined
  const [name] = valuesOf(value, NAMES.personName)
  return typeof name === 'string' && name ? name : undefined
}
