import { hintedInSmall } from './hinted.ts'
import { DIGIT, opensWith, signsOf } from './hints.ts'
import {
  endOfLetters,
  endOfSpaces,
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  isNumberAt,
  isSmallAt,
  isSpaceAt,
} from './letters.ts'
import { lowerCase } from './lower-case.ts'
import { remember } from './remember.ts'
import { MONTH_NUMBERS } from './words/dates.ts'

/** A time of day as a text states it: `HH:MM`, with the UTF-16 offsets of its words, "kl" and weekday among them. */
export type Clock = { start: string; end?: string; at: number; to: number }

/** Where hours alone are times: after a label ("Tid: 9–12") or in a cell; else they need "kl" or minutes beside them. */
type Options = { hoursAlone?: true }

const HOUR = '([01]?\\d|2[0-4])'
const MINUTES = '(?:[.:]([0-5]\\d)(?:[.:][0-5]\\d(?![.:]?\\d))?)'
const ZONE =
  '(?:\\s\\(?(?:ces?t|ees?t|(?:utc|gmt)(?:[+−-]\\d{1,2}(?:[:.]?\\d\\d)?)?|bst|europe/[a-z]+)\\b\\)?)?'
/** "9 am", "2.30 p.m.", "12 noon": the letter that tells the half of the day. */
const HALF = '(?:\\s?([ap](?=\\.?m\\b)|n(?=oon\\b))(?:\\.?m\\b\\.?|oon\\b))'
/** "09:00 → 09:30", too. A lost dash may stand as "?" or U+FFFD, or as the C1 characters that Windows-1252 has dashes at. */
const DASH = '\\.?\\s?(?:[–—‒−-]{1,2}>?|[→➔➜⟶»]|till|til|to|[?\\ufffd\\u0096\\u0097](?=\\s?\\d))\\s?'
const WORD = '(?:klockan|klokken|kello|klo|kl)\\.?:?\\s?'

/** One statement of time, in small letters. Every part is bounded, so that the search takes one pass over the text. */
const STATEMENT = new RegExp(
  `(?<word>${WORD}|at\\s)?(?:${HOUR}${MINUTES}?${HALF}?${ZONE}|([01]\\d|2[0-4])([0-5]\\d))` +
    `(?:${DASH}(?:${WORD})?(?:${HOUR}${MINUTES}?${HALF}?${ZONE}|([01]\\d|2[0-4])([0-5]\\d)))?(?![.:,/]?\\d|[–-]\\d|\\s?(?:%|:-|kr\\b|sek\\b|nok\\b|dkk\\b|€|euro?\\b))`,
  'g',
)

/** What a time has, but for hours alone. */
const TELLS_TIME = /\d[.:]\d\d|\d\s?(?:[ap]\.?m|noon)|kl|kello|at\s/

/** "9–10 Rubrik": hours alone that lead a line are times, too. */
const HOURS_LEAD = /^\d{1,2}\s?[–-]\s?\d{1,2}\s{1,3}/

/** "10.30 –": an end that is left open. */
const OPEN_END =
  /^\s?[–—-](?!\s?\p{L}\s)(?=\s|$)|^\s(?:onwards|och framåt|och framöver|og utover|og fremefter)(?!\p{L})/u

/** "från 16.30", "ca kl. 17": words before a time that leads a line. */
const FROM = hintedInSmall(
  opensWith('från|fra|from|ca.|ca |cirka|circa|omkring|noin'),
  /^(?:från|fra|from|ca\.?|cirka|circa|omkring|noin)\s(?:och med\s)?/,
)

/** The first time of day that a text states from an offset on; nothing where it states none or an impossible one (17:65). */
export function findClock(text: string, { hoursAlone }: Options = {}): Clock | undefined {
  return hoursAlone ? findWithHours(text) : findWithMinutes(text)
}

const findWithMinutes = remember((text: string) => search(text, {}))
const findWithHours = remember((text: string) => search(text, { hoursAlone: true }))

function search(shown: string, options: Options): Clock | undefined {
  if ((signsOf(shown) & DIGIT) === 0) return undefined
  const text = lowerCase(shown)
  if (!options.hoursAlone && !TELLS_TIME.test(text)) return undefined
  STATEMENT.lastIndex = 0
  for (let match = STATEMENT.exec(text); match; match = STATEMENT.exec(text)) {
    if (!mayBegin(text, match.index)) STATEMENT.lastIndex = match.index + 1
    else if (!isSmallAt(shown, STATEMENT.lastIndex) && !saysMonth(text, STATEMENT.lastIndex)) {
      const clock = readMatch(match, options)
      if (clock) return clock
    }
  }
  return undefined
}

/** "23–24 August": hours alone before a month are days. */
function saysMonth(text: string, at: number): boolean {
  const start = endOfSpaces(text, text.charAt(at) === '.' ? at + 1 : at)
  return (
    MONTH_NUMBERS.has(text.slice(start, endOfLetters(text, start))) && !/[.:]\d\d$/.test(text.slice(0, at))
  )
}

/** No time begins inside a word, a number or an address; but "kl." may be glued to the word before. */
function mayBegin(text: string, at: number): boolean {
  const isInside = (place: number) => isLetterAt(text, place) || isNumberAt(text, place)
  const before = text.charAt(at - 1)
  if (before === '') return true
  if (isInside(at - 1)) return isSmallAt(text, at - 1) && /^kl\.\s?\d/.test(text.slice(at, at + 5))
  return !'§#/£$€'.includes(before) && !('.:,/–-'.includes(before) && isInside(at - 2))
}

/** The time that a text begins with. */
export function leadingClock(text: string, { hoursAlone }: Options = {}): Clock | undefined {
  return hoursAlone ? leadWithHours(text) : leadWithMinutes(text)
}

/** Whether a text says a time and nothing else. */
export function isTimeOnly(text: string, options: Options = {}): boolean {
  return text !== '' && leadingClock(text, options)?.to === text.length
}

const leadWithMinutes = remember((text: string) => lead(text, {}))
const leadWithHours = remember((text: string) => lead(text, { hoursAlone: true }))

function lead(text: string, options: Options): Clock | undefined {
  const from = FROM.exec(text)?.[0].length ?? 0
  const hours = isDigitAt(text, 0) ? HOURS_LEAD.exec(text)?.[0].length : undefined
  const isTitled = hours !== undefined && isCapitalAt(text, hours) && isSmallAt(text, hours + 1)
  const clock = /^[\s(]{0,2}(?:\d|k|at)/i.test(from > 0 ? text.slice(from) : text)
    ? findClock(text.slice(0, from + 60), isTitled ? { hoursAlone: true } : options)
    : undefined
  if (!clock || text.slice(from, clock.at).trim() !== '') return undefined
  const open = clock.end ? null : openEnd(text.slice(clock.to))
  return open ? { ...clock, to: clock.to + open[0].length } : clock
}

/** The dash or the words that leave the end open. */
function openEnd(behind: string): RegExpExecArray | null {
  const sign = behind.charAt(isSpaceAt(behind, 0) ? 1 : 0)
  return sign !== '' && '–—-o'.includes(sign) ? OPEN_END.exec(behind) : null
}

function readMatch(match: RegExpExecArray, { hoursAlone }: Options): Clock | undefined {
  const [, word, h1, m1, half1, hh1, mm1, h2, m2, half2, hh2, mm2] = match
  const isRange = (h2 ?? hh2) !== undefined
  const said = word !== undefined
  const minutes = (m1 ?? m2 ?? half1 ?? half2) !== undefined
  const fourDigits = hh1 !== undefined || hh2 !== undefined
  if (fourDigits && !(said || (hoursAlone && hh1 !== undefined && (!isRange || hh2 !== undefined))))
    return undefined
  if (fourDigits && !said && !isRange && !isHourInFigures(`${hh1}${mm1}`, match)) return undefined
  if (!said && !minutes && !fourDigits && !(hoursAlone && isRange)) return undefined
  const end = isRange ? clockOf(h2 ?? hh2, m2 ?? mm2, half2) : undefined
  const start = clockOf(h1 ?? hh1, m1 ?? mm1, half1 ?? startHalf({ h1, h2, half2 }))
  if (!start || (isRange && !end)) return undefined
  return { start, ...(end && { end }), at: match.index, to: match.index + match[0].length }
}

/**
 * "0930", "1900", but no year of these: a time in figures alone is in steps of five minutes, and what may be a year, as in
 * "21 februari 2005", is one only where a text begins with it.
 */
function isHourInFigures(figures: string, { index }: RegExpExecArray): boolean {
  return /[05]$/.test(figures) && !/^20[12]/.test(figures) && (index === 0 || !/^(?:19|20)/.test(figures))
}

/** "2–3.30 pm", "12.30–2 pm": the half of the day is said once, at the end; "11–1 pm" begins before noon. */
function startHalf({ h1, h2, half2 }: Record<'h1' | 'h2' | 'half2', string | undefined>): string | undefined {
  if (half2 === 'n') return 'a'
  if (half2 !== 'p') return half2
  return Number(h1) % 12 <= Number(h2) % 12 ? 'p' : 'a'
}

function clockOf(hour = '', minutes = '00', half?: string): string | undefined {
  let hours = Number(hour)
  if (half) {
    if (hours > 12) return undefined
    hours = (hours % 12) + (half === 'a' ? 0 : 12)
  }
  if (hours === 24) hours = minutes === '00' ? 0 : 25
  return hours < 24 ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined
}
