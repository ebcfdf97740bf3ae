import { isTimeOnly, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { isKindBeside } from './kind-words.ts'
import { meaningOf, readLabels } from './labels.ts'
import { looksLikeName } from './name.ts'
import { readPersonLine } from './person-line.ts'
import { isPeople, readPersonList } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import type { Span } from './span.ts'
import { isPause } from './title.ts'

/** What values that stand in the same place of each item are: in one column, in elements of one name. */
export type Content = 'time' | 'person' | 'place' | 'other'

/** So many of the values must be of one kind; of rooms fewer, for most houses have names of their own. */
const MOST = 0.6
const SOME_PLACES = 0.25
/** Kinds, languages and tracks stand there again, too: some must be called like rooms. */
const FEWEST_CALLED = 0.1
const FEWEST_VALUES = 2
/** So many must be people for certain, where others are a name and a word behind it. */
const SOME_PEOPLE = 0.25
const LONGEST_ROOM = 40

/** What the values are; `other` where they are few, or of several kinds. */
export function contentOf(values: readonly Span[]): Content {
  if (values.length < FEWEST_VALUES) return 'other'
  const share = (holds: (value: Span) => boolean) => values.filter(holds).length / values.length
  if (share(saysTime) >= MOST) return 'time'
  if (likenessToRooms(values) >= SOME_PLACES) return 'place'
  const named = share(namesPeople)
  return named >= MOST || (named >= SOME_PEOPLE && named + share(mayNamePerson) >= MOST) ? 'person' : 'other'
}

/** How much values look like rooms, 0 to 2: by their words, and by how many of them stand there again, which titles do not. */
export function likenessToRooms(values: readonly Span[]): number {
  if (!values.every(mayBeRoom)) return 0
  const called = values.filter(({ text }) => looksLikePlace(text)).length
  if (called < FEWEST_CALLED * values.length) return 0
  const again = values.length - new Set(values.map(({ text }) => text)).size
  return (called + again) / values.length
}

function saysTime({ text }: Span): boolean {
  return text.length < LONGEST_ROOM && isTimeOnly(text, { hoursAlone: true })
}

/** A short text without a sentence's or a title's signs. */
function mayBeRoom(value: Span): boolean {
  const { text } = value
  return (
    text.length <= LONGEST_ROOM &&
    !/[.:;!?|·•”"]/u.test(text.replace(/\d[.:]\d/gu, '')) &&
    meaningOf(text) === undefined &&
    !isKindBeside(text) &&
    !isPause(text) &&
    !namesItsRoom(text) &&
    leadingClock(text) === undefined &&
    findDay(text) === undefined &&
    !namesPeople(value)
  )
}

/** "Keramik (Ateljén)", "Textil (Sal 4)": what has its room in brackets is none. */
function namesItsRoom(text: string): boolean {
  const bracket = text.endsWith(')') ? text.indexOf(' (') : -1
  return bracket > 0 && looksLikePlace(text.slice(bracket + 2, -1)) && !looksLikePlace(text.slice(0, bracket))
}

/** "Ola Sund, NTNU": a name, and what may be where the person works; among people it is one. */
function mayNamePerson(value: Span): boolean {
  return !namesPeople(value) && readPersonLine(value)?.slots === 1
}

/** Whether a value is people: a name, someone of whom more is said, or several. */
export function namesPeople(value: Span): boolean {
  const [labelled] = readLabels(value)?.parts ?? []
  if (labelled) return 'role' in labelled.meaning
  const person = readPersonLine(value)
  return (
    looksLikeName(value.text) ||
    (person !== undefined && (person.proven || person.slots > 1)) ||
    isPeople(value) ||
    readPersonList(value).length > 1
  )
}
