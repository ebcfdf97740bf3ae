import { type LetterKind, LOST_MARK, STRIPPED } from './letter-kinds.ts'

/** From so many nats to spare on (`surplus`) a reading has this confidence. */
type Step = { surplus: number; confidence: number }

/**
 * How often readings proved right, measured on 2,800 programme lines and strings of one to four words (2014 and 2021,
 * never trained on), each broken in every kind and repaired alone; words, and percent right, by nats to spare:
 *
 * | kind | 0–2 | 3–4 | 5–7 | 8 and more |
 * |---|---|---|---|---|
 * | misread as a charset | 226, 96.5 | with 0–2 | 732, 99.5 | 84,975, 99.97 |
 * | ISO 646-SE | 134, 100 | with 0–2 | 374, 100 | 15,851, 100 |
 * | high bit stripped | 366, 76.5 | 170, 86.5 | 6,407, 99.4 | with 5–7 |
 * | base letter + `?` | 79, 89.9 | with 0–2 | 8,144, 98.3 | with 5–7 |
 *
 * The same for other text, by confidence: `npx tsx bench/repair-reversible.ts TEXT…`
 */
const MISREAD: readonly Step[] = [
  { surplus: 8, confidence: 0.999 },
  { surplus: 5, confidence: 0.99 },
  { surplus: 0, confidence: 0.97 },
]
const SEVEN_BITS: readonly Step[] = [
  { surplus: 5, confidence: 0.99 },
  { surplus: 3, confidence: 0.86 },
  { surplus: 0, confidence: 0.76 },
]
const MARK_LOST: readonly Step[] = [
  { surplus: 5, confidence: 0.98 },
  { surplus: 0, confidence: 0.9 },
]

/** How probable it is that a reading with so many nats to spare is right. */
export function confidenceOf(kind: LetterKind, surplus: number): number {
  const steps = kind === STRIPPED ? SEVEN_BITS : kind === LOST_MARK ? MARK_LOST : MISREAD
  return steps.find(step => surplus >= step.surplus)?.confidence ?? 0
}
