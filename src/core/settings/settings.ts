import * as v from 'valibot'
import { readerSettingsSchema, usualReader } from './reader-settings.ts'

/** The form that is stored now. Whoever changes the form adds a step to `STEPS` and never edits one that has shipped. */
export const VERSION = 2

/** Every setting with its form and its only default. A stored value of another form counts as not set. */
const SETTINGS = {
  version: v.fallback(v.literal(VERSION), VERSION),
  /** The language of the extension’s own words; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'sv', 'en']), 'auto'),
  /** Hosts whose damaged pages are repaired by themselves; `*` for all. */
  repairSites: v.fallback(v.array(v.string()), []),
  /** How the reader looks, sounds and helps. */
  reader: v.fallback(readerSettingsSchema, usualReader),
}

const schema = v.object(SETTINGS)

export type Settings = v.InferOutput<typeof schema>

type Stored = Record<string, unknown>

/** Step n takes what version n + 1 stored to what version n + 2 stores. */
const STEPS: ((stored: Stored) => Stored)[] = [
  // 1 held the language alone, and no version.
  ({ language }) => ({ language, reader: {}, version: 2 }),
]

/** Makes settings of whatever was stored, by any version, or of nothing. */
export function settingsFrom(stored: unknown): Settings {
  const found: Stored = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const from = typeof found['version'] === 'number' ? found['version'] : 1
  const now = STEPS.slice(from - 1).reduce((value, step) => step(value), found)
  return v.parse(schema, now)
}
