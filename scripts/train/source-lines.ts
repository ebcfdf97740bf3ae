import { statSync } from 'node:fs'
import { isDamaged, readPages } from './read-texts.ts'

/** `caseWeight`: what the line counts for where capitals are learned; a part of a line teaches none. */
export type SourceLine = { text: string; weight: number; caseWeight: number; own: boolean }

/** `text`: files and folders, each with its weight (`FILE=2`); `exclude`: what is never trained on; `sample`: the share of lines taken. */
export type Sources = { text: readonly string[]; exclude: readonly string[]; sample: string }

/** Manuals write the names of menus and buttons with capitals within sentences. */
const MANUAL_CASE = 0.5
const LONGEST_LINE = 1000
const MOST_REPEATS = 2

/** How much of its weight a source has where capitals are learned: definitions begin with small letters. */
function shareOfCase(file: string): number {
  if (statSync(file).isDirectory()) return MANUAL_CASE
  return file.endsWith('.dict.dz') ? 0 : 1
}

/** The lines to train on: none that are damaged, or held out, or stand in what is excluded; few that are repeated. */
export function readLines(options: Sources, random: () => number): SourceLine[] {
  const excluded = new Set([
    ...options.exclude.flatMap(file => readPages(file, 'all').flat()),
    ...options.text.flatMap(source => readPages(source.split('=')[0] as string, 'held-out').flat()),
  ])
  const seen = new Map<string, number>()
  const found: SourceLine[] = []
  for (const source of options.text) {
    const [file = '', weight = '1'] = source.split('=')
    const own = file.includes('.jsonl')
    const caseWeight = Number(weight) * shareOfCase(file)
    for (const text of readPages(file, 'training').flat()) {
      if (excluded.has(text) && text.length > 40) continue
      const times = seen.get(text) ?? 0
      seen.set(text, times + 1)
      if (times >= MOST_REPEATS || isDamaged(text) || random() >= Number(options.sample)) continue
      for (let at = 0; at < text.length; at += LONGEST_LINE)
        found.push({ text: text.slice(at, at + LONGEST_LINE), weight: Number(weight), caseWeight, own })
    }
  }
  return found
}
