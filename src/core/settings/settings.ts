import * as v from 'valibot'

/** Every setting with its form and its only default. A stored value of another form counts as not set. */
const SETTINGS = {
  /** The language of the extension’s own words; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'sv', 'en']), 'auto'),
  /** Hosts whose damaged pages are repaired by themselves; `*` for all. */
  repairSites: v.fallback(v.array(v.string()), []),
}

const schema = v.fallback(v.object(SETTINGS), { language: 'auto', repairSites: [] })

export type Settings = v.InferOutput<typeof schema>

/** Makes settings of whatever was stored, or of nothing. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(schema, stored)
}
