import { endsInAbbreviation, mayEndSentence } from '../language/abbreviations.ts'

/** A stretch of a text, in UTF-16 offsets. */
export type Stretch = { start: number; end: number }

/** A sentence longer than this is said in parts: some voices stop in the middle of what takes over 15 s. */
const LONGEST = 300

/** What may end a sentence, with the quotes and brackets that close after it, before a space. */
const END = /[.!?…]+["”’»)\]]*\s+|\n+/gu

/** The sentences of a text, in order, without the space around them. A stop after an abbreviation, an initial or an ordinal ends none. */
export function sentencesIn(text: string, language: string): Stretch[] {
  const ends = [...text.matchAll(END)].map(match => match.index + match[0].length)
  const sentences: Stretch[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    if (end < text.length && !endsHere(text.slice(start, end), text.slice(end), language)) continue
    sentences.push(...inParts(text, trimmed(text, { start, end })))
    start = end
  }
  return sentences.filter(({ start, end }) => end > start)
}

function endsHere(before: string, after: string, language: string): boolean {
  if (/\n\s*$/.test(before) || /[!?…]["”’»)\]]*\s+$/.test(before))
    return !/^\p{Ll}/u.test(after) || /\n\s*$/.test(before)
  if (/^[\p{Ll}]/u.test(after)) return false
  if (endsInAbbreviation(before, language)) return mayEndSentence(before)
  // An initial ("J. Svensson") or an ordinal at its start ("6. Styrning").
  return !/(?:^|\s)\p{Lu}\.\s+$/u.test(before) && !/^\s*\d{1,3}\.\s+$/.test(before)
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end)
  return { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length }
}

function inParts(text: string, { start, end }: Stretch): Stretch[] {
  if (end - start <= LONGEST) return [{ start, end }]
  const within = text.slice(start, start + LONGEST)
  const cut = Math.max(...[', ', '; ', ': ', ' – '].map(mark => within.lastIndexOf(mark)))
  const at = cut > 0 ? start + cut + 1 : start + Math.max(within.lastIndexOf(' '), 1)
  return [{ start, end: at }, ...inParts(text, trimmed(text, { start: at, end }))]
}

/** The word at an offset, for the mark that follows the voice. */
export function wordAt(text: string, offset: number): Stretch {
  const found = /^[^\s]+/u.exec(text.slice(offset))
  return { start: offset, end: offset + (found?.[0].length ?? 0) }
}
