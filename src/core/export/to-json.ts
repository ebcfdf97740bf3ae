/** The own format: complete, versioned, and read by `core/import/from-json.ts` whatever its version. */
export const JSON_FORMAT = 'klarspar-list'
const JSON_VERSION = 2

/** Entries as one JSON file. `at` is in milliseconds since 1970. */
export function toJson(entries: readonly unknown[], at: number): string {
  const head = { format: JSON_FORMAT, version: JSON_VERSION, writtenAt: new Date(at).toISOString() }
  // One entry a line: a large file can be compared and read in pieces.
  const lines = entries.map(entry => JSON.stringify(entry)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`
}
