import type { Mark } from '../page/page.ts'
import { meaningOf } from './labels.ts'
import type { Line } from './lines.ts'
import { nameEnd } from './name.ts'
import type { PersonLine } from './person-line.ts'
import { readPersonList } from './person-list.ts'
import { isNameAlone } from './shared-by-two.ts'
import { slice } from './span.ts'

const LONGEST = 250
const FEWEST_LETTERS = 8

/**
 * "Eva Ström: *Att skriva för barn*", "Eva Ström och Jan Ek (Lund): ”Dialog i serier”": who speaks of what, one of several talks
 * of a session, where the title is set in letters or marks of its own. The line is the session’s text, too.
 */
export function speakersOfTalk({ span, marks, level, image }: Line): PersonLine[] {
  const { text } = span
  const colon = level || image || text.length > LONGEST ? -1 : text.indexOf(': ')
  if (colon < 0 || nameEnd(text) === 0) return []
  const title = slice(span, colon + 1)
  const isSaid = isSetOff(title.at, title.at + title.text.length, marks) || QUOTED.test(title.text)
  if (
    !isSaid ||
    !BEGINS.test(title.text) ||
    title.text.length < FEWEST_LETTERS ||
    meaningOf(text.slice(0, colon))
  )
    return []
  const people = readPersonList(slice(span, 0, colon))
  return people.every(person => isNameAlone(person) || person.slots > 0) ? people : []
}

/** A title begins anew; what one is does not. */
const BEGINS = /^[^\p{L}]{0,2}\p{Lu}|^\d/u
const QUOTED = /^["”“»].+["”“«][.!]?$/u

/** Whether a text is in letters of its own, but for the sign at its end. */
function isSetOff(from: number, to: number, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ em, strong, start, end }) => (em || strong) && start <= from && start >= from - 2 && end >= to - 1,
  )
}
