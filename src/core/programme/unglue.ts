import { type Span, slice } from './span.ts'

/**
 * A known name glued to the start of a text ("Håkan SteenbergOffentliga verksamheter …"): the caption of a photo
 * that lost its line. Gives the text without it, or undefined where no known name is glued on. The split is
 * proven by the name standing elsewhere on the page, never guessed from capitals alone.
 */
export function unglue(span: Span, names: Iterable<string>): Span | undefined {
  for (const name of names) {
    if (span.text.startsWith(name) && /^\p{Lu}\p{Ll}/u.test(span.text.slice(name.length)))
      return slice(span, name.length)
  }
  return undefined
}
