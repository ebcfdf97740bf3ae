import { isKind } from './kind-words.ts'
import { meaningOf } from './labels.ts'
import type { PersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import type { Role } from './person-slots.ts'
import { type Span, slice } from './span.ts'

/** What a label that no table holds ends with, and the role that it gives then: "Prosessleder", "Passvärd". */
const ENDINGS: readonly (readonly [RegExp, Role])[] = [
  [/moderator(?:er)?$|styrer(?:e)?$|juontaja$|ordförande$|ordfører$|puheenjohtaja$/u, 'moderator'],
  [/led(?:are|arna|er|ere)$|vetäjä$|ohjaaja$|instruktör(?:er)?$|guide$/u, 'leader'],
  [/värd(?:ar)?$|vert(?:er)?$|vært(?:er)?$|isäntä$|emäntä$|host$/u, 'host'],
  [
    /talare$|föreläsare$|tant$|farbror$|läsare$|kåsör$|musiker$|gäst(?:er)?$|^(?:jury|juryn|domare|tuomaristo|juryen)$|holder(?:e)?$|puhuja$|luennoitsija$|speaker$|lecturer$|\s(?:med|av|mellan|by|with|between|ved|af)$/u,
    'speaker',
  ],
]

const LABEL = /^(?<label>\p{Lu}\p{Ll}{3,24}(?:\s\p{Ll}{2,14}){0,2}):\s/u

/** "Prisutdelare: Carl Meijer, juryns ordförande": people behind a word or two that no table holds; undefined for any other line. */
export function readUnknownLabel(
  line: Span,
): { people: PersonLine[]; label: Span; role: Role; more?: Span } | undefined {
  const word = LABEL.exec(line.text)?.groups?.['label']
  if (!word || meaningOf(word) || isKind(word)) return undefined
  const people = readPersonList(slice(line, word.length + 1))
  const areSaid = people.length > 0 && people.every(({ slots, proven }) => slots > 0 || proven)
  const role = ENDINGS.find(([ending]) => ending.test(word.toLowerCase()))?.[1]
  if (!areSaid && !(role && people.length > 0)) return undefined
  return { people, label: slice(line, 0, word.length), role: role ?? 'other' }
}
