import { endsLike } from './ends-like.ts'
import { isKindBeside } from './kind-words.ts'
import { lowerCase } from './lower-case.ts'
import { namesInRow } from './names-in-row.ts'
import type { DraftPerson } from './person-line.ts'
import type { Role } from './person-slots.ts'
import { type Span, slice } from './span.ts'
import { LED_BY, LED_THINGS } from './words/people.ts'
import { HERE, NAMINGS, OCCASIONS, TELLS_BEFORE, WITH } from './words/telling.ts'

const THINGS = new Set(LED_THINGS)
const SHORTEST_THING = 5
const endsThing = endsLike(
  LED_THINGS.filter(thing => thing.length > SHORTEST_THING),
  { least: 0 },
)

/** Whether words are a session in the form that a sentence has it in: "workshopen", "lunchseminariet", "the panel". */
export function isThing(words: string): boolean {
  return THINGS.has(words) || (endsThing(words) && !words.includes(' '))
}

/** Whether words are a talk of several, in the form that a sentence has it in: who leads one is its moderator. */
export function isTalk(words: string): boolean {
  return TALKS.test(words)
}

const TALKS =
  /(?:samtalet|samtalen|panelen|panelet|debatten|diskussionen|utfrågningen|samtalen|diskusjonen|debat(?:ten)?|keskustelua?|paneelia?|discussion|debate|conversation|panel)$/u

type Sentence = { from: number; to: number }

/**
 * People whom a sentence names inside it: "… gästas församlingen av …", "en öppen föreläsning med …", "I kväll berättar …".
 * Those whom a text merely tells of are not among them.
 */
export function namedIn(span: Span, { from, to }: Sentence): DraftPerson[] {
  const text = lowerCase(span.text.slice(from, to))
  const found: DraftPerson[] = []
  const take = (at: number, length: number, role: Role) => {
    if (found.length > 0) return
    const names = namesInRow(span, from + at + length, {
      role,
      roleText: slice(span, from + at, from + at + length),
    })
    found.push(...names.filter(({ name }) => typeof name !== 'string' && name.at - span.at < to))
  }
  for (const { said, role } of NAMINGS) {
    const match = said.exec(text)
    if (match) take(match.index, match[0].length, role)
  }
  for (const { index, groups } of text.matchAll(WITH_WHOM)) {
    const { what = '', by = '', gap = '' } = groups ?? {}
    if (WITH.has(by) && (OCCASIONS.has(what) || isKindBeside(what)))
      take(index, what.length + 1 + gap.length, 'speaker')
  }
  for (const match of text.matchAll(LED_INSIDE)) {
    const role = LED_BY.get(match[1] ?? '')
    const before = text.slice(0, match.index)
    if (role && (saysSession(before) || EVERYONE.test(before)))
      take(match.index, match[0].length, role === 'leader' && isTalk(before) ? 'moderator' : role)
  }
  const tells = TELLS_BEFORE.exec(span.text.slice(from, to))
  if (tells && (saysSession(text.slice(0, tells.index)) || HERE.test(text.slice(0, tells.index))))
    take(tells.index, tells[0].length, 'speaker')
  return found
}

const WITH_WHOM =
  /(?<!\p{L})(?<what>\p{L}[\p{L}-]{2,30})(?= (?<gap>(?<by>\p{L}{2,7}) (?:bland andra |bl\.a\. |blant andre |among others )?))/gu
const LED_INSIDE = new RegExp(`(?<!\\p{L})(${[...LED_BY.keys()].join('|')}) `, 'gu')

/** "Alle, ledet av Kari Vik": those who come are led. */
const EVERYONE =
  /^(?:alle|alla|alla deltagare|alla tillsammans|alle sammen|alle deltakere|alle deltagere|everyone|all|all participants|felles|fælles|gemensamt|kaikki|yhdessä)[\s,:–-]+$/u

/** Whether words name a session: "i sin docentföreläsning", "under seminariet", "in this lecture". */
function saysSession(words: string): boolean {
  return words.split(/[\s,.:;]+/u).some(word => word !== '' && (isThing(word) || isKindBeside(word)))
}
