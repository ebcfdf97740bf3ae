import { abbreviationsIn } from '../language/abbreviations.ts'
import { type Rule, SWEDISH_RULES } from './swedish-rules.ts'

/**
 * A text as it is to be said. `placeOf` takes an offset in the said text to the offset in the written one, so that
 * the word can be shown where a voice reports its place (UTF-16, both).
 */
export type Spoken = { text: string; placeOf: (offset: number) => number }

/** The rules of each language; a language without a line is said as it is written, but for its abbreviations. */
const RULES: Record<string, readonly Rule[]> = { sv: SWEDISH_RULES }

type Change = { start: number; end: number; said: string }

/** What read-aloud says for a written text in a language (BCP 47). */
export function spoken(text: string, language: string): Spoken {
  return withChanges(text, changesOf(text, language))
}

function changesOf(text: string, language: string): Change[] {
  const rules = RULES[/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''] ?? []
  const changes: Change[] = []
  const add = (change: Change) => {
    if (changes.every(({ start, end }) => change.end <= start || change.start >= end)) changes.push(change)
  }
  for (const { pattern, said } of rules) {
    for (const match of text.matchAll(pattern)) {
      const words = said(match.groups ?? {})
      if (words !== undefined) add({ start: match.index, end: match.index + match[0].length, said: words })
    }
  }
  for (const { start, end, full } of abbreviationsIn(text, language)) add({ start, end, said: full })
  return changes.sort((a, b) => a.start - b.start)
}

function withChanges(text: string, changes: readonly Change[]): Spoken {
  const pieces: { saidAt: number; change: Change }[] = []
  let said = ''
  let at = 0
  for (const change of changes) {
    said += text.slice(at, change.start)
    pieces.push({ saidAt: said.length, change })
    said += change.said
    at = change.end
  }
  said += text.slice(at)
  return {
    text: said,
    placeOf: offset => {
      const piece = pieces.findLast(({ saidAt }) => saidAt <= offset)
      if (!piece) return offset
      const { saidAt, change } = piece
      const saidEnd = saidAt + change.said.length
      return offset < saidEnd ? change.start : change.end + (offset - saidEnd)
    },
  }
}
