import { findClock, leadingClock } from './clock.ts'
import { findDay } from './dates.ts'
import { hintedInSmall, phrase } from './hinted.ts'
import { opensWith } from './hints.ts'
import { readLabels } from './labels.ts'
import { endsIn } from './letters.ts'
import type { Line } from './lines.ts'
import { looksLikeName } from './name.ts'
import { readPersonLine } from './person-line.ts'
import { isPeople } from './person-list.ts'
import { looksLikePlace } from './places.ts'
import { namesProgramme } from './title.ts'

/** "Dag 2", "Day 2: …", "Programmet, dag 2". */
export const DAY_NUMBER = hintedInSmall(
  opensWith('program|dag|day|päivä'),
  /^(?:program(?:met|me)?[\s,:–-]{1,3})?(?:dag|day|päivä)\s(?<place>\d)(?!\d)/,
)
/** "Session 1: Animals": a heading over what stands under it until the next pause. */
export const BLOCK_HEADING =
  /^(?:session|sesjon|sessio|pass|block|blokk|blok|økt|del|part|modul|osa)\s(?:\d{1,2}\p{L}?|\p{Lu}\d{0,2}|[IVX]{1,4})\s?[:–—-]\s\S/iu
/** What a heading over a track begins with. */
export const TRACK_WORD = phrase({
  before: '^',
  words: 'spår|tema|track|stream|spor|teema|raita|strand',
  after: '(?=[\\s:]|$)',
})

const PART_OF_DAY = phrase({
  before: '^',
  words:
    'förmiddag|förmiddagen|eftermiddag|eftermiddagen|kväll|kvällen|morgon|formiddag|ettermiddag|aamupäivä|iltapäivä|morning|afternoon|evening|program|programmet|programme',
  after: '\\s?:?$',
})
const LONGEST_HEADING = 120

/** Whether a line is nothing but a day: "Onsdag 12 november", "Dag 2 – torsdag 5 maj". */
export function isDayLine(text: string): boolean {
  if (text.length > 80) return false
  if (DAY_NUMBER.test(text) && (text.length < 12 || findDay(text) !== undefined)) return true
  const day = findDay(text)
  if (!day) return false
  const rest = `${text.slice(0, day.at)} ${text.slice(day.to)}`
  return (
    (day.at === 0 ||
      /^(?:den|program(?:met)?(?: för)?|programme|dag \d|day \d|schema|schedule|ohjelma|agenda)[\s:,–-]*$/iu.test(
        text.slice(0, day.at),
      )) &&
    rest.replace(/[^\p{L}]/gu, '').length < 30 &&
    !/\d[.:]\d\d/u.test(rest)
  )
}

/** Whether a line stands over the sessions after it rather than in the one before: a heading, a day, a part of the day. */
export function isContextLine(line: Line | undefined): boolean {
  if (!line) return false
  const { text } = line.span
  if (text.length > LONGEST_HEADING) return false
  if (isDayLine(text) || PART_OF_DAY.test(text)) return true
  return (
    line.level !== undefined ||
    (line.strong === true &&
      !line.inList &&
      (TRACK_WORD.test(text) ||
        BLOCK_HEADING.test(text) ||
        looksLikePlace(text) ||
        findClock(text) !== undefined))
  )
}

/** The most that `titleLikeness` says. */
export const SURE_TITLE = 3

/** How much a line looks like a session’s title beside a time that stands alone, `SURE_TITLE` at most; 0 and less: it does not. */
export function titleLikeness(line: Line | undefined): number {
  if (!line || line.image) return -1
  const { text } = line.span
  if (isDayLine(text) || namesProgramme(text) || readLabels(line.span, line.marks) || leadingClock(text))
    return -1
  // A heading that is a name stands over what one is.
  if (line.role === 'title' || line.level)
    return line.role !== 'title' && looksLikeName(text) ? 0 : SURE_TITLE
  if (line.strong) return 2
  if (text.length > 160 || endsIn(text, '.,;:') || line.role === 'place' || looksLikePlace(text)) return -1
  const person = readPersonLine(line.span)
  if ((person && (person.slots > 0 || line.role === 'person')) || isPeople(line.span)) return -1
  return line.role === undefined ? 1 : 0
}
