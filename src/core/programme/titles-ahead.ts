import { endOfLetters, endsIn, isCapitalAt, isLetterAt, isSmallAt } from './letters.ts'
import { lowerCase } from './lower-case.ts'
import { nameEnd } from './name.ts'
import { remember } from './remember.ts'
import { isAgent, isDegree, isTitleWord } from './titles.ts'
import { ROLE_WORDS, TITLE_LEADS, TITLE_WORDS } from './words/people.ts'

const TITLES = new Set([...TITLE_WORDS, ...ROLE_WORDS.keys()])
/** The first words of the titles that are two. */
const BEGINS_PAIR = new Set([...TITLES].flatMap(title => (title.includes(' ') ? title.split(' ', 1) : [])))
const LEADS = new Set(TITLE_LEADS)
const MOST_WORDS = 10
const LONGEST = 160
const LONGEST_WORD = 40
/** An abbreviation has so many parts at most, each with so many letters and its full stop: "fil.dr." */
const MOST_PARTS = 3
const LONGEST_PART = 4

/**
 * Where a name begins that has its titles before it: the length of the titles, with whose they are ("professor ",
 * "Utbildningsstyrelsens generaldirektör "); 0 where none stand there.
 */
export function titlesAhead(text: string): number {
  return withoutCommas(text.slice(0, LONGEST))
}

/** The same where the line is nothing but one person's: commas part titles, too ("riksdagsledamot, forumets ordförande "). */
export function titlesAheadInLine(text: string): number {
  return withCommas(text.slice(0, LONGEST))
}

const withCommas = remember((text: string) => lengthOfTitles(text, true))
const withoutCommas = remember((text: string) => lengthOfTitles(text, false))

function lengthOfTitles(text: string, commas: boolean): number {
  let at = 0
  let end = 0
  for (let words = 0; words < MOST_WORDS; words++) {
    const first = wordAt(text, at)
    if (!first || (at === end && end > 0 && isCapitalAt(text, at) && nameEnd(text, at) > 0)) break
    const second = first.comma || !BEGINS_PAIR.has(first.said) ? undefined : wordAt(text, first.next)
    const isPair = second !== undefined && TITLES.has(`${first.said} ${second.said}`)
    const last = isPair ? second : first
    if (isPair || isTitleHere(first)) {
      if (last.comma && !commas) break
      end = last.next
    } else if (first.comma || !mayStandBefore(first, end > 0)) break
    at = last.next
  }
  const of = end > 0 ? (OF_WHAT.exec(text.slice(end))?.[0].length ?? 0) : 0
  const to = end + of
  return end > 0 && /^[\p{Lu}\ufffd?]/u.test(text.slice(to)) && nameEnd(text, to) > 0 ? to : 0
}

/** "docent i historia ", "formand for foreningen ", behind the title. */
const OF_WHAT =
  /^(?:i|in|för|for|vid)\s\p{Ll}[\p{L}-]{3,}\s(?:(?:och|og|and|&)\s\p{Ll}[\p{L}-]{3,}\s)?(?=\p{Lu})/u

/** A word as it stands and in small letters, whether a comma is behind it, and where the next begins. */
type Word = { word: string; said: string; comma: boolean; next: number }

function wordAt(text: string, at: number): Word | undefined {
  const stop = endOfAbbreviation(text, at)
  const end = stop > at ? stop : endOfWord(text, at)
  const comma = text.charAt(end) === ','
  const gap = text.charAt(comma ? end + 1 : end)
  if (end === at || end - at > LONGEST_WORD || (gap !== ' ' && gap !== '\u00a0')) return undefined
  const word = text.slice(at, end)
  const said = lowerCase(stop > at ? word.slice(0, -1) : word)
  return { word, said, comma, next: comma ? end + 2 : end + 1 }
}

/** Where the letters, and what may stand between them, end. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (isLetterAt(text, end) || (end < text.length && "’'/-".includes(text.charAt(end)))) end += 1
  return end
}

/** Behind the last full stop of an abbreviation; the offset itself where none stands there. */
function endOfAbbreviation(text: string, at: number): number {
  let end = at
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const stop = endOfLetters(text, end)
    if (stop === end || stop - end > LONGEST_PART || text.charAt(stop) !== '.') break
    end = stop + 1
  }
  return end
}

/** Whether a word is a title: a known one; in small letters, or where no first name ends so, any that says who someone is. */
function isTitleHere({ word, said, comma }: Word): boolean {
  if (TITLES.has(said) || TITLES.has(`${said}.`) || isTitleWord(said) || isDegree(word)) return true
  if (said.includes('råd') && /^\p{Ll}{3,}råd(?:et)?$/u.test(word)) return true
  return !comma && (isSmallAt(word, 0) || said.length >= LONGEST_FIRST_NAME) && isAgent(said)
}

/** No first name that ends as titles do is as long: "Karen", "Maren". */
const LONGEST_FIRST_NAME = 7

/** What may stand before a title, or between two: "vice", "Utbildningsstyrelsens", "och"; "docent i historia". */
function mayStandBefore({ word, said }: Word, isBehindTitle: boolean): boolean {
  if (LEADS.has(said) || (endsIn(said, 'sn') && /^\p{L}{2,29}[sn]$/u.test(said))) return true
  return isBehindTitle && /^(?:och|og|and|ja|i|in|vid|för|for|\p{Ll}{4,})$/u.test(word)
}
