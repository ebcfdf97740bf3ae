import type { Session } from '../session/session.ts'
import { alternatives } from './alternatives.ts'
import type { Line } from './lines.ts'
import type { Draft } from './settle.ts'
import { matched, type Span } from './span.ts'
import { readTimes } from './times.ts'
import { FACT_LABELS } from './words.ts'

type Facts = Draft<Pick<Session, 'day' | 'start' | 'end' | 'place' | 'organiser' | 'language' | 'track'>>

const LABELLED = new RegExp(
  `^(?<label>${alternatives(Object.keys(FACT_LABELS))})\\s*:\\s*(?<value>\\S.*)$`,
  'dus',
)

/** A place that says that there is none yet. */
const NO_PLACE = /meddelas (senare|inom kort)|^(tba|tbd|kommer|ej (klart|bestämt))\b/iu

/** Reads labelled facts ("Plats: …", "Tid: …"), and the lines that said them. */
export function readFacts(lines: readonly Line[]): { facts: Facts; used: Set<Span> } {
  const facts: Facts = {}
  const used = new Set<Span>()
  for (const { span } of lines) {
    const match = LABELLED.exec(span.text)
    const label = FACT_LABELS[match?.groups?.['label']?.toLowerCase() ?? '']
    const value = match && matched(span, match, 'value')
    if (!label || !value) continue
    used.add(span)
    if (label === 'time' || label === 'day') Object.assign(facts, readTimes(value.text))
    else if (label === 'place' && NO_PLACE.test(value.text)) continue
    else if (label === 'place' || label === 'organiser' || label === 'language' || label === 'track')
      facts[label] ??= value
    else used.delete(span)
  }
  return { facts, used }
}
