import type { PageItem } from './page.ts'

/** At most so many events of a page, and so much of one value, are taken along. */
const MOST_ITEMS = 1000
const LONGEST_VALUE = 2000

/** How one kind of markup says what is an event, what is an item inside it, and which properties an element states. */
type Markup = { event: string; item: string; property: RegExp; attribute: 'itemprop' | 'class' }

const MARKUPS: readonly Markup[] = [
  { event: '[itemscope][itemtype*="Event"]', item: '[itemscope]', property: /./, attribute: 'itemprop' },
  {
    event: '.h-event, .vevent',
    item: '.h-card, .vcard, .h-event, .vevent, .h-adr',
    property:
      /^(p|u|dt|e)-|^(summary|dtstart|dtend|location|description|organizer|organiser|attendee|category|url|fn|org|title)$/,
    attribute: 'class',
  },
]

/** The document’s events in microdata and microformats (h-event, hCalendar), as they stand. Changes nothing. */
export function listItems(document: Document): PageItem[] {
  const items: PageItem[] = []
  for (const markup of MARKUPS)
    for (const element of document.querySelectorAll(markup.event)) {
      if (items.length === MOST_ITEMS) return items
      if (!element.parentElement?.closest(markup.event)) items.push(itemOf(element, markup))
    }
  return items
}

function itemOf(element: Element, markup: Markup): PageItem {
  const type = element.getAttribute('itemtype') ?? element.className
  const properties: PageItem['properties'] = []
  for (const inside of element.querySelectorAll(`[${markup.attribute}]`)) {
    if (inside.parentElement?.closest(markup.item) !== element) continue
    for (const name of (inside.getAttribute(markup.attribute) ?? '').split(/\s+/)) {
      if (!markup.property.test(name)) continue
      properties.push([name, inside.matches(markup.item) ? itemOf(inside, markup) : statedBy(inside)])
    }
  }
  if (properties.length === 0) properties.push(['name', statedBy(element)])
  return { type: type.slice(0, LONGEST_VALUE), properties }
}

/** The value as HTML 5.2.4 (microdata) reads it, with the abbreviation pattern of hCalendar. */
function statedBy(element: Element): string {
  const attribute = ['content', 'datetime', 'href', 'src'].find(name => element.hasAttribute(name))
  const stated = attribute ?? (element.localName === 'abbr' ? 'title' : undefined)
  const value = (stated && element.getAttribute(stated)) ?? element.textContent ?? ''
  return value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE)
}
