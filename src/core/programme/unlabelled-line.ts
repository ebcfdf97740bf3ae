import { withoutCancelled } from './cancelled.ts'
import { hinted } from './hinted.ts'
import { opensWith } from './hints.ts'
import type { Facts, Reading } from './known-facts.ts'
import { languageIn, saysLanguage } from './languages.ts'
import { withoutStop } from './line-parts.ts'
import type { Line } from './lines.ts'
import { dayAtEnd, peel } from './peel-times.ts'
import { readPersonLine } from './person-line.ts'
import { looksLikePlace, saysNoPlace } from './places.ts'
import { type Span, slice } from './span.ts'

const ORGANISED = hinted(
  opensWith('arr|samarr|anordnas av|organised by|organized by'),
  /^(?:arrangörer|arrangör|(?:sam)?arr\.|arrangeras av|anordnas av|organised by|organized by|arrangeres a[vf])\s+(?=\p{Lu})/iu,
)

/** A line without labels: led by a time or a day, ended by a time, or nothing but a place, a language, an organiser. */
export function readUnlabelled(line: Line, reading: Reading): Line | undefined {
  const { facts } = reading
  let rest = withoutCancelled(line.span, facts)
  rest = withoutCancelled(peel({ ...line, span: rest }, reading), facts)
  if (rest.text === '') return undefined
  const dayBehind = rest.text.length < 120 && facts.day === undefined ? dayAtEnd(rest, reading) : undefined
  if (dayBehind) return { ...line, span: dayBehind, beforeDay: true }
  const { text } = rest
  const kept =
    rest === line.span
      ? line
      : { ...line, span: rest, ...(isAfterTime(line.span, rest) && { afterTime: true as const }) }
  if (text.length > 120) {
    if (text.length < 1000) takeLanguage(rest, facts)
    return kept
  }
  if (line.role === 'place' && text.length < 80 && !line.level) return takePlace(kept, facts)
  if (line.role === 'track' && text.length < 80 && !line.level && facts.track === undefined) {
    facts.track = rest
    return undefined
  }
  if (line.role === 'organiser' && !line.level) {
    facts.organiser ??= rest
    return undefined
  }
  const organised = ORGANISED.exec(text)
  if (organised) {
    facts.organiser ??= withoutStop(slice(rest, organised[0].length))
    return undefined
  }
  const language = languageIn(rest)
  if (language) {
    facts.language ??= language
    return undefined
  }
  takeLanguage(rest, facts)
  return !line.level && looksLikePlace(text) && !isPerson(rest) ? { ...kept, afterTime: true } : kept
}

function takeLanguage(sentence: Span, facts: Facts) {
  const language = saysLanguage(sentence)
  if (language) facts.language ??= language
}

function takePlace(line: Line, facts: Facts): undefined {
  if (!saysNoPlace(line.span.text)) facts.place ??= withoutStop(line.span)
}

function isPerson(span: Span): boolean {
  const person = readPersonLine(span)
  return person !== undefined && (person.proven || person.slots > 1)
}

/** Whether what is left of a line stands behind a time, set apart from it: "10.00–11.00, Växthuset", "kl. 14 i Ateljén". */
function isAfterTime(whole: Span, rest: Span): boolean {
  const before = whole.text.slice(0, rest.at - whole.at)
  return before !== '' && (/[,|·•]\s*$/u.test(before) || /^(?:i|på|in|at|vid)\s\p{Lu}/u.test(rest.text))
}
