import * as v from 'valibot'
import { JSON_FORMAT } from '../export/to-json.ts'
import { entryFrom } from '../list/entry-schema.ts'
import type { Read } from '../list/merge.ts'

const fileSchema = v.object({
  format: v.literal(JSON_FORMAT),
  version: v.number(),
  entries: v.array(v.unknown()),
})

/** Reads an own file of any version: what is no entry is counted and left out. Undefined where it is no such file. */
export function fromJson(text: string): Read | undefined {
  const file = v.safeParse(fileSchema, parsed(text))
  if (!file.success) return undefined
  const entries = file.output.entries.flatMap(entry => entryFrom(entry) ?? [])
  return { entries, recurring: 0, skipped: file.output.entries.length - entries.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
