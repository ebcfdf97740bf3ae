import * as v from 'valibot'
import { savedSessionSchema } from '../session/schema.ts'
import { type Body, bodyOf, type Card, cardOf, type Entry, FIELDS, newEntry } from './entry.ts'

/** The stored form of an entry, for every border that it crosses: the database, files, pasted text, sync. */
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)
const stamp = v.pipe(v.number(), v.finite())

export const factsSchema = v.object({
  title: v.string(),
  day: optional(v.string()),
  start: optional(v.string()),
  end: optional(v.string()),
  place: optional(v.string()),
  cancelled: optional(v.literal(true)),
  people: v.array(v.string()),
})

const marksSchema = v.object({
  state: v.picklist(['going', 'maybe']),
  notes: v.string(),
  tags: v.array(v.string()),
  remindBefore: optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_160))),
  quietWith: v.array(v.string()),
  own: optional(v.literal(true)),
  partial: optional(v.literal(true)),
  known: optional(factsSchema),
  missing: optional(v.literal(true)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changedAt: v.object({
    presence: stamp,
    content: stamp,
    state: stamp,
    notes: stamp,
    tags: stamp,
    remindBefore: stamp,
    quietWith: stamp,
  }),
})

const entrySchema: v.GenericSchema<Entry> = v.intersect([savedSessionSchema, marksSchema])

/**
 * An entry of whatever was stored: as it is now, or as version 1 kept it (the session alone). Undefined where it is
 * neither, or where the entry and its session do not agree on their id.
 */
export function entryFrom(stored: unknown): Entry | undefined {
  const now = v.safeParse(entrySchema, stored)
  if (now.success) return agreed(now.output)
  const first = v.safeParse(savedSessionSchema, stored)
  return first.success ? agreed(newEntry(first.output)) : undefined
}

/**
 * A card of a stored record, or undefined where it is of another form. Written by hand and not as a schema: the popup
 * reads every card before its first screen, and for 10,000 of them the schema takes longer than all the rest
 * (`npx tsx bench/list.ts`). Whole entries, and all that comes from outside, are checked by the schema.
 */
export function cardFrom(stored: unknown): Card | undefined {
  return isCard(stored) ? stored : undefined
}

function isCard(stored: unknown): stored is Card {
  if (!isRecord(stored)) return false
  const { id, session, source, changedAt, event, known } = stored
  return (
    isRecord(session) &&
    isRecord(source) &&
    isRecord(changedAt) &&
    session['id'] === id &&
    isText(id, session['title'], stored['language'], stored['notes'], source['url'], source['title']) &&
    isOptionalText(session['day'], session['start'], session['end'], session['timeZone']) &&
    isOptionalText(session['place'], session['kind'], session['number'], session['track'], session['url']) &&
    isOptionalText(session['organiser'], session['language'], source['site']) &&
    isRegistration(session['registration']) &&
    (event === undefined || (isRecord(event) && isText(event['name']))) &&
    (known === undefined || v.is(factsSchema, known)) &&
    areTexts(stored['tags']) &&
    areTexts(stored['quietWith']) &&
    Array.isArray(session['people']) &&
    session['people'].every(person => isRecord(person) && isText(person['name'])) &&
    (stored['state'] === 'going' || stored['state'] === 'maybe') &&
    (stored['remindBefore'] === undefined || typeof stored['remindBefore'] === 'number') &&
    FIELDS.every(field => typeof changedAt[field] === 'number') &&
    typeof stored['savedAt'] === 'number' &&
    typeof stored['revision'] === 'number'
  )
}

const isText = (...values: unknown[]) => values.every(value => typeof value === 'string')
const isOptionalText = (...values: unknown[]) =>
  values.every(value => value === undefined || typeof value === 'string')
const isRegistration = (value: unknown) =>
  value === undefined || (isRecord(value) && isOptionalText(value['text'], value['url'], value['until']))
const areTexts = (value: unknown) => Array.isArray(value) && isText(...value)

/** Both halves of a stored record, or undefined where it is no entry. */
export function halvesFrom(stored: unknown): { card: Card; body: Body } | undefined {
  const entry = entryFrom(stored)
  return entry && { card: cardOf(entry), body: bodyOf(entry) }
}

function agreed(entry: Entry): Entry | undefined {
  return entry.id === entry.session.id ? entry : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
