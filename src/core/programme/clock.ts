import { remember } from './remember.ts'

/** A time of day as a text states it: `HH:MM`, with the UTF-16 offsets of its words, "kl" and weekday among them. */
export type Clock = { start: string; end?: string; at: number; to: number }

/** Where hours alone are times: after a label ("Tid: 9–12") or in a cell; else they need "kl" or minutes beside them. */
type Options = { hoursAlone?: true }

const HOUR = '([01]?\\d|2[0-4])'
const MINUTES = '(?:[.:]([0-5]\\d)(?:[.:][0-5]\\d(?![.:]?\\d))?)'
const ZONE = '(?:\\s\\(?(?:CES?T|EES?T|UTC|GMT|BST|Europe/[a-z]+)\\b\\)?)?'
const HALF = '(?:\\s?([ap])\\.?m\\b\\.?)'
/** A lost dash may stand as "?" or U+FFFD, or as the C1 characters that Windows-1252 has dashes at. */
const DASH = '\\.?\\s?(?:[–—‒−-]{1,2}|till|til|to|[?\\ufffd\\u0096\\u0097](?=\\s?\\d))\\s?'
const WORD = '(?:klockan|klokken|kello|klo|kl)\\.?:?\\s?'

/** One statement of time. Every part is bounded, so that the search takes one pass over the text. */
const STATEMENT = new RegExp(
  `(?:(?<![\\p{L}\\p{N}][.:,/–-]?|[§#/£$€])|(?<=\\p{Ll})(?=kl\\.\\s?\\d))(?<word>${WORD}|at\\s)?(?:${HOUR}${MINUTES}?${HALF}?${ZONE}|([01]\\d|2[0-4])([0-5]\\d))` +
    `(?:${DASH}(?:${WORD})?(?:${HOUR}${MINUTES}?${HALF}?${ZONE}|([01]\\d|2[0-4])([0-5]\\d)))?(?![.:,/]?\\d|[–-]\\d|\\s?(?:%|:-|kr\\b|sek\\b|nok\\b|dkk\\b|€|euro?\\b))`,
  'giu',
)

/** "9–10 Rubrik": hours alone that lead a line are times, too. */
const HOURS_LEAD = /^\d{1,2}\s?[–-]\s?\d{1,2}\s{1,3}\p{Lu}\p{Ll}/u

/** "10.30 –": an end that is left open. */
const OPEN_END =
  /^\s?[–—-](?!\s?\p{L}\s)(?=\s|$)|^\s(?:onwards|och framåt|och framöver|og utover|og fremefter)(?!\p{L})/u

/** "från 16.30", "ca kl. 17": words before a time that leads a line. */
const FROM = /^(?:från|fra|from|ca\.?|cirka|circa|omkring|noin)\s(?:och med\s)?/iu

/** The first time of day that a text states from an offset on; nothing where it states none or an impossible one (17:65). */
export function findClock(text: string, { hoursAlone }: Options = {}): Clock | undefined {
  return hoursAlone ? findWithHours(text) : findWithMinutes(text)
}

const findWithMinutes = remember((text: string) => search(text, {}))
const findWithHours = remember((text: string) => search(text, { hoursAlone: true }))

function search(text: string, options: Options): Clock | undefined {
  if (!/\d/.test(text)) return undefined
  for (const match of text.matchAll(STATEMENT)) {
    const clock = readMatch(match, options)
    if (clock) return clock
  }
  return undefined
}

/** The time that a text begins with. */
export function leadingClock(text: string, { hoursAlone }: Options = {}): Clock | undefined {
  return hoursAlone ? leadWithHours(text) : leadWithMinutes(text)
}

const leadWithMinutes = remember((text: string) => lead(text, {}))
const leadWithHours = remember((text: string) => lead(text, { hoursAlone: true }))

function lead(text: string, options: Options): Clock | undefined {
  const from = FROM.exec(text)?.[0].length ?? 0
  const hours = HOURS_LEAD.test(text) ? { hoursAlone: true as const } : options
  const clock = /^[\s(]{0,2}(?:\d|k|at)/iu.test(text.slice(from))
    ? findClock(text.slice(0, from + 60), hours)
    : undefined
  if (!clock || text.slice(from, clock.at).trim() !== '') return undefined
  const open = clock.end ? null : OPEN_END.exec(text.slice(clock.to))
  return open ? { ...clock, to: clock.to + open[0].length } : clock
}

function readMatch(match: RegExpMatchArray, { hoursAlone }: Options): Clock | undefined {
  if (
    /^\p{Ll}/u.test(
      match.input?.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 2) ??
        '',
    )
  )
    return undefined
  const [, word, h1, m1, half1, hh1, mm1, h2, m2, half2, hh2, mm2] = match
  const isRange = (h2 ?? hh2) !== undefined
  const said = word !== undefined
  const minutes = (m1 ?? m2 ?? half1 ?? half2) !== undefined
  const fourDigits = hh1 !== undefined || hh2 !== undefined
  if (fourDigits && !(said || (hoursAlone && hh1 !== undefined && hh2 !== undefined))) return undefined
  if (!said && !minutes && !fourDigits && !(hoursAlone && isRange)) return undefined
  const end = isRange ? clockOf(h2 ?? hh2, m2 ?? mm2, half2) : undefined
  const start = clockOf(h1 ?? hh1, m1 ?? mm1, half1 ?? startHalf({ h1, h2, half2 }))
  if (!start || (isRange && !end)) return undefined
  return { start, ...(end && { end }), at: match.index ?? 0, to: (match.index ?? 0) + match[0].length }
}

/** "2–3.30 pm", "12.30–2 pm": the half of the day is said once, at the end; "11–1 pm" begins before noon. */
function startHalf({ h1, h2, half2 }: Record<'h1' | 'h2' | 'half2', string | undefined>): string | undefined {
  if (half2?.toLowerCase() !== 'p') return half2
  return Number(h1) % 12 <= Number(h2) % 12 ? 'p' : 'a'
}

function clockOf(hour = '', minutes = '00', half?: string): string | undefined {
  let hours = Number(hour)
  if (half) {
    if (hours > 12) return undefined
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hours === 24) hours = minutes === '00' ? 0 : 25
  return hours < 24 ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined
}
