import { lazily } from './lazily.ts'
import { foldedPhrases } from './phrases.ts'
import { KIND_ENDINGS, KINDS } from './programme-signs.ts'

const NUMBER = /^ ?(?:nr )?(?:[a-z]?\d+[a-z]?|[ivx]+|\b[a-h])(?:[ :.,-]|$)/
const BEFORE_NUMBER = /^[a-z?& ]+?(?= ?(?:nr )?(?:[a-z]?\d|[ivx]+\b|[a-h]\b))/

const kinds = lazily(() => new Set(foldedPhrases(KINDS)))

/** How all the kinds begin: most lines begin otherwise, and are looked at no further. */
const START = 3
const starts = lazily(() => new Set([...kinds()].map(kind => kind.slice(0, START))))

/** Whether a folded line may begin with a kind of session: cheaper than to ask which. */
export function mayBeKind(line: string): boolean {
  return starts().has(line.slice(0, START))
}

/** How those end that are compounds, by the last letters of all: most words are no kinds by these alone. */
const END = 4
const endings = lazily(() => {
  const all = foldedPhrases(KIND_ENDINGS)
  return { all, ends: new Set(all.map(ending => ending.slice(-END))) }
})

/** Whether a folded word is a compound of a kind of session: "kv?llsf?rel?sning". */
function isCompound(word: string): boolean {
  const { all, ends } = endings()
  return ends.has(word.slice(-END)) && /^[a-z?-]+$/.test(word) && all.some(ending => word.endsWith(ending))
}

/** The kind of session that a folded line begins with: one to three words of it. */
export function kindOf(line: string): string | undefined {
  const [one = '', two = '', three = ''] = line.split(/[ :/,.]+/, 3)
  if (isCompound(one)) return one
  return [`${one} ${two} ${three}`, `${one} ${two}`, one].find(words => kinds().has(words))
}

/** What parts the kinds of a line that has several. */
const SEVERAL = / ?[/&,]/

/** Whether a folded line is a kind of session and no more, or several: "Workshop", "Seminarium & mingel". */
export function isKind(line: string): boolean {
  const end = line.search(SEVERAL)
  const what = end < 0 ? line : line.slice(0, end)
  return kinds().has(what) || isCompound(what)
}

/** Whether a folded line begins with a kind of session and its number: "Pass 2", "Workshop nr 3:". */
export function isNumberedKind(line: string): boolean {
  const words = BEFORE_NUMBER.exec(line)?.[0].trimEnd()
  return words !== undefined && kinds().has(words) && NUMBER.test(line.slice(words.length))
}
