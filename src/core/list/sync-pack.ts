import * as v from 'valibot'
import { dayOf } from '../session/when.ts'
import { FIELDS, type Field } from './entry.ts'
import { factsSchema } from './entry-schema.ts'
import type { SyncRecord } from './sync-record.ts'

/**
 * Records as the browser’s sync holds them, one item each. Its quotas (`storage.sync`, the same in Chromium and Firefox):
 * 102,400 bytes, 8,192 an item, 512 items. We stay a little below, for browsers differ in how they count.
 */
const QUOTA = { bytes: 100_000, itemBytes: 8_000, items: 500 }
const PREFIX = 'session:'
/** A removal is remembered this long (ms): time enough for a machine that was off. */
const REMEMBERED = 180 * 86_400_000

const contentSchema = v.object({
  facts: factsSchema,
  url: v.string(),
  page: v.string(),
  event: v.exactOptional(v.string()),
  timeZone: v.exactOptional(v.string()),
  language: v.string(),
  savedAt: v.number(),
  own: v.exactOptional(v.literal(true)),
})

/** Short names and no empty values: the room is small. `t` holds the times of change in the order of `FIELDS`, all but the first as differences from it. */
const packedSchema = v.object({
  t: v.pipe(v.array(v.number()), v.length(FIELDS.length)),
  x: v.exactOptional(v.literal(1)),
  c: contentSchema,
  m: v.exactOptional(v.literal(1)),
  n: v.exactOptional(v.string()),
  g: v.exactOptional(v.array(v.string())),
  r: v.exactOptional(v.number()),
  q: v.exactOptional(v.array(v.string())),
})
type Packed = v.InferOutput<typeof packedSchema>
export type SyncItems = Record<string, Packed>

/** What fits, and the ids of what does not: the latest days stay, removals come before what is long past. */
export function packRecords(
  records: readonly SyncRecord[],
  now: number,
): { items: SyncItems; leftOut: string[] } {
  const items: SyncItems = {}
  const leftOut: string[] = []
  let bytes = 0
  let count = 0
  for (const record of records.filter(one => worthKeeping(one, now)).sort(byWorth)) {
    const packed = pack(record)
    const size = bytesOf(PREFIX + record.id, packed)
    const fits = size <= QUOTA.itemBytes && bytes + size <= QUOTA.bytes && count < QUOTA.items
    if (fits) {
      items[PREFIX + record.id] = packed
      bytes += size
      count += 1
    } else if (record.presence.value) leftOut.push(record.id)
  }
  return { items, leftOut }
}

/** The records of what the browser’s sync holds; what is of another form (or another version’s) is passed over. */
export function unpackRecords(items: Record<string, unknown>): SyncRecord[] {
  return Object.entries(items).flatMap(([key, item]) => {
    const packed = v.safeParse(packedSchema, item)
    return key.startsWith(PREFIX) && packed.success ? [unpack(key.slice(PREFIX.length), packed.output)] : []
  })
}

/** Is this a key of ours, whatever stands under it? */
export function isSyncKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

function pack(record: SyncRecord): Packed {
  const first = record.presence.at
  const [, ...others] = FIELDS
  return {
    t: [first, ...others.map(field => record[field].at - first)],
    ...(!record.presence.value && { x: 1 as const }),
    c: record.content.value,
    ...(record.state.value === 'maybe' && { m: 1 as const }),
    ...(record.notes.value && { n: record.notes.value }),
    ...(record.tags.value.length > 0 && { g: record.tags.value }),
    ...(record.remindBefore.value !== undefined && { r: record.remindBefore.value }),
    ...(record.quietWith.value.length > 0 && { q: record.quietWith.value }),
  }
}

function unpack(id: string, { t, x, c, m, n, g, r, q }: Packed): SyncRecord {
  const first = t[0] ?? 0
  const at = (field: Field) => (field === 'presence' ? first : first + (t[FIELDS.indexOf(field)] ?? 0))
  return {
    id,
    presence: { at: first, value: !x },
    content: { at: at('content'), value: c },
    state: { at: at('state'), value: m ? 'maybe' : 'going' },
    notes: { at: at('notes'), value: n ?? '' },
    tags: { at: at('tags'), value: g ?? [] },
    remindBefore: { at: at('remindBefore'), value: r },
    quietWith: { at: at('quietWith'), value: q ?? [] },
  }
}

function worthKeeping({ presence }: SyncRecord, now: number): boolean {
  return presence.value || presence.at > now - REMEMBERED
}

function byWorth(a: SyncRecord, b: SyncRecord): number {
  return dayFor(b).localeCompare(dayFor(a)) || b.presence.at - a.presence.at || (a.id < b.id ? -1 : 1)
}

/** What has no date may still come. */
const dayFor = ({ content }: SyncRecord) => dayOf(content.value.facts) ?? '9999'

/** As the browsers count: the key and the value as JSON in UTF-8. Chromium writes "<" and U+2028/9 as six characters. */
function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\u003C')
  return new TextEncoder().encode(key + json).length
}
