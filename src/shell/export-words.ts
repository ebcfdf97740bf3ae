import type { ExportWords } from '../core/export/session-lines.ts'
import { formatDay, formatTimes } from '../view/format-time.ts'
import type { Words } from '../view/words/words.ts'

/** The words and the ways of writing time that files are written with. */
export function exportWords(words: Words): ExportWords {
  return {
    ...words,
    day: session => formatDay(session, words.language),
    times: session => formatTimes(session, words.language),
  }
}
