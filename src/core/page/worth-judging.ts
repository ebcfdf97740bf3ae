import type { EventMarks } from './event-marks.ts'

/** A clock time, as a programme writes it in any of the languages. */
const CLOCK =
  /\b\d\d?[.:]\d\d\b|\bkl(?:o|\.|ockan)? ?\d|\d ?[ap]m\b|\b(?:[89]|1\d|2[0-2]) ?[^\w\s]{1,3} ?(?:9|1\d|2[0-4])$/gim
/** So far into a line it tells what the line is, in UTF-16 units. */
const CLOCK_WITHIN = 160

/** A day in the line of a clock time or beside it: what a page announces, without any of the words below. */
const DAY =
  /\b\d\d?(?:\.|:e|st|nd|rd|th)? ?(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[ck]t|nov|de[cs]|[a-z]{4,6}kuuta)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\b\d\d?[./]\d\d?\b|\b20\d\d-\d\d-\d\d\b/i
const ANNOUNCED = 100

/**
 * Words that a programme says of itself, in six languages: what they mean is judged later, and a page that says none
 * of them is no programme. Parts of them are enough, and best those that cannot be damaged; where a letter beyond a–z
 * is all there is to tell a word by, it is any sign that is no letter.
 */
const WORDS =
  /medverk|moderat|moderaat|talare|redrag|panel|samtal|deltagare|deltakere|deltagere|seminari|seminaari|workshop|verkstad|program|speaker|keynote|session|tutorial|plenary|ordstyrer|teleder|innlegg|puhuja|esitt|esiintyj|luento|ohjelma|arrang|plats:|sted:|paikka:|^(?:lokal|plats|sted|lokale|paikka|room|venue)\b|\bled(?:s|es|et)? (?:av|by) |schedule|agenda|(?:anm|opl|f[ao]?[^a-z\s]\S{0,6}el)[ao]?[^a-z\s]|(?:sp\S{1,8}r|pass|track|spor|\bdel) (?:\d|[a-d](?=[:.–-]|$))/gim
const WORDS_WITHIN = 60

/**
 * Whether a page is worth judging, by its title, its marks and its lines, parted by line feeds: the cheapest question
 * of all, and wrong only in the careful direction.
 */
export function isWorthJudging(page: { title: string; marks: EventMarks }, text: string): boolean {
  const { event, calendar, calendarFile } = page.marks
  if (event || calendar || calendarFile) return true
  const [clock, another] = linesSaying(CLOCK, text, CLOCK_WITHIN)
  if (another || (clock && isAnnounced(clock))) return true
  const inTitle = page.title.search(WORDS) < 0 ? 0 : 1
  return (clock ? 1 : 0) + inTitle + linesSaying(WORDS, text, WORDS_WITHIN).length > 1
}

/** A line that says something, what it says, and the line with two before and two behind it. */
type Saying = { line: string; said: string; around: string }

/** A short line with a time, and a day in it or beside it. A day may be written as a time is. */
function isAnnounced({ line, said, around }: Saying): boolean {
  return line.length < ANNOUNCED && DAY.test(around.replace(said, ''))
}

/** The first two lines that say something near their beginning. */
function linesSaying(pattern: RegExp, text: string, within: number): Saying[] {
  const lines: Saying[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found && lines.length < 2; found = pattern.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1
    const end = endOfLine(text, found.index)
    if (found.index - start < within) {
      const from = text.lastIndexOf('\n', text.lastIndexOf('\n', start - 2) - 1) + 1
      const around = text.slice(from, endOfLine(text, endOfLine(text, end + 1) + 1))
      lines.push({ line: text.slice(start, end), said: found[0], around })
    }
    pattern.lastIndex = end
  }
  return lines
}

function endOfLine(text: string, from: number): number {
  const next = text.indexOf('\n', from)
  return next < 0 ? text.length : next
}
