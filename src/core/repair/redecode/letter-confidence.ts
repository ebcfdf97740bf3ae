import { type LetterKind, LOST_MARK, STRIPPED } from './letter-kinds.ts'

/** From so many nats to spare on (`surplus`) a reading has this confidence. */
type Step = { surplus: number; confidence: number }

/**
 * How often readings proved right, measured on 2,500 programme lines and strings of one to four words (2014 and 2021,
 * never trained on), each broken in every kind and repaired alone; words, and percent right, by nats to spare:
 *
 * | kind | 0–2 | 3–4 | 5–7 | 8 and more |
 * |---|---|---|---|---|
 * | misread as a charset | 23, 100 | 64, 97 | 243, 99 | 26,913, 100.0 |
 * | ISO 646-SE | 16, 100 | 19, 100 | 45, 100 | 2,528, 100.0 |
 * | high bit stripped | 41, 73 | 40, 98 | 236, 100 | 1,214, 99.6 |
 * | base letter + `?` | 8, 100 | 21, 90 | 45, 98 | 2,509, 98.8 |
 *
 * Where words are few, the confidence is the neighbouring column's. The same for other text, by confidence:
 * `npx tsx bench/repair-reversible.ts TEXT…`
 */
const MISREAD: readonly Step[] = [
  { surplus: 8, confidence: 0.999 },
  { surplus: 5, confidence: 0.99 },
  { surplus: 0, confidence: 0.97 },
]
const SEVEN_BITS: readonly Step[] = [
  { surplus: 5, confidence: 0.995 },
  { surplus: 3, confidence: 0.97 },
  { surplus: 0, confidence: 0.7 },
]
const MARK_LOST: readonly Step[] = [
  { surplus: 5, confidence: 0.985 },
  { surplus: 0, confidence: 0.9 },
]

/** How probable it is that a reading with so many nats to spare is right. */
export function confidenceOf(kind: LetterKind, surplus: number): number {
  const steps = kind === STRIPPED ? SEVEN_BITS : kind === LOST_MARK ? MARK_LOST : MISREAD
  return steps.find(step => surplus >= step.surplus)?.confidence ?? 0
}
