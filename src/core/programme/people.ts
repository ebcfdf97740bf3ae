import type { Person } from '../session/session.ts'
import { alternatives } from './alternatives.ts'
import type { Line } from './lines.ts'
import { looksLikeName, NAME } from './name.ts'
import type { Draft } from './settle.ts'
import { matched, type Span, slice, split } from './span.ts'
import { LED_BY, LED_THINGS, PERSON_LABELS } from './words.ts'

type Role = Person['role']
type DraftPerson = Draft<Person>

/** Who takes part, and the lines that said nothing else (they leave the text; a sentence stays in it). */
export type People = { people: DraftPerson[]; used: Set<Span> }

const LED = new RegExp(
  `(?:^|[.!?]\\s+|\\n)(?<role>${alternatives(LED_THINGS)}\\s+(?<verb>${alternatives(Object.keys(LED_BY))}))\\s+(?<names>${NAME}[^.!?\\n]*)`,
  'du',
)
const SENTENCE_NAME = new RegExp(
  `^(?<name>${NAME})(?:\\s*(?:,|från|på|vid|fr\\.)\\s*(?<organisation>\\p{Lu}[^,;]*?))?(?=$|\\s+och\\s+|\\s+samt\\s+|[,;])`,
  'du',
)

const LABEL = new RegExp(
  `^(?<label>${alternatives(Object.keys(PERSON_LABELS))})\\s*:\\s*(?<rest>.*)$`,
  'dius',
)
const LABEL_ALONE = new RegExp(`^(?<label>${alternatives(Object.keys(PERSON_LABELS))})\\s*:?$`, 'u')

/** Reads the people of a session from its lines: sentences ("Workshopen leds av …") and labels ("Moderator: …"). */
export function readPeople(lines: readonly Line[]): People {
  const people: DraftPerson[] = []
  const used = new Set<Span>()
  for (const [index, line] of lines.entries()) {
    people.push(...fromSentence(line.span))
    const labelled = LABEL.exec(line.span.text)
    if (labelled?.groups) {
      const found = fromLabelled(line.span, labelled)
      people.push(...found)
      if (found.length > 0 || labelled.groups['rest'] === '') used.add(line.span)
      if (labelled.groups['rest'] !== '') continue
    }
    const label = LABEL_ALONE.exec(line.span.text)?.groups?.['label']
    if (!label) continue
    for (const next of following(lines, index + 1)) {
      people.push(
        personLine(
          next.span,
          PERSON_LABELS[label.toLowerCase()] ?? 'other',
          slice(line.span, 0, label.length),
        ),
      )
      used.add(next.span)
      used.add(line.span)
    }
  }
  return { people: withoutRepeats(people), used }
}

/** The lines under a label that stands alone, as long as each is a person’s line. */
function following(lines: readonly Line[], from: number): Line[] {
  const end = lines.findIndex((line, index) => index >= from && !isPersonLine(line.span.text))
  return lines.slice(from, end < 0 ? undefined : end)
}

/** Whether a line is a name, alone or followed by a comma and what the person is. */
export function isPersonLine(text: string): boolean {
  const [name, ...rest] = text.split(',')
  return (
    text.length < 250 &&
    name !== undefined &&
    looksLikeName(name.trim()) &&
    rest.every(part => part.trim().length < 100) &&
    !/[.!?]$/u.test(text)
  )
}

function fromSentence(span: Span): DraftPerson[] {
  const match = LED.exec(span.text)
  const names = match && matched(span, match, 'names')
  const roleText = match && matched(span, match, 'role')
  const role = LED_BY[match?.groups?.['verb']?.toLowerCase() ?? '']
  if (!names || !roleText || !role) return []
  return split(names, /\s+(?:och|samt)\s+(?=\p{Lu})|;\s*/gu).flatMap(part => {
    const found = SENTENCE_NAME.exec(part.text)
    const name = found && matched(part, found, 'name')
    if (!name) return []
    const organisation = matched(part, found, 'organisation')
    return [{ name, role, roleText, ...(organisation && { organisation }) }]
  })
}

function fromLabelled(span: Span, match: RegExpExecArray): DraftPerson[] {
  const label = matched(span, match, 'label')
  const rest = matched(span, match, 'rest')
  const role = PERSON_LABELS[label?.text.toLowerCase() ?? '']
  if (!label || !rest?.text || !role) return []
  return split(rest, /[;\n]|\s+och\s+(?=\p{Lu})|,\s+(?=\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+,)/gu)
    .filter(part => isPersonLine(part.text))
    .map(part => personLine(part, role, label))
}

/** `NAME`, `NAME, ORGANISATION` or `NAME, TITLE, …, ORGANISATION`. */
function personLine(span: Span, role: Role, roleText: Span): DraftPerson {
  const parts = split(span, /\s*,\s+/gu)
  const name = parts[0] ?? span
  const organisation = parts.length > 1 ? parts.at(-1) : undefined
  const title =
    parts.length > 2
      ? slice(
          span,
          (parts[1]?.at ?? 0) - span.at,
          (parts.at(-2)?.at ?? 0) - span.at + (parts.at(-2)?.text.length ?? 0),
        )
      : undefined
  return { name, role, roleText, ...(title && { title }), ...(organisation && { organisation }) }
}

function withoutRepeats(people: DraftPerson[]): DraftPerson[] {
  const seen = new Set<string>()
  return people.filter(({ name, role }) => {
    const key = `${typeof name === 'string' ? name : name.text}|${String(role)}`
    return !seen.has(key) && seen.add(key)
  })
}
