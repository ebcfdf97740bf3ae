import type { ExportWords } from '../core/export/session-lines.ts'
import { formatRegistration } from '../view/format-registration.ts'
import { formatDay, formatTimes } from '../view/format-time.ts'
import type { ReadingWords } from '../view/words/words.ts'

/** The words and the ways of writing time that files are written with. A day is written out once: it is slow, and days are few. */
export function exportWords(words: ReadingWords): ExportWords {
  const days = new Map<string, string | undefined>()
  return {
    ...words,
    day: session => {
      const key = session.day ?? session.start ?? ''
      if (!days.has(key)) days.set(key, formatDay(session, words.language))
      return days.get(key)
    },
    times: session => formatTimes(session, words.language),
    registration: registration => formatRegistration(registration, words),
  }
}
