import type { Exportable } from './exportable.ts'
import type { FormatId } from './format-ids.ts'
import { plainCharacters } from './plain-characters.ts'
import type { ExportWords } from './session-lines.ts'
import { toCsv } from './to-csv.ts'
import { toIcs, type Written } from './to-ics.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

/** What every kind of file is written with: the time (ms since 1970) and the person’s words. */
type ExportContext = { at: number; words: ExportWords }

/** A kind of file: how its name ends, its media type, and how it is written. */
export type Format = {
  extension: string
  mediaType: string
  write: (sessions: readonly Exportable[], context: ExportContext) => Written
}

/** Every kind of file that sessions can be saved as. To add one: a line here, its id in format-ids.ts, its words. */
export const FORMATS: Record<FormatId, Format> = {
  ics: {
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: (sessions, { at }) => toIcs(sessions, at),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (sessions, { at }) => whole(toJson(sessions, at)),
  },
  md: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: (sessions, { words }) =>
      whole(sessions.map(one => withNotes(toMarkdown(one, words), one)).join('\n---\n\n')),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: sessions => whole(toCsv(sessions)),
  },
  text: {
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: (sessions, { words }) =>
      whole(sessions.map(one => withNotes(toText(one, words), one)).join('\n\n')),
  },
}

const whole = (text: string): Written => ({ text, leftOut: 0 })

/** The person’s own note after the session, as it was written. */
function withNotes(text: string, { notes }: Exportable): string {
  return plainCharacters(notes ? `${text}\n${notes.trim()}\n` : text)
}
