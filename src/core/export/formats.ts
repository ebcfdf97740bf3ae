import type { FormatId } from './format-ids.ts'
import { toCsv } from './to-csv.ts'
import { type Exportable, toIcs, type Written } from './to-ics.ts'
import { toJson } from './to-json.ts'

/** A kind of file: how its name ends, its media type, and how it is written. `at` is in milliseconds since 1970. */
type Format = {
  extension: string
  mediaType: string
  write: (sessions: readonly Exportable[], at: number) => Written
}

const whole = (text: string): Written => ({ text, leftOut: 0 })

/** Every kind of file that sessions can be saved as. To add one: a line here, its id in format-ids.ts, its words. */
export const FORMATS: Record<FormatId, Format> = {
  ics: { extension: 'ics', mediaType: 'text/calendar;charset=utf-8', write: toIcs },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (sessions, at) => whole(toJson(sessions, at)),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: sessions => whole(toCsv(sessions)),
  },
}
