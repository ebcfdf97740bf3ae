import { AGAINST, type Against } from './against.ts'
import { lazily } from './lazily.ts'
import { anyOf, anywhere, tellingPhrases } from './phrases.ts'

/** How often what tells against a programme stands in the folded lines of a page, parted by line feeds. */
export function countAgainst(folded: string): ReadonlyMap<Against, number> {
  const counts = new Map<Against, number>()
  const { pattern, begins, says, lines } = finder()
  for (const [found, first, ...of] of folded.matchAll(pattern)) {
    const line = lines[of.findIndex(each => each !== undefined)]
    const what = line ?? (first === undefined ? says : begins).get(keyOf(found))
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return counts
}

/** One pattern of all that tells against, and what its parts tell: made when it is first asked for. */
type Finder = {
  pattern: RegExp
  begins: ReadonlyMap<string, Against>
  says: ReadonlyMap<string, Against>
  /** In the order of the pattern’s groups, but for the first, which is what begins a line. */
  lines: readonly Against[]
}

const finder = lazily((): Finder => {
  const begins = phrasesOf('begins')
  const says = phrasesOf('says')
  const lines = AGAINST.filter(({ line }) => line)
  const beginnings = [anyOf([...begins.keys()]), ...lines.map(({ line }) => line?.source ?? '')]
  const pattern = `^(?:${beginnings.map(each => `(${each})`).join('|')})|${anywhere([...says.keys()])}`
  return { pattern: new RegExp(pattern, 'gm'), begins: byKey(begins), says: byKey(says), lines }
})

function phrasesOf(where: 'begins' | 'says'): Map<string, Against> {
  const all = new Map<string, Against>()
  for (const what of AGAINST)
    for (const phrase of what[where] ? tellingPhrases(what[where]) : []) all.set(phrase, what)
  return all
}

/** Phrases by what is found where they stand. */
function byKey(phrases: ReadonlyMap<string, Against>): ReadonlyMap<string, Against> {
  return new Map([...phrases].map(([phrase, what]) => [phrase.replace(/[*$]/g, ''), what]))
}

function keyOf(found: string): string {
  return found
    .replace(/ ?\d+ ?/g, '#')
    .replace(/^[(,] ?/, '(')
    .replace(/^[{|}[\]\\]/, '?')
}
