import type { Person } from '../session/session.ts'
import { endOfLetters, isCapitalAt } from './letters.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import type { PersonLine } from './person-line.ts'
import { partedSentence } from './person-list.ts'
import { type Span, slice } from './span.ts'
import { leadingVerb } from './title-and-person.ts'
import { WITH } from './words/telling.ts'

/** People, what names their part, and what a line says behind them. */
type LedLine = { people: PersonLine[]; label: Span; role: Person['role']; more?: Span }

/**
 * "Leds av Åsa Berg, KTH. Samling vid porten.", "with Åsa Berg. Bring a laptop": a line without a subject, whose first words are a
 * label; undefined for any other.
 */
export function readLedLine(line: Span): LedLine | undefined {
  const led = isCapitalAt(line.text, 0) ? leadingVerb(line) : withAhead(line)
  if (!led) return undefined
  const { who, more } = partedSentence(led.behind)
  const people = peopleBehindLabel(who)
  return people.length > 0 ? { people, label: led.label, role: led.role, ...(more && { more }) } : undefined
}

/** "with Åsa Berg. Bring a laptop": who is with, where a sentence stands behind; alone it is read as a sentence is. */
function withAhead(line: Span): ReturnType<typeof leadingVerb> {
  const end = endOfLetters(line.text, 0)
  if (!WITH.has(line.text.slice(0, end)) || !/[.!]\s+\p{Lu}/u.test(line.text)) return undefined
  return { label: slice(line, 0, end), role: 'speaker', behind: slice(line, end) }
}
