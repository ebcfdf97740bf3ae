import type { Mark } from '../page/page.ts'
import type { Person } from '../session/session.ts'
import { factOfCompound } from './label-compounds.ts'
import {
  endOfLetters,
  endOfSpaces,
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  isSmallAt,
  isSpaceAt,
} from './letters.ts'
import { peopleBehindLabel } from './people-behind-label.ts'
import { partedSentence } from './person-list.ts'
import { remember } from './remember.ts'
import { type Span, slice } from './span.ts'
import { FACT_LABELS, type FactKind, PEOPLE_LEADS, PERSON_LABELS, WHO_LABELS } from './words/labels.ts'

/** What a label names: a fact, or people with the role it gives them. */
export type Meaning = { fact: FactKind } | { role: Person['role'] }

/** A label with its value, which is empty where it stands alone. */
export type Labelled = { label: Span; meaning: Meaning; value: Span }

/** A line taken apart at its labels; `before` is what stands before the first. */
export type LabelledLine = { before: Span; parts: Labelled[] }

/** A label is at most so many words and characters. */
const MOST_WORDS = 4
const LONGEST_LABEL = 40
/** Labels without a colon are read in short lines only. */
const LONGEST_LINE = 300

/** Labels whose letters beyond ASCII were lost and not restored: each may stand as "?" or U+FFFD. */
const withLost = (word: string) => word.replace(/[^\p{ASCII}]|\?(?=.)/gu, '\ufffd')
const hasLost = (word: string) => /\ufffd|\?./u.test(word)
const lost = <Meaning>(labels: ReadonlyMap<string, Meaning>) =>
  new Map([...labels].map(([word, meaning]) => [withLost(word), meaning]))
const LOST_FACT_LABELS = lost(FACT_LABELS)
const LOST_PERSON_LABELS = lost(PERSON_LABELS)

/** What a text means as a label, if it is one; with its colon, and a number before that ("Kontaktperson 1:"), or without. */
export function meaningOf(text: string): Meaning | undefined {
  return text.length > LONGEST_LABEL ? undefined : meaningOfShort(text)
}

const meaningOfShort = remember((text: string): Meaning | undefined => {
  const word = once(
    text
      .toLowerCase()
      .replace(/(?:\s\d)?\s?:$/u, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const fact = FACT_LABELS.get(word) ?? (hasLost(word) ? LOST_FACT_LABELS.get(withLost(word)) : undefined)
  const role = PERSON_LABELS.get(word) ?? (hasLost(word) ? LOST_PERSON_LABELS.get(withLost(word)) : undefined)
  if (fact) return { fact }
  if (role) return { role }
  const compound = factOfCompound(word)
  return compound ? { fact: compound } : meaningBehindLead(word)
})

/** "Kvällens gäster", "Om föreläsaren". */
function meaningBehindLead(word: string): Meaning | undefined {
  const lead = PEOPLE_LEADS.exec(word)?.[0].length ?? 0
  const role = lead > 0 ? PERSON_LABELS.get(word.slice(lead)) : undefined
  return role && { role }
}

/** "Vem?": who is with, or for whom it is. */
export function asksWho(label: string): boolean {
  return WHO_LABELS.has(label.toLowerCase().trim())
}

const FOR_WHOM: Meaning = { fact: 'aside' }

/** "MedverkandeMedverkande": a label for the eye and one for screen readers, glued, are one. */
function once(word: string): string {
  return TWICE.exec(word)?.groups?.['label'] ?? word
}

const TWICE = /^(?<label>\p{L}{3,18}(?:\s\p{L}{2,18}){0,2})[\s:]{0,2}\k<label>$/u

/** "Medverkande politiker", "Talare under dagen": a label for people, with more words in small letters behind it. */
function meaningOfLonger(text: string): Meaning | undefined {
  const word = labelBeforeWords(text)
  const meaning = word ? meaningOf(word) : undefined
  return meaning && 'role' in meaning && MORE_SAID.has(meaning.role) ? meaning : undefined
}

/** The label that stands before one to three words in small letters, and nothing else. */
function labelBeforeWords(text: string): string | undefined {
  const start = endOfSpaces(text, 0)
  const label = endOfLetters(text, start)
  if (label - start < SHORTEST_LONGER || label - start > LONGEST_LONGER) return undefined
  let end = label
  for (let words = 1; words <= MOST_WORDS_BEHIND; words++) {
    let next = end + 1
    while (isSpaceAt(text, end) && isSmallAt(text, next)) next += 1
    if (next === end + 1) return undefined
    if (next === text.length) return text.slice(start, label)
    end = next
  }
  return undefined
}

const SHORTEST_LONGER = 6
const LONGEST_LONGER = 20
const MOST_WORDS_BEHIND = 3
/** Leaders and hosts of something else are named so, too: "Ansvarig för anmälan". */
const MORE_SAID: ReadonlySet<Person['role']> = new Set(['speaker', 'moderator', 'panelist'])

/** Takes a line apart at its labels: "Tid: 18–21 Plats: X", or, where markup or a second label shows it, "Plats A1 Språk Svenska". */
export function readLabels(span: Span, marks: readonly Mark[] = NO_MARKS): LabelledLine | undefined {
  const starts = startsIn(span, marks)
  if (starts.length === 0) return undefined
  const lines = linesOf(span)
  if (!lines.has(marks)) lines.set(marks, takeApart(span, starts))
  return lines.get(marks)
}

/** Whether a line begins with a label, and says its value only: "Plats: A1", not "Workshop 2: Styrning. Plats: A1". */
export function opensWithLabel({ span, marks }: { span: Span; marks: readonly Mark[] }): boolean {
  return readLabels(span, marks)?.before.text === ''
}

const NO_MARKS: readonly Mark[] = []
const linesOf = remember((_: Span) => new Map<readonly Mark[], LabelledLine | undefined>())

function takeApart(span: Span, found: readonly Start[]): LabelledLine | undefined {
  const starts = found.flatMap((start, index, all) => {
    const value = valueBehind(span, start, all[index + 1]?.at)
    const isSaid =
      'fact' in start.meaning || value.text === '' || peopleBehindLabel(partedSentence(value).who).length > 0
    if (isSaid) return start
    return asksWho(span.text.slice(start.at, start.to)) ? { ...start, meaning: FOR_WHOM } : []
  })
  const first = starts[0]
  if (!first) return undefined
  return {
    before: slice(span, 0, first.at),
    parts: starts.map((start, index) => ({
      label: slice(span, start.at, start.to),
      meaning: start.meaning,
      value: valueBehind(span, start, starts[index + 1]?.at),
    })),
  }
}

/** What stands behind a label up to an offset, without the label where it is said again and glued: "Medverkande: MedverkandeÅsa Berg". */
function valueBehind(span: Span, { at, to, valueAt }: Start, end: number | undefined): Span {
  const value = slice(span, valueAt, end)
  const label = span.text.slice(at, to).trim()
  return value.text.startsWith(label) && /^\p{Lu}/u.test(value.text.slice(label.length))
    ? slice(value, label.length)
    : value
}

type Start = { at: number; to: number; valueAt: number; meaning: Meaning }

/** Where labels stand: before colons, else before capitals or where markup shows it. */
function startsIn(span: Span, marks: readonly Mark[]): readonly Start[] {
  const { starts, mayBeMarked } = startsInText(span.text)
  return (mayBeMarked ? markedStart(span, marks) : undefined) ?? starts
}

const startsInText = remember((text: string): { starts: readonly Start[]; mayBeMarked: boolean } => {
  const starts = withColons(text)
  const mayBeMarked = starts.length === 0 && text.length <= LONGEST_LINE && !/:(?:\s|$)/.test(text)
  return { starts: mayBeMarked ? withoutColons(text) : starts, mayBeMarked }
})

function withColons(text: string): Start[] {
  const starts: Start[] = []
  for (let index = text.indexOf(':'); index >= 0; index = text.indexOf(':', index + 1)) {
    if (!mayEndLabel(text, index)) continue
    const label = labelBefore(text, index, starts.at(-1)?.valueAt ?? 0)
    if (label) starts.push({ ...label, to: index, valueAt: index + 1 })
    if (starts.length === 0 && index > LONGEST_LINE) return []
  }
  return starts
}

/** A colon ends a label before white space or a value; between digits it is a time’s. */
function mayEndLabel(text: string, colon: number): boolean {
  const next = colon + 1
  if (isDigitAt(text, next)) return !isDigitAt(text, colon - 1)
  return next === text.length || isSpaceAt(text, next) || isCapitalAt(text, next)
}

/** The longest known label that ends at an offset: at the line's start in any case, inside it with a capital. */
function labelBefore(text: string, end: number, from: number): Omit<Start, 'to' | 'valueAt'> | undefined {
  const words = [...text.slice(Math.max(from, end - LONGEST_LABEL), end).matchAll(/\S+/gu)]
  for (const word of words.slice(-MOST_WORDS)) {
    const at = Math.max(from, end - LONGEST_LABEL) + word.index
    const isStart = text.slice(0, at).trim() === ''
    const meaning =
      meaningOf(text.slice(at, end)) ?? (isStart ? meaningOfLonger(text.slice(at, end)) : undefined)
    if (meaning && (isStart || (isCapitalAt(text, at) && !RUNS_ON.test(text.slice(0, at)))))
      return { at, meaning }
  }
  return undefined
}

/** "Följ oss på Twitter: @hav": behind a small word the sentence goes on, and no label begins. */
const RUNS_ON =
  /\s(?:på|i|via|med|av|till|från|om|för|och|eller|hos|vår|vårt|on|in|at|by|with|from|our|the|ved|til|fra|og|på|vores|ja)\s$/iu

/** What both labels of places and the names of places may be. */
const NAMES_PLACE =
  /^(?:hall|sal|sali|rum|rom|room|stage|scen|scene|lokal|lokale|auditorium|venue|lava|tila|huone)$/iu

/** Labels that questions begin with: "Kl. 10.30 Var går gränsen?" */
const ASKS = /^(?:var|vem|när|hvem|hvor|når|hvornår|who|when|where|missä|milloin|kenelle)$/iu

/** "**Plats** A1": a known label that markup sets apart from its value. */
function markedStart({ text, at }: Span, marks: readonly Mark[]): Start[] | undefined {
  const marked = marks.find(
    mark =>
      mark.start <= at &&
      mark.end > at &&
      mark.end < at + text.length &&
      (mark.strong || mark.em || mark.names),
  )
  const to = marked ? marked.end - at : 0
  const meaning = marked && meaningOf(text.slice(0, to).trim())
  return meaning && [{ at: 0, to, valueAt: to, meaning }]
}

/** "Plats A1 Språk Svenska Permalänk": known labels with capitals, at least two, the first at the line's start. */
function withoutColons(text: string): Start[] {
  const starts: Start[] = []
  if (TRACK_AND_ROOM.test(text)) return starts
  for (const { word, at, to } of capitalWords(text)) {
    const meaning = meaningOf(word)
    if (
      meaning &&
      'fact' in meaning &&
      !(ASKS.test(word) && isSpaceAt(text, to) && isSmallAt(text, to + 1)) &&
      !starts.some(start => 'fact' in start.meaning && start.meaning.fact === meaning.fact)
    ) {
      // Behind the end of a sentence a word is no label: "Fritt inträde. Tolkning till finska."
      if (/[.!?]\s*$/u.test(text.slice(0, at))) return []
      starts.push({ at, to, valueAt: to, meaning })
    }
    // The first label opens the line.
    if (starts.length === 0) return []
  }
  const last = starts.at(-1)
  // "Track 2 – Fjord Hall": a room's name may end with a label's word.
  const isName = last !== undefined && last.to === text.length && NAMES_PLACE.test(text.slice(last.at))
  return starts.length >= 2 && starts[0] && starts[1] && starts[1].at > starts[0].to + 1 && !isName
    ? starts
    : []
}

/** "Spår 1 · Sal A": names of a track and of a room, with a sign between. */
const TRACK_AND_ROOM = /^(?:spår|spor|track|stream|raita|tema|session|pass)\s\p{L}?\d{0,2}\s?[·|,–—-]\s/iu

/** The words that begin with a capital, two letters or more. Nothing where the text does not begin with such a word. */
function* capitalWords(text: string): Generator<{ word: string; at: number; to: number }> {
  if (!isCapitalAt(text, 0) || !(isLetterAt(text, 1) || text.charAt(1) === '/')) return
  for (let at = 0; at < text.length; at++) {
    if (!isCapitalAt(text, at)) continue
    let to = at + 1
    while (isLetterAt(text, to) || text.charAt(to) === '/') to += 1
    if (to === at + 1) continue
    yield { word: text.slice(at, to), at, to }
    at = to - 1
  }
}
