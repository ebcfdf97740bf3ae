import type { Person } from '../session/session.ts'
import { isCapitalAt } from './letters.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import type { PersonLine } from './person-line.ts'
import { partedSentence } from './person-list.ts'
import type { Span } from './span.ts'
import { leadingVerb } from './title-and-person.ts'

/** People, what names their part, and what a line says behind them. */
type LedLine = { people: PersonLine[]; label: Span; role: Person['role']; more?: Span }

/** "Leds av Åsa Berg, KTH. Samling vid porten.": a line without a subject, whose verb is a label; undefined for any other. */
export function readLedLine(line: Span): LedLine | undefined {
  const led = isCapitalAt(line.text, 0) ? leadingVerb(line) : undefined
  if (!led) return undefined
  const { who, more } = partedSentence(led.behind)
  const people = peopleBehindLabel(who)
  return people.length > 0 ? { people, label: led.label, role: led.role, ...(more && { more }) } : undefined
}
