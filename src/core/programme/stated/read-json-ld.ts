import * as v from 'valibot'
import { readMoment, type Stated } from './stated.ts'

/** So many values of a page’s JSON-LD are looked at, this deep; a schedule needs far less. */
const MOST_VALUES = 50_000
const DEEPEST = 30
const MOST_EVENTS = 2000
const LONGEST_TEXT = 5000

const EVENT = /(?:Event|Festival|Hackathon|CourseInstance)$/u

type Node = Record<string, unknown>

const node = v.record(v.string(), v.unknown())
const text = v.pipe(
  v.string(),
  v.transform(said =>
    said
      .slice(0, LONGEST_TEXT)
      .replace(/<[^<>]{0,500}>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ),
  v.minLength(1),
)

/** The events in a page’s JSON-LD scripts. What is broken, too deep or of another kind is passed over. */
export function readJsonLd(scripts: readonly string[]): Stated[] {
  const roots = scripts.flatMap(parsed)
  const byId = new Map<string, Node>()
  const events: Node[] = []
  const inside = new Set<unknown>()
  const queue = roots.map(value => ({ value, depth: 0 }))
  for (let seen = 0; seen < queue.length && seen < MOST_VALUES; seen++) {
    const { value, depth } = queue[seen] ?? { value: undefined, depth: 0 }
    if (depth > DEEPEST) continue
    const children = Array.isArray(value) ? value : v.is(node, value) ? Object.values(value) : []
    for (const child of children)
      if (typeof child === 'object' && child !== null) queue.push({ value: child, depth: depth + 1 })
    if (Array.isArray(value) || !v.is(node, value)) continue
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value)
    if (isEvent(value)) events.push(value)
    for (const part of [...listOf(value['subEvent']), ...listOf(value['subEvents'])]) inside.add(part)
  }
  const resolve = (value: unknown): unknown => {
    const id = v.is(node, value) && Object.keys(value).length === 1 ? value['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  const partIds = new Set([...inside].map(resolve))
  const read = new Set<Node>()
  return events
    .filter(event => !partIds.has(event))
    .slice(0, MOST_EVENTS)
    .flatMap(event => eventOf(event, resolve, read))
}

function parsed(script: string): unknown[] {
  try {
    return [JSON.parse(script)]
  } catch (reason) {
    if (reason instanceof SyntaxError || reason instanceof RangeError) return []
    throw reason
  }
}

function isEvent(value: Node): boolean {
  return listOf(value['@type']).some(type => typeof type === 'string' && EVENT.test(type))
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function eventOf(event: Node, resolve: (value: unknown) => unknown, read: Set<Node>): Stated[] {
  if (read.has(event) || read.size > MOST_EVENTS) return []
  read.add(event)
  const nameOf = (value: unknown) =>
    textIn(v.is(node, resolve(value)) ? (resolve(value) as Node)['name'] : value)
  const name = textIn(event['name']) ?? textIn(event['headline'])
  if (!name) return []
  const [start, end] = ['startDate', 'endDate'].map(key => readMoment(textIn(event[key]) ?? ''))
  const place = placeOf(resolve(listOf(event['location'])[0]))
  const organiser = nameOf(listOf(event['organizer'])[0])
  const description = textIn(event['description'])
  const url = textIn(event['url'])
  const people = ['performer', 'performers', 'speaker', 'actor', 'contributor']
    .flatMap(key => listOf(event[key]))
    .map(resolve)
    .flatMap(personOf)
  const registration = registrationOf(resolve(listOf(event['offers'])[0]))
  const parts = [...listOf(event['subEvent']), ...listOf(event['subEvents'])]
    .map(resolve)
    .filter(part => v.is(node, part) && isEvent(part))
    .flatMap(part => eventOf(part as Node, resolve, read))
  return [
    {
      name,
      ...(start && { start }),
      ...(end && { end }),
      ...(place && { place }),
      ...(organiser && { organiser }),
      ...(description && { description }),
      ...(url && { url }),
      ...(/Cancelled$/u.test(textIn(event['eventStatus']) ?? '') && { cancelled: true as const }),
      ...(registration && { registration }),
      people,
      parts,
    },
  ]
}

function textIn(value: unknown): string | undefined {
  const [first] = listOf(value)
  const found = v.safeParse(
    text,
    v.is(node, first) && !Array.isArray(first) ? (first['@value'] ?? first['name']) : first,
  )
  return found.success ? found.output : undefined
}

function placeOf(value: unknown): string | undefined {
  if (!v.is(node, value) || Array.isArray(value)) return textIn(value)
  const address = v.is(node, value['address']) ? value['address']['streetAddress'] : value['address']
  return textIn(value['name']) ?? textIn(address)
}

/** An Offer of schema.org: what of it is about taking part, rather than about money. */
function registrationOf(value: unknown): Stated['registration'] {
  if (!v.is(node, value) || Array.isArray(value)) return undefined
  const url = textIn(value['url'])
  const until = readMoment(textIn(value['validThrough']) ?? textIn(value['availabilityEnds']) ?? '')
  const availability = textIn(value['availability']) ?? ''
  const state = /(?:SoldOut|OutOfStock)$/u.test(availability)
    ? 'full'
    : /(?:InStock|LimitedAvailability|PreOrder|PreSale)$/u.test(availability)
      ? 'open'
      : undefined
  return url || until || state
    ? { ...(url && { url }), ...(until && { until }), ...(state && { state }) }
    : undefined
}

/** What some sites state in place of a name. */
const TYPES = /^(?:Organization|Person|PerformingGroup|MusicGroup)$/u

function personOf(value: unknown): Stated['people'] {
  if (!v.is(node, value) || Array.isArray(value)) {
    const name = textIn(value)
    return name && !TYPES.test(name) ? [{ name }] : []
  }
  const name = textIn(value['name'])
  if (!name || listOf(value['@type']).some(type => type === 'Organization')) return []
  const [title, organisation, image] = [
    textIn(value['jobTitle']),
    textIn(value['worksFor'] ?? value['affiliation']),
    textIn(value['image']),
  ]
  return [{ name, ...(title && { title }), ...(organisation && { organisation }), ...(image && { image }) }]
}
