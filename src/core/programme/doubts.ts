import type { PageText } from '../page/page.ts'
import type { TextRepair } from '../repair/repair.ts'
import { hinted } from './hinted.ts'
import { INNER_CAPITAL, signsOf } from './hints.ts'

/** What may be a name glued to a sentence, at the start of a text: "Greta RälsTågen blir …". */
const GLUED_NAME = hinted(
  text => (signsOf(text) & INNER_CAPITAL) !== 0,
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:(?:von|af|de|van) )?(?<word>(?<name>\p{Lu}\p{Ll}{2,})(?<rest>\p{Lu}\p{Ll}+))(?= \p{Ll})/u,
)
/** Capitals inside these are a name's own: "McDonald". */
const OWN_CAPITAL = /^(?:Mc|Mac|Fitz)$/u

/** As likely as not: nothing on the page proves it. */
const CONFIDENCE = 0.5

/**
 * The repairs of each text with the places that look glued and cannot be proven: they change nothing (`after` is
 * `before`), are below `SURE`, and have the split as another reading.
 */
export function withDoubts(texts: readonly PageText[], repairs: readonly TextRepair[][]): TextRepair[][] {
  return texts.map(({ text }, index) => {
    const made = repairs[index] ?? []
    const match = GLUED_NAME.exec(text.slice(0, 120))
    const { word = '', name = '', rest = '' } = match?.groups ?? {}
    if (!match || OWN_CAPITAL.test(name)) return made
    const start = match[0].length - word.length
    const end = match[0].length
    if (made.some(repair => repair.start < end && repair.end > start)) return made
    const doubt: TextRepair = {
      start,
      end,
      before: word,
      after: word,
      damage: 'glued',
      confidence: CONFIDENCE,
      readings: [`${name} ${rest}`],
    }
    return [...made, doubt].sort((a, b) => a.start - b.start)
  })
}
