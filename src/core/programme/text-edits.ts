import { meaningOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Span } from './span.ts'
import { namesProgramme } from './title.ts'
import { unglue } from './unglue.ts'

type Reading = {
  all: readonly Line[]
  text: readonly Line[]
  names: ReadonlySet<string>
  images: ReadonlySet<string>
}

/** What of the blocks is not text: lines that were read as facts, and the parts of lines that were. */
export function editsOf({ all, text, names, images }: Reading) {
  const kept = new Map(text.map(line => [line.source, line.span]))
  const used = new Set<Span | string>(images)
  const replaced = new Map<Span, Span>()
  for (const { source, level } of all) {
    const span = kept.get(source)
    if (!span || (level && isOnlyHeading(span.text))) used.add(source)
    else {
      const shown = unglue(span, names) ?? span
      if (shown !== source) replaced.set(source, shown)
    }
  }
  return { used, replaced }
}

/** Whether a heading only says what kind of facts stand under it. */
function isOnlyHeading(text: string): boolean {
  const meaning = meaningOf(text)
  const isOfFacts =
    meaning !== undefined &&
    'fact' in meaning &&
    (meaning.fact === 'registration' || meaning.fact === 'aside')
  return isOfFacts || namesProgramme(text)
}
