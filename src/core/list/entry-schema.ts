import * as v from 'valibot'
import { savedSessionSchema } from '../session/schema.ts'
import { type Body, bodyOf, type Card, cardOf, type Entry, newEntry } from './entry.ts'

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

/** A card of a stored record, or undefined where it is of another form. */
export function cardFrom(stored: unknown): Card | undefined {
  if (!isRecord(stored) || !isRecord(stored['session'])) return undefined
  const whole = v.safeParse(entrySchema, {
    ...stored,
    repairs: [],
    session: { ...stored['session'], blocks: [] },
  })
  return whole.success && agreed(whole.output) ? cardOf(whole.output) : undefined
}

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
