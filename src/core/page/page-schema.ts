import * as v from 'valibot'
import type { Glimpse } from './glimpse.ts'
import type { Page, PageBlock, PageCell, PageItem } from './page.ts'

/** `Page` as a valibot schema: what comes from a page’s content script is checked before it is read. */
const textId = v.pipe(v.number(), v.integer(), v.minValue(0))
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)
const around = { names: optional(v.string()), lang: optional(v.string()) }

const cellSchema: v.GenericSchema<PageCell> = v.lazy(() =>
  v.object({
    header: optional(v.literal(true)),
    columns: optional(v.number()),
    rows: optional(v.number()),
    blocks: v.array(blockSchema),
  }),
)

const blockSchema: v.GenericSchema<PageBlock> = v.lazy(() =>
  v.variant('kind', [
    v.object({
      kind: v.literal('text'),
      text: textId,
      level: optional(v.picklist([1, 2, 3, 4, 5, 6])),
      term: optional(v.literal(true)),
      ...around,
    }),
    v.object({
      kind: v.literal('list'),
      ordered: v.boolean(),
      items: v.array(v.array(blockSchema)),
      ...around,
    }),
    v.object({
      kind: v.literal('table'),
      rows: v.array(v.array(cellSchema)),
      caption: optional(textId),
      ...around,
    }),
    v.object({ kind: v.literal('quote'), blocks: v.array(blockSchema), ...around }),
    v.object({
      kind: v.literal('image'),
      src: v.string(),
      alt: textId,
      caption: optional(textId),
      ...around,
    }),
    v.object({
      kind: v.literal('group'),
      main: optional(v.picklist(['main', 'article', 'column'])),
      blocks: v.array(blockSchema),
      ...around,
    }),
  ]),
)

const markSchema = v.object({
  start: v.number(),
  end: v.number(),
  strong: optional(v.literal(true)),
  em: optional(v.literal(true)),
  href: optional(v.string()),
  lang: optional(v.string()),
  title: optional(v.string()),
  datetime: optional(v.string()),
  names: optional(v.string()),
})

const itemSchema: v.GenericSchema<PageItem> = v.lazy(() =>
  v.object({
    type: v.string(),
    properties: v.array(v.tuple([v.string(), v.union([v.string(), itemSchema])])),
  }),
)

export const pageSchema: v.GenericSchema<Page> = v.object({
  facts: v.object({
    url: v.string(),
    title: textId,
    site: optional(textId),
    tagline: optional(textId),
    language: optional(v.string()),
    charset: v.string(),
    contentType: v.string(),
    jsonLd: v.array(v.string()),
    items: v.array(itemSchema),
    calendars: v.array(v.string()),
  }),
  texts: v.array(
    v.object({
      text: v.string(),
      marks: optional(v.array(markSchema)),
      edges: optional(v.array(v.number())),
      parts: optional(v.array(v.number())),
      shown: optional(v.string()),
    }),
  ),
  blocks: v.array(blockSchema),
})

const count = v.exactOptional(v.number())

export const glimpseSchema: v.GenericSchema<Glimpse> = v.object({
  url: v.string(),
  title: v.string(),
  lines: v.array(v.string()),
  levels: v.array(v.number()),
  leads: v.array(v.number()),
  marks: v.object({ event: count, teaching: count, calendar: count, calendarFile: count }),
})
