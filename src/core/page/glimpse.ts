import { countEventMarks, type EventMarks } from './event-marks.ts'
import { glance, type Line } from './glance.ts'

/**
 * What is seen of a page at a glance, bounded, as plain JSON: taken in the page, judged in the extension’s own
 * process, so that the vocabulary of six languages never loads into other people’s pages.
 */
export type Glimpse = { url: string; title: string; lines: Line[]; marks: EventMarks }

/** A title is looked at this far, in UTF-16 units. */
const TITLE = 300

/** So much of a line tells what it is, in UTF-16 units. */
const BEGINNING = 300

/** Takes a glimpse of a document. Forces no layout, changes nothing. */
export function glimpseOf(document: Document): Glimpse {
  return {
    url: document.URL.slice(0, 2000),
    title: document.title.slice(0, TITLE).replace(/\s+/g, ' '),
    lines: glance(document),
    marks: countEventMarks(document),
  }
}

/** A clock time, as a programme writes it in any of the languages. */
const CLOCK = /\b\d\d?[.:]\d\d\b|\bkl(?:o|\.|ockan)? ?\d|\d ?[ap]m\b/i

/** A day near a clock time: what a page announces, without any of the words below. */
const DAY =
  /\b\d\d?(?:\.|:e|st|nd|rd|th)? ?(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[ck]t|nov|de[cs]|[a-z]{4,6}kuuta)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\b\d\d?[./]\d\d?\b|\b20\d\d-\d\d-\d\d\b/i
const ANNOUNCED = 100

/**
 * Words that a programme says of itself, in six languages; a letter that may be damaged is any one to four signs, or six.
 * Beginnings are enough: what they mean is judged later, and a page that says none of this is no programme.
 */
const WORDS =
  /medverk|moderator|mod..?r.{0,4}t|talare|f.{1,6}r?el.{1,6}s|f.{1,6}redrag|anm.{1,6}an\b|panel|samtal|deltagare|deltakere|deltagere|seminari|workshop|verkstad|programpunkt|speaker|keynote|session|tutorial|plenary|foredrag|ordstyrer|m.{1,4}teleder|opl.{1,4}g|innlegg|puhuja|esitt|esiintyj|luento|seminaari|ohjelma|arrang|plats:|lokal:|sted:|paikka:|led(?:s|es|et)? av |led by |schedule|agenda|program|\b(?:sp.{1,4}r|pass|track|spor|del) [\da-d]\b/i

/** Whether a page is worth judging: the cheapest question of all, and wrong only in the careful direction. */
export function isWorthJudging({ title, lines, marks }: Glimpse): boolean {
  if (marks.event || marks.calendar || marks.calendarFile) return true
  let found = WORDS.test(title) ? 1 : 0
  for (const { text } of lines) {
    const beginning = text.slice(0, BEGINNING)
    if (CLOCK.test(beginning)) found += text.length < ANNOUNCED && DAY.test(beginning) ? 2 : 1
    if (WORDS.test(beginning)) found += 1
    if (found > 1) return true
  }
  return false
}
