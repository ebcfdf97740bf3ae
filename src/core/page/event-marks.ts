/** What says in so many words that a page holds events, each with how often it says so. */
export type EventMarks = { event?: number; teaching?: number; calendar?: number; calendarFile?: number }

/** How much of a page's JSON-LD is looked at, in UTF-16 units. */
const MOST_DATA = 50_000

/** Types of schema.org/Event that are no conference's: matches, concerts, plays, films, sales, broadcasts. */
const OTHER_EVENTS =
  /^(Sports|Music|Theater|Screening|Sale|Comedy|Dance|Broadcast|Publication|Delivery|OnDemand|VisualArts|Food|Childrens)$/

/** Calendar entries to take along: a file, and the ways to calendars on the web that take one in their address. */
const CALENDAR_FILE =
  'a[href$=".ics"],a[href*="format=ical"],a[href*="action=TEMPLATE"],a[href*="calendar/0/deeplink/compose"]'

/** Counts JSON-LD, microdata, hCalendar and calendar entries. */
export function countEventMarks(document: Document): EventMarks {
  const counts: EventMarks = {}
  let events = 0
  let teaching = 0
  const type = (prefix: string) => {
    if (OTHER_EVENTS.test(prefix)) return
    events += 1
    if (/^(Education|Business|Conference|Social|Literary)$/.test(prefix)) teaching += 1
  }
  let left = MOST_DATA
  for (const script of document.getElementsByTagName('script')) {
    if (left <= 0) break
    if (script.type !== 'application/ld+json') continue
    const data = (script.textContent ?? '').slice(0, left)
    left -= data.length
    for (const [, prefix = ''] of data.matchAll(/"(?:https?:\/\/schema\.org\/)?([A-Z]\w*)?Event"/g))
      type(prefix)
  }
  for (const element of document.querySelectorAll('[itemtype*="schema.org/"][itemtype*="Event"]'))
    type(/schema\.org\/(\w*)Event/.exec(element.getAttribute('itemtype') ?? '')?.[1] ?? '')
  // One class a query: browsers know at once that a document has none of it.
  for (const name of ['.vevent', '.h-event']) events += document.querySelectorAll(name).length

  if (events) counts.event = events
  if (teaching) counts.teaching = teaching
  if (document.querySelector('a[href^="data:text/calendar"]')) counts.calendar = 1
  else if (document.querySelector(CALENDAR_FILE)) counts.calendarFile = 1
  return counts
}
