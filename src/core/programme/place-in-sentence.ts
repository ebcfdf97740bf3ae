import { capitalised } from './letters.ts'
import { withoutStop } from './line-parts.ts'
import { looksLikePlace } from './places.ts'
import { type Span, slice } from './span.ts'

/** A small word before a place, in a sentence. */
const AT = /(?<!\p{L})(?:i|på|vid|in|at|hos|ved)\s(?=\S)/gu
/** Where the words for a place end at the latest. */
const END = /[.;:!?(]|\s(?:om|hvis|unless|och|og|and|på|kl|där|when|with|med|för|for)\s|$/u
/** Behind a comma a place goes on with a house, a floor, a town. */
const GOES_ON = /^(?:\p{Lu}|\d|(?:hus|plan|vån|våning|sal|rum|rom|etage|floor|building)\s)/u

/**
 * The place that a part of a sentence names behind a small word: "i sal D411, hus D, om inte annat anges" → "sal D411, hus D".
 * Undefined where none is called like one.
 */
export function placeInSentence(part: Span): Span | undefined {
  for (const { index, 0: word } of part.text.matchAll(AT)) {
    const from = index + word.length
    const said = withoutStop(slice(part, from, from + (END.exec(part.text.slice(from))?.index ?? 0)))
    const pieces = said.text.split(', ')
    const end = pieces.findIndex((piece, at) => at > 0 && !GOES_ON.test(piece))
    const place = slice(said, 0, end < 0 ? undefined : pieces.slice(0, end).join(', ').length)
    if (looksLikePlace(capitalised(pieces[0] ?? '')) || looksLikePlace(capitalised(place.text))) return place
  }
  return undefined
}
