import type { Registration } from '../core/session/session.ts'
import { formatDay, formatTimes } from './format-time.ts'
import type { Words } from './words/words.ts'

/** How one signs up: in the page’s own words, else "Fullbokad. Senast lördag 3 oktober 2026 12.00", else the way there. */
export function formatRegistration(
  { text, until, state }: Registration,
  { signUp, language }: Pick<Words, 'signUp' | 'language'>,
): string {
  if (text) return text
  const day = until && formatDay({ day: until.slice(0, 10) }, language)
  const time = until && formatTimes({ start: until }, language)
  const when = day && signUp.until([day, time].filter(Boolean).join(' '))
  return [state && signUp.state[state], when].filter(Boolean).join('. ') || signUp.go
}
