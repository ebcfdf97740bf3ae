import type { Person, Registration, Session } from '../session/session.ts'

/** The words of an export, in the language of the person. */
export type ExportWords = {
  fact: Record<
    'day' | 'time' | 'place' | 'track' | 'language' | 'organiser' | 'accessibility' | 'registration',
    string
  >
  role: Record<Person['role'], string>
  people: string
  source: string
  cancelled: string
  /** "onsdag 12 november 2026" */
  day: (session: Session) => string | undefined
  /** "10.00–11.30" */
  times: (session: Session) => string | undefined
  /** "Anmäl dig senast den 3 oktober" */
  registration: (registration: Registration) => string
}

/** The facts of a session by name, in the order of the reader; only those that are known. */
export function factLines(session: Session, words: ExportWords): [name: string, value: string][] {
  const { fact } = words
  const lines: [string, string | undefined][] = [
    [fact.day, words.day(session)],
    [fact.time, words.times(session)],
    [fact.place, session.place],
    [fact.track, session.track],
    [fact.language, session.language],
    [fact.organiser, session.organiser],
    [fact.accessibility, session.accessibility.join(', ')],
    [fact.registration, registrationLine(session, words)],
  ]
  return lines.filter((line): line is [string, string] => Boolean(line[1]))
}

/** The words, and where they lead. */
function registrationLine({ registration }: Session, words: ExportWords): string | undefined {
  return registration && [words.registration(registration), registration.url].filter(Boolean).join(' ')
}

/** "Håkan Steenberg, leder, Actea". */
export function personLine(person: Person, words: ExportWords): string {
  return [person.name, person.roleText ?? words.role[person.role], person.title, person.organisation]
    .filter(Boolean)
    .join(', ')
}

/** "Programpunkt 6", or undefined where the page says neither. */
export function kicker({ kind, number }: Session): string | undefined {
  return [kind, number].filter(Boolean).join(' ') || undefined
}
