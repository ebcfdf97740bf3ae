import { mentions } from './hints.ts'
import type { Facts } from './known-facts.ts'
import { type Span, slice } from './span.ts'
import { CANCELLED } from './words/kinds.ts'

const mentionsCancelled = mentions(CANCELLED.join('|'))

/** "Inställt på grund av sjukdom", "Peruttu sairastumisen vuoksi": why. */
const WHY =
  '(?:,?\\s(?:på grund av|på grunn av|pga|p\\.g\\.a\\.|grunnet|grundet|due to|because of|owing to)\\.?\\s[^.!?]{3,40}|\\s\\p{L}{3,20}(?: \\p{L}{3,20})? (?:vuoksi|takia))?'
const CANCELLED_ALONE = new RegExp(`^[\\s(\\[*!]*(?:${CANCELLED.join('|')})${WHY}[\\s)\\]*!.:]*$`, 'iu')
const CANCELLED_BEFORE = new RegExp(
  `^[\\s(\\[*!]*(?:${CANCELLED.join('|')})(?:[\\])*!:–—-]+\\s*|\\s[:–—-]\\s)`,
  'iu',
)
/** "INSTÄLLT Styrning i kris": in capitals it needs no sign behind it. */
const CANCELLED_IN_CAPITALS = new RegExp(
  `^(?:${CANCELLED.map(word => word.toUpperCase()).join('|')})\\s+(?=\\S)`,
  'u',
)
const CANCELLED_AFTER = new RegExp(`\\s*[\\s(\\[*–—:,-](?:${CANCELLED.join('|')})[\\])*!.]*$`, 'iu')

const LONGEST = 70

/** Whether a line says nothing but that the session will not take place. */
export function saysCancelled(text: string): boolean {
  return text.length < LONGEST && mentionsCancelled(text) && CANCELLED_ALONE.test(text)
}

/** A title without the word that it is cancelled; tells `facts` so. */
export function withoutCancelled(span: Span, facts: Facts): Span {
  if (span.text.length > 200 || !mentionsCancelled(span.text)) return span
  const before = CANCELLED_BEFORE.exec(span.text) ?? CANCELLED_IN_CAPITALS.exec(span.text)
  if (before && /\p{Lu}/u.test(before[0])) {
    facts.cancelled = true
    return slice(span, before[0].length)
  }
  const after = CANCELLED_AFTER.exec(span.text)
  if (after && /\p{Lu}|[([]/u.test(after[0])) {
    facts.cancelled = true
    return slice(span, 0, after.index)
  }
  return span
}
