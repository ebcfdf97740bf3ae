import { isCapitalAt, isSmallAt, isSpaceAt } from './letters.ts'
import { type Span, slice } from './span.ts'

/**
 * A known name glued to the start of a text ("Håkan SteenbergOffentliga verksamheter …"): the caption of a photo
 * that lost its line. Gives the text without it, or undefined where no known name is glued on. The split is proven,
 * never guessed from capitals alone: by the name standing elsewhere, as `names` have it.
 */
export function unglue(span: Span, names: Iterable<string>): Span | undefined {
  for (const name of names) {
    if (
      span.text.startsWith(name) &&
      isCapitalAt(span.text, name.length) &&
      (isSmallAt(span.text, name.length + 1) || isSpaceAt(span.text, name.length + 1))
    )
      return slice(span, name.length)
  }
  return undefined
}
