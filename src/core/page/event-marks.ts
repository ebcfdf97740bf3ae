/** What says in so many words that a page holds events, each with how often it says so. */
export type EventMarks = { event?: number; teaching?: number; calendar?: number; calendarFile?: number }

/** How much of a page's JSON-LD is looked at, in UTF-16 units. */
const MOST_DATA = 50_000

/** Types of schema.org/Event that are no conference's: matches, concerts, plays, films, sales, broadcasts. */
const OTHER_EVENTS =
  /^(Sports|Music|Theater|Screening|Sale|Comedy|Dance|Broadcast|Publication|Delivery|OnDemand|VisualArts|Food|Childrens)$/

/** So many links are looked at: a query by their address would go through the whole document, however large. */
const MOST_LINKS = 1_000

/** An entry that is in the address itself; one to take along, as a file or on the way to a calendar on the web. */
const ENTRY = /^data:text\/calendar/
const ENTRY_TO_TAKE = /\.ics$|[?&]format=ical|[?&]action=TEMPLATE|calendar\/0\/deeplink\/compose/

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
  const entry = calendarEntry(document)
  if (entry) counts[entry] = 1
  return counts
}

function calendarEntry(document: Document): 'calendar' | 'calendarFile' | undefined {
  const links = document.getElementsByTagName('a')
  let found: 'calendarFile' | undefined
  for (let index = 0; index < MOST_LINKS; index += 1) {
    const link = links[index]
    if (!link) break
    const address = link.getAttribute('href') ?? ''
    if (ENTRY.test(address)) return 'calendar'
    if (!found && ENTRY_TO_TAKE.test(address)) found = 'calendarFile'
  }
  return found
}
