import { Temporal } from 'temporal-polyfill'

/** The zone of Sweden as RFC 5545 wants it, by the rule that the EU has had since 1996 (directive 2000/84/EC). */
const STOCKHOLM = `BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE`

/** A zone’s observances for the years of an export, worked out from the machine’s own knowledge of zones. */
export function zoneLines(zone: string, years: { first: number; last: number }): string {
  if (zone === 'Europe/Stockholm') return STOCKHOLM
  const start = Temporal.PlainDate.from({ year: years.first - 1, month: 1, day: 1 }).toZonedDateTime(zone)
  const observances = [observance(start, start.offset)]
  let last = start
  for (let next = last.getTimeZoneTransition('next'); next && next.year <= years.last; ) {
    observances.push(observance(next, next.subtract({ seconds: 1 }).offset))
    last = next
    next = last.getTimeZoneTransition('next')
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\n')
}

/** DTSTART is the wall clock as it was before the change (RFC 5545, 3.6.5). */
function observance(at: Temporal.ZonedDateTime, offsetBefore: string): string {
  const kind = at.offset > offsetBefore && !at.offset.startsWith('-') ? 'DAYLIGHT' : 'STANDARD'
  const wall = at.toInstant().toZonedDateTimeISO(offsetBefore.slice(0, 6)).toPlainDateTime()
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetBefore.slice(0, 6).replace(':', '')}`,
    `TZOFFSETTO:${at.offset.slice(0, 6).replace(':', '')}`,
    `END:${kind}`,
  ].join('\n')
}
