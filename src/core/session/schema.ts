import * as v from 'valibot'
import type { SavedSession } from './saved-session.ts'
import type { Block, Item, Programme, Session } from './session.ts'

/** The model as valibot schemas: for every border that a session crosses (storage, messages, import). */
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)
const text = v.string()

const runSchema = v.object({
  text,
  strong: optional(v.literal(true)),
  em: optional(v.literal(true)),
  href: optional(text),
  lang: optional(text),
  title: optional(text),
})
const runs = v.array(runSchema)
const lang = optional(text)

const itemSchema: v.GenericSchema<Item> = v.lazy(() =>
  v.object({ text: runs, blocks: optional(v.array(blockSchema)) }),
)

const blockSchema: v.GenericSchema<Block> = v.lazy(() =>
  v.variant('kind', [
    v.object({ kind: v.literal('heading'), level: v.picklist([2, 3, 4, 5, 6]), text: runs, lang }),
    v.object({ kind: v.literal('paragraph'), text: runs, lang }),
    v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(itemSchema), lang }),
    v.object({ kind: v.literal('quote'), blocks: v.array(blockSchema), lang }),
    v.object({ kind: v.literal('image'), src: text, alt: text, caption: optional(runs), lang }),
    v.object({
      kind: v.literal('table'),
      header: optional(v.array(runs)),
      rows: v.array(v.array(runs)),
      caption: optional(runs),
      lang,
    }),
  ]),
)

const personSchema = v.object({
  name: text,
  role: v.picklist(['leader', 'speaker', 'moderator', 'panelist', 'host', 'organiser', 'other']),
  roleText: optional(text),
  title: optional(text),
  organisation: optional(text),
  image: optional(text),
})

const registrationSchema = v.object({
  text: optional(text),
  url: optional(text),
  until: optional(text),
  state: optional(v.picklist(['open', 'closed', 'full', 'none'])),
})

export const sessionSchema: v.GenericSchema<Session> = v.object({
  id: text,
  kind: optional(text),
  number: optional(text),
  title: text,
  track: optional(text),
  day: optional(text),
  start: optional(text),
  end: optional(text),
  timeZone: optional(text),
  place: optional(text),
  language: optional(text),
  organiser: optional(text),
  cancelled: optional(v.literal(true)),
  people: v.array(personSchema),
  blocks: v.array(blockSchema),
  accessibility: v.array(text),
  registration: optional(registrationSchema),
  url: optional(text),
})

const repairSchema = v.object({
  session: optional(text),
  path: text,
  start: v.number(),
  end: v.number(),
  before: text,
  after: text,
  damage: text,
  confidence: v.number(),
  readings: optional(v.array(text)),
})

const sourceSchema = v.object({ url: text, title: text, site: optional(text) })
const eventSchema = v.object({
  name: text,
  start: optional(text),
  end: optional(text),
  place: optional(text),
})

export const programmeSchema: v.GenericSchema<Programme> = v.object({
  kind: v.picklist(['session', 'schedule', 'other']),
  language: text,
  source: sourceSchema,
  event: optional(eventSchema),
  sessions: v.array(sessionSchema),
  repairs: v.array(repairSchema),
})

export const savedSessionSchema: v.GenericSchema<SavedSession> = v.object({
  id: text,
  session: sessionSchema,
  repairs: v.array(repairSchema),
  language: text,
  source: sourceSchema,
  event: optional(eventSchema),
  savedAt: v.number(),
})
