import { mentions, opensWith, type Question } from './hints.ts'
import { lowerCase } from './lower-case.ts'

/** A pattern that is tried only on texts that a cheaper question, `may`, lets through. */
export type Hinted = {
  may: Question
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/** A pattern, or how it is made: a long one is made when it is first tried. */
type Making = RegExp | (() => RegExp)

/** All of them, for the test that no question keeps back what its pattern matches. */
export const hintedPatterns: { may: Question; pattern: () => RegExp }[] = []

/** `pattern`, which matches nothing that `may` says no to (`mentions`, `opensWith`, `signsOf`). */
export function hinted(may: Question, pattern: Making): Hinted {
  const made = registered(may, pattern)
  return {
    may,
    test: text => may(text) && made().test(text),
    exec: text => (may(text) ? made().exec(text) : null),
  }
}

/** The same for a pattern in small letters, which is matched against texts in any case. */
export function hintedInSmall(may: Question, pattern: Making): Hinted {
  const made = registered(may, pattern)
  return {
    may,
    test: text => may(text) && made().test(lowerCase(text)),
    exec: text => (may(text) ? made().exec(lowerCase(text)) : null),
  }
}

function registered(may: Question, pattern: Making): () => RegExp {
  let made: RegExp | undefined
  const get = () => {
    made ??= typeof pattern === 'function' ? pattern() : pattern
    return made
  }
  hintedPatterns.push({ may, pattern: get })
  return get
}

/**
 * One of the words, with bars between them, in small letters and plain, and what stands before and behind it as pieces
 * of a pattern. Matched against texts in any case. With `^` before it the words open a text.
 */
export function phrase({ before = '', words, after = '' }: Phrase): Hinted {
  return hintedInSmall(
    before === '^' ? opensWith(words) : mentions(words),
    () => new RegExp(`${before}(?:${longestFirst(words)})${after}`, 'u'),
  )
}

type Phrase = { before?: string; words: string; after?: string }

function longestFirst(words: string): string {
  return words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[.*+?()/]/g, '\\$&')
}
