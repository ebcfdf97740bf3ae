import type { Steps } from '../compose.ts'

/** Controls, and lines and shades for drawing boxes: beside a letter they are letters that no reading explained. */
const LEFT_OVER = /(?<=\p{L})[\u0080-\u009f\u2500-\u259f]+|[\u0080-\u009f\u2500-\u259f]+(?=\p{L})/gu

/** The cheap question first: the pattern above looks behind. */
const MAY_BE_LEFT_OVER = /[\u0080-\u009f\u2500-\u259f]/

/** The places that are damaged still in a text of which other places were misread (UTF-16 offsets, in order). */
export function leftOver({ text, repairs }: Steps): { start: number; end: number }[] {
  if (!repairs.some(({ damage }) => damage.includes('misread'))) return []
  if (!MAY_BE_LEFT_OVER.test(text)) return []
  return [...text.matchAll(LEFT_OVER)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }))
}
