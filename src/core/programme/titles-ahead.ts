import { endsLike } from './ends-like.ts'
import { endOfLetters, isCapitalAt, isLetterAt, isSpaceAt } from './letters.ts'
import { nameEnd } from './name.ts'
import { remember } from './remember.ts'
import { ROLE_WORDS, TITLE_ENDINGS, TITLE_LEADS, TITLE_WORDS } from './words/people.ts'
import { wordsAt } from './words-at.ts'

/** How titles may stand before a name: so many at most; whether a comma parts them, and each may say whose it is. */
type Manner = { most: number; ofOne: boolean }

/** "professor ", "Utbildningsstyrelsens generaldirektör ". */
const IN_LIST: Manner = { most: Number.POSITIVE_INFINITY, ofOne: false }
/** "riksdagsledamot, forumets ordförande ", "Landssamrådets formand, ": where the line is one person's. */
const IN_LINE: Manner = { most: 4, ofOne: true }

/** Where a name begins that has its titles before it: the length of the titles, 0 where none stand there. */
export const titlesAhead = remember((text: string) => lengthBeforeName(text, IN_LIST))

/** The same where the line is nothing but one person's. */
export const titlesAheadInLine = remember((text: string) => lengthBeforeName(text, IN_LINE))

function lengthBeforeName(text: string, manner: Manner): number {
  const length = endOfTitles(text, 0, { manner, taken: 0 })
  return length > 0 && nameEnd(text, length) > 0 ? length : 0
}

/** Where the titles end that go on at an offset, right before a capital; 0 where they do not. As many as there are. */
function endOfTitles(text: string, at: number, { manner, taken }: { manner: Manner; taken: number }): number {
  if (taken < manner.most)
    for (const start of taken === 0 || manner.ofOne ? behindOwners(text, at) : [at])
      for (const title of titleEnds(text, start)) {
        const end = manner.ofOne && text.charAt(title) === ',' ? title + 1 : title
        const last = isSpaceAt(text, end) ? endOfTitles(text, end + 1, { manner, taken: taken + 1 }) : 0
        if (last > 0) return last
      }
  return taken > 0 && isCapitalAt(text, at) ? at : 0
}

const SHORTEST_OWNER = 4
const LONGEST_OWNER = 31

/** An offset, and those behind one word and two in the genitive: "Utbildningsstyrelsens ". */
function behindOwners(text: string, at: number): number[] {
  const starts = [at]
  for (let start = at; starts.length < 3; ) {
    const end = endOfLetters(text, start)
    const length = end - start
    if (length < SHORTEST_OWNER || length > LONGEST_OWNER || !isSpaceAt(text, end)) break
    if (text.charAt(end - 1) !== 's' && text.charAt(end - 1) !== 'n') break
    start = end + 1
    starts.push(start)
  }
  return starts
}

const leadsAt = wordsAt(TITLE_LEADS)
const titlesAt = wordsAt([...TITLE_WORDS, ...ROLE_WORDS.keys()])
const MOST_LEADS = 2
const endsTitle = endsLike(TITLE_ENDINGS, { least: 2, most: 20 })

/** Where a title ends that begins at an offset, with its leads and the full stop of a short one; the likeliest first. */
function titleEnds(text: string, at: number): number[] {
  const ends = behindLeads(text, at).flatMap(start => {
    const known = titlesAt(text, start).map(word => start + word.length)
    const end = endOfLetters(text, start)
    return endsTitle(text.slice(start, end)) ? [...known, end] : known
  })
  return ends.map(end => (text.charAt(end) === '.' && isShort(text, end) ? end + 1 : end))
}

/** The offsets behind the leads at an offset, behind the most of them first: "Senior Vice ". */
function behindLeads(text: string, at: number): number[] {
  const starts = [at]
  for (let start = at; starts.length <= MOST_LEADS; ) {
    const lead = leadsAt(text, start).find(word => isSpaceAt(text, start + word.length))
    if (!lead) break
    start += lead.length + 1
    starts.unshift(start)
  }
  return starts
}

/** "fil dr.": whether the word that ends at an offset is short enough to be shortened. */
function isShort(text: string, end: number): boolean {
  let start = end
  while (end - start <= LONGEST_SHORTENED && isLetterAt(text, start - 1)) start -= 1
  return start < end && end - start <= LONGEST_SHORTENED
}

const LONGEST_SHORTENED = 4
