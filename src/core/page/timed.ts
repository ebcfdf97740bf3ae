/** What a line led by a time says: when it starts, in minutes of the day, whether it says until when, and the text beside it. */
export type Timed = { start: number; text: string; range: boolean }

// Folded text: lower case, `?` for whatever is beyond a–z, so a lost dash is a `?` too.
const KL = String.raw`(kl(?:ockan|o|\.)? ?\.? ?)?`
/** Hour and minutes ("9.30", "14:00"), or four figures as they stand behind "kl" ("kl 1100"). */
const CLOCK = String.raw`(\d\d?)(?:[.:](\d\d)(?![.:]?\d|[.:]?-?\d{4})|(\d\d)?(?:\b|(?=[ap]\.?m\b)))`
const HALF = String.raw`(?: ?([ap])\.?m\b\.?)?`
const UNTIL = String.raw`([ .]*(?:[-?~]+|till?|to) ?(?:kl\.? ?)?(?:\d[\d.:]*|noon)(?: ?[ap]\.?m\b\.?)?)?`
/** A time zone behind a time ("9:00am CEST", "10:00 GMT"). */
const ZONE = String.raw`(?:(?= ?\(?(?:[cew]e|bs|gm|[ep][ds]|cd?)s?t\b) ?\(?[a-z]+\)?| utc\b)?`
const LED = new RegExp(`^[^a-z0-9]*${KL}${CLOCK}${HALF}${UNTIL}${ZONE}[^a-z0-9?"(]*`)
/** A range of which one end at least has minutes ("8-9:30"), with the room or the kind behind it or nothing. */
const ENDED =
  /[ ,:(|](?:kl\.? ?)?(?=\d\d?[.:]\d\d|\d\d? ?[-?~]+ ?\d\d?[.:])(\d\d?)(?:[.:](\d\d))?(?: ?[ap]m)? ?[-?~]+ ?\d\d?(?:[.:]\d\d)?(?: ?[ap]m)?\)?(?:,? [a-z?][a-z?0-9 -]{2,24})?$/

/** What makes a number with two decimals something else than a time. */
const UNIT =
  /^(kr|sek|nok|dkk|eur|usd|m|km|mm|cm|kg|g|l|dl|ml|ms|s|gb|mb|kb|procent|miljoner|mdr|mil|meter|kvm|kronor|kroner|euroa|personer|personen|deltagare|deltakere|deltagere|platser|invånare|st|ord|tecken|people|words|x|euro?a?|pp?)(?![a-z?])|^%/
/** What every such range has. */
const RANGE = /[\dm] ?[-?~]/
const WEEKDAY =
  /^(?:(?:m\?n|tis|ons|tors?|fre|l\?r|s\?n|man|tirs?|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:da[gy](?:ar|er|en|s)?)?|ma|ti|ke|to|pe|la|su|[a-z]+t(?:ai|aina)|keskiviikko(?:na)?)\b(?!\?)/

const WORD = /[a-z?]{2}/
const BEGINS_WITH_WORD = /^[^a-z]*[a-z?]{2}/

/** A line longer than this is prose, whatever it ends with. */
const LONGEST = 140

/**
 * Reads a line that a time leads ("10.00–10.45 Title") or a range ends ("Lunch 12.00–13.00"); where the line is
 * the time alone, the text is the next line. "bare" is a time followed by nothing or by another time, as in the
 * timetables of trains. Both lines come folded.
 */
export function timed(line: string, next: string): Timed | 'bare' | undefined {
  const time = leadingTime(line)
  if (time) {
    const { start, range } = time
    const text = line.slice(time.length)
    if (text) return UNIT.test(text) || !WORD.test(text) ? undefined : { start, text, range }
    return leadingTime(next) || !BEGINS_WITH_WORD.test(next) ? 'bare' : { start, text: next, range }
  }
  if (line.length > LONGEST || !RANGE.test(line)) return
  const ended = ENDED.exec(line)
  const text = line.slice(0, ended?.index)
  return ended && WORD.test(text) && !WEEKDAY.test(line)
    ? { start: minutes(ended[1], ended[2], undefined), text, range: true }
    : undefined
}

/** The time that a folded line begins with: when it starts, whether it says until when, and how far it goes. */
function leadingTime(line: string): { start: number; range: boolean; length: number } | undefined {
  const led = LED.exec(line)
  if (!led) return
  const [{ length }, kl, hour, minute, figures, half, until] = led
  const isTime = minute
    ? Number(hour) <= 24 && Number(minute) < 60
    : kl || (half && !figures) || isHourInFigures(hour, figures)
  if (!isTime) return
  return { start: minutes(hour, minute ?? figures, half), range: until !== undefined, length }
}

/** “0900”, “1430”: no price and no number of anything, and from 19 on it may be a year. */
function isHourInFigures(hour = '', figures: string | undefined): boolean {
  return (
    figures !== undefined && /^(?:0[6-9]|1[0-8])$/.test(hour) && Number(figures) < 60 && /[05]$/.test(figures)
  )
}

function minutes(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const h = Number(hour) % (half ? 12 : 24)
  return (h + (half === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0)
}
