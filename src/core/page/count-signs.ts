import { foldDamage, swallowed } from './fold-damage.ts'
import type { Line } from './glance.ts'
import {
  ADDRESS,
  type Counts,
  DAY_AND_TIME,
  HAPPENINGS,
  KINDS,
  LABELS,
  type LabelKind,
  LED_BY,
  MEALS,
  PROGRAMME_TITLE,
  type Sign,
} from './programme-signs.ts'
import { type Timed, timed } from './timed.ts'

/** How near, in lines, a person's line stands to a label, a time or another person's line. */
const NEAR = 5

/** A line longer than this is prose: only its beginning is looked at for labels and times. */
const BEGINNING = 160

const labels = new Map<string, LabelKind>()
for (const [kind, words] of Object.entries(LABELS) as [LabelKind, string][])
  for (const word of words.split(',')) {
    const key = foldDamage(word)
    labels.set(key, kind)
    labels.set(swallowed(key), kind)
  }

/** Nothing at a conference begins before this, in minutes of the day: 6 o’clock. */
const EARLIEST = 360

/** A capitalised word, its capital perhaps damaged. */
const WORD = String.raw`(?:[\p{Lu}?&\\=%]|[^\0-\x7f])[^\s,;:()]+`
const NAME = `${WORD}(?: (?:${WORD}|von|af|de|van|der|la))+`
const NAMED_FIRST = new RegExp(`^${NAME}`, 'u')
const NAMED = new RegExp(`(?:^|[ (])${NAME}`, 'u')
const PERSON = new RegExp(
  String.raw`^[^\p{L}\d?]*(?:\p{Ll}+\.? ){0,2}${NAME}(?: ?\([^)]{1,30}\))?(?:,| [-–—|]) ?\S.{1,100}$`,
  'u',
)
const PERSON_INSIDE = new RegExp(`${NAME}(?: \\(\\w{1,3}\\))?, \\p{Ll}`, 'u')

const HAPPENING = new RegExp(`(?:^|[^a-z?])(${oneOf(HAPPENINGS)})`)
const MEAL = new RegExp(`^(?:${oneOf(MEALS)})`)
const KIND = `(?:${oneOf(KINDS)})`
const KIND_ALONE = new RegExp(`^${KIND}$`)
const KIND_FIRST = new RegExp(`^${KIND}\\b`)
const NUMBERED = new RegExp(String.raw`^${KIND} ?(?:nr )?(?:[a-z]?\d+[a-z]?|[ivx]+|[a-h])(?:[ :.-]|$)`)

/** A pattern for any of the words, folded, also where a lost letter took the next one with it. */
function oneOf(words: string): string {
  return foldDamage(words)
    .replace(/\?([a-z]?)/g, (_, next) => `\\?${next && `${next}?`}`)
    .replaceAll(',', '|')
}

/** Counts each sign of a programme in a page's lines, title and address. */
export function countSigns(lines: readonly Line[], document: Document): Counts {
  const counts: Counts = {}
  const add = (sign: Sign) => {
    counts[sign] = (counts[sign] ?? 0) + 1
  }
  const seen = new Set<string>()
  const addOnce = (sign: Sign, what: string) => {
    const first = !seen.has(what)
    if (first) add(sign)
    seen.add(what)
    return first
  }
  const uses = new Map<string, number>()
  let last = Number.NEGATIVE_INFINITY
  let before: number | undefined
  let rises = 0

  const countLabel = (kind: LabelKind, word: string, value: string) => {
    if (!fits(kind, value)) return
    uses.set(word, (uses.get(word) ?? 0) + 1)
    if (uses.get(word) === 3) add('repeated')
    if (kind !== 'person' && kind !== 'people') addOnce(kind, word)
    else if ((kind === 'person' ? NAMED : NAMED_FIRST).test(value)) addOnce('person', word)
    else if (kind === 'person') addOnce('unnamed', word)
  }
  const countItem = ({ start, text }: Timed) => {
    if (start % 5 || start < EARLIEST) return add('odd')
    add('item')
    if (before !== undefined && start !== before) rises += start > before ? 1 : -1
    before = start
    const happening = HAPPENING.exec(text)?.[1]
    if (MEAL.test(text)) addOnce('meal', 'meal')
    else if (happening) addOnce('happening', happening)
  }

  const countTitle = (folded: string) => {
    if (PROGRAMME_TITLE.test(folded)) addOnce('title', 'title')
    if (KIND_FIRST.test(folded)) addOnce('kind', 'kind')
  }

  lines.forEach((line, index) => {
    const next = lines[index + 1]?.text ?? ''
    const { text } = line
    const folded = foldDamage(text.slice(0, BEGINNING))

    const time = timed(folded, foldDamage(next.slice(0, BEGINNING)))
    if (time === 'bare') add('bare')
    else if (time) {
      countItem(time)
      if (PERSON_INSIDE.test(text)) add('personLine')
      last = index
    }

    const label = labelOf(folded, line, next)
    if (label) {
      countLabel(label.kind, label.word, label.value)
      last = index
    }

    if (text.length < BEGINNING) {
      if (index - last <= NEAR && PERSON.test(text)) {
        add('personLine')
        last = index
      }
      if (folded === 'programpunkt') add('kicker')
      else if (KIND_ALONE.test(folded)) addOnce('kind', 'kind')
      if (NUMBERED.test(folded)) {
        addOnce('numbered', folded)
        last = index
      }
      if (DAY_AND_TIME.test(folded)) addOnce('when', 'when')
    }
    if (line.level === 1) countTitle(folded)
    if (LED_BY.test(text)) add('led')
  })
  countTitle(foldDamage(document.title.slice(0, BEGINNING)))
  if (ADDRESS.test(document.URL)) add('address')
  if (rises < 0) add('falling')
  return counts
}

/** The label that a line begins with, and its value: the rest of the line, or the next line. */
function labelOf(
  folded: string,
  line: Line,
  next: string,
): { kind: LabelKind; word: string; value: string } | undefined {
  const { text, lead } = line
  const colon = folded.indexOf(':')
  const word = cleaned(colon < 0 ? folded : folded.slice(0, colon))
  const kind = word.length < 40 ? labels.get(word) : undefined
  if (kind) {
    const value = text.slice(text.indexOf(':') + 1 || text.length).trim()
    return { kind, word, value: value || next }
  }
  if (!lead || lead.length > 40 || lead === text) return undefined
  const led = cleaned(foldDamage(lead))
  const leadKind = labels.get(led)
  return leadKind && { kind: leadKind, word: led, value: text.slice(lead.length).trim() }
}

/** Without bullets before and colons after. */
function cleaned(word: string): string {
  return word.replace(/^[^a-z0-9?]+|^\?+ |[ :.]+$/g, '')
}

/** Whether the value can be that of such a label: a time has digits, nothing has a book of text. */
function fits(kind: LabelKind, value: string): boolean {
  if (!value) return false
  return kind !== 'time' || /\d/.test(value.slice(0, 60))
}
