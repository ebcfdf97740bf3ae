/** What a line led by a time says: when it starts, in minutes of the day, whether it says until when, and the text beside it. */
export type Timed = { start: number; text: string; range: boolean }

// Folded text: lower case, `?` for whatever is beyond a–z, so a lost dash is a `?` too.
const HALF = String.raw` ?([ap])\.?m\b\.?`
const CLOCK = String.raw`(?:kl(?:\.|o|ockan)? ?\.?)? ?([01]?\d|2[0-4])[.:]([0-5]\d)(?![.:]?\d|[.:]?-?\d{4})(?:${HALF})?`
const HOUR = String.raw`kl(?:\.|o|ockan)? ?(\d\d?)(\d\d)?\b|(\d\d?)${HALF}`
const UNTIL = String.raw`((?: |\.)*(?:[-?~]+|to|till?) ?(?:kl\.? ?)?(?:\d\d?(?:[.:]?\d\d)?(?:${HALF.replace('(', '(?:')})?|noon))?`
/** A time zone behind a time ("9:00am CEST", "10:00 GMT"). */
const ZONE = '(?: ?\\(?(?:ce|ee|we|bs|gm|ed|es|pd|ps|cd|c)s?t\\b\\)?| utc\\b)?'
const LED = new RegExp(`^[^a-z0-9]*(?:${CLOCK}|${HOUR})${UNTIL}${ZONE}[^a-z0-9?"(]*`)
/** A range of which one end at least has minutes ("8-9:30"), with the room or the kind behind it or nothing. */
const ENDED =
  /[ ,:(|](?:kl\.? ?)?(?=\d\d?[.:]\d\d|\d\d? ?[-?~]+ ?\d\d?[.:])(\d\d?)(?:[.:](\d\d))?(?: ?[ap]m)? ?[-?~]+ ?\d\d?(?:[.:]\d\d)?(?: ?[ap]m)?\)?(?:,? [a-z?][a-z?0-9 -]{2,24})?$/

/** What makes a number with two decimals something else than a time. */
const UNIT =
  /^(kr|sek|nok|dkk|eur|usd|m|km|mm|cm|kg|g|l|dl|ml|ms|s|gb|mb|kb|procent|miljoner|mdr|mil|x|euro?a?|pp?)\b|^%/
const WEEKDAY =
  /^(?:(?:m\?n|tis|ons|tors?|fre|l\?r|s\?n|man|tirs?|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:da[gy](?:ar|er|en|s)?)?|ma|ti|ke|to|pe|la|su|[a-z]+t(?:ai|aina)|keskiviikko(?:na)?)\b(?!\?)/

/** A line longer than this is prose, whatever it ends with. */
const LONGEST = 140

/**
 * Reads a line that a time leads ("10.00–10.45 Title") or a range ends ("Lunch 12.00–13.00"); where the line is
 * the time alone, the text is the next line. "bare" is a time followed by nothing or by another time, as in the
 * timetables of trains. Both lines come folded.
 */
export function timed(line: string, next: string): Timed | 'bare' | undefined {
  const led = LED.exec(line)
  if (led) {
    const [all, hour, minute, half, full, rest, bareHour, bareHalf, until] = led
    const range = until !== undefined
    const start = minutes(hour ?? full ?? bareHour, minute ?? rest, half ?? bareHalf)
    const text = line.slice(all.length)
    if (text) return UNIT.test(text) || !/[a-z?]{2}/.test(text) ? undefined : { start, text, range }
    if (LED.test(next) || !/^[^a-z]*[a-z?]{2}/.test(next)) return 'bare'
    return { start, text: next, range }
  }
  if (line.length > LONGEST || WEEKDAY.test(line)) return
  const ended = ENDED.exec(line)
  const text = line.slice(0, ended?.index)
  return ended && /[a-z?]{2}/.test(text)
    ? { start: minutes(ended[1], ended[2], undefined), text, range: true }
    : undefined
}

function minutes(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const h = Number(hour) % (half ? 12 : 24)
  return (h + (half === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0)
}
